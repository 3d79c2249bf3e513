# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Lists, tables, paragraphs and headings that are too long, too wide or too empty to help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.blocks import Checklist, Listing, Picture, Table
from kiosk.quality.finding import Remark
from kiosk.quality.passages import Part, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.quality.page import Page

MOST_POINTS = 7
MOST_SENTENCES = 3
MOST_COLUMNS = 4
MOST_HEADER_WORDS = 4


def long_lists(page: Page) -> Iterator[Remark]:
    """More points than one keeps in mind; those of a list in a list are counted by themselves."""
    for block in page.blocks:
        if isinstance(block, Listing | Checklist) and len(block.items) > MOST_POINTS:
            what = f"the list has {len(block.items)} points"
            yield Remark(block.where, what, f"keep to {MOST_POINTS}, or make two lists with a heading each")


def long_paragraphs(page: Page) -> Iterator[Remark]:
    """A paragraph of more sentences than one reads at a breath."""
    for sentences in page.by_passage:
        if len(sentences) > MOST_SENTENCES:
            what = f"a paragraph has {len(sentences)} sentences"
            yield Remark(sentences[0].where, what, f"keep to {MOST_SENTENCES}; begin another after an empty line")


def wide_tables(page: Page) -> Iterator[Remark]:
    """Columns that nobody can follow across a screen."""
    for table in _tables(page):
        if len(table.header) > MOST_COLUMNS:
            what = f"the table has {len(table.header)} columns"
            yield Remark(table.where, what, f"keep to {MOST_COLUMNS}, or make two tables")


def long_headers(page: Page) -> Iterator[Remark]:
    """Names of columns that are sentences."""
    for table in _tables(page):
        for cell in table.header:
            text = text_of(cell)
            if len(text.split()) > MOST_HEADER_WORDS:
                yield Remark(table.where, f"the column '{text}' has a long name", f"keep to {MOST_HEADER_WORDS} words")


def empty_cells(page: Page) -> Iterator[Remark]:
    """Gaps in a table, in which everybody reads something else. The cell at the upper left may be empty."""
    for table in _tables(page):
        cells = [*table.header[1:], *(cell for row in table.rows for cell in row)]
        count = sum(not text_of(cell) for cell in cells)
        if count:
            cells_are = "a cell of the table is" if count == 1 else f"{count} cells of the table are"
            yield Remark(table.where, f"{cells_are} empty", "write what is so there, or that it is not known")


def empty_headings(page: Page) -> Iterator[Remark]:
    """Headings such as "Introduction", that would fit anything."""
    known = {phrase.casefold() for phrase in page.vocabulary.phrases("empty_headings")}
    for passage in page.passages:
        if passage.part is Part.HEADING and passage.text.casefold().strip(" .:…?!") in known:
            mend = "say in it what the reader learns there, as in 'How long a trial takes'"
            yield Remark(passage.where, f"the heading '{passage.text}' says nothing", mend)


def silent_screens(page: Page) -> Iterator[Remark]:
    """Screens with pictures alone: who cannot see them learns nothing."""
    for screen in page.screens:
        if all(isinstance(block, Picture) for block in screen.blocks):
            what = f"there is nothing to read on the screen '{screen.title}'"
            yield Remark(screen.where, what, "say in a sentence what the picture is there for")


def _tables(page: Page) -> Iterator[Table]:
    return (block for block in page.blocks if isinstance(block, Table))
