# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""How a language is written: the order of its letters, its keyboard, and which spellings are one word."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from kiosk import resources
from kiosk.content.scripts import Script, script_of

if TYPE_CHECKING:
    from collections.abc import Sequence

JOINERS = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""Unseen in a word: where it may break, or how its letters join."""

_WORD = re.compile(rf"[^\W_](?:[^\W_]|[{JOINERS}\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670])*")
LEAST_STEM = 3

Rows = tuple[tuple[str, ...], ...]


class Writing(NamedTuple):
    """What ``assets/writing.toml`` says of a language; ``keyboards`` are rows of keys, the best first."""

    order: str
    keyboards: tuple[Rows, ...]
    same: tuple[tuple[str, str], ...]
    endings: tuple[str, ...]
    small: frozenset[str]

    def folded(self, word: str) -> str:
        """A word as it is compared: small letters without accents, each spelling in one way."""
        plain = word.casefold()
        if not plain.isascii() or not plain.isalnum():
            plain = "".join(letter for letter in unicodedata.normalize("NFKD", plain) if letter.isalnum())
        for read, taken in self.same:
            plain = plain.replace(read, taken)
        return plain

    def stem(self, folded: str) -> str:
        """What is left of a folded word without its ending, a double letter before it made one."""
        for ending in self.endings:
            if folded.endswith(ending) and len(folded) - len(ending) >= LEAST_STEM:
                folded = folded.removesuffix(ending)
                break
        return folded[:-1] if folded[-2:-1] == folded[-1:] and len(folded) > LEAST_STEM else folded

    def letter_of(self, word: str) -> str:
        """The letter that a word is found under, in upper case; ``#`` for what begins with none."""
        first = next((letter for letter in word.casefold() if letter.isalnum()), "")
        if first not in self.order:
            first = unicodedata.normalize("NFD", first)[:1]
        return first.upper() if first.isalpha() else "#"

    def sort_key(self, word: str) -> tuple[Sequence[int], str]:
        """What puts words in the order of the language; signs count for nothing."""
        places = [self._place(letter) for letter in word.casefold() if letter.isalnum()]
        return places, word.casefold()

    def _place(self, letter: str) -> int:
        """Letters of the order, then all others; figures before them."""
        at = self.order.find(letter)
        if at < 0:
            at = self.order.find(unicodedata.normalize("NFD", letter)[0])
        return at + len(self.order) if at >= 0 else ord(letter) + (2 * len(self.order) if letter.isalpha() else -1000)


def without_joiners(word: str) -> str:
    """A word without the unseen signs in it."""
    return word.translate(dict.fromkeys(map(ord, JOINERS)))


def words_in(text: str) -> list[re.Match[str]]:
    """The words of a text, with the unseen signs in them."""
    return list(_WORD.finditer(text))


@cache
def writing_of(language: str) -> Writing:
    """How a language is written; ``de-CH`` as ``de``, one that is not known as its script."""
    known = tomllib.loads((resources.assets() / "writing.toml").read_text(encoding="utf-8"))
    code = language.replace("_", "-").lower().partition("-")[0]
    script = script_of(language)
    table = {**known[script], **(known.get(code, {}) if script is script_of(code) else {})}
    table.setdefault("order", known[Script.LATIN]["order"])
    plain = Writing(table["order"], (), (), (), frozenset())
    pairs = (pair.split("=") for pair in table.get("same", "").split())
    said = plain._replace(
        keyboards=tuple(tuple(tuple(row) for row in keys.split()) for keys in table.get("keys", ())),
        same=tuple((plain.folded(read) or read, plain.folded(taken)) for read, taken in pairs),
        endings=tuple(sorted(table.get("endings", "").split(), key=len, reverse=True)),
    )
    return said._replace(small=frozenset(said.folded(word) for word in table.get("small", "").split()))
