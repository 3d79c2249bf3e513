# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The keyboard on the screen: large keys, in the order that people of this language know."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.content.writing import Rows, Writing
from kiosk.navigation.places import Search
from kiosk.navigation.visit import TextSize
from kiosk.navigation.wishes import GoTo, Wish, Write
from kiosk.ui.button import Button
from kiosk.ui.look import Look
from kiosk.ui.scene import Scene
from kiosk.ui.theme_parts import Role
from kiosk.ui.touchable import Style, Touchable

ROWS = 3
"""Rows of letters, where people know no other."""


class Key(Touchable):
    """One letter to touch."""

    def __init__(self, scene: Scene, letter: str, name: str, wish: Wish | None, role: Role) -> None:
        super().__init__(scene, Style.TOOL, name, wish)
        self.setText(letter)
        self._letters = scene.look.letters(role)
        self.setFont(self._letters.font)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(self.scene.look.m.target, self.scene.look.m.target)

    def paint_face(self, painter: QPainter) -> None:
        """A letter that is wider than its key is made smaller."""
        room, needed = self.width() - 4 * self.scene.look.m.control, self._letters.width(self.text())
        if needed > room:
            font = self.font()
            font.setPixelSize(int(self._letters.size * room / needed))
            painter.setFont(font)
        painter.setPen(self.ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Keyboard(QWidget):
    """Rows of keys, and below them a row with Space, Delete and Clear."""

    def __init__(self, scene: Scene, writing: Writing, width: int) -> None:
        super().__init__()
        look = scene.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.m.s2)
        rows = rows_within(writing, look, width)
        longest = max(len(row) for row in rows)
        for row in rows:
            column.addWidget(_KeyRow(scene, row, longest), 1)
        column.addLayout(_last_row(scene), 1)
        self.setMaximumHeight((len(rows) + 1) * (look.m.target_large + look.m.s2))


class _KeyRow(QWidget):
    """A row of keys in the middle, each as wide as in a row of ``places`` keys."""

    def __init__(self, scene: Scene, letters: tuple[str, ...], places: int) -> None:
        super().__init__()
        self._scene = scene
        self._places = places
        self._keys = [Key(scene, letter, letter, Write(letter), scene.look.roles.button) for letter in letters]
        for key in self._keys:
            key.setParent(self)
        self.setMinimumHeight(scene.look.m.target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def arrange(self) -> None:
        """Place the keys."""
        look, count = self._scene.look, len(self._keys)
        width = (self.width() - (self._places - 1) * look.m.s2) // self._places
        start = (self.width() - count * width - (count - 1) * look.m.s2) // 2
        for index, key in enumerate(self._keys):
            before = start + index * (width + look.m.s2)
            at = self.width() - before - width if look.right_to_left else before
            key.setGeometry(at, 0, width, self.height())


def keyboard_width(writing: Writing, look: Look) -> int:
    """How wide the keyboard that people know best wants to be; letters in their order want three rows."""
    longest = [max(len(row) for row in rows) for rows in writing.keyboards]
    return _needed(max(longest, default=-(-len(writing.order) // ROWS)), look)


def rows_within(writing: Writing, look: Look, width: int) -> Rows:
    """The keys of a language: its first keyboard with room for the width, else its letters in their order."""
    for rows in writing.keyboards:
        if _needed(max(len(row) for row in rows), look) <= width:
            return rows
    most = max(1, (width + look.m.s2) // (look.m.target + look.m.s2))
    count = -(-len(writing.order) // most)
    each = -(-len(writing.order) // count)
    return tuple(tuple(writing.order[at : at + each]) for at in range(0, len(writing.order), each))


def _needed(keys: int, look: Look) -> int:
    return keys * look.m.target + (keys - 1) * look.m.s2


def _last_row(scene: Scene) -> QHBoxLayout:
    words = scene.words
    plain = scene.look.text_size is not TextSize.NORMAL
    row = QHBoxLayout()
    row.setSpacing(scene.look.m.s2)
    for text, wish, icon, stretch in (
        (words.key_clear, GoTo(Search()), "x", 2),
        (words.key_space, Write(" "), "", 3),
        (words.key_delete, Write(away=1), "arrow-left", 2),
    ):
        button = Button(scene, Style.TOOL, text, wish, "" if plain else icon)
        button.setMinimumHeight(scene.look.m.target)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        row.addWidget(button, stretch)
    return row
