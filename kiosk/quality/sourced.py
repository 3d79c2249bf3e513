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
        repeating = {passage for block in screen.blocks if _repeats(block) for passage in passages_in((block,))}
        for passage in passages:
            if passage.part not in TELLING or _sources(passage):
                continue
            counts = [each for each in _counts(passage, page) if passage not in repeating or each not in sourced]
            found = None if on_screen or passage in repeating else figures.search(passage.text)
            told = counts[0] if counts else found[0] if found is not None else ""
            if told:
                mend = "name it behind the sentence, as in [^smith2020], or say that it is an example"
                yield Remark(passage.where, f"nobody is told where '{told}' comes from", mend)


def _repeats(block: object) -> bool:
    return isinstance(block, QuickCheck) or (isinstance(block, Callout) and block.kind in REPEATING)


def _counts(passage: Passage, page: Page) -> list[str]:
    return [" ".join(count.text.split()) for count in counts_in(passage.text, page.words)]


def _sources(passage: Passage) -> tuple[str, ...]:
    return (*passage.cited, *passage.around)
