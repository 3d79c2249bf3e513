# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a new language still says in the words of the default one, because nobody has translated the copy yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.front_matter import split
from kiosk.content.interface_file import NAME as INTERFACE
from kiosk.content.problems import Unreadable, Where
from kiosk.content.reading import read_text

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.library import Library
    from kiosk.content.notebook import Notebook

MOST_ALIKE = 24
"""Two languages share some words; so many are no chance."""

NAMED = 8


def look_for_untranslated(library: Library, language: str, notes: Notebook) -> None:
    """A warning for the words, and one for each page, that are those of the default language."""
    default = library.guide.languages[0]
    if language.partition("-")[0] == default.partition("-")[0]:
        return
    missing = library.interface(language).missing
    theirs = library.words(default)._asdict()
    alike = [
        key for key, word in library.words(language)._asdict().items() if key not in missing and word == theirs[key]
    ]
    if len(alike) > MOST_ALIKE:
        what = f"{len(alike)} words of the kiosk are still those of '{default}'"
        notes.warning(Where(f"{language}/{INTERFACE}", 1), what, f"translate {', '.join(alike[:NAMED])} and so on")
    for topic, page in library.files(language).items():
        original = library.files(default).get(topic)
        own, other = library.head(language, topic), library.head(default, topic)
        if original is not None and (own.title, own.summary) == (other.title, other.summary):
            _compare(library, page, original, notes)


def _compare(library: Library, page: Path, original: Path, notes: Notebook) -> None:
    names = [each.relative_to(library.folder).as_posix() for each in (page, original)]
    try:
        texts = [split(read_text(library.folder / name, library.folder), name).body.split() for name in names]
    except Unreadable:
        return
    if texts[0] == texts[1]:
        mend = "translate it; until then put a _ before its name, and it is shown as not translated"
        notes.warning(Where(names[0], 1), f"this page still says what {names[1]} says", mend)
