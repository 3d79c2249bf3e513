# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Sentences and their words, as far as one can tell without understanding them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.quality.vocabulary import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

NO_WORDS = Vocabulary()

_BACK = 80
"""Letters before a full stop that tell whether it ends a sentence."""
_OPENING = "\"'“„«»\u2018\u201a(["
_CLOSING = "\"'”“»«’\u2018)]"
_END = re.compile(rf"[.!?…。؟\u06d4]+[{re.escape(_CLOSING)}]*(?=\s)")
_NEXT = re.compile(rf"\s+[{re.escape(_OPENING)}]*(\w)")
_LAST_REVERSED = re.compile(rf"[^\s{re.escape(_OPENING)}]+")
_ORDINAL = re.compile(r"(\w+)\s+(?:\d{1,2}\.\s*(?:(?:–|-|und|bis|oder|/)\s*)?)*\d{1,2}\.$")
_NUMBER = r"\d+(?:[.,:'’/–-]\d+|[ \u00a0\u202f]\d{2,}(?!\w))*"
_WORD = re.compile(rf"{_NUMBER}(?![\w-])|\w+(?:['’-]\w+)*")
_FIGURE = re.compile(r"\d")


def sentences(text: str, vocabulary: Vocabulary = NO_WORDS) -> list[str]:
    """The sentences of a paragraph; its end is the end of the last one, with a full stop or without.

    The vocabulary knows the ``abbreviations`` behind which a sentence goes on, and the words that stand
    ``before_ordinal`` and ``after_ordinal`` numbers, in languages that write these with a point.
    """
    return list(_split(text, vocabulary))


def words(sentence: str) -> list[str]:
    """The words of a sentence. A number is one word, its figures in groups or not; so is a word with hyphens."""
    return _WORD.findall(sentence)


def spans(sentence: str) -> Iterator[tuple[int, int]]:
    """Where each of its words begins and ends; few ask for it, and it takes three times as long."""
    return (found.span() for found in _WORD.finditer(sentence))


def is_number(word: str) -> bool:
    """Whether a word is written in figures, all of it or a part: 12.5, 2-week."""
    return not word.isalpha() and _FIGURE.search(word) is not None


def _split(text: str, vocabulary: Vocabulary) -> Iterator[str]:
    start = 0
    for found in _END.finditer(text):
        if _ends(text, found, vocabulary):
            yield text[start : found.end()].strip()
            start = found.end()
    if text[start:].strip():
        yield text[start:].strip()


def _ends(text: str, end: re.Match[str], vocabulary: Vocabulary) -> bool:
    """Whether a sentence ends there: what follows begins like one, and the point belongs to no word or number."""
    following = _NEXT.match(text, end.end())
    if following is None or following[1].islower():
        return False
    if end[0] != ".":
        return True
    before = text[max(0, end.end() - _BACK) : end.end()]
    last = _LAST_REVERSED.match(before[::-1])
    word = last[0][::-1] if last is not None else ""
    initial = len(word) == len("A.") and word[0].isalpha() and word != "I."
    if initial or word.casefold() in vocabulary.phrases("abbreviations"):
        return False
    behind_number = before[-2:-1].isdecimal()
    return not (behind_number and _is_ordinal(before, _WORD.match(text, following.start(1)), vocabulary))


def _is_ordinal(before: str, after: re.Match[str] | None, vocabulary: Vocabulary) -> bool:
    """Whether a point behind a number makes it an ordinal: am 21. November, die 3. Woche."""
    found = _ORDINAL.search(before)
    return found is not None and (
        found[1].casefold() in vocabulary.phrases("before_ordinal")
        or (after is not None and after[0].casefold() in vocabulary.phrases("after_ordinal"))
    )
