# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Counting: what the formulas need of a text, once with all its words and once without terms, names and numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.quality.readability import LONG_LETTERS, LONG_SYLLABLES, Counts
from kiosk.quality.sentences import is_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.quality.spoken import Sentence
    from kiosk.quality.syllables import Syllables
    from kiosk.quality.terms import Terms
    from kiosk.quality.vocabulary import Vocabulary

_INSIDE = re.compile(r"[\w.,;)] $")
_BEFORE = 2
_OWN = re.compile(r"['’]s?$")


@dataclass(frozen=True)
class Reading:
    """A text as it is, and the same where terms and names make sentences longer, but words not harder."""

    all_words: Counts = field(default_factory=Counts)
    plain_words: Counts = field(default_factory=Counts)

    def __add__(self, other: Reading) -> Reading:
        return Reading(self.all_words + other.all_words, self.plain_words + other.plain_words)


class Counter:
    """Counts the texts of one language.

    A number is a word, but nobody spells it: it counts for the length of its sentence alone, as Flesch advised (How to
    write plain English, 1979). So do, in ``plain_words``, the terms of the glossary, which a touch explains, and
    ``names``, which have no plainer word.
    """

    def __init__(self, vocabulary: Vocabulary, syllables: Syllables, terms: Terms) -> None:
        self._syllables = syllables
        self._names = frozenset(vocabulary.phrases("names"))
        self._no_names = frozenset(vocabulary.phrases("capitals_without_name"))
        self._terms = terms

    def sentence(self, sentence: Sentence) -> Reading:
        """What there is in a sentence."""
        found = sentence.words
        if not found:
            return Reading()
        in_terms = self._terms.inside(found)
        weighed = [(index, word[0]) for index, word in enumerate(found) if not is_number(word[0])]
        every = [self._weight(word) for _, word in weighed]
        plain = [
            weight
            for weight, (index, word) in zip(every, weighed, strict=True)
            if index not in in_terms and not (word[0].isupper() and self._is_name(found[index], sentence.text))
        ]
        return Reading(_counts(len(found), every), _counts(len(found), plain))

    def _weight(self, word: str) -> tuple[int, bool]:
        """Its syllables, and whether it has many letters."""
        return self._syllables(word), len(word) > LONG_LETTERS and len(word.replace("-", "")) > LONG_LETTERS

    def _is_name(self, word: re.Match[str], sentence: str) -> bool:
        """Whether a word with a capital letter is a name: one of the list, or any inside an English sentence."""
        if _OWN.sub("", word[0]) in self._names:
            return True
        has_no_reason = bool(self._no_names) and word[0] not in self._no_names
        return has_no_reason and _INSIDE.search(sentence, max(0, word.start() - _BEFORE), word.start()) is not None


def _counts(length: int, weights: Sequence[tuple[int, bool]]) -> Counts:
    each = [syllables for syllables, _ in weights]
    return Counts(
        sentences=1,
        words=length,
        weighed=len(each),
        syllables=sum(each),
        of_three_syllables=sum(syllables >= LONG_SYLLABLES for syllables in each),
        of_one_syllable=each.count(1),
        of_seven_letters=sum(is_long for _, is_long in weights),
    )
