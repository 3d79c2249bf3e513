# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Prose: a paragraph or a heading, set by us line by line, read by screen readers like any label."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.content.reading import SOFT_HYPHEN
from kiosk.ui.composed import BREAK, LINE_SEPARATOR, Composed, TouchableText
from kiosk.ui.painting import antialiased, fill_round
from kiosk.ui.told import Told
from kiosk.ui.word import Word

if TYPE_CHECKING:
    from kiosk.content.inline import Inlines
    from kiosk.ui.scene import Scene
    from kiosk.ui.theme import Role

_BREAKS = re.compile(f"[\\s{BREAK}{SOFT_HYPHEN}]+")
_MARKS = re.compile("[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")
"""The vowels of Hebrew and Arabic, which are seldom written."""

_GROUPS = re.compile(r"(?<=\d) (?=\d)")
"""Between the groups of a number, such as one to call."""

NO_BREAK = "\u00a0"

MOST_OF_A_LINE = 0.6
"""A word is never wider than so much of the screen without being broken."""

NARROWEST = 0.6
"""How far a line may be shortened so that no word stands alone on the last one."""


class Prose(QLabel):
    """Text that wraps, with words in it that can be touched. It is never cut and can never be selected."""

    def __init__(
        self,
        scene: Scene,
        text: Inlines | str,
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
        self._composed = Composed(text, [], []) if isinstance(text, str) else _composed(text, scene)
        self._centred = centred
        self._layout = self._text_layout(centred=centred)
        self._laid_out_for = -1
        self._natural_width: float | None = None
        self._lines_for: dict[int, int] = {}
        self._line_px = scene.look.line_px(role)
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

    def told(self) -> Told | None:
        return Told("Heading", self.text(), level=self.level) if self.level else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines_for.get(width)
        if lines is None:
            lines = self._lines_for[width] = self._set_lines(self._measure(width), width)
            self._laid_out_for = -1
        return lines * self._line_px + 2 * self.overhang

    def sizeHint(self) -> QSize:
        width = min(math.ceil(self.natural_width()), self._scene.look.longest_line(self._role))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._longest_word(), self._line_px + 2 * self.overhang)

    def natural_width(self) -> float:
        """How wide the text is on one line, in pixels."""
        if self._natural_width is None:
            self._lay_out(1 << 20)
            self._natural_width = self._widest_line()
        return self._natural_width

    def line_tops(self) -> list[int]:
        """Where each line begins, in pixels from the top of this widget."""
        self._lay_out(self.width())
        return [self.overhang + i * self._line_px for i in range(self._layout.lineCount())]

    def line_height(self) -> int:
        """The distance from one line to the next, in pixels."""
        return self._line_px

    def cut(self) -> bool:
        """Whether some of the text finds no room in the widget."""
        self._lay_out(self.width())
        return self._widest_line() > self.width() + 1 or self.heightForWidth(self.width()) > self.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out(self.width())
        for word in self._words:
            word.take_place(self._fragments(word.touchable))

    def paintEvent(self, event: QPaintEvent) -> None:
        self._lay_out(self.width())
        painter = antialiased(self)
        look = self._scene.look
        margin = look.m.word_margin
        for word in self._words:
            if word.isDown():
                for fragment in self._fragments(word.touchable):
                    fill_round(painter, fragment.adjusted(-margin, 0, margin, 0), look.m.s1, look.palette.mist)
        painter.setPen(self._colour)
        self._layout.draw(painter, QPointF(0, self.overhang))
        painter.setBrush(look.palette.link)
        painter.setPen(Qt.PenStyle.NoPen)
        for word in self._words:
            for fragment in self._fragments(word.touchable):
                self._dot(painter, fragment)
        painter.end()

    def _dot(self, painter: QPainter, fragment: QRectF) -> None:
        """A dotted line just below the descenders."""
        metrics = self._scene.look.metrics(self._role)
        size = self._scene.look.m.word_dot
        y = min(fragment.center().y() + (metrics.ascent() + metrics.descent()) / 2, fragment.bottom() - size)
        count = max(2, int(fragment.width() // (size * 2)))
        for i in range(count):
            x = fragment.left() + (fragment.width() - size) * i / (count - 1)
            painter.drawEllipse(QRectF(x, y, size, size))

    def _text_layout(self, *, centred: bool) -> QTextLayout:
        layout = QTextLayout(_GROUPS.sub(NO_BREAK, self._composed.text), self._scene.look.font(self._role))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self._scene.look.direction)
        start = Qt.AlignmentFlag.AlignRight if self._scene.look.right_to_left else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(Qt.AlignmentFlag.AlignHCenter if centred else start)
        layout.setTextOption(option)
        layout.setFormats(self._composed.formats)
        layout.setCacheEnabled(True)
        return layout

    def _widest_line(self) -> float:
        return max((self._layout.lineAt(i).naturalTextWidth() for i in range(self._layout.lineCount())), default=0.0)

    def _lay_out(self, width: int) -> None:
        if width == self._laid_out_for:
            return
        self._laid_out_for = width
        measure = self._measure(width)
        lines = self._set_lines(measure, width)
        if lines > 1 and self._lonely():
            self._balance(lines, measure, width)

    def _measure(self, width: int) -> int:
        """How wide a line may be."""
        return min(width, self._scene.look.longest_line(self._role))

    def _balance(self, lines: int, measure: int, width: int) -> None:
        """Shorten the lines, as long as they do not become more, until the last is no lonely word."""
        for step in range(1, 9):
            narrower = round(measure * (1 - step * (1 - NARROWEST) / 8))
            if self._set_lines(narrower, width) > lines:
                break
            if not self._lonely():
                return
        self._set_lines(measure, width)

    def _lonely(self) -> bool:
        last = self._layout.lineAt(self._layout.lineCount() - 1)
        words = self._composed.text[last.textStart() : last.textStart() + last.textLength()].split()
        return len(words) == 1 and self._layout.lineCount() > 1

    def _set_lines(self, measure: int, width: int) -> int:
        layout, metrics = self._layout, self._scene.look.metrics(self._role)
        ground = (self._line_px - metrics.descent() + metrics.ascent()) / 2
        beside = width - measure
        start = beside / 2 if self._centred else beside if self._scene.look.right_to_left else 0
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(measure)
            line.setPosition(QPointF(start, count * self._line_px + ground - line.ascent()))
            count += 1
        layout.endLayout()
        return count

    def _fragments(self, touchable: TouchableText) -> list[QRectF]:
        """The rectangles that the touchable characters fill, one a line."""
        fragments = []
        end = touchable.start + touchable.length
        for index in range(self._layout.lineCount()):
            line = self._layout.lineAt(index)
            seen = self._composed.text[line.textStart() : line.textStart() + line.textLength()].rstrip()
            first, last = max(touchable.start, line.textStart()), min(end, line.textStart() + len(seen))
            if first >= last:
                continue
            x1, x2 = _x_of(line, first), _x_of(line, last)
            top = self.overhang + index * self._line_px
            fragments.append(QRectF(min(x1, x2), top, abs(x2 - x1), self._line_px))
        return fragments

    def _overhang(self) -> int:
        """What is added above and below so that a word can be touched on one line alone, and no mark is cut."""
        missing = self._scene.look.m.target - self._line_px if self._composed.touchables else 0
        marks = self._scene.look.marks_px(self._role) if _MARKS.search(self._composed.text) else 0
        return max(0, math.ceil(missing / 2), marks)

    def _longest_word(self) -> int:
        """How wide it has to be so that no word breaks; one that is longer than most of a line has to break."""
        look = self._scene.look
        metrics = look.metrics(self._role)
        words = _BREAKS.split(self._composed.text)
        most = (look.width - 2 * look.frame.edge) * MOST_OF_A_LINE
        return math.ceil(min(most, max(metrics.horizontalAdvance(word) for word in words)))


def _composed(inlines: Inlines, scene: Scene) -> Composed:
    from kiosk.ui.composing import composed  # noqa: PLC0415 -- home has plain words alone; the start waits for no more

    return composed(inlines, scene)


def _x_of(line: QTextLine, position: int) -> float:
    found = line.cursorToX(position)
    return float(found[0]) if isinstance(found, tuple) else 0.0
