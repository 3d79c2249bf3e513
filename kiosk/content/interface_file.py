# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``interface.toml``: the titles of a language, and the words that the kiosk says in it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.counted import Counted, read_counted
from kiosk.content.notebook import Notebook, nearest
from kiosk.content.scripts import script_of
from kiosk.content.toml_file import TomlFile
from kiosk.content.words import DIRECTIONS, FIGURES, MONTHS, Words, months_in

NAME = "interface.toml"
KEYS = ["guide", "chapters", "options", "option_parts", "spoken", "words"]
OPTION_PARTS = ("what", "benefits", "harms", "unknown")
"""What the screen of an option says in points that begin with a label: what it is, its good and bad points, doubts."""
MAY_BE_EMPTY = frozenset({"thousands"})
BRACES = {"date": {"day", "month", "month_number", "year"}, "out_of": {"number"}}
"""What may stand in braces where it is more than the English words have."""

_BRACE = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True)
class Interface:
    """What one language's file says; what it leaves out is missing in the mappings.

    ``spoken`` are words that voices say wrong, each with what they are to say instead.
    """

    guide: Mapping[str, str]
    chapters: Mapping[str, str]
    options: Mapping[str, str]
    option_parts: Mapping[str, str]
    spoken: Mapping[str, str]
    words: Words
    missing: tuple[str, ...]


def read_interface(root: Path, language: str, fallback: Words, notes: Notebook) -> Interface:
    """The words of a language; those of ``fallback`` stand in for what it does not say."""
    file = TomlFile(root / language / NAME, root, notes, missing="add it; until then the kiosk speaks English")
    file.only(file.table, KEYS)
    said = file.subtable(file.table, "words")
    file.only(said, list(Words._fields))
    words = {key: _word(file, said, key, default, language) for key, default in fallback._asdict().items()}
    if "direction" not in said:
        words["direction"] = "rtl" if script_of(language).right_to_left else "ltr"
    file.only(file.subtable(file.table, "option_parts"), list(OPTION_PARTS))
    return Interface(
        guide=_texts(file, "guide"),
        chapters=_texts(file, "chapters"),
        options=_texts(file, "options"),
        option_parts=_texts(file, "option_parts"),
        spoken=_texts(file, "spoken"),
        words=Words._make(words.values()),
        missing=tuple(key for key in Words._fields if key not in said),
    )


def _texts(file: TomlFile, key: str) -> Mapping[str, str]:
    table = file.subtable(file.table, key)
    return {name: file.text(table, name) for name in table}


def _word(file: TomlFile, said: dict[str, object], key: str, default: str | Counted, language: str) -> str | Counted:
    if key not in said:
        return default
    if isinstance(default, Counted):
        word = read_counted(file, said, key, default, language)
        if word is not default:
            _look_for_braces(file, key, word.other, all_of_them=True)
            for _, form in word.forms:
                _look_for_braces(file, key, form, all_of_them=False)
        return word
    text = file.text(said, key, default)
    fault = _fault(key, text)
    if fault is not None:
        file.notes.error(file.where(key), *fault)
        return default
    _look_for_braces(file, key, text, all_of_them=key not in BRACES)
    return text


def _fault(key: str, text: str) -> tuple[str, str] | None:
    """Why a text cannot be said, and how to mend it; None when it can."""
    if not text.strip() and key not in MAY_BE_EMPTY:
        return f"'{key}' is empty", f'write {key} = "…", or remove the line'
    if key == "direction" and text not in DIRECTIONS:
        return f"'{text}' is no direction", 'write direction = "ltr", or "rtl" for lines that run from the right'
    if key == "digits" and len(set(text)) != FIGURES:
        return "'digits' has to be ten different figures, from nought to nine", 'write digits = "0123456789"'
    if key == "months" and len(months_in(text)) != MONTHS:
        what = f"'months' names {len(months_in(text))} months"
        return what, f"write all {MONTHS}, from January on, with a comma between them"
    return None


def _look_for_braces(file: TomlFile, key: str, text: str, *, all_of_them: bool) -> None:
    """Write down what stands in braces and is never filled, and what the kiosk fills and does not stand there."""
    english = Words._field_defaults[key]
    plain = english.other if isinstance(english, Counted) else english
    if "{" not in text and "{" not in plain:
        return
    known = BRACES.get(key, set(_BRACE.findall(plain)))
    there = set(_BRACE.findall(text))
    for name in sorted(there - known):
        what = f"nothing is filled in for {{{name}}} in '{key}'"
        file.notes.error(file.where(key), what, nearest(name, sorted(known)))
    if all_of_them:
        for name in sorted(known - there):
            file.notes.warning(file.where(key), f"'{key}' does not say {{{name}}}", f"put {{{name}}} where it belongs")
