# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Chances that leave out for whom they hold and for how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.blocks import Chance
from kiosk.quality.finding import Remark
from kiosk.quality.page import within
from kiosk.quality.passages import passages_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.quality.page import Page


def chance_without_people(page: Page) -> Iterator[Remark]:
    """A number holds for the people who were studied, and for no others."""
    mend = "add a paragraph to the chance: which people, as in 'Adults who had one operation'"
    yield from _without(page, "population", "a chance does not say for whom it holds", mend)


def chance_without_time(page: Page) -> Iterator[Remark]:
    """A number holds for a time."""
    mend = "add a paragraph to the chance: after or within which time, as in 'After 2 years'"
    yield from _without(page, "time", "a chance does not say for which time it holds", mend)


def _without(page: Page, words: str, what: str, mend: str) -> Iterator[Remark]:
    pattern = page.vocabulary.pattern(words)
    for screen in page.screens if page.vocabulary.phrases(words) else ():
        for chance in within(screen.blocks):
            if not isinstance(chance, Chance):
                continue
            text = " ".join(passage.text for passage in passages_in((chance,)))
            if not pattern.search(f"{screen.title} {text}"):
                yield Remark(chance.where, what, mend)
