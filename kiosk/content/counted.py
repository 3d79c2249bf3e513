# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A word that changes with the number beside it: "1 minute", "5 minutes"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.plurals import OTHER, rule_of

if TYPE_CHECKING:
    from kiosk.content.notebook import Notebook
    from kiosk.content.toml_file import TomlFile

LARGEST_EXAMPLE = 1000


class Counted(NamedTuple):
    """The forms of a word in the language that it is written in; ``other`` is said where a form is missing."""

    other: str
    forms: tuple[tuple[str, str], ...] = ()
    language: str = "en"

    def said(self, number: int) -> str:
        """The form for this number, its braces not yet filled."""
        if not self.forms:
            return self.other
        return dict(self.forms).get(rule_of(self.language).form(number), self.other)


def read_counted(file: TomlFile, table: dict[str, object], key: str, default: Counted, language: str) -> Counted:
    """A word that is the same for every number, in quotes, or a table with a form for each kind of number."""
    value = table.get(key)
    if value is None:
        return default
    if not isinstance(value, dict):
        text = file.text(table, key)
        return Counted(text, (), language) if isinstance(value, str) else default
    for form, text in value.items():
        if not isinstance(text, str):
            what = f"the form '{form}' of '{key}' has to be words in quotes"
            file.notes.error(file.where(key), what, f'write {form} = "…"')
    texts = {form: file.text(value, form) for form, text in value.items() if text and isinstance(text, str)}
    _look_for_forms(file, key, texts, language)
    if OTHER not in texts:
        return default
    forms = tuple((form, text) for form, text in texts.items() if form != OTHER)
    return Counted(texts[OTHER], forms, language)


def _look_for_forms(file: TomlFile, key: str, texts: dict[str, str], language: str) -> None:
    """Write down the forms that the language needs and has not, and those that it never uses."""
    rule = rule_of(language)
    notes: Notebook = file.notes
    for form in texts:
        if form not in rule.forms:
            what = f"'{key}' has a form '{form}', which '{language}' never uses"
            notes.warning(file.where(key), what, f"remove it; its forms are {', '.join(rule.forms)}")
    for form in rule.forms:
        if form not in texts:
            number = next((each for each in range(LARGEST_EXAMPLE) if rule.form(each) == form), 0)
            mend = f'add {form} = "…", as it is said with {number}'
            if form == OTHER:
                notes.error(file.where(key), f"'{key}' has no form 'other', and is not said in this language", mend)
            else:
                notes.warning(file.where(key), f"'{key}' has no form '{form}'", f"{mend}; until then 'other' is said")
