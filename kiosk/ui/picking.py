# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What shows the patient's own list wherever one is: the key that adds to it, and the number on the tool for it."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from kiosk.navigation.picked import Picked, Picks
from kiosk.navigation.wishes import Pick, Wish
from kiosk.ui.button import Button, IconSide
from kiosk.ui.painting import fill_round, line_round, pen
from kiosk.ui.scene import Scene
from kiosk.ui.screen_reader import announce
from kiosk.ui.told import Told
from kiosk.ui.touchable import Style, Touchable

BADGE = 1.25
"""How high the badge is, by the size of its figures."""

BESIDE_ICON = 0.8
"""Where the badge begins, by the width of the icon that it lies on."""

MOST = 99


@runtime_checkable
class Picking(Protocol):
    """Something on a page that shows what is on the list."""

    def show_picked(self, picks: Picks) -> None:
        """Show this list."""


def show_picked(page: QWidget, picks: Picks) -> None:
    """Have everything on a page show this list."""
    for touchable in page.findChildren(Touchable):
        if isinstance(touchable, Picking):
            touchable.show_picked(picks)


class AddKey(Button):
    """Adds a screen to the patient's questions; touched again, it takes it off."""

    def __init__(self, scene: Scene, picked: Picked) -> None:
        super().__init__(scene, Style.SECOND, scene.words.add_question, Pick(picked), "plus")
        self._picked = picked
        self._added = False

    @property
    def ink(self) -> QColor:
        """Green when it is on the list, as what is right in a quick check."""
        return self.scene.look.palette.ok if self._added else super().ink

    def told(self) -> Told:
        return Told("Button", checked=self._added)

    def show_picked(self, picks: Picks) -> None:
        """Say whether it is on the list. It stays as large as it is, so that nothing moves."""
        added = self._picked in picks
        if added is self._added:
            return
        words = self.scene.words
        if self.isVisible():
            self.setMinimumSize(self.size())
        self._added = added
        if added:
            self.say(words.added_question, "check")
        else:
            self.say(words.add_question, "plus")
        if self.isVisible():
            announce(self, self.text())

    def paint_ground(self, painter: QPainter) -> None:
        look = self.scene.look
        if self._added and not self.isDown():
            line_round(
                painter, QRectF(self.rect()), look.m.radius, pen(look.palette.ok, look.m.selected), look.palette.ok_tint
            )
        else:
            super().paint_ground(painter)


class ListTool(Button):
    """The tool that shows the list, with the number of its questions. Its name is whole, however short its word is."""

    def __init__(self, scene: Scene, style: Style, text: str, wish: Wish, icon_name: str, side: IconSide) -> None:
        super().__init__(scene, style, text, wish, icon_name, side)
        self.setAccessibleName(scene.words.my_questions)
        self._count = 0
        self._figures = scene.look.font(scene.look.roles.head)

    def show_picked(self, picks: Picks) -> None:
        """Show how many there are."""
        if len(picks) != self._count:
            self._count = len(picks)
            words = self.scene.words
            told = words.counted(words.on_my_list, self._count)
            self.setAccessibleName(f"{words.my_questions}, {told}" if self._count else words.my_questions)
            self.update()

    def paint_face(self, painter: QPainter) -> None:
        super().paint_face(painter)
        if not self._count:
            return
        look, words = self.scene.look, self.scene.words
        shown = words.number(self._count) if self._count <= MOST else f"{words.number(MOST)}+"
        painter.setFont(self._figures)
        badge = self._badge(painter.fontMetrics().horizontalAdvance(shown))
        around = QRectF(badge).adjusted(-look.m.control, -look.m.control, look.m.control, look.m.control)
        ground = look.palette.mist if self.style_of_touch is Style.CHOSEN else look.palette.card
        fill_round(painter, around, around.height() / 2, ground)
        fill_round(painter, QRectF(badge), badge.height() / 2, look.palette.brand)
        painter.setPen(ground)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, shown)

    def _badge(self, across: int) -> QRect:
        """On the far upper corner of the icon, always inside the button."""
        icon, m = self.icon_rect(), self.scene.look.m
        height = round(self._figures.pixelSize() * BADGE)
        badge = QRect(0, 0, max(height, across + 2 * m.s1), height)
        away = round(icon.width() * BESIDE_ICON)
        top = max(m.s1, icon.top() - m.half)
        if self.scene.look.right_to_left:
            badge.moveTopRight(QPoint(icon.right() - away, top))
        else:
            badge.moveTopLeft(QPoint(icon.left() + away, top))
        badge.moveLeft(max(m.half, min(badge.left(), self.width() - m.half - badge.width())))
        return badge
