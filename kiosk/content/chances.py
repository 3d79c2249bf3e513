# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Chances: the numbers read out of the sentence itself, so that picture and words cannot disagree."""

import re
from typing import NamedTuple

from kiosk.content.words import Words

HUNDRED = 100


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


def _pattern(words: Words) -> re.Pattern[str]:
    to, out_of = re.escape(words.to), re.escape(words.out_of)
    between = rf"\s*(?:\b{to}\b|–|-)\s*"
    return re.compile(
        rf"(?<![\d.,])(?:(?P<low>\d{{1,3}}){between})?(?P<high>\d{{1,3}})\s+{out_of}\s+100\b", re.IGNORECASE
    )
