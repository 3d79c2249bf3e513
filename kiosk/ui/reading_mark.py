# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The mark of what is read aloud just now: a tint, heavier letters and a line below, and no letter moves for it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextCharFormat, QTextLayout

from kiosk.ui.look import Look
from kiosk.ui.painting import pen

HEAVIER = 0.03
"""How much of their size the outline adds to the strokes of letters."""


class ReadingMark:
    """Characters of a text, from ``start``, so many; its letters are ``size`` pixels large.

    Letters of a bold font would be wider, and the lines would break anew at every sentence. So the letters keep their
    font, and a thin outline in their own colour makes them heavier.
    """

    def __init__(self, look: Look, size: int, start: int, length: int) -> None:
        self._look = look
        self._size = size
        self.start = start
        self.length = length

    def letters(self) -> QTextLayout.FormatRange:
        """How the letters are painted."""
        ink = self._look.palette.on_reading
        heavier = QTextCharFormat()
        heavier.setForeground(ink)
        outline = QPen(ink, self._size * HEAVIER)
        outline.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        heavier.setTextOutline(outline)
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = self.start, self.length, heavier
        return span

    def paint_ground(self, painter: QPainter, lines: Sequence[QRectF]) -> None:
        """Paint tint and line behind these rectangles, one a line of text."""
        look = self._look
        margin, thick = look.m.word_margin, look.m.reading_line
        for line in lines:
            tint = line.adjusted(-margin, 0, margin, 0)
            painter.fillRect(tint, look.palette.reading)
            painter.fillRect(QRectF(tint.left(), tint.bottom() - thick, tint.width(), thick), look.palette.on_reading)


def frame(painter: QPainter, rect: QRectF, radius: float, look: Look) -> None:
    """The same mark around a picture: a frame in both colours."""
    m, p = look.m, look.palette
    outer, inner = m.selected + m.reading_line, m.selected
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((p.on_reading, outer), (p.reading, inner)):
        inset = width / 2
        painter.setPen(pen(colour, width))
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)
