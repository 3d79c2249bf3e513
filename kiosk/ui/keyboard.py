# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The keyboard on the screen: large keys, in the order that people of this language know."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
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


class Key(Touchable):
    """One letter to touch."""

    def __init__(self, scene: Scene, letter: str, name: str, wish: Wish, role: Role) -> None:
        super().__init__(scene, Style.TOOL, name, wish)
        self.setText(letter)
        self._letters = scene.look.letters(role)
        self.setFont(self._letters.font)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        target = self.scene.look.m.target
        return QSize(max(target, round(self._letters.width(self.text()))), target)

    def paint_face(self, painter: QPainter) -> None:
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
            line = QHBoxLayout()
            line.setSpacing(look.m.s2)
            line.addStretch(longest - len(row))
            for letter in row:
                line.addWidget(Key(scene, letter, letter, Write(letter), look.roles.button), 2)
            line.addStretch(longest - len(row))
            column.addLayout(line, 1)
        column.addLayout(_last_row(scene), 1)
        self.setMaximumHeight((len(rows) + 1) * (look.m.target_large + look.m.s2))


def keyboard_width(writing: Writing, look: Look) -> int:
    """How wide the keyboard that people know best wants to be."""
    return max((_needed(max(len(row) for row in rows), look) for rows in writing.keyboards), default=0)


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
