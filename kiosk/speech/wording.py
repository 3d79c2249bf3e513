# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Wording: a sentence as it is written becomes one as it is said."""

import re
import unicodedata
from collections.abc import Collection, Mapping

from kiosk.speech.manners import Manners

NOON = 12

_CLOCK = r"([01]?\d|2[0-4]):([0-5]\d)"
_TIME = re.compile(rf"(?<![\d:]){_CLOCK}(?: Uhr)?(?![\d:])")
_OPEN = re.compile(r"(\d{1,2}:\d\d)\s*[–-]\s*(\d{1,2}:\d\d)")
_CALLED = r"(?:\+\d+|\b0\d*)(?:[ \u00a0/-]\d+)+|\b\d+(?:[ \u00a0]\d+){2,}"
"""A number to call: groups that begin with a nought or a plus, or three groups and more."""
_THOUSANDS = re.compile(r"(?<=\d)['’\u202f\u00a0](?=\d{3}(?!\d))")
_SPAN = re.compile(r"(?<![\d–-])(\d+(?:[.,]\d+)?)\s*[–-]\s*(\d+(?:[.,]\d+)?)(?![\d–-])")
_DASH = re.compile(r"\s+[–—-]\s+")
_ADDRESS = re.compile(r"\bhttps?://\S+")
_SPACES = re.compile(r"\s+")
_UNSEEN = ("Cf", "Co", "Cs", "Cc")
_PICTURES = ("So", "Sk")
_KEPT = frozenset("°\n\u2028\t\u200c")
_VARIANTS = range(0xFE00, 0xFE10)
_SOFT = "\u00ad\u200b"


def said(text: str, manners: Manners, numbers: Collection[str] = (), names: Mapping[str, str] | None = None) -> str:
    """How a text is said; empty when there is nothing in it to say.

    ``numbers`` are those that one calls, each said figure by figure; ``names`` are words that a voice says wrong, with
    what it has to be told instead.
    """
    text = _seen(text)
    text = _replaced(text, names or {})
    text = _ADDRESS.sub(" ", text)
    text = _numbers_to_call(text, manners, numbers)
    if manners.hour:
        text = _times(text, manners)
    text = _replaced(text, manners.short)
    text = _THOUSANDS.sub("", text)
    text = _SPAN.sub(lambda found: manners.span.format(low=found[1], high=found[2]), text)
    text = _units(text, manners.units)
    for sign, word in manners.signs.items():
        text = text.replace(sign, f" {word} ")
    text = _DASH.sub(", ", text)
    text = _SPACES.sub(" ", text).strip()
    return text if any(letter.isalnum() for letter in text) else ""


def _seen(text: str) -> str:
    """Without what nobody sees, and without the little pictures that no voice can show."""
    return "".join(
        letter
        for letter in text
        if letter in _KEPT
        or (
            letter not in _SOFT
            and unicodedata.category(letter) not in (*_UNSEEN, *_PICTURES)
            and ord(letter) not in _VARIANTS
        )
    )


def _replaced(text: str, words: Mapping[str, str]) -> str:
    """With these words in place of those, where they stand by themselves."""
    for word, instead in sorted(words.items(), key=lambda pair: -len(pair[0])):
        pattern = r"\s?".join(re.escape(part) for part in word.split(" "))
        text = re.sub(rf"(?<!\w){pattern}(?!\w)", instead.replace("\\", r"\\"), text)
    return text


def _numbers_to_call(text: str, manners: Manners, numbers: Collection[str]) -> str:
    known = [rf"(?<![\w+]){re.escape(number)}(?!\w)" for number in sorted(numbers, key=len, reverse=True)]
    return re.sub("|".join([*known, _CALLED]), lambda found: _figures(found[0], manners), text)


def _figures(number: str, manners: Manners) -> str:
    """Figure by figure, with a rest between the groups."""
    groups = [manners.plus if group == "+" else " ".join(group) for group in re.findall(r"\+|\d+", number)]
    return ", ".join(group for group in groups if group)


def _times(text: str, manners: Manners) -> str:
    def time(found: re.Match[str]) -> str:
        form = manners.hour if found[2] == "00" else manners.minutes
        hour, half = int(found[1]), ""
        if manners.halves:
            half = manners.halves[hour % 24 // NOON]
            hour = hour % NOON or NOON
        return form.format(hour=hour, minute=found[2], half=half)

    text = _OPEN.sub(lambda found: manners.span.format(low=found[1], high=found[2]), text)
    return _TIME.sub(time, text)


def _units(text: str, units: Mapping[str, str]) -> str:
    for unit, word in sorted(units.items(), key=lambda pair: -len(pair[0])):
        text = re.sub(rf"(?<=\d)[ \u00a0\u202f]?{re.escape(unit)}(?![\w/°])", f" {word}", text)
    return text
