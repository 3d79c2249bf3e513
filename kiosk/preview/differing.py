# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What of a screen and its translation cannot both be right, as far as that is seen without knowing the languages."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, assert_never

from kiosk.content.blocks import Callout, Chance, Checklist, Heading, Listing, Picture, Prose, QuickCheck, Table
from kiosk.content.inline import plain_text
from kiosk.content.topic_file import texts_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.content.blocks import Block, Blocks
    from kiosk.content.model import Screen

_NUMBER = re.compile(r"\d+(?:[.,'’\u00a0\u202f]\d+)*")
_BETWEEN = re.compile(r"\D")
NAMED = 6
"""So many numbers are named on each side."""


def differences(source: Screen, here: Screen) -> list[str]:
    """Sentences; none where all that can be compared is alike. Numbers and pictures come before the rest."""
    checks = (_numbers, _pictures, _answers, _parts, _sources)
    return [sentence for check in checks for sentence in check(source, here)]


def features(screen: Screen) -> frozenset[str]:
    """What a screen keeps in every language: the more two screens share, the likelier one is made from the other."""
    kinds = (f"{kind} {count}" for kind, count in Counter(map(_kind, screen.blocks)).items())
    shown = (picture.file for picture in screen.blocks if isinstance(picture, Picture))
    return frozenset((screen.id, *kinds, *shown, *screen.references, *_figures(screen)))


def _numbers(source: Screen, here: Screen) -> Iterator[str]:
    theirs, ours = Counter(_figures(source)), Counter(_figures(here))
    lacking, added = list((theirs - ours).elements()), list((ours - theirs).elements())
    if lacking and added:
        yield f"The numbers differ: {_listed(lacking)} there, {_listed(added)} here."
    elif lacking:
        yield f"Numbers are missing here: {_listed(lacking)}."
    elif added:
        yield f"Numbers stand here that are not there: {_listed(added)}."


def _pictures(source: Screen, here: Screen) -> Iterator[str]:
    theirs, ours = (
        [each.file for each in _within(screen.blocks) if isinstance(each, Picture)] for screen in (source, here)
    )
    if theirs != ours:
        yield f"The pictures differ: {_listed(theirs) or 'none'} there, {_listed(ours) or 'none'} here."


def _answers(source: Screen, here: Screen) -> Iterator[str]:
    """The right answer of a quick check stands at the same place."""
    theirs, ours = ([each for each in screen.blocks if isinstance(each, QuickCheck)] for screen in (source, here))
    for there, own in zip(theirs, ours, strict=False):
        if there.right != own.right:
            yield f"Another answer is right: number {there.right + 1} there, {own.right + 1} here."


def _parts(source: Screen, here: Screen) -> Iterator[str]:
    theirs, ours = (Counter(map(_kind, screen.blocks)) for screen in (source, here))
    lacking, added = (theirs - ours), (ours - theirs)
    if lacking:
        yield f"Missing here: {', '.join(_counted(kind, count) for kind, count in lacking.items())}."
    if added:
        yield f"Not there: {', '.join(_counted(kind, count) for kind, count in added.items())}."


def _sources(source: Screen, here: Screen) -> Iterator[str]:
    lacking = [name for name in source.references if name not in here.references]
    added = [name for name in here.references if name not in source.references]
    if lacking or added:
        yield f"The sources differ: {_listed(lacking) or 'none'} only there, {_listed(added) or 'none'} only here."


def _figures(screen: Screen) -> list[str]:
    """All numbers of a screen, without what separates thousands or decimals, for that is each language's own."""
    texts = [screen.title, *(plain_text(text) for block in screen.blocks for text in texts_of(block))]
    return [_BETWEEN.sub("", found) for text in texts for found in _NUMBER.findall(text)]


def _within(blocks: Blocks) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Callout):
            yield from _within(block.blocks)
        elif isinstance(block, Listing):
            for item in block.items:
                yield from _within(item.blocks)


def _kind(block: Block) -> str:
    """What a block is called by an editor, with what two languages have in common of it."""
    match block:
        case Listing(_, ordered, items):
            return f"list of {len(items)} {'steps' if ordered else 'points'}"
        case Checklist(_, items):
            return f"checklist of {len(items)}"
        case Table(_, header, rows):
            return f"table of {len(rows)} rows and {len(header)} columns"
        case Callout(_, kind):
            return f"callout '{kind.value}'"
        case QuickCheck(_, _, answers):
            return f"quick check with {len(answers)} answers"
        case Heading():
            return "heading"
        case Prose():
            return "paragraph"
        case Picture():
            return "picture"
        case Chance():
            return "chance"
        case _:
            assert_never(block)


def _counted(kind: str, count: int) -> str:
    return f"{count} × {kind}" if count > 1 else kind


def _listed(things: Sequence[str]) -> str:
    more = f" and {len(things) - NAMED} more" if len(things) > NAMED else ""
    return ", ".join(things[:NAMED]) + more
