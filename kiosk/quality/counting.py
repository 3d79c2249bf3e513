# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Counting: what the formulas need of a text, once with all its words and once without terms, names and numbers."""

from __future__ import annotations

import re
from collections import Counter as Tally
from dataclasses import dataclass, field
from functools import cache, lru_cache, partial
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from kiosk.quality.readability import LONG_LETTERS, LONG_SYLLABLES, Counts
from kiosk.quality.sentences import is_number, spans

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.quality.spoken import Sentence
    from kiosk.quality.syllables import Syllables
    from kiosk.quality.terms import Terms
    from kiosk.quality.vocabulary import Vocabulary

KEPT_WORDS = 1 << 16

_INSIDE = re.compile(r"[\w.,;)] $")
_BEFORE = 2
_OWN = re.compile(r"['’]s?$")


@dataclass(frozen=True)
class Reading:
    """A text as it is, and the same where terms and names make sentences longer, but words not harder."""

    all_words: Counts = field(default_factory=Counts)
    plain_words: Counts = field(default_factory=Counts)


class Weight(NamedTuple):
    """What a word adds to a text."""

    syllables: int
    has_many_letters: bool


class Counter:
    """Counts the texts of one language.

    A number is a word, but nobody spells it: it counts for the length of its sentence alone, as Flesch advised (How to
    write plain English, 1979). So do, in ``plain_words``, the terms of the glossary, which a touch explains, and
    ``names``, which have no plainer word.
    """

    def __init__(self, vocabulary: Vocabulary, syllables: Syllables, terms: Terms) -> None:
        self._weight = _weights(syllables)
        self._names = frozenset(vocabulary.phrases("names"))
        self._no_names = frozenset(vocabulary.phrases("capitals_without_name"))
        self._terms = terms

    def text(self, sentences: Iterable[Sentence]) -> Reading:
        """What there is in these sentences."""
        said = [sentence for sentence in sentences if sentence.words]
        every: list[Weight] = []
        plain: list[Weight] = []
        for sentence in said:
            weights = list(map(self._weight, sentence.words))
            left_out = self._terms.inside(sentence.words) | self._names_in(sentence)
            every += filter(None, weights)
            plain += (weight for index, weight in enumerate(weights) if weight and index not in left_out)
        length = sum(len(sentence.words) for sentence in said)
        return Reading(_counts(len(said), length, every), _counts(len(said), length, plain))

    def _names_in(self, sentence: Sentence) -> set[int]:
        """Which of its words are names, by their number."""
        capitals = [index for index, word in enumerate(sentence.words) if word[0].isupper()]
        return {index for index in capitals if self._is_name(sentence, index)}

    def _is_name(self, sentence: Sentence, index: int) -> bool:
        """Whether a word with a capital letter is a name: one of the list, or any inside an English sentence."""
        word = sentence.words[index]
        if _OWN.sub("", word) in self._names:
            return True
        has_no_reason = bool(self._no_names) and word not in self._no_names
        return has_no_reason and not (index == 0 and sentence.text.startswith(word)) and _is_inside(sentence, index)


def _is_inside(sentence: Sentence, index: int) -> bool:
    start, _ = next(islice(spans(sentence.text), index, None))
    return _INSIDE.search(sentence.text, max(0, start - _BEFORE), start) is not None


@cache
def _weights(syllables: Syllables) -> Callable[[str], Weight | None]:
    """What weighs the words of a language, each once."""
    return lru_cache(KEPT_WORDS)(partial(_weight, syllables))


def _weight(syllables: Syllables, word: str) -> Weight | None:
    """None for a number."""
    if is_number(word):
        return None
    return Weight(syllables(word), len(word) > LONG_LETTERS and len(word.replace("-", "")) > LONG_LETTERS)


def _counts(sentences: int, words: int, weights: Iterable[Weight]) -> Counts:
    times = Tally(weights)
    return Counts(
        sentences=sentences,
        words=words,
        weighed=times.total(),
        syllables=sum(weight.syllables * count for weight, count in times.items()),
        of_three_syllables=sum(count for weight, count in times.items() if weight.syllables >= LONG_SYLLABLES),
        of_one_syllable=sum(count for weight, count in times.items() if weight.syllables == 1),
        of_seven_letters=sum(count for weight, count in times.items() if weight.has_many_letters),
    )
