# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Counting: what the formulas need of a text, once with all its words and once without terms, names and numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.quality.readability import LONG_LETTERS, LONG_SYLLABLES, Counts
from kiosk.quality.sentences import is_number, sentences, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.content.model import Term
    from kiosk.quality.syllables import Syllables
    from kiosk.quality.vocabulary import Vocabulary

_INSIDE = re.compile(r"[\w.,;)] $")
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

    def __init__(self, vocabulary: Vocabulary, syllables: Syllables, terms: Iterable[Term]) -> None:
        self._vocabulary = vocabulary
        self._syllables = syllables
        self._names = frozenset(vocabulary.phrases("names"))
        self._no_names = frozenset(vocabulary.phrases("capitals_without_name"))
        forms = sorted({form for term in terms for form in term.forms}, key=lambda form: (-len(form), form))
        either = "|".join(re.escape(form) for form in forms)
        self._terms = re.compile(rf"(?<![\w-])(?:{either})(?![\w-])", re.IGNORECASE) if forms else None

    def text(self, text: str) -> Reading:
        """What there is in a paragraph."""
        return sum((self.sentence(each) for each in sentences(text, self._vocabulary)), Reading())

    def sentence(self, sentence: str) -> Reading:
        """What there is in a sentence."""
        found = list(words(sentence))
        if not found:
            return Reading()
        weighed = [word for word in found if not is_number(word[0])]
        terms = [match.span() for match in self._terms.finditer(sentence)] if self._terms is not None else []
        plain = [
            word
            for word in weighed
            if not any(start <= word.start() and word.end() <= end for start, end in terms)
            and not self._is_name(word, sentence)
        ]
        return Reading(self._counts(len(found), weighed), self._counts(len(found), plain))

    def _is_name(self, word: re.Match[str], sentence: str) -> bool:
        """A capital letter inside a sentence makes a name in languages that list the words in which it does not."""
        if _OWN.sub("", word[0]) in self._names:
            return True
        capital = bool(self._no_names) and word[0][0].isupper() and word[0] not in self._no_names
        return capital and _INSIDE.search(sentence[: word.start()]) is not None

    def _counts(self, length: int, weighed: Sequence[re.Match[str]]) -> Counts:
        each = [self._syllables(word[0]) for word in weighed]
        return Counts(
            sentences=1,
            words=length,
            weighed=len(each),
            syllables=sum(each),
            of_three_syllables=sum(syllables >= LONG_SYLLABLES for syllables in each),
            of_one_syllable=each.count(1),
            of_seven_letters=sum(sum(map(str.isalpha, word[0])) > LONG_LETTERS for word in weighed),
        )
