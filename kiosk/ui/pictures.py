# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Pictures of the content, drawn into any frame: sharp, with round corners, nothing that matters cut off."""

import math
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SAFE_PART = 0.92
"""How much of its width or height a picture keeps at least when its frame has another shape."""

ALLOCATION_LIMIT_MB = 128


def drawn(file: Path, size: QSize, radius: int, ratio: float = 1.0) -> QPixmap | None:
    """The picture in a frame of ``size`` pixels; None when the file cannot be drawn."""
    frame = QSize(round(size.width() * ratio), round(size.height() * ratio))
    if frame.isEmpty():
        return None
    image = QImage(frame, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    place = _svg_on(image, file) if file.suffix.lower() == ".svg" else _raster_on(image, file)
    if place is None:
        return None
    _run_edges_on(image, place)
    _round_corners(image, math.ceil(radius * ratio))
    pixmap = QPixmap.fromImage(image)
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
        return drawing(file).defaultSize()
    return QImageReader(str(file)).size()


def drawing(file: Path) -> QSvgRenderer:
    """A drawing; one that moves as it is at its end, where all of it can be seen. Not valid where it cannot be read."""
    renderer = QSvgRenderer()
    renderer.setAnimationEnabled(False)
    with suppress(OSError):
        renderer.load(file.read_bytes())
    if renderer.animated():
        renderer.setCurrentFrame(last_frame(renderer))
    return renderer


def last_frame(drawing: QSvgRenderer) -> int:
    """The number of the picture that a drawing which moves ends with.

    QtSvg counts on by the clock until it paints, and begins anew behind the last of all: this one is a quarter of a
    second before it, if the drawing is long enough for that.
    """
    rate = drawing.framesPerSecond()
    frames = drawing.animationDuration() * rate // 1000
    return max(0, frames - max(1, min(rate // 4, frames // 10)))


def place_in(natural: QSizeF, frame: QSize) -> QRect:
    """In the middle of the frame, as large as that lets it be without losing more than the edge of the picture."""
    wide, high = frame.width() / natural.width(), frame.height() / natural.height()
    scale = min(max(wide, high), min(wide, high) / SAFE_PART)
    size = QSize(round(natural.width() * scale), round(natural.height() * scale))
    return QRect(QPoint((frame.width() - size.width()) // 2, (frame.height() - size.height()) // 2), size)


def _svg_on(image: QImage, file: Path) -> QRect | None:
    renderer = drawing(file)
    natural = renderer.viewBoxF().size() if renderer.isValid() else QSizeF()
    if natural.isEmpty():
        return None
    place = place_in(natural, image.size())
    painter = QPainter(image)
    renderer.render(painter, QRectF(place))
    painter.end()
    return place


def _raster_on(image: QImage, file: Path) -> QRect | None:
    natural = natural_size(file)
    if natural.isEmpty():
        return None
    place = place_in(QSizeF(natural), image.size())
    read = _raster_image(file, place.size())
    if read is None:
        return None
    painter = QPainter(image)
    painter.drawImage(place.topLeft(), read)
    painter.end()
    return place


def _svg_image(file: Path, size: QSize) -> QImage | None:
    renderer = drawing(file)
    if not renderer.isValid():
        return None
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def _raster_image(file: Path, size: QSize) -> QImage | None:
    QImageReader.setAllocationLimit(ALLOCATION_LIMIT_MB)
    reader = QImageReader(str(file))
    reader.setScaledSize(size)
    image = reader.read()
    return None if image.isNull() else image


def _run_edges_on(image: QImage, place: QRect) -> None:
    """Where the picture is smaller than its frame, its edge runs on to the frame's."""
    frame = image.rect()
    seen = place & frame
    inner = seen.adjusted(1, 1, -1, -1)
    for gap, edge in (
        (QRect(0, seen.top(), seen.left(), seen.height()), QRect(inner.left(), seen.top(), 1, seen.height())),
        (
            QRect(seen.right() + 1, seen.top(), frame.right() - seen.right(), seen.height()),
            QRect(inner.right(), seen.top(), 1, seen.height()),
        ),
        (QRect(seen.left(), 0, seen.width(), seen.top()), QRect(seen.left(), inner.top(), seen.width(), 1)),
        (
            QRect(seen.left(), seen.bottom() + 1, seen.width(), frame.bottom() - seen.bottom()),
            QRect(seen.left(), inner.bottom(), seen.width(), 1),
        ),
    ):
        if not gap.isEmpty():
            strip = image.copy(edge)
            painter = QPainter(image)
            painter.drawImage(gap, strip)
            painter.end()


def _round_corners(image: QImage, radius: int) -> None:
    """Take away what lies outside the round corners; only they are touched, not the whole picture."""
    if radius == 0:
        return
    disc = _disc(radius)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    right, bottom = image.width() - radius, image.height() - radius
    for x, y in ((0, 0), (right, 0), (0, bottom), (right, bottom)):
        quarter = QRect(radius if x else 0, radius if y else 0, radius, radius)
        painter.drawImage(QPoint(x, y), disc, quarter)
    painter.end()


@lru_cache(maxsize=8)
def _disc(radius: int) -> QImage:
    """What is left where a disc of this radius is laid over a picture."""
    disc = QImage(2 * radius, 2 * radius, QImage.Format.Format_ARGB32_Premultiplied)
    disc.fill(Qt.GlobalColor.transparent)
    painter = QPainter(disc)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.SolidPattern)
    painter.drawEllipse(disc.rect())
    painter.end()
    return disc
