# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What the parts of a leaflet are set with, and text as rows of a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from kiosk.leaflet.rows import Row
from kiosk.leaflet.wording import Pieces, Said, plain, said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from PySide6.QtGui import QColor

    from kiosk.content.inline import Inlines
    from kiosk.content.words import Words
    from kiosk.leaflet.canvas import Canvas
    from kiosk.leaflet.rows import Paint
    from kiosk.leaflet.sizes import Sizes
    from kiosk.paper.typesetting import SetLine, Style, Typesetter
    from kiosk.pdf.structure import Node
    from kiosk.ui.theme_parts import Palette

LAST_SIMPLE = "\u052f"
"""The last Cyrillic letter. Behind it are scripts whose letters change and join, so that glyphs do not tell them."""

SHORT = 4
"""Lines of a paragraph that no page parts."""


class Column(NamedTuple):
    """Where text stands on its line: from where lines begin, and how wide."""

    x: float
    width: float

    def inside(self, left: float, right: float = 0.0) -> Column:
        """What is left of it between margins."""
        return Column(self.x + left, self.width - left - right)


@dataclass(frozen=True)
class Setting:
    """Letters, sizes, colours and words. ``picture`` finds the file of a picture, ``top`` is how deep a topic lies."""

    setter: Typesetter
    sizes: Sizes
    palette: Palette
    words: Words
    pieces: Pieces
    picture: Callable[[str], Path | None]
    top: int = 1

    def heading(self, below: int = 0) -> str:
        """What a heading is called in the structure: that of a topic, of a screen below it, or of a part of that."""
        return f"H{self.top + below}"

    def text(
        self, text: str | Inlines | Said, style: Style, column: Column, node: Node, colour: QColor | None = None
    ) -> list[Row]:
        """A text, a row for each line; the first two and the last two are never parted."""
        rows = [
            Row(style.height, _painted(line, style, column, node, colour or self.palette.ink))
            for line in self.lines(text, style, column.width)
        ]
        last = len(rows) - 1
        whole = len(rows) <= SHORT
        return [row._replace(glued=whole or index in (1, last)) if index else row for index, row in enumerate(rows)]

    def lines(self, text: str | Inlines | Said, style: Style, width: float) -> list[SetLine]:
        """A text broken into lines."""
        told = self.said(text)
        return list(self.setter.lines(told.text, style, width, told.formats)) if told.text.strip() else []

    def said(self, text: str | Inlines | Said) -> Said:
        """Words and how they look."""
        if isinstance(text, Said):
            return text
        return plain(text) if isinstance(text, str) else said(text, self.pieces, self.palette.ink_2)

    def gap(self, part: float = 1.0) -> Row:
        """The distance of paragraphs, or a part of it."""
        return Row(self.sizes.gap * part)


def following(head: list[Row], body: Iterable[Row]) -> list[Row]:
    """A heading and what it heads: never parted from its first lines."""
    rest = list(body)
    solid = next((index for index, row in enumerate(rest) if not row.is_gap), -1)
    return [*head, *(row._replace(glued=True) if index <= solid else row for index, row in enumerate(rest))]


def with_first(rows: list[Row], paint: Paint) -> list[Row]:
    """The rows, and something painted beside the first of them."""
    for index, row in enumerate(rows):
        if row.paint is not None:
            return [*rows[:index], row._replace(paint=both(paint, row.paint)), *rows[index + 1 :]]
    return rows


def both(first: Paint, second: Paint) -> Paint:
    """One thing, and another over it or beside it."""

    def paint(canvas: Canvas, y: float) -> None:
        first(canvas, y)
        second(canvas, y)

    return paint


def _painted(line: SetLine, style: Style, column: Column, node: Node, colour: QColor) -> Paint:
    above = (style.height - line.line.height()) / 2
    start, length = line.line.textStart(), line.line.textLength()
    said = line.layout.text()[start : start + length]
    letters = said if any(letter > LAST_SIMPLE for letter in said) else ""

    def paint(canvas: Canvas, y: float) -> None:
        with canvas.part(node, letters):
            canvas.line(line, column.x, y + above, colour)

    return paint
