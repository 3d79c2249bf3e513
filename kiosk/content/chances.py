# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Chances: the numbers read out of the sentence itself, so that picture and words cannot disagree."""

import re
from typing import NamedTuple

from kiosk.content.words import Words

HUNDRED = 100
NUMBER = "{number}"


class Numbers(NamedTuple):
    """So many out of 100; the same number twice is no range."""

    low: int
    high: int

    def said(self, to: str) -> str:
        """The numbers as an editor writes them."""
        return str(self.low) if self.low == self.high else f"{self.low} {to} {self.high}"


def numbers_in(sentence: str, words: Words) -> Numbers | None:
    """The chance that a sentence tells: "30 out of 100" or "60 to 90 out of 100"; None when it tells none."""
    found = _pattern(words).search(sentence)
    if found is None:
        return None
    high = int(found["high"])
    low = int(found["low"]) if found["low"] else high
    return Numbers(low, high) if low <= high <= HUNDRED else None


def written(low: int, high: int, words: Words) -> str:
    """The chance as it is set in large: "30 out of 100", "60 to 90 out of 100"."""
    number = words.number(low) if low == high else f"{words.number(low)} {words.to} {words.number(high)}"
    return words.filled(_whole(words, words.number(HUNDRED)), number=number)


def behind_number(sentence: str, words: Words) -> str | None:
    """What a sentence says after the chance that it begins with; None when it does not begin with one."""
    found = _pattern(words).match(sentence.lstrip())
    return sentence.lstrip()[found.end() :].lstrip() if found is not None else None


def _whole(words: Words, hundred: str) -> str:
    """How a chance is said: ``out_of`` stands between the numbers, or is all of it when it has a ``{number}``."""
    return words.out_of if NUMBER in words.out_of else f"{NUMBER} {words.out_of} {hundred}"


def _pattern(words: Words) -> re.Pattern[str]:
    before, _, behind = _whole(words, f"{HUNDRED}").partition(NUMBER)
    number = rf"(?:(?P<low>\d{{1,3}})\s*(?:{re.escape(words.to)}|–|-)\s*)?(?P<high>\d{{1,3}})"
    return re.compile(rf"(?<![\d.,]){_spaced(before, words)}{number}{_spaced(behind, words)}(?!\d)", re.IGNORECASE)


def _spaced(text: str, words: Words) -> str:
    """The pattern of a text, with any white space for its own, and a hundred in either kind of figures."""
    pattern = r"\s+".join(re.escape(part) for part in re.split(r"\s+", text))
    return pattern.replace(f"{HUNDRED}", f"(?:{HUNDRED}|{words.figures(f'{HUNDRED}')})")
