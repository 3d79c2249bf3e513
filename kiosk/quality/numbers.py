# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Numbers that mislead or tire: percentages, odds, other wholes than 100, relative risks, too many at once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.quality.counts import counts_in, numbers_in
from kiosk.quality.finding import Remark
from kiosk.quality.passages import RUNNING
from kiosk.quality.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.quality.page import Page

HUNDRED = 100
MOST_NUMBERS = 3

_SIGN = re.compile(r"\d+(?:[.,]\d+)?\s*[%‰٪]")


def percentages(page: Page) -> Iterator[Remark]:
    """``30 %``, ``30 percent``: people grasp how many out of 100 better."""
    mend = f"say how many out of 100 people, as in 30 {page.words.out_of} 100"
    told = {**dict(page.found(page.pattern("percent"))), **dict(page.found(_SIGN))}
    for passage, found in told.items():
        yield Remark(passage.where, f"'{found}' is a percentage", mend)


def odds(page: Page) -> Iterator[Remark]:
    """``1 in 3``: with another second number each time, nobody can compare."""
    mend = f"say how many out of 100, as in 30 {page.words.out_of} 100"
    for passage, found in page.found(page.pattern("odds")):
        yield Remark(passage.where, f"'{found}' counts out of another number each time", mend)


def mixed_denominators(page: Page) -> Iterator[Remark]:
    """``7 out of 20``; points on a scale are no people, and may be out of ten."""
    scale = page.pattern("scale")
    for passage in page.passages:
        for count in counts_in(passage.text, page.words):
            around = next((each for each in sentences(passage.text, page.vocabulary) if count.text in each), "")
            if count.of != HUNDRED and not scale.search(around):
                mend = "count out of 100 everywhere, or numbers cannot be compared"
                yield Remark(passage.where, f"'{count.text}' does not count out of 100", mend)


def relative_risks(page: Page) -> Iterator[Remark]:
    """``twice as likely``: of what, the reader would have to know and reckon."""
    mend = f"give both numbers out of 100, as in 10 {page.words.out_of} 100 and 5 {page.words.out_of} 100"
    for passage, found in page.found(page.pattern("relative")):
        yield Remark(passage.where, f"'{found}' tells a difference and not how many people", mend)


def many_numbers(page: Page) -> Iterator[Remark]:
    """More numbers in a paragraph than one can hold at once."""
    for passage in page.passages:
        if passage.part in RUNNING:
            count = numbers_in(passage.text, page.words, page.clinic)
            if count > MOST_NUMBERS:
                mend = "leave some out, or make two paragraphs or a table of it"
                yield Remark(passage.where, f"there are {count} numbers in one paragraph", mend)
