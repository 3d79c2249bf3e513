# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""How the words of a made-up language are made of English ones."""

import re
from collections.abc import Callable
from dataclasses import dataclass

WORD = re.compile(r"[A-Za-z][A-Za-z’'-]*")
LATIN = "abcdefghijklmnopqrstuvwxyz"
ARABIC = "ابصديفجحعذكلمنوضقرستهطشخغز"
SIGNS = str.maketrans({"?": "؟", ",": "،", ";": "؛", **dict(zip(LATIN + LATIN.upper(), ARABIC * 2, strict=True))})
LONGER = 0.4
LONGEST_COMPOUND = 26
SHORT = 3


@dataclass(frozen=True)
class Tongue:
    """A made-up language: its code, which way its lines run, what it makes of a text, and two words of chances."""

    code: str
    direction: str
    says: Callable[[str], str]
    out_of: str
    to: str
    digits: str = "0123456789"
    comma: str = ", "


def longer(text: str) -> str:
    """Every word longer by two fifths, and some of them joined to one as in German."""
    parts = re.split(r"(?<=[a-z]{4}) (?=[a-z]{5})", text)
    joined = parts[0]
    for place, part in enumerate(parts[1:]):
        long = len(joined.rpartition(" ")[2]) + len(part.partition(" ")[0]) > LONGEST_COMPOUND / (1 + LONGER)
        joined += (" " if long or place % 2 else "") + part
    return WORD.sub(_long_word, joined)


def _long_word(found: re.Match[str]) -> str:
    word = found[0]
    return word + "e" if len(word) <= SHORT else word + word[: round(len(word) * LONGER)].lower()


def from_the_right(text: str) -> str:
    """Letter for letter in Arabic ones, a tall one where a word begins with a vowel."""
    tall = re.sub(r"\b[Aa](?=[a-z])", "أ", text)
    return re.sub(r"\b[Ii](?=[a-z])", "إ", tall).translate(SIGNS)


LONG = Tongue("de", "ltr", longer, "von insgesamt", "bis")
RIGHT = Tongue("ar", "rtl", from_the_right, "من", "إلى", "٠١٢٣٤٥٦٧٨٩", "، ")
TWIN = Tongue("ar", "ltr", from_the_right, "من", "إلى", "٠١٢٣٤٥٦٧٨٩", "، ")
"""The same letters with lines that run from the left: what stands on either side can be compared."""
