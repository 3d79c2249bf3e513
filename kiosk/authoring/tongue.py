# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A new language: its ``interface.toml`` with every word to translate, and its pages, which wait under another name."""

import json
import re
from collections.abc import Iterator, Mapping

from kiosk.authoring.front_values import with_values
from kiosk.content.counted import Counted
from kiosk.content.fingerprints import fingerprint
from kiosk.content.front_matter import split
from kiosk.content.interface_file import Interface
from kiosk.content.plurals import OTHER, rule_of
from kiosk.content.reading import SOFT_HYPHEN, text_of
from kiosk.content.scripts import script_of
from kiosk.content.words import DIRECTIONS

WAITING = "_"
"""Before the name of a page that the kiosk leaves alone."""

CODE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?")
"""The code of a language, perhaps with its script and its country: de, de-CH, uz-Cyrl."""

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_TOP = """# What the kiosk says in '{language}'. Translate what stands behind each = between the quotes.
# Words in braces, such as {{number}}, are filled in by the kiosk: keep them as they are.
# A word that is longer than its line may be broken where &shy; stands.
"""
_REMARKS = {
    "language_name": "The name of the language, in the language itself.",
    "direction": "ltr where lines run from the left, rtl where they run from the right.",
    "digits": "The ten figures from nought on, and what stands between the thousands.",
    "about_minutes": "One form for each kind of number of the language; 'kiosk check' says which numbers those are.",
    "out_of": "As in '30 out of 100 people' and '60 to 90 out of 100'.",
    "date": "The order of a date, and the months as they stand in one.",
}


def interface_text(language: str, known: Interface) -> str:
    """The file of a language, in the words of another."""
    tables = {
        "guide": known.guide,
        "chapters": known.chapters,
        "options": known.options,
        "option_parts": known.option_parts,
    }
    parts = [_TOP.format(language=language)]
    parts += [_table(name, table) for name, table in tables.items() if table]
    return "\n".join([*parts, "[words]\n" + "".join(_words(language, known))])


def _table(name: str, table: Mapping[str, str]) -> str:
    lines = (f"{key if _BARE.fullmatch(key) else json.dumps(key)} = {_said(value)}\n" for key, value in table.items())
    return f"[{name}]\n{''.join(lines)}"


def _words(language: str, known: Interface) -> Iterator[str]:
    own = {"language_name": language, "direction": DIRECTIONS[script_of(language).right_to_left]}
    for key, word in {**known.words._asdict(), **own}.items():
        if key in _REMARKS:
            yield f"# {_REMARKS[key]}\n"
        yield f"{key} = {_forms(word, language) if isinstance(word, Counted) else _said(word)}\n"


def _forms(word: Counted, language: str) -> str:
    """One form for each kind of number of the language; a word that never changes in one."""
    if not word.forms:
        return _said(word.other)
    said = {**dict(word.forms), OTHER: word.other}
    forms = (f"{form} = {_said(said.get(form, word.other))}" for form in rule_of(language).forms)
    return f"{{ {', '.join(forms)} }}"


def _said(text: str) -> str:
    return json.dumps(text.replace(SOFT_HYPHEN, "&shy;"), ensure_ascii=False)


def to_translate(data: bytes, file: str) -> bytes:
    """A page as a translator gets it: it names what it is made from, and nobody has approved it."""
    made_from = fingerprint(split(text_of(data, file), file))
    gone = dict.fromkeys(("reviewed", "reviewed_by", "approved"))
    return with_values(data, {**gone, "status": "draft", "source": made_from}, file)
