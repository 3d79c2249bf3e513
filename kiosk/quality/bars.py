# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Bars: which formulas judge the texts of a language, and what they should give."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.quality.measure import Measure
from kiosk.quality.readability import amstad, flesch_kincaid, smog, wiener

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.quality.readability import Counts

SAMPLE = 100
"""Words that a text needs for a formula to say anything of it: they were made on samples of that length."""
MEAN_SENTENCE = 12.0
LONGEST_SENTENCE = 20


class Bar(NamedTuple):
    """A formula and what it should give; ``at_most`` is False where a higher number is the easier text."""

    name: str
    formula: Callable[[Counts], float]
    limit: float
    at_most: bool = True

    def measure(self, counts: Counts) -> Measure:
        """The number for a text."""
        return Measure(self.name, self.formula(counts), self.limit, self.at_most)

    def hardness(self, counts: Counts) -> float:
        """The higher, the harder."""
        return self.formula(counts) if self.at_most else -self.formula(counts)


class Bars(NamedTuple):
    """What a text should hold, what it must hold, and what its long words should."""

    wanted: Bar
    needed: Bar
    long_words: Bar


BARS = {
    "en": Bars(
        wanted=Bar("Flesch-Kincaid grade", flesch_kincaid, 6.0),
        needed=Bar("Flesch-Kincaid grade", flesch_kincaid, 8.0),
        long_words=Bar("SMOG grade", smog, 10.0),
    ),
    "de": Bars(
        wanted=Bar("Amstad", amstad, 65.0, at_most=False),
        needed=Bar("Amstad", amstad, 50.0, at_most=False),
        long_words=Bar("Wiener Sachtextformel", wiener, 8.0),
    ),
}


def bars_of(language: str) -> Bars | None:
    """The bars of a language; those of ``de`` for ``de-CH``, none where there are no formulas."""
    return BARS.get(language.partition("-")[0])
