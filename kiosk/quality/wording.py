# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Single sentences: those that are too long, and those in which nobody acts."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from kiosk.quality.bars import LONGEST_SENTENCE
from kiosk.quality.finding import Remark
from kiosk.quality.sentences import spans

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.quality.page import Page
    from kiosk.quality.vocabulary import Vocabulary

_FAR = 120
"""Letters between the two halves of a German passive."""
_SHOWN = 6
"""Words by which a sentence is told."""


def long_sentences(page: Page) -> Iterator[Remark]:
    """A reader has forgotten how they began."""
    for sentence in page.sentences:
        count = len(sentence.words)
        if count > LONGEST_SENTENCE:
            beginning = sentence.text[slice(*_first_words(sentence.text))]
            mend = f"make two of it, or cut it to {LONGEST_SENTENCE}"
            yield Remark(sentence.where, f"the sentence '{beginning}…' has {count} words", mend)


def _first_words(text: str) -> tuple[int, int]:
    """From where to where the words stand by which a sentence is told."""
    first, *_, last = islice(spans(text), _SHOWN)
    return first[0], last[1]


def passives(page: Page) -> Iterator[Remark]:
    """Sentences that do not say who does it. Only a hint: at times nobody needs to know."""
    patterns = tuple(_passives(page.vocabulary))
    exceptions = page.vocabulary.pattern("not_participles")
    for sentence in page.sentences:
        for found in (found for pattern in patterns for found in pattern.finditer(sentence.text)):
            participle = found["participle"]
            if participle.islower() and exceptions.fullmatch(participle) is None:
                yield Remark(sentence.where, f"'{found[0].strip()}' does not say who does it", "say who, if it matters")
                break


def _passives(vocabulary: Vocabulary) -> Iterator[re.Pattern[str]]:
    """``passive_before`` a participle, as in English, or ``passive_around`` it and far away, as in German."""
    participle = f"(?P<participle>{vocabulary.pattern('participles').pattern})"
    if vocabulary.phrases("passive_before"):
        before, between = (vocabulary.pattern(name).pattern for name in ("passive_before", "passive_between"))
        yield re.compile(rf"{before}(?:\s+{between})*\s+{participle}", re.IGNORECASE)
    if vocabulary.phrases("passive_around"):
        around, ends = (vocabulary.pattern(name).pattern for name in ("passive_around", "clause_ends"))
        end = rf"\s*(?:[,;:.!?)–]|$)|\s+{ends}"
        yield re.compile(rf"{around}[^,;:.!?()–]{{0,{_FAR}}}?\s{participle}(?={end})", re.IGNORECASE)
        yield re.compile(rf"{participle}\s+{around}", re.IGNORECASE)
