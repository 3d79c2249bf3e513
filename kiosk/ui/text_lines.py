# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Text in lines: broken between words, never one word alone on the last of them."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from kiosk.content.reading import SOFT_HYPHEN
from kiosk.ui.composed import BREAK

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from kiosk.ui.composed import Composed
    from kiosk.ui.letters import Letters

_BREAKS = re.compile(f"[\\s{BREAK}{SOFT_HYPHEN}]+")
_GROUPS = re.compile(r"(?<=\d) (?=\d)")
"""Between the groups of a number, such as one to call."""

NO_BREAK = "\u00a0"
NARROWEST = 0.6
"""How far a line may be shortened so that no word stands alone on the last one."""

NARROWINGS = 8
ONE_LINE = 1 << 20


class TextLines:
    """The lines of a text at the width that was asked for last. All lengths are in pixels, from its upper left."""

    def __init__(self, composed: Composed, letters: Letters, *, right_to_left: bool, centred: bool) -> None:
        self._text = composed.text
        self._letters = letters
        self._right_to_left = right_to_left
        self._centred = centred
        self._layout = QTextLayout(_GROUPS.sub(NO_BREAK, composed.text), letters.font)
        self._layout.setTextOption(_option(right_to_left=right_to_left, centred=centred))
        self._layout.setFormats(composed.formats)
        self._layout.setCacheEnabled(True)
        self._width = -1
        self._balanced = False
        self._natural: tuple[float, int] | None = None
        self._counts: dict[int, int] = {}
        self._longest_word: float | None = None

    def natural_width(self) -> float:
        """How wide the text is when only its own line ends break it."""
        return self._on_one_line()[0]

    def longest_word(self) -> float:
        """How wide its longest word is."""
        if self._longest_word is None:
            self._longest_word = max(self._letters.width(word) for word in _BREAKS.split(self._text))
        return self._longest_word

    def count(self, width: int) -> int:
        """How many lines it has at this width."""
        if width not in self._counts:
            self._counts[width] = self._found_out(width)
        return self._counts[width]

    def fit(self, width: int) -> None:
        """Break it for this width."""
        if width != self._width:
            self._set(width)
        if not self._balanced:
            self._balanced = True
            self._balance(width)

    def widest(self) -> float:
        """How wide the widest line is."""
        return max((self._layout.lineAt(i).naturalTextWidth() for i in range(self._layout.lineCount())), default=0.0)

    def texts(self) -> list[str]:
        """The words of each line."""
        lines = (self._layout.lineAt(i) for i in range(self._layout.lineCount()))
        return [self._text[line.textStart() : line.textStart() + line.textLength()] for line in lines]

    def tops(self) -> list[int]:
        """Where each line begins."""
        return [i * self._letters.line for i in range(self._layout.lineCount())]

    def fragments(self, start: int, length: int) -> list[QRectF]:
        """The rectangles that these characters fill, one a line."""
        fragments = []
        for index, text in enumerate(self.texts()):
            line = self._layout.lineAt(index)
            first, last = max(start, line.textStart()), min(start + length, line.textStart() + len(text.rstrip()))
            if first < last:
                x1, x2 = _x_of(line, first), _x_of(line, last)
                fragments.append(QRectF(min(x1, x2), index * self._letters.line, abs(x2 - x1), self._letters.line))
        return fragments

    def draw(self, painter: QPainter, at: QPointF, marked: QTextLayout.FormatRange | None = None) -> None:
        """Paint them, the first at this place; what is ``marked`` in its own colours, which may not move a letter."""
        self._layout.draw(painter, at, [marked] if marked is not None else [])

    def _found_out(self, width: int) -> int:
        if self._natural is not None and math.ceil(self._natural[0]) < self._measure(width):
            return self._natural[1]
        return self._set(width)

    def _on_one_line(self) -> tuple[float, int]:
        if self._natural is None:
            count = self._set_lines(ONE_LINE, ONE_LINE)
            self._natural = (self.widest(), count)
            self._width = ONE_LINE
            self._balanced = False
        return self._natural

    def _set(self, width: int) -> int:
        """Break it for this width; returns the number of lines."""
        stays = self._width == ONE_LINE and not self._centred and not self._right_to_left
        if stays and math.ceil(self.natural_width()) < self._measure(width):
            count = self._layout.lineCount()
        else:
            count = self._set_lines(self._measure(width), width)
        self._width = width
        self._balanced = False
        return count

    def _measure(self, width: int) -> int:
        """How wide a line may be."""
        return min(width, self._letters.longest_line)

    def _balance(self, width: int) -> None:
        """Shorten the lines, as long as they do not become more, until the last is no lonely word."""
        lines, measure = self._layout.lineCount(), self._measure(width)
        if not self._lonely():
            return
        for step in range(1, NARROWINGS + 1):
            narrower = round(measure * (1 - step * (1 - NARROWEST) / NARROWINGS))
            if self._set_lines(narrower, width) > lines:
                break
            if not self._lonely():
                return
        self._set_lines(measure, width)

    def _lonely(self) -> bool:
        if self._layout.lineCount() <= 1:
            return False
        return len(self.texts()[-1].split()) == 1

    def _set_lines(self, measure: int, width: int) -> int:
        layout, letters = self._layout, self._letters
        beside = width - measure
        start = beside / 2 if self._centred else beside if self._right_to_left else 0
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(measure)
            line.setPosition(QPointF(start, count * letters.line + letters.ground - line.ascent()))
            count += 1
        layout.endLayout()
        return count


def _option(*, right_to_left: bool, centred: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    start = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(Qt.AlignmentFlag.AlignHCenter if centred else start)
    return option


def _x_of(line: QTextLine, position: int) -> float:
    found = line.cursorToX(position)
    return float(found[0]) if isinstance(found, tuple) else 0.0
