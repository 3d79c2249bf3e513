# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Setting text on paper: broken into lines, in letters of any script, in the direction in which it runs."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QTextLayout, QTextLine, QTextOption

LINE = 1.3
"""The distance of lines, by the size of their letters."""

RULE = 0.6


MEDIUM, SEMI_BOLD, BOLD = QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold


class Style(NamedTuple):
    """How large letters are, how heavy, and how far apart their lines, by their size."""

    size: float
    weight: QFont.Weight = MEDIUM
    line: float = LINE

    @property
    def height(self) -> float:
        """The distance of lines."""
        return self.size * self.line


class SetLine(NamedTuple):
    """One line of a text; the layout that it belongs to lives as long as it does."""

    layout: QTextLayout
    line: QTextLine
    width: float


class Typesetter:
    """Sets text with these fonts, the first that has a letter is used; without a painter it only measures."""

    def __init__(self, families: Sequence[str], *, right_to_left: bool, painter: QPainter | None = None) -> None:
        self._families = families
        self._right_to_left = right_to_left
        self._painter = painter

    def on(self, painter: QPainter) -> "Typesetter":
        """The same, on paper."""
        return Typesetter(self._families, right_to_left=self._right_to_left, painter=painter)

    def lines(
        self, text: str, style: Style, width: float, formats: Sequence[QTextLayout.FormatRange] = ()
    ) -> Iterator[SetLine]:
        """The lines of a text; a word that is longer than a line is broken. Parts of it may look different."""
        layout = QTextLayout(text, self._font(style))
        layout.setFormats(formats)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self._right_to_left:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.beginLayout()
        found = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, 0))
            found.append(line)
        layout.endLayout()
        for line in found:
            yield SetLine(layout, line, width)

    def count(self, text: str, style: Style, width: float) -> int:
        """How many lines a text needs."""
        return sum(1 for _ in self.lines(text, style, width))

    def draw(self, line: SetLine, at: QPointF, page: float) -> None:
        """Put a line on the page, ``at`` counted from where lines begin."""
        if self._painter is not None:
            left = page - at.x() - line.width if self._right_to_left else at.x()
            line.line.draw(self._painter, QPointF(left, at.y()))

    def write(self, text: str, style: Style, at: QPointF, width: float, page: float) -> None:
        """Put the first line of a text on the page."""
        for line in list(self.lines(text, style, width))[:1]:
            self.draw(line, at, page)

    def rule(self, start: float, y: float, page: float) -> None:
        """A thin line to write on, from ``start`` to where lines end."""
        if self._painter is not None:
            self._painter.setPen(QPen(self._painter.pen().color(), RULE))
            ends = (0.0, page - start) if self._right_to_left else (start, page)
            self._painter.drawLine(QLineF(ends[0], y, ends[1], y))

    def _font(self, style: Style) -> QFont:
        font = QFont(list(self._families))
        font.setPixelSize(round(style.size))
        font.setWeight(style.weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font
