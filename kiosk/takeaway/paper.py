# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The page of paper: title and date, each line with room to write below it, and whom to call at the foot.

All lengths are points, 72 to the inch.
"""

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QPointF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter

from kiosk.paper.typesetting import BOLD, LINE, Style, Typesetter
from kiosk.takeaway.sections import Line, PaperWords, Takeaway, plain

POINTS_PER_INCH = 72.0
MARGIN = 51.0
"""18 mm; no printer needs more."""

TITLE, HEADING, TEXT, SMALL = Style(26, BOLD), Style(18, BOLD), Style(15, BOLD), Style(12)
"""Large, for many who read the page see badly."""

GAP, INDENT, WRITING = 12.0, 30.0, 24.0
LINES_TO_WRITE = 3


def paper_layout(device: QPagedPaintDevice) -> QPageLayout:
    """The printer's own size of paper, upright, with our margins."""
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    size = device.pageLayout().pageSize()
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Point)


def page_count(device: QPagedPaintDevice, taken: Takeaway, words: PaperWords, families: Sequence[str]) -> int:
    """How many pages of this paper it needs."""
    pages = _Pages(Typesetter(families, right_to_left=taken.right_to_left), _size(device), taken)
    pages.fill(words, 0)
    return pages.number


def paint(
    device: QPagedPaintDevice,
    painter: QPainter,
    taken: Takeaway,
    words: PaperWords,
    families: Sequence[str],
    pages: int,
) -> None:
    """Put it all on its pages; ``pages`` is how many there are with those that follow."""
    setter = Typesetter(families, right_to_left=taken.right_to_left, painter=painter)
    _Pages(setter, _size(device), taken, device).fill(words, pages)


def _size(device: QPagedPaintDevice) -> QSizeF:
    return device.pageLayout().paintRect(QPageLayout.Unit.Point).size()


class _Pages:
    """The pages, filled from the top; without a device they are only counted."""

    def __init__(
        self, setter: Typesetter, size: QSizeF, taken: Takeaway, device: QPagedPaintDevice | None = None
    ) -> None:
        self._setter = setter
        self._size = size
        self._taken = taken
        self._device = device
        self._foot = [plain(line) for line in taken.foot]
        self._end = size.height() - (len(self._foot) + 1) * SMALL.height - GAP
        self._top = 0.0
        self.number = 1

    def fill(self, words: PaperWords, pages: int) -> None:
        """Put everything there; ``pages`` is how many there are in all."""
        self._say_foot(words, pages)
        self._write(plain(self._taken.title), TITLE, words, pages)
        self._write(words.date, SMALL, words, pages)
        for section in self._taken.sections:
            self._top += GAP
            if section.title:
                self._need(HEADING.height + 2 * TEXT.height, words, pages)
                self._write(plain(section.title), HEADING, words, pages)
            for line in section.lines:
                self._top += GAP
                self._line(line, words, pages, LINES_TO_WRITE if section.to_write else 0)

    def _line(self, line: Line, words: PaperWords, pages: int, to_write: int) -> None:
        """One thing on the list: its mark, its words, where it comes from, and lines to write on."""
        lines = self._setter.count(plain(line.text), TEXT, self._size.width() - INDENT)
        room = lines * TEXT.height + SMALL.height + to_write * WRITING
        self._need(min(room, self._end), words, pages)
        self._setter.write(line.mark, TEXT, QPointF(0, self._top), INDENT, self._size.width())
        self._write(plain(line.text), TEXT, words, pages, INDENT)
        self._write(plain(line.source), SMALL, words, pages, INDENT)
        for _ in range(to_write):
            self._need(WRITING, words, pages)
            self._top += WRITING
            self._setter.rule(INDENT, self._top, self._size.width())
        self._top += GAP if to_write else 0

    def _write(self, text: str, style: Style, words: PaperWords, pages: int, indent: float = 0.0) -> None:
        """A text, line by line, over the end of the page if it has to be."""
        for line in self._setter.lines(text, style, self._size.width() - indent) if text else ():
            self._need(style.height, words, pages)
            self._setter.draw(line, QPointF(indent, self._top), self._size.width())
            self._top += style.height

    def _need(self, height: float, words: PaperWords, pages: int) -> None:
        """Begin the next page where so much room is not left on this."""
        if self._top + height <= self._end or self._top == 0:
            return
        if self._device is not None:
            self._device.newPage()
        self.number += 1
        self._top = 0.0
        self._say_foot(words, pages)

    def _say_foot(self, words: PaperWords, pages: int) -> None:
        """The clinic and its numbers, and which page it is where there are several."""
        width = self._size.width()
        self._setter.rule(0, self._end + GAP, width)
        foot = [*self._foot, *([words.page_of(self.number, pages)] if pages > 1 else [])]
        for index, text in enumerate(foot, 1):
            at = QPointF(0, self._end + GAP + (index - 1) * SMALL.height + SMALL.height * (LINE - 1))
            self._setter.write(text, SMALL, at, width, width)
