# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Pictures of the content, drawn into any frame: sharp, with round corners, nothing that matters cut off."""

import math
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPixmap
from PySide6.QtSvg import QSvgRenderer

SAFE_PART = 0.92
"""How much of its width or height a picture keeps at least when its frame has another shape."""

ALLOCATION_LIMIT_MB = 128


def drawn(file: Path, size: QSize, radius: int, ratio: float = 1.0) -> QPixmap | None:
    """The picture in a frame of ``size`` pixels; None when the file cannot be drawn."""
    frame = QSize(round(size.width() * ratio), round(size.height() * ratio))
    if frame.isEmpty():
        return None
    image = _svg(file, frame) if file.suffix.lower() == ".svg" else _raster(file, frame)
    if image is None:
        return None
    pixmap = _framed(image, frame, radius * ratio)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def covering(file: Path, size: QSize, ratio: float = 1.0) -> QPixmap | None:
    """The picture over the whole frame of ``size`` pixels: what finds no room is lost at both sides, or at the top."""
    frame = QSize(round(size.width() * ratio), round(size.height() * ratio))
    natural = QSizeF(natural_size(file))
    if frame.isEmpty() or natural.isEmpty():
        return None
    scale = max(frame.width() / natural.width(), frame.height() / natural.height())
    whole = QSize(math.ceil(natural.width() * scale), math.ceil(natural.height() * scale))
    image = _svg_image(file, whole) if file.suffix.lower() == ".svg" else _raster_image(file, whole)
    if image is None:
        return None
    lost = QPoint((whole.width() - frame.width()) // 2, whole.height() - frame.height())
    pixmap = QPixmap.fromImage(image.copy(QRect(lost, frame)))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def natural_size(file: Path) -> QSize:
    """The size that the picture was made at; empty when it cannot be read."""
    if file.suffix.lower() == ".svg":
        return QSvgRenderer(str(file)).defaultSize()
    return QImageReader(str(file)).size()


def _fitted(natural: QSizeF, frame: QSize) -> QSize:
    """As large as the frame lets it be without losing more than the edge of the picture."""
    wide, high = frame.width() / natural.width(), frame.height() / natural.height()
    scale = min(max(wide, high), min(wide, high) / SAFE_PART)
    return QSize(round(natural.width() * scale), round(natural.height() * scale))


def _svg(file: Path, frame: QSize) -> QImage | None:
    renderer = QSvgRenderer(str(file))
    natural = renderer.viewBoxF().size() if renderer.isValid() else QSizeF()
    return _rendered(renderer, _fitted(natural, frame)) if not natural.isEmpty() else None


def _svg_image(file: Path, size: QSize) -> QImage | None:
    renderer = QSvgRenderer(str(file))
    return _rendered(renderer, size) if renderer.isValid() else None


def _rendered(renderer: QSvgRenderer, size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def _raster(file: Path, frame: QSize) -> QImage | None:
    natural = natural_size(file)
    return _raster_image(file, _fitted(QSizeF(natural), frame)) if not natural.isEmpty() else None


def _raster_image(file: Path, size: QSize) -> QImage | None:
    QImageReader.setAllocationLimit(ALLOCATION_LIMIT_MB)
    reader = QImageReader(str(file))
    reader.setScaledSize(size)
    image = reader.read()
    return None if image.isNull() else image


def _framed(image: QImage, frame: QSize, radius: float) -> QPixmap:
    """The picture in the middle of its frame; where it is too small, its edge runs on to the frame's."""
    left, top = (frame.width() - image.width()) // 2, (frame.height() - image.height()) // 2
    right, bottom = left + image.width(), top + image.height()
    whole = QImage(frame, QImage.Format.Format_ARGB32_Premultiplied)
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    painter.drawImage(left, top, image)
    for gap, edge in (
        (QRect(0, top, left, image.height()), QRect(1, 0, 1, image.height())),
        (QRect(right, top, frame.width() - right, image.height()), QRect(image.width() - 2, 0, 1, image.height())),
        (QRect(left, 0, image.width(), top), QRect(0, 1, image.width(), 1)),
        (QRect(left, bottom, image.width(), frame.height() - bottom), QRect(0, image.height() - 2, image.width(), 1)),
    ):
        if gap.width() > 0 and gap.height() > 0:
            painter.drawImage(gap, image, edge)
    _round_corners(painter, QRectF(whole.rect()), radius)
    painter.end()
    return QPixmap.fromImage(whole)


def _round_corners(painter: QPainter, rect: QRectF, radius: float) -> None:
    """Take away what lies outside the round corners; only they are touched, not the whole picture."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    for x, y in ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0)):
        corner = QPainterPath()
        corner.addRect((rect.width() - radius) * x, (rect.height() - radius) * y, radius, radius)
        circle = QPainterPath()
        circle.addEllipse((rect.width() - 2 * radius) * x, (rect.height() - 2 * radius) * y, 2 * radius, 2 * radius)
        painter.fillPath(corner.subtracted(circle), Qt.GlobalColor.transparent)
