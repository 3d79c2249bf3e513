# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Letters: whether the fonts that travel with the kiosk have those that a language is written in."""

import unicodedata
from collections import Counter

from kiosk.content.library import Library
from kiosk.content.notebook import Notebook
from kiosk.content.problems import Where
from kiosk.content.scripts import Script, script_of

NAMES = {
    Script.LATIN: "LATIN",
    Script.GREEK: "GREEK",
    Script.CYRILLIC: "CYRILLIC",
    Script.ARABIC: "ARABIC",
    Script.HEBREW: "HEBREW",
}
"""How Unicode's names of their letters begin."""


def look_for_letters(library: Library, language: str, notes: Notebook) -> None:
    """Write it down when most letters in the titles of a language are such as its font does not have."""
    titles = [library.title(language, topic) for topic in library.files(language)]
    letters = [letter for letter in "".join([library.words(language).language_name, *titles]) if letter.isalpha()]
    kinds = Counter(unicodedata.name(letter, "UNKNOWN").partition(" ")[0] for letter in letters)
    most = max(kinds, key=lambda kind: kinds[kind], default=NAMES[Script.LATIN])
    if most in (NAMES[Script.LATIN], NAMES[script_of(language)]):
        return
    where, name = Where(f"{language}/", 1), most.capitalize()
    script = next((script for script, kind in NAMES.items() if kind == most), None)
    if script is not None:
        what = f"the titles are in {name} letters, which the code '{language}' does not tell"
        mend = f"name the folder by the code of the language, or '{language}-{script.value.capitalize()}'"
    else:
        what = f"no font of the kiosk has the letters of '{language}' ({name})"
        mend = "install one that has them on each machine, and look at every screen"
    notes.warning(where, what, mend)
