# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Passages: the texts of a screen as a reader meets them, each with its place and the sources it names."""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, assert_never

from kiosk.content.blocks import (
    Block,
    Blocks,
    Callout,
    Chance,
    Checklist,
    Heading,
    Listing,
    Picture,
    Prose,
    QuickCheck,
    Table,
)
from kiosk.content.inline import cited_in, plain_text
from kiosk.content.reading import SOFT_HYPHEN
from kiosk.content.topic_file import texts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.inline import Inlines
    from kiosk.content.model import Screen
    from kiosk.content.problems import Where

UNSEEN = re.compile(f"[{SOFT_HYPHEN}\u2066-\u2069]")
"""Where a word may break, and what sets apart a piece that runs the other way."""


class Part(Enum):
    """What a passage is on its screen."""

    PROSE = "prose"
    ITEM = "item"
    TICK = "tick"
    HEADING = "heading"
    HEADER = "header"
    CELL = "cell"
    CHANCE = "chance"
    QUESTION = "question"
    ANSWER = "answer"
    ALT = "alt"
    CAPTION = "caption"


COLONS = (":", "\uff1a")
"""The end of a paragraph that introduces what comes below it."""

RUNNING = frozenset({Part.PROSE, Part.ITEM, Part.TICK, Part.CHANCE, Part.QUESTION, Part.ANSWER})
"""Whole sentences, mostly; the rest are names and labels."""


class Passage(NamedTuple):
    """A text; ``cited`` are the sources that it names, ``around`` those that speak for it too.

    They stand in the paragraph that introduces it, behind the last point of its list, in its row or its chance.
    """

    where: Where
    part: Part
    text: str
    cited: tuple[str, ...] = ()
    around: tuple[str, ...] = ()


def passages_of(screen: Screen) -> Iterator[Passage]:
    """The texts of a screen, its heading first."""
    yield Passage(screen.where, Part.HEADING, shown(screen.title))
    yield from passages_in(screen.blocks)


def passages_in(blocks: Blocks) -> Iterator[Passage]:
    """The texts of blocks."""
    return _all_in(blocks)


def text_of(inlines: Inlines) -> str:
    """The words alone, as they are read."""
    return shown(plain_text(inlines))


def shown(text: str) -> str:
    """A text without what nobody sees."""
    return " ".join((text if text.isascii() else UNSEEN.sub("", text)).split())


def _all_in(blocks: Blocks, part: Part = Part.PROSE, around: tuple[str, ...] = ()) -> Iterator[Passage]:
    before: tuple[str, ...] = ()
    for block in blocks:
        found = tuple(_in(block, part, (*around, *before)))
        yield from found
        before = found[-1].cited if isinstance(block, Prose) and found[-1].text.endswith(COLONS) else ()


def _in(block: Block, part: Part, around: tuple[str, ...]) -> Iterator[Passage]:  # noqa: C901 -- one case for each kind of block
    match block:
        case Prose(where, text):
            yield _passage(where, part, text, around)
        case Heading(where, text):
            yield _passage(where, Part.HEADING, text)
        case Listing():
            last = tuple(name for text in texts_of(block.items[-1].blocks[-1]) for name in cited_in(text))
            for item in block.items:
                yield from _all_in(item.blocks, Part.ITEM, (*around, *last))
        case Checklist():
            yield from (_passage(item.where, Part.TICK, item.text) for item in block.items)
        case Table():
            yield from _table(block, around)
        case Callout():
            yield _passage(block.where, Part.HEADING, block.title)
            yield from _all_in(block.blocks)
        case Chance():
            yield from _chance(block)
        case QuickCheck():
            yield _passage(block.where, Part.QUESTION, block.question)
            for answer in block.answers:
                yield _passage(answer.where, Part.ANSWER, answer.text)
                yield _passage(answer.where, Part.ANSWER, answer.reason)
        case Picture(where, _, alt, caption):
            yield Passage(where, Part.ALT, shown(alt))
            yield Passage(where, Part.CAPTION, shown(caption))
        case _:
            assert_never(block)


def _table(table: Table, around: tuple[str, ...]) -> Iterator[Passage]:
    cited = (*around, *(name for cell in table.header for name in cited_in(cell)))
    yield from (_passage(table.where, Part.HEADER, cell) for cell in table.header)
    for row in table.rows:
        of_row = tuple(name for cell in row for name in cited_in(cell))
        yield from (_passage(table.where, Part.CELL, cell, (*cited, *of_row)) for cell in row)


def _chance(chance: Chance) -> Iterator[Passage]:
    notes = tuple(_all_in(chance.notes, Part.CHANCE))
    cited = (*cited_in(chance.sentence), *cited_in(chance.others), *(name for note in notes for name in note.cited))
    yield _passage(chance.where, Part.HEADING, chance.title)
    yield _passage(chance.where, Part.CHANCE, chance.sentence, cited)
    yield _passage(chance.where, Part.CHANCE, chance.others, cited)
    yield from _all_in(chance.notes, Part.CHANCE, cited)


def _passage(where: Where, part: Part, text: Inlines, around: tuple[str, ...] = ()) -> Passage:
    return Passage(where, part, text_of(text), cited_in(text), around)
