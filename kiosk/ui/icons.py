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


def icon(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a square of ``size`` pixels; a name that we do not have shows a book."""
    return _drawn(name, colour.name(), size, ratio)


class IconLabel(QLabel):
    """An icon beside words; it says nothing that the words do not."""

    def told(self) -> Told:
        return DECORATION


def icon_label(name: str, colour: QColor, size: int) -> IconLabel:
    """The icon in a widget of ``size`` pixels."""
    label = IconLabel()
    label.setPixmap(icon(name, colour, size))
    label.setFixedSize(size, size)
    return label


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    file = resources.assets() / "icons" / f"{name}.svg"
    if not file.is_file():
        file = file.with_name(f"{FALLBACK}.svg")
    source = file.read_text(encoding="utf-8").replace("currentColor", colour)
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
