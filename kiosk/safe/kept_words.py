# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What the built-in page says: the words and the number of the last good content, kept in the state folder.

The page reads nothing else, for anything else may be what is broken.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.words import Words
from kiosk.logs import log
from kiosk.settings.declared import LARGEST, SMALLEST
from kiosk.state_folder import state_folder
from kiosk.whole_file import write_whole

if TYPE_CHECKING:
    from kiosk.content.library import Library

NAME = "safe.json"
LONGEST = 100_000
USUAL_INCHES = 21.5
MOST_LANGUAGES = 3
"""So many find room on one page that nobody can scroll."""


class Said(NamedTuple):
    """What the page says in one language; ``phone`` is empty where nobody knows a number."""

    language: str
    right_to_left: bool
    title: str
    text: str
    phone: str


class Kept(NamedTuple):
    """What the page says, the machine's language first, and the diagonal of the panel in inches."""

    said: tuple[Said, ...]
    inches: float


def words_of(library: Library) -> tuple[Said, ...]:
    """What the page would say of this content."""
    phone = library.guide.variables.get("clinic.phone", "")
    first = library.guide.opening_language
    languages = [first, *(each for each in library.guide.languages if each != first)]
    return tuple(_said(language, library.words(language), phone) for language in languages[:MOST_LANGUAGES])


def keep_words(kept: Kept) -> None:
    """Keep them for the day on which they are needed."""
    told = {"inches": kept.inches, "said": [each._asdict() for each in kept.said]}
    text = json.dumps(told, ensure_ascii=False, indent=1).encode()
    try:
        file = state_folder() / NAME
        if not file.is_file() or file.read_bytes() != text:
            write_whole(file, text)
    except (OSError, RuntimeError) as error:
        log.warning("the telephone number cannot be kept for the built-in page: %s", error)


def kept_words() -> Kept:
    """What was kept; in English, and without a number, where that cannot be read."""
    try:
        with (state_folder() / NAME).open("rb") as file:
            told = json.loads(file.read(LONGEST))
        said = tuple(Said(**{key: kind(each[key]) for key, kind in _KINDS.items()}) for each in told["said"])
        if said and SMALLEST <= (inches := float(told["inches"])) <= LARGEST:
            return Kept(said[:MOST_LANGUAGES], inches)
    except (OSError, RuntimeError, ValueError, LookupError, TypeError):
        pass
    return Kept((_said("en", Words(), ""),), USUAL_INCHES)


def _said(language: str, words: Words, phone: str) -> Said:
    told = words.filled(words.clinic_phone, phone=phone) if phone else ""
    return Said(language, words.right_to_left, words.safe_title, words.safe_text, told)


_KINDS: dict[str, type] = {"language": str, "right_to_left": bool, "title": str, "text": str, "phone": str}
