# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Spelling: which words of a guide are in no dictionary, and where each stands first in its file."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from kiosk.authoring.allowed_words import NAME, Allowed
from kiosk.content.interface_file import NAME as INTERFACE
from kiosk.content.library import Library
from kiosk.content.notebook import Notebook
from kiosk.content.problems import Level, Problem, Where
from kiosk.content.reading import SOFT_HYPHEN
from kiosk.content.toml_file import TomlFile
from kiosk.quality.page import page_of

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SPOKEN_FOR = re.compile(r"\{[^{}]*\}|https?://\S+|\S+@\S+")
"""What stands for something else, and addresses."""

_LEAST = 2
_NOT_SAID = ("direction", "digits", "thousands")

Unknown = Callable[[Iterable[str]], Mapping[str, tuple[str, ...]]]
"""Which of these words no dictionary has, each with some that are like it."""


class Word(NamedTuple):
    """A word and where it stands."""

    where: Where
    text: str


def misspelt(library: Library, language: str, allowed: Allowed, unknown: Unknown) -> list[Problem]:
    """A problem for each word of a language that nobody knows, once in each file."""
    glossary = {form.casefold() for term in library.glossary(language) for form in term.forms}
    known = {piece for form in glossary for piece in _WORD.findall(form)} | {
        word.casefold() for value in library.guide.variables.values() for word in _WORD.findall(value)
    }
    first: dict[tuple[str, str], Word] = {}
    for word in _words(library, language):
        if len(word.text) >= _LEAST and word.text.casefold() not in known and not allowed.has(word.text):
            first.setdefault((word.where.file, word.text), word)
    like = unknown(dict.fromkeys(word.text for word in first.values()))
    return sorted(_problem(word, like[word.text], language) for word in first.values() if word.text in like)


def _problem(word: Word, like: tuple[str, ...], language: str) -> Problem:
    offered = (
        f"do you mean {' or '.join(repr(each) for each in like)}? If it is right, " if like else "if it is right, "
    )
    what = f"no dictionary has the word '{word.text}'"
    return Problem(word.where, Level.WARNING, what, f"{offered}add it to {language}/{NAME}")


def _words(library: Library, language: str) -> Iterator[Word]:
    for topic in library.files(language):
        page = page_of(library, language, topic, date.max)
        head = library.head(language, topic)
        yield from _in(Where(head.file, 1), f"{head.title} {head.summary}")
        for passage in page.passages if page is not None else ():
            yield from _in(passage.where, passage.text)
    file = TomlFile(library.folder / language / INTERFACE, library.folder, Notebook(), missing="")
    for table in ("guide", "chapters", "options", "option_parts", "words"):
        for key, value in file.subtable(file.table, table).items():
            if key not in _NOT_SAID:
                yield from _in(file.where(key), " ".join(_texts(value)).replace("&shy;", ""))


def _texts(value: object) -> Iterator[str]:
    """The texts of a value: of all its forms, where it has several."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)


def _in(where: Where, text: str) -> Iterator[Word]:
    plain = _SPOKEN_FOR.sub(" ", text.replace(SOFT_HYPHEN, ""))
    yield from (Word(where, found.replace("’", "'")) for found in _WORD.findall(plain))
