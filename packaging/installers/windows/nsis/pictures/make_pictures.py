# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Make the icon of the kiosk for Windows and the pictures of its installer, out of the kiosk's own drawings.

Run it in a checkout: ``.venv/bin/python packaging/installers/windows/nsis/pictures/make_pictures.py``. They are kept
beside this file, for a build has no Qt to draw with.
"""

import os
import struct
import tomllib
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter, QPainter, QPainterPath
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).parent
ASSETS = HERE.parents[4] / "assets"
COLORS = tomllib.loads((ASSETS / "theme.toml").read_text("utf-8"))["color"]["light"]
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
WELCOME, HEADER = (164, 314), (150, 57)
"""What NSIS asks for, in pixels."""


def icon(size: int) -> QImage:
    """A hand that touches, before the sun of the scene between two visits."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = _painter(image)
    ground = QPainterPath()
    ground.addRoundedRect(QRectF(0, 0, size, size), size * 0.22, size * 0.22)
    painter.setClipPath(ground)
    painter.fillPath(ground, QColor(COLORS["brand"]))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(COLORS["marker"]))
    painter.drawEllipse(QPointF(size * 0.72, size * 0.26), size * 0.16, size * 0.16)
    _hand(painter, QRectF(size * 0.12, size * 0.15, size * 0.74, size * 0.74), thick=size <= 24)  # noqa: PLR2004 -- pixels
    painter.end()
    return image


def _hand(painter: QPainter, where: QRectF, *, thick: bool) -> None:
    """The hand of the kiosk's first button."""
    text = (ASSETS / "icons" / "pointer.svg").read_text("utf-8")
    text = text.replace("currentColor", COLORS["on_brand"])
    width = "2.6" if thick else "2"
    QSvgRenderer(text.replace('stroke-width="2"', f'stroke-width="{width}"').encode()).render(painter, where)


def picture(width: int, height: int, *, middle: float) -> QImage:
    """A part of the calm scene that fills this size; middle: where the part's middle is, in parts of its width."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(COLORS["page"]))
    painter = _painter(image)
    scene = QSvgRenderer(str(ASSETS / "illustrations" / "calm.svg"))
    size = scene.defaultSize()
    scale = max(width / size.width(), height / size.height())
    left = min(0.0, max(width - size.width() * scale, width / 2 - size.width() * scale * middle))
    top = (height - size.height() * scale) * 0.42
    scene.render(painter, QRectF(left, top, size.width() * scale, size.height() * scale))
    painter.end()
    return image


def _painter(image: QImage) -> QPainter:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def write_ico(file: Path, images: list[QImage]) -> None:
    """An icon file: a head, an entry for each size, and their pictures."""
    pictures = [_png(image) for image in images]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    entries = b""
    for image, data in zip(images, pictures, strict=True):
        side = image.width() % 256  # 256 is written as 0
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    file.write_bytes(head + entries + b"".join(pictures))


if __name__ == "__main__":
    application = QGuiApplication([])
    write_ico(HERE / "kiosk.ico", [icon(size) for size in SIZES])
    picture(*WELCOME, middle=0.62).convertToFormat(QImage.Format.Format_RGB888).save(str(HERE / "welcome.bmp"))
    picture(*HEADER, middle=0.5).convertToFormat(QImage.Format.Format_RGB888).save(str(HERE / "header.bmp"))
