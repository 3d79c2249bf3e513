# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A button: a word, with an icon before, behind or above it."""

import math
from enum import Enum, auto
from functools import cache

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter

from kiosk.content.reading import SOFT_HYPHEN
from kiosk.navigation.wishes import Wish
from kiosk.ui.icons import icon
from kiosk.ui.scene import Scene
from kiosk.ui.theme_parts import Role
from kiosk.ui.told import Told
from kiosk.ui.touchable import Style, Touchable

ANY_WIDTH = 1 << 20
"""More than any word needs."""


class IconSide(Enum):
    """Where the icon stands to the word."""

    BEFORE = auto()
    BEHIND = auto()
    ABOVE = auto()


class Button(Touchable):
    """A word that says what happens, and an icon that helps to find it. The word breaks, it is never cut.

    ``at_start`` sets both where lines begin, as in a list, instead of in the middle.
    """

    def __init__(
        self,
        scene: Scene,
        style: Style,
        text: str,
        wish: Wish | None,
        icon_name: str = "",
        side: IconSide = IconSide.BEFORE,
        *,
        at_start: bool = False,
    ) -> None:
        super().__init__(scene, style, text, wish)
        self._at_start = at_start
        self.setText(text)
        self._icon_name = icon_name
        self.side = side
        self.tight = False
        self._role = _role(scene, style)
        self._flags = _flags(at_start=at_start, right_to_left=scene.look.right_to_left)
        self._letters = scene.look.letters(self._role)
        self.setFont(self._letters.font)

    @property
    def role(self) -> Role:
        """How its word is set."""
        return self._role

    def told(self) -> Told:
        return Told("RadioButton", checked=self.isChecked()) if self.isCheckable() else Told("Button")

    def turn_into(self, text: str, icon_name: str) -> None:
        """Say something else from now on, with another icon."""
        self._icon_name = icon_name
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def leave_icon_out(self) -> None:
        """Give the room of the icon to the word."""
        self._icon_name = ""

    def say(self, text: str, icon_name: str) -> None:
        """Say something else from now on, with another icon."""
        self._icon_name = icon_name
        self.setText(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        return self._size(self._letters.broken(self.text(), ANY_WIDTH, self._flags).width())

    def minimumSizeHint(self) -> QSize:
        return self._size(max(self._word_widths()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._size(max(1, width - self._beside())).height()

    def text_rect(self) -> QRect:
        """Where the word stands, broken into lines as it is painted."""
        icon_size, gap = self._icon_size(), self._gap()
        inner = self.rect().adjusted(self._padding(), 0, -self._padding(), -self._foot())
        beside = icon_size + gap if self.side is not IconSide.ABOVE else 0
        text = QRect(QPoint(), self._letters.broken(self.text(), inner.width() - beside, self._flags))
        text.moveCenter(inner.center())
        if self.side is IconSide.ABOVE:
            text.translate(0, (icon_size + gap) // 2)
            return text
        text.translate((icon_size + gap) // 2 * (1 if self._icon_first() else -1), 0)
        if self._at_start and self.scene.look.right_to_left:
            text.moveRight(inner.right() - (icon_size + gap))
        elif self._at_start:
            text.moveLeft(inner.left() + icon_size + gap)
        return text

    def icon_rect(self) -> QRect:
        """Where the icon stands."""
        text, size = self.text_rect().translated(0, self.sunk), self._icon_size()
        place = QRect(0, 0, size, size)
        place.moveCenter(text.center())
        if self.side is IconSide.ABOVE:
            place.moveBottom(text.top() - self._gap())
        elif self._icon_first():
            place.moveRight(text.left() - self._gap())
        else:
            place.moveLeft(text.right() + self._gap())
        return place

    def paint_face(self, painter: QPainter) -> None:
        text, size = self.text_rect().translated(0, self.sunk), self._icon_size()
        if size:
            place = self.icon_rect()
            mirrored = self.scene.look.right_to_left
            shown = icon(self._icon_name, self.ink, size, self.devicePixelRatioF(), mirrored=mirrored)
            painter.drawPixmap(place, shown)
        painter.setPen(self.ink)
        painter.setLayoutDirection(self.scene.look.direction)
        painter.drawText(text.adjusted(-1, 0, 1, 0), self._flags, self.text())

    def _size(self, text_width: int) -> QSize:
        """How large it has to be where its word has so much room."""
        text = self._letters.broken(self.text(), max(1, text_width), self._flags)
        icon_height = self._icon_size() + self._gap() if self.side is IconSide.ABOVE else 0
        height = text.height() + icon_height + self.scene.look.m.s4 + self._foot()
        width = max(text.width(), text_width) + self._beside()
        return QSize(max(width, self.scene.look.m.target), max(height, self._least_height()))

    def _least_height(self) -> int:
        m = self.scene.look.m
        match self.style_of_touch:
            case Style.HERO:
                return m.target_hero
            case Style.PRIMARY:
                return m.target_large
            case _:
                return m.target_medium

    def _beside(self) -> int:
        icon_width = self._icon_size() + self._gap() if self.side is not IconSide.ABOVE else 0
        return icon_width + 2 * self._padding() + 2

    def _word_widths(self) -> list[int]:
        return [math.ceil(self._letters.width(word)) for word in self.text().replace(SOFT_HYPHEN, " ").split()] or [0]

    def _padding(self) -> int:
        m = self.scene.look.m
        if self.style_of_touch is Style.HERO:
            return m.s6
        if self.side is IconSide.ABOVE:
            return m.s2 if self.tight else m.s3
        return m.s4

    def _foot(self) -> int:
        return self.scene.look.m.foot if self.style_of_touch in (Style.PRIMARY, Style.HERO) else 0

    def _gap(self) -> int:
        if not self._icon_name:
            return 0
        m = self.scene.look.m
        return m.s1 if self.side is IconSide.ABOVE else m.s3

    def _icon_size(self) -> int:
        return round(self.scene.look.text_px(self._role) * 1.25) if self._icon_name else 0

    def _icon_first(self) -> bool:
        return (self.side is IconSide.BEFORE) is not self.scene.look.right_to_left


@cache
def _flags(*, at_start: bool, right_to_left: bool) -> int:
    start = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    across = start | Qt.AlignmentFlag.AlignAbsolute if at_start else Qt.AlignmentFlag.AlignHCenter
    return (Qt.TextFlag.TextWordWrap | across | Qt.AlignmentFlag.AlignVCenter).value


def _role(scene: Scene, style: Style) -> Role:
    roles = scene.look.roles
    match style:
        case Style.HERO:
            return roles.h1
        case Style.PRIMARY:
            return roles.button
        case _:
            return roles.label
