# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""How easy a page is to read: what is reported of it, and what is said when it is too hard."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.problems import Where
from kiosk.quality.bars import MEAN_SENTENCE, SAMPLE, Bar, Bars, bars_of
from kiosk.quality.counting import Counter
from kiosk.quality.finding import Remark
from kiosk.quality.measure import Measure
from kiosk.quality.syllables import syllables_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.quality.counting import Reading
    from kiosk.quality.page import Page

NAMED = 3
"""So many of the hardest sentences are named."""
WORTH_NAMING = 6
"""Words of the shortest one among them."""


class Judged(NamedTuple):
    """A text that is long enough to be judged."""

    bars: Bars
    reading: Reading


def reading_measures(page: Page) -> Iterator[Measure]:
    """The numbers without terms and names; the first once more with both."""
    for bars, reading in _judged(page):
        yield bars.wanted.measure(reading.plain_words)
        yield bars.needed.measure(reading.all_words)._replace(name=f"{bars.needed.name} with terms")
        yield bars.long_words.measure(reading.plain_words)
        yield Measure("words a sentence", reading.all_words.mean_sentence, MEAN_SENTENCE)


def hard_texts(page: Page) -> Iterator[Remark]:
    """Harder than it should be."""
    for bars, reading in _judged(page):
        measure = bars.wanted.measure(reading.plain_words)
        if not measure.holds and bars.needed.measure(reading.plain_words).holds:
            yield _remark(page, bars.wanted, measure)


def too_hard_texts(page: Page) -> Iterator[Remark]:
    """So hard that it has to be mended before patients see it."""
    for bars, reading in _judged(page):
        measure = bars.needed.measure(reading.plain_words)
        if not measure.holds:
            yield _remark(page, bars.needed, measure)


def many_long_words(page: Page) -> Iterator[Remark]:
    """Words of three syllables and more, too many of them."""
    for bars, reading in _judged(page):
        measure = bars.long_words.measure(reading.plain_words)
        if not measure.holds:
            mend = "take everyday words, or put words that people will hear into the glossary"
            yield Remark(_top(page), f"many words are long ({_said(measure)})", mend)


def long_mean_sentences(page: Page) -> Iterator[Remark]:
    """More words in a sentence than one takes in at a glance."""
    for _, reading in _judged(page):
        mean = reading.all_words.mean_sentence
        if mean > MEAN_SENTENCE:
            what = f"a sentence has {mean:.1f} words on average, not {MEAN_SENTENCE:.0f} at most"
            yield Remark(_top(page), what, "make two sentences of the long ones")


def _judged(page: Page) -> Iterator[Judged]:
    """The page if it can be judged."""
    bars, reading = bars_of(page.language), page.reading
    if bars is not None and reading is not None and reading.all_words.words >= SAMPLE:
        yield Judged(bars, reading)


def _top(page: Page) -> Where:
    return Where(page.head.file, 1)


def _remark(page: Page, bar: Bar, measure: Measure) -> Remark:
    lines = " and ".join(str(line) for line in _hardest(page, bar))
    mend = f"take shorter sentences and everyday words, first in line {lines}"
    return Remark(_top(page), f"the text is hard to read ({_said(measure)})", mend)


def _said(measure: Measure) -> str:
    return f"{measure.name} {measure.value:.1f}, not {measure.limit:.0f} at {'most' if measure.at_most else 'least'}"


def _hardest(page: Page, bar: Bar) -> list[int]:
    """The lines of the hardest sentences."""
    syllables = syllables_of(page.language)
    if syllables is None:
        return []
    counter = Counter(page.vocabulary, syllables, page.terms_in_text)
    found = [
        (bar.hardness(counts), sentence.where.line)
        for sentence in page.sentences
        if (counts := counter.text([sentence]).plain_words).words >= WORTH_NAMING
    ]
    return sorted({line for _, line in sorted(found, reverse=True)[:NAMED]})
