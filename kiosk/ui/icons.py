# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Icons: Lucide's line drawings in any colour, sharp at any size."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel

from kiosk import resources
from kiosk.ui.told import DECORATION, Told

FALLBACK = "book-open"
FLIPPED = frozenset({"clipboard-list", "external-link", "file-text", "log-out", "messages-square", "notebook-pen"})
"""Those that have a side where lines begin. An arrow is no such one: who draws it knows where it leads."""


def icon(name: str, colour: QColor, size: int, ratio: float = 1.0, *, mirrored: bool = False) -> QPixmap:
    """The icon as a square of ``size`` pixels; a name that we do not have shows a book.

    ``mirrored`` is for lines that run from the right. A file ``x.rtl.svg`` is drawn then in place of ``x.svg``: figures
    and ticks are not turned round, though the lines beside them change sides.
    """
    return _drawn(name, colour.name(), size, ratio, mirrored)


class IconLabel(QLabel):
    """An icon beside words; it says nothing that the words do not."""

    def told(self) -> Told:
        return DECORATION


def icon_label(name: str, colour: QColor, size: int, *, mirrored: bool = False) -> IconLabel:
    """The icon in a widget of ``size`` pixels."""
    label = IconLabel()
    label.setPixmap(icon(name, colour, size, mirrored=mirrored))
    label.setFixedSize(size, size)
    return label


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, size: int, ratio: float, mirrored: bool) -> QPixmap:  # noqa: FBT001 -- a key
    folder = resources.assets() / "icons"
    files = [folder / f"{name}.rtl.svg"] if mirrored else []
    files += [folder / f"{name}.svg", folder / f"{FALLBACK}.svg"]
    file = next(file for file in files if file.is_file())
    source = file.read_text(encoding="utf-8").replace("currentColor", colour)
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored and name in FLIPPED:
        painter.translate(pixmap.width(), 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
