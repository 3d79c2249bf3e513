# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Prose: a paragraph or a heading, set by us line by line, read by screen readers like any label."""

from __future__ import annotations

import math
import re
from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.composed import BREAK, LINE_SEPARATOR, Composed
from kiosk.ui.painting import antialiased, fill_round
from kiosk.ui.text_lines import TextLines
from kiosk.ui.told import Told
from kiosk.ui.word import Word

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent

    from kiosk.content.inline import Inlines
    from kiosk.ui.aloud import Spot
    from kiosk.ui.reading_mark import ReadingMark
    from kiosk.ui.scene import Scene
    from kiosk.ui.theme_parts import Role

_MARKS = re.compile("[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")
"""The vowels of Hebrew and Arabic, which are seldom written."""

MOST_OF_A_LINE = 0.6
"""A word is never wider than so much of the screen without being broken."""


class Prose(QLabel):
    """Text that wraps, with words in it that can be touched. It is never cut and can never be selected."""

    def __init__(
        self,
        scene: Scene,
        text: Inlines | str | Composed,
        role: Role,
        colour: QColor | None = None,
        *,
        centred: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._scene = scene
        self._role = role
        self._colour = colour or scene.look.palette.ink
        self._composed = text if isinstance(text, Composed) else _composed(text, scene)
        self._letters = scene.look.letters(role)
        mirrored = scene.look.right_to_left
        self._lines = TextLines(self._composed, self._letters, right_to_left=mirrored, centred=centred)
        self._mark: ReadingMark | None = None
        self.overhang = self._overhang()
        self._words = [Word(scene, touchable, self) for touchable in self._composed.touchables]
        self.setText(self._composed.text.replace(LINE_SEPARATOR, "\n").replace(BREAK, ""))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def level(self) -> int:
        """1 for a title, 2 for a heading below it, 0 for any other text."""
        roles = self._scene.look.roles
        return 1 if self._role in (roles.display, roles.h1, roles.h2) else 2 if self._role == roles.h3 else 0

    def aloud(self) -> list[Spot]:
        """What of it is read aloud."""
        from kiosk.ui.aloud import Spot  # noqa: PLC0415 -- nobody listens at the start

        return [Spot((self,), (self._composed.text,), self._scene.language)]

    def told(self) -> Told | None:
        return Told("Heading", self.text(), level=self.level) if self.level else None

    def mark(self, start: int, length: int) -> QRect:
        """Mark these characters of its text as those that are read just now; returns where they are."""
        from kiosk.ui.reading_mark import ReadingMark  # noqa: PLC0415 -- nobody listens at the start

        self._lines.fit(self.width())
        self._mark = ReadingMark(self._scene.look, self._letters.size, start, length)
        self.update()
        return reduce(QRectF.united, self._fragments(start, length), QRectF()).toAlignedRect()

    @property
    def marked(self) -> str:
        """The characters that are marked; empty when none are."""
        mark = self._mark
        return self._composed.text[mark.start : mark.start + mark.length] if mark is not None else ""

    def unmark(self) -> None:
        """Nothing of it is read."""
        self._mark = None
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lines.count(width) * self._letters.line + 2 * self.overhang

    def sizeHint(self) -> QSize:
        width = min(math.ceil(self.natural_width()), self._letters.longest_line)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """So wide that no word breaks; one that is longer than most of a line has to."""
        most = (self._scene.look.width - 2 * self._scene.look.frame.edge) * MOST_OF_A_LINE
        width = math.ceil(min(most, self._lines.longest_word()))
        return QSize(width, self._letters.line + 2 * self.overhang)

    def natural_width(self) -> float:
        """How wide the text is on one line, in pixels."""
        return self._lines.natural_width()

    def line_tops(self) -> list[int]:
        """Where each line begins, in pixels from the top of this widget."""
        self._lines.fit(self.width())
        return [self.overhang + top for top in self._lines.tops()]

    def line_height(self) -> int:
        """The distance from one line to the next, in pixels."""
        return self._letters.line

    def cut(self) -> bool:
        """Whether some of the text finds no room in the widget."""
        self._lines.fit(self.width())
        return self._lines.widest() > self.width() + 1 or self.heightForWidth(self.width()) > self.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lines.fit(self.width())
        for word in self._words:
            word.take_place(self._fragments(*word.touchable[:2]))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._lines.fit(self.width())
        painter = antialiased(self)
        look = self._scene.look
        margin = look.m.word_margin
        for word in self._words:
            if word.isDown():
                for fragment in self._fragments(*word.touchable[:2]):
                    fill_round(painter, fragment.adjusted(-margin, 0, margin, 0), look.m.s1, look.palette.mist)
        if self._mark is not None:
            self._mark.paint_ground(painter, self._fragments(self._mark.start, self._mark.length))
        painter.setPen(self._colour)
        self._lines.draw(painter, QPointF(0, self.overhang), self._mark.letters() if self._mark else None)
        painter.setBrush(look.palette.link)
        painter.setPen(Qt.PenStyle.NoPen)
        for word in self._words:
            for fragment in self._fragments(*word.touchable[:2]):
                self._dot(painter, fragment)
        painter.end()

    def _dot(self, painter: QPainter, fragment: QRectF) -> None:
        """A dotted line just below the descenders."""
        metrics = self._letters.metrics
        size = self._scene.look.m.word_dot
        y = min(fragment.center().y() + (metrics.ascent() + metrics.descent()) / 2, fragment.bottom() - size)
        count = max(2, int(fragment.width() // (size * 2)))
        for i in range(count):
            x = fragment.left() + (fragment.width() - size) * i / (count - 1)
            painter.drawEllipse(QRectF(x, y, size, size))

    def _fragments(self, start: int, length: int) -> list[QRectF]:
        """The rectangles that these characters fill, one a line."""
        found = self._lines.fragments(start, length)
        return [fragment.translated(0, self.overhang) for fragment in found]

    def _overhang(self) -> int:
        """What is added above and below so that a word can be touched on one line alone, and no mark is cut."""
        missing = self._scene.look.m.target - self._letters.line if self._composed.touchables else 0
        marks = self._scene.look.marks_px(self._role) if _MARKS.search(self._composed.text) else 0
        return max(0, math.ceil(missing / 2), marks)


def _composed(text: Inlines | str, scene: Scene) -> Composed:
    if isinstance(text, str):
        return Composed(text, [], [])
    from kiosk.ui.composing import composed  # noqa: PLC0415 -- home has plain words alone; the start waits for no more

    return composed(text, scene)
