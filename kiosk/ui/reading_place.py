# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The words of the player: that the kiosk reads, and which sentence of how many."""

import math

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.icons import icon
from kiosk.ui.painting import antialiased
from kiosk.ui.scene import Scene
from kiosk.ui.told import Told

MANY = 99


class ReadingPlace(QWidget):
    """An icon and two lines; as wide as their longest words, so that nothing beside them moves."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene
        self._letters = scene.look.letters(scene.look.roles.label)
        self._lines = (scene.words.reading_aloud, self._count(1, MANY))
        self._icon_size = scene.look.m.icon
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def told(self) -> Told:
        return Told("StaticText", ", ".join(self._lines))

    def show_icon(self, *, on: bool) -> None:
        """With the icon, or with the words alone where they need its room."""
        self._icon_size = self._scene.look.m.icon if on else 0

    def show_place(self, sentence: int, sentences: int, *, playing: bool) -> None:
        """Say which sentence of how many is read, or waits."""
        words = self._scene.words
        self._lines = (words.reading_aloud if playing else words.reading_paused, self._count(sentence, sentences))
        self.update()

    def sizeHint(self) -> QSize:
        words, m = self._scene.words, self._scene.look.m
        said = (words.reading_aloud, words.reading_paused, self._count(MANY, MANY))
        widest = math.ceil(max(self._letters.width(line) for line in said))
        return QSize(self._beside() + widest + m.s1, 2 * self._letters.line)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        painter = antialiased(self)
        size, mirrored = self._icon_size, look.right_to_left
        if size:
            sign = icon("volume-2", look.palette.brand, size, self.devicePixelRatioF())
            painter.drawPixmap(self.width() - size if mirrored else 0, (self.height() - size) // 2, sign)
        painter.setPen(look.palette.brand)
        painter.setFont(self._letters.font)
        across = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = across | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        line = self._letters.line
        top = self.height() // 2 - line
        room = self.width() - self._beside()
        start = 0 if mirrored else self._beside()
        for text in self._lines:
            painter.drawText(QRect(start, top, room, line), flags, text)
            top += line
        painter.end()

    def _beside(self) -> int:
        return self._icon_size + self._scene.look.m.s3 if self._icon_size else 0

    def _count(self, sentence: int, sentences: int) -> str:
        words = self._scene.words
        return words.filled(words.sentence_of, step=sentence, steps=sentences)
