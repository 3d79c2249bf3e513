# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The words that the checks look for in a language: ``assets/quality/en.toml`` and its like."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from kiosk import resources

if TYPE_CHECKING:
    from collections.abc import Mapping

NUMBER = r"\d+(?:[.,]\d+)?"
"""What stands for ``{number}`` in a phrase."""

_WORD = re.compile(r"\w+")
_FIGURES = re.compile(r"\d+")
_OPEN = re.compile(r"\S*\*\S*")
_NOWHERE = re.compile(r"(?!)")
_PARTS = re.compile(r"(\{number\}|\*|\s+)")


@dataclass(frozen=True)
class Vocabulary:
    """Lists of phrases by their name; a list that a language does not have is empty, and its check finds nothing."""

    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def phrases(self, name: str) -> tuple[str, ...]:
        """The phrases of a list."""
        return self.lists.get(name, ())

    def pattern(self, name: str) -> re.Pattern[str]:
        """What finds any phrase of a list in a text, as whole words, in capital letters or not."""
        return phrases_pattern(self.phrases(name))

    def pattern_among(self, name: str, words: frozenset[str]) -> re.Pattern[str]:
        """The same for a text of these words and pairs: phrases that cannot stand in it cost no time."""
        return phrases_pattern(tuple(phrase for phrase in self.phrases(name) if _anchors(phrase) <= words))


def words_and_pairs(text: str) -> frozenset[str]:
    """The words of a text and the pairs of neighbours among them, in small letters, with 0 for any figures."""
    words = _WORD.findall(_FIGURES.sub("0", text.lower()))
    return frozenset([*words, *map(" ".join, pairwise(words))])


@lru_cache(maxsize=4096)
def _anchors(phrase: str) -> frozenset[str]:
    """The words and pairs that a text needs to have for a phrase to stand in it."""
    whole = _OPEN.split(phrase.replace("{number}", "0"))
    return frozenset(anchor for part in whole for anchor in words_and_pairs(part))


@lru_cache(maxsize=1024)
def phrases_pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """``*`` in a phrase is any ending of a word, ``{number}`` any number in figures; no phrase is found nowhere."""
    if not phrases:
        return _NOWHERE
    longest_first = sorted(phrases, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_phrase, longest_first))})(?!\w)", re.IGNORECASE)


def _phrase(phrase: str) -> str:
    return "".join(_piece(part) for part in _PARTS.split(phrase))


def _piece(part: str) -> str:
    match part:
        case "{number}":
            return NUMBER
        case "*":
            return r"\w*"
        case _ if part.isspace():
            return r"\s+"
        case _:
            return re.escape(part)


@lru_cache(maxsize=16)
def vocabulary_of(language: str) -> Vocabulary:
    """The words of a language; those of ``de`` for ``de-CH``, none for a language that nobody has written them for."""
    folder = resources.assets() / "quality"
    for name in (language, language.partition("-")[0]):
        file = folder / f"{name}.toml"
        if file.is_file():
            lists = tomllib.loads(file.read_text("utf-8"))
            return Vocabulary({key: tuple(phrases) for key, phrases in lists.items()})
    return Vocabulary()
