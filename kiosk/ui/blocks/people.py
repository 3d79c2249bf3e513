# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A hundred people, drawn: those it happens to are filled, those it may happen to are striped."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.look import Look
from kiosk.ui.painting import antialiased, fill_round
from kiosk.ui.scene import Scene
from kiosk.ui.told import Told

ROWS = COLUMNS = 10
TALL = 1.38
"""Height of a person over its width."""


class People(QWidget):
    """Ten rows of ten on a card: ``low`` filled, up to ``high`` striped, the rest outlined."""

    def __init__(self, scene: Scene, low: int, high: int) -> None:
        super().__init__()
        self._scene = scene
        self._low = low
        self._high = high
        self.setAccessibleName(_spoken(scene, low, high))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def told(self) -> Told:
        return Told("Graphic")

    def sizeHint(self) -> QSize:
        m = self._scene.look.m
        return QSize(m.people_width, m.people_height)

    def minimumSizeHint(self) -> QSize:
        m = self._scene.look.m
        return QSize(m.people_least_width, m.people_least_height)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        painter = antialiased(self)
        fill_round(painter, QRectF(self.rect()), look.m.radius_card, look.palette.card)
        inner = QRectF(self.rect()).adjusted(look.m.s4, look.m.s4, -look.m.s4, -look.m.s4)
        high = min(inner.height() / ROWS * 0.86, inner.width() / COLUMNS * 0.72 * TALL)
        size = QSize(round(high / TALL), round(high))
        across = min(inner.width() / COLUMNS, size.width() * 1.9)
        left = inner.center().x() - across * COLUMNS / 2 + (across - size.width()) / 2
        down = inner.height() / ROWS
        solid, striped, outline = (person(look, kind, size, self.devicePixelRatioF()) for kind in range(3))
        for index in range(ROWS * COLUMNS):
            row, column = divmod(index, COLUMNS)
            column = COLUMNS - 1 - column if look.right_to_left else column
            x, y = left + column * across, inner.top() + row * down + (down - size.height()) / 2
            figure = solid if index < self._low else striped if index < self._high else outline
            painter.drawPixmap(round(x), round(y), figure)
        painter.end()


class Person(QWidget):
    """One of them, beside the words that say how many there are."""

    def __init__(self, scene: Scene, kind: int) -> None:
        super().__init__()
        self._scene = scene
        self._kind = kind
        high = round(scene.look.text_px(scene.look.roles.body) * 2.2)
        self.setFixedSize(round(high / TALL), high)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, person(self._scene.look, self._kind, self.size(), self.devicePixelRatioF()))
        painter.end()


SOLID, STRIPED, OUTLINE = range(3)


def person(look: Look, kind: int, size: QSize, ratio: float) -> QPixmap:
    """A person ``size`` pixels large: solid, striped or outlined."""
    pixmap = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    line = max(2.0, size.height() * 0.05)
    shape = person_shape(QRectF(0, 0, size.width(), size.height()).adjusted(line / 2, line / 2, -line / 2, -line / 2))
    p = look.palette
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if kind == SOLID:
        painter.fillPath(shape, p.brand)
    elif kind == STRIPED:
        _stripe(painter, shape, look, size, line)
    else:
        _outline(painter, shape, p.line, line)
    painter.end()
    return pixmap


def person_shape(box: QRectF) -> QPainterPath:
    """A head above shoulders."""
    path = QPainterPath()
    head = box.height() * 0.31
    path.addEllipse(QRectF(box.center().x() - head / 2, box.top(), head, head))
    body = QRectF(box.left(), box.top() + head * 1.16, box.width(), box.height() - head * 1.16)
    body = body.adjusted(box.width() * 0.1, 0, -box.width() * 0.1, 0)
    radius = body.width() * 0.45
    path.moveTo(body.bottomLeft())
    path.lineTo(body.left(), body.top() + radius)
    path.arcTo(QRectF(body.left(), body.top(), 2 * radius, 2 * radius), 180, -90)
    path.arcTo(QRectF(body.right() - 2 * radius, body.top(), 2 * radius, 2 * radius), 90, -90)
    path.lineTo(body.bottomRight())
    path.closeSubpath()
    return path


def _stripe(painter: QPainter, shape: QPainterPath, look: Look, size: QSize, line: float) -> None:
    p = look.palette
    painter.fillPath(shape, p.marker)
    painter.save()
    painter.setClipPath(shape)
    pen = painter.pen()
    pen.setColor(p.stripe)
    pen.setWidthF(line * 1.2)
    painter.setPen(pen)
    step = max(4.0, size.height() * 0.16)
    x = -float(size.height())
    while x < size.width():
        painter.drawLine(QPointF(x, size.height()), QPointF(x + size.height(), 0))
        x += step
    painter.restore()
    _outline(painter, shape, p.brand, line)


def _outline(painter: QPainter, shape: QPainterPath, colour: QColor, line: float) -> None:
    pen = painter.pen()
    pen.setColor(colour)
    pen.setWidthF(line)
    painter.strokePath(shape, pen)


def _spoken(scene: Scene, low: int, high: int) -> str:
    words = scene.words
    if low == high:
        return words.counted(words.chance_picture, low)
    return words.filled(words.chance_range_picture, low=low, some=high - low, rest=100 - high)
