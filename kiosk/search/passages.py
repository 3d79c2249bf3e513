# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The sentences of a screen, as they may be shown by themselves."""

import re
from collections.abc import Iterator
from typing import assert_never

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
from kiosk.content.inline import Inlines, plain_text

_END = re.compile(r"(?<=\w\w[.!?…。؟])[»”’\"')]*\s+(?=[^\W\d_a-zà-ÿ]|[¿¡«“„\"(])")
_SPACE = re.compile(r"\s+")


def sentences_of(blocks: Blocks) -> Iterator[str]:
    """All that is said in the blocks, a sentence, a point or a row at a time."""
    for block in blocks:
        for passage in _passages(block):
            text = _SPACE.sub(" ", passage).strip()
            if text:
                yield from _END.split(text)


def _passages(block: Block) -> Iterator[str]:
    match block:
        case Heading(_, text) | Prose(_, text):
            yield plain_text(text)
        case Listing(_, _, items):
            for item in items:
                yield from sentences_of(item.blocks)
        case Checklist(_, items):
            yield from (plain_text(item.text) for item in items)
        case Picture(_, _, _, caption):
            yield caption
        case Table(_, _, rows):
            yield from (_row(row) for row in rows)
        case Callout(_, _, title, blocks):
            yield plain_text(title)
            yield from sentences_of(blocks)
        case Chance(_, title, _, _, sentence, others, notes):
            yield from (plain_text(title), plain_text(sentence), plain_text(others))
            yield from sentences_of(notes)
        case QuickCheck(_, question, answers):
            yield plain_text(question)
            yield from (plain_text(answer.reason) for answer in answers)
        case _:
            assert_never(block)


def _row(cells: tuple[Inlines, ...]) -> str:
    """A row of a table in one line: what it is about, then the rest."""
    first, *rest = (plain_text(cell) for cell in cells)
    return f"{first}: {', '.join(each for each in rest if each)}" if rest else first
