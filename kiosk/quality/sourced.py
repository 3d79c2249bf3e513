# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Numbers about people, and whether they name where they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.blocks import Callout, CalloutKind, QuickCheck
from kiosk.quality.counts import counts_in
from kiosk.quality.finding import Remark
from kiosk.quality.passages import Part, passages_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.blocks import Block
    from kiosk.content.model import Screen
    from kiosk.quality.page import Page
    from kiosk.quality.passages import Passage

TELLING = frozenset({Part.PROSE, Part.ITEM, Part.CHANCE, Part.CELL, Part.CAPTION, Part.ANSWER})
REPEATING = (CalloutKind.KEY, CalloutKind.ACTION)


def numbers_without_source(page: Page) -> Iterator[Remark]:
    """A count of people needs a source in its paragraph, list or table; the size of a study, one on its screen.

    What sums up or asks again repeats numbers that stand with their source elsewhere in the topic.
    """
    sourced = {count for passage in page.passages if _sources(passage) for count in _counts(passage, page)}
    figures = page.pattern("figures")
    for screen, passages in zip(page.screens, page.by_screen, strict=True):
        on_screen = any(passage.cited for passage in passages)
        telling = [passage for passage in passages if passage.part in TELLING and not _sources(passage)]
        numbers = [(each, _counts(each, page), None if on_screen else figures.search(each.text)) for each in telling]
        open_numbers = [each for each in numbers if each[1] or each[2]]
        repeating = _repeating(screen) if open_numbers else frozenset()
        for passage, counts, figure in open_numbers:
            if passage in repeating:
                told = next((each for each in counts if each not in sourced), "")
            else:
                told = counts[0] if counts else figure[0] if figure else ""
            if told:
                mend = "name it behind the sentence, as in [^smith2020], or say that it is an example"
                yield Remark(passage.where, f"nobody is told where '{told}' comes from", mend)


def _repeating(screen: Screen) -> frozenset[Passage]:
    """The passages of a screen that sum up or ask again."""
    return frozenset(passage for block in screen.blocks if _repeats(block) for passage in passages_in((block,)))


def _repeats(block: Block) -> bool:
    return isinstance(block, QuickCheck) or (isinstance(block, Callout) and block.kind in REPEATING)


def _counts(passage: Passage, page: Page) -> list[str]:
    return [" ".join(count.text.split()) for count in counts_in(passage.text, page.words)]


def _sources(passage: Passage) -> tuple[str, ...]:
    return (*passage.cited, *passage.around)
