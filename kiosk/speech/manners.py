# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""How a language is said aloud: what ``assets/speech/de.toml`` and the like say of it."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from kiosk import resources


@dataclass(frozen=True)
class Manners:
    """What is said in place of what is written.

    ``short`` are abbreviations in full, ``units`` stand behind a number, ``signs`` anywhere; ``span`` is a range of
    numbers, ``hour`` and ``minutes`` a time of the day, ``halves`` what is said before noon and after it. ``ordinals``:
    whether a point behind a number makes it the first, second, third.
    """

    short: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    signs: Mapping[str, str] = field(default_factory=dict)
    span: str = "{low} – {high}"
    hour: str = ""
    minutes: str = ""
    halves: Sequence[str] = ()
    plus: str = ""
    ordinals: bool = False


@cache
def manners_of(language: str) -> Manners:
    """The manners of a language; ``de-CH`` is said as ``de``, and one that nobody has described as it is written."""
    for code in (language, language.partition("-")[0]):
        file = resources.assets() / "speech" / f"{code}.toml"
        if file.is_file():
            return Manners(**tomllib.loads(file.read_text(encoding="utf-8")))
    return Manners()
