# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Touchable: the one kind of thing that reacts to a finger. It reacts on release and forgives a shaking hand."""

from enum import Enum, auto

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kiosk.navigation.wishes import Wish
from kiosk.ui.painting import antialiased, fill_round, line_round, pen
from kiosk.ui.scene import Scene


class Style(Enum):
    """How a touchable looks at rest."""

    PRIMARY = auto()
    HERO = auto()
    SECOND = auto()
    TOOL = auto()
    CHOSEN = auto()
    CARD = auto()
    TOUR = auto()
    BARE = auto()


class Touchable(QAbstractButton):
    """Something to touch: an outline or a solid fill, a name for screen readers, and one wish."""

    def __init__(self, scene: Scene, style: Style, name: str, wish: Wish | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = scene
        self.style_of_touch = style
        self._touched_at: QPointF | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        if wish is not None:
            self.pressed.connect(lambda: scene.foresee(wish))
            self.clicked.connect(lambda: scene.send(wish))

    @property
    def ink(self) -> QColor:
        """The colour of what is written on it."""
        palette = self.scene.look.palette
        if not self.isEnabled():
            return palette.ink_2
        match self.style_of_touch:
            case Style.PRIMARY | Style.HERO | Style.TOUR:
                return palette.on_brand
            case Style.CARD:
                return palette.ink
            case _:
                return palette.brand

    @property
    def sunk(self) -> int:
        """How far what is written on it moves down while it is pressed."""
        return self.scene.look.m.control if self.isDown() and self.style_of_touch in (Style.PRIMARY, Style.HERO) else 0

    def ringed(self) -> QRect:
        """What the focus ring goes round."""
        return self.rect()

    def nextCheckState(self) -> None:
        """Nothing: what is in use is for the visit to say, not for a touch."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._touched_at = event.globalPosition()
        self.window().setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A finger that goes further than a shaking hand moves the text instead."""
        if self._touched_at is not None:
            away = event.globalPosition() - self._touched_at
            if abs(away.x()) + abs(away.y()) <= self.scene.look.m.slide:
                event.accept()
                return
            self._touched_at = None
            self.setDown(False)
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._touched_at is None:
            event.ignore()
        else:
            self._touched_at = None
            super().mouseReleaseEvent(event)

    def hitButton(self, pos: QPoint) -> bool:
        slide = self.scene.look.m.slide if self.isDown() else 0
        return self.rect().adjusted(-slide, -slide, slide, slide).contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        self.paint_ground(painter)
        self.paint_face(painter)
        painter.end()

    def paint_face(self, painter: QPainter) -> None:
        """Paint what is written on it; nothing when its children are the face."""

    def paint_ground(self, painter: QPainter) -> None:
        """Paint outline and fill for the state that it is in."""
        look, rect = self.scene.look, QRectF(self.rect())
        p, m = look.palette, look.m
        if not self.isEnabled():
            line_round(painter, rect, m.radius, pen(p.line, m.control, Qt.PenStyle.DashLine), p.page)
            return
        match self.style_of_touch:
            case Style.PRIMARY | Style.TOUR:
                self._filled(painter, rect)
            case Style.HERO:
                fill_round(painter, rect, self._radius(), p.page)
                self._filled(painter, rect.adjusted(m.selected, m.selected, -m.selected, -m.selected))
            case Style.CHOSEN:
                line_round(painter, rect, m.radius, pen(p.brand, m.selected), p.mist)
            case Style.SECOND:
                self._outlined(painter, rect, m.radius, p.brand)
            case Style.TOOL:
                self._outlined(painter, rect, m.radius, p.line)
            case Style.CARD:
                self._outlined(painter, rect, m.radius_card, p.line)
            case Style.BARE:
                if self.isDown():
                    fill_round(painter, rect, m.radius_s, p.mist)

    def _filled(self, painter: QPainter, rect: QRectF) -> None:
        p, m, radius = self.scene.look.palette, self.scene.look.m, self._radius()
        fill_round(painter, rect, radius, p.brand_edge)
        if not self.isDown():
            fill_round(painter, rect.adjusted(0, 0, 0, -m.foot), radius, p.brand)

    def _radius(self) -> int:
        m = self.scene.look.m
        match self.style_of_touch:
            case Style.HERO:
                return self.height() // 2
            case Style.TOUR:
                return m.radius_card
            case _:
                return m.radius

    def _outlined(self, painter: QPainter, rect: QRectF, radius: int, colour: QColor) -> None:
        look = self.scene.look
        p, m = look.palette, look.m
        if self.isDown():
            line_round(painter, rect, radius, pen(p.brand, m.selected), p.mist)
        else:
            line_round(painter, rect, radius, pen(colour, m.control), p.card)
