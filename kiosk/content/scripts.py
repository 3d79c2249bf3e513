# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Scripts: the letters that a language is written in, told by its code."""

from enum import StrEnum


class Script(StrEnum):
    """The letters that there are fonts for; by their codes in ISO 15924."""

    LATIN = "latn"
    GREEK = "grek"
    CYRILLIC = "cyrl"
    ARABIC = "arab"
    HEBREW = "hebr"

    @property
    def right_to_left(self) -> bool:
        """Whether its lines run from the right."""
        return self in (Script.ARABIC, Script.HEBREW)


LANGUAGES = {
    Script.GREEK: "el",
    Script.CYRILLIC: "ab av ba be bg ce cv kk kv ky mk mn os ru sah sr tg tt uk",
    Script.ARABIC: "ar arc azb ckb fa glk ks lrc mzn pnb prs ps sd skr ug ur",
    Script.HEBREW: "he iw ji lad yi",
}
"""The languages that are written in other letters than the Latin ones."""


def script_of(language: str) -> Script:
    """The letters of ``ar``, ``ar-EG`` or ``uz-Cyrl``; Latin ones for a language that is not known here."""
    code, *subtags = language.replace("_", "-").lower().split("-")
    for subtag in subtags:
        if subtag in list(Script):
            return Script(subtag)
    return next((script for script, codes in LANGUAGES.items() if code in codes.split()), Script.LATIN)
