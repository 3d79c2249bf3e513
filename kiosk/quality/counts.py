# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Numbers in a text: how many out of how many, and how many numbers a reader has to hold at once."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.chances import NUMBER as HOLE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from kiosk.content.words import Words

FIGURE = r"\d+(?:[.,’'\u00a0\u202f]\d+)*"
_DIGIT = re.compile(r"\d")
YEARS = range(1900, 2100)


class Count(NamedTuple):
    """``30 out of 100``, as it stands in the text; ``of`` is the denominator."""

    text: str
    of: int


def counts_in(text: str, words: Words) -> Iterator[Count]:
    """Every number of people (or of anything) out of a whole."""
    for found in _count(words.out_of, words.to).finditer(text) if _DIGIT.search(text) else ():
        groups = found.groupdict()
        whole = re.sub(r"\D", "", groups.get("of") or "100")
        yield Count(found[0], int(whole[:12]))


def numbers_in(text: str, words: Words, clinic: Collection[str]) -> int:
    """How many numbers a text tells; a count or a range is one, a year or what the clinic filled in is none."""
    if not _DIGIT.search(text):
        return 0
    for value in clinic:
        text = text.replace(value, " ")
    text = _count(words.out_of, words.to).sub(" 1 ", text)
    text = _range(words.to).sub(" 1 ", text)
    return sum(1 for found in re.findall(FIGURE, text) if not (found.isdecimal() and int(found[:5]) in YEARS))


@lru_cache(maxsize=32)
def _range(to: str) -> re.Pattern[str]:
    return re.compile(rf"{FIGURE}\s*(?:{re.escape(to)}|–|-)\s*{FIGURE}", re.IGNORECASE)


@lru_cache(maxsize=32)
def _count(out_of: str, to: str) -> re.Pattern[str]:
    number = rf"(?<![\d.,])(?:{FIGURE}\s*(?:{re.escape(to)}|–|-)\s*)?{FIGURE}"
    if HOLE in out_of:
        before, _, behind = out_of.partition(HOLE)
        return re.compile(rf"{re.escape(before)}{number}{re.escape(behind)}", re.IGNORECASE)
    between = r"\s+".join(re.escape(word) for word in out_of.split())
    return re.compile(rf"{number}\s*{between}\s*(?P<of>{FIGURE})", re.IGNORECASE)
