# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is looked for: each word that was written, with the words of the guide that it may stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.writing import words_in
from kiosk.search.guessing import guesses
from kiosk.search.index import BEGINNING

if TYPE_CHECKING:
    from kiosk.search.index import Index

LONGEST = 60
"""So many letters of what somebody writes are looked at, and so many words."""
MOST_WORDS = 6
LEAST_LETTERS = 2
LEAST_PART = 4
LEAST_INSIDE = 4
"""So many letters may stand in the middle of a word: ``schmerz`` in ``Rückenschmerzen``."""
LAST = "\U0010ffff"
MANY = 40


class Sought(NamedTuple):
    """A folded word as it was written; ``same`` are the words it is, ``wider`` those that have it in them.

    ``begins`` says whether any word of the guide begins so.
    """

    word: str
    same: frozenset[str]
    wider: frozenset[str]
    begins: bool

    def means(self, folded: str) -> bool:
        """Whether a word of the guide is meant by it."""
        return folded in self.same or folded in self.wider or (self.begins and folded.startswith(self.word))

    def narrow(self) -> str:
        """How FTS5 is asked for the words that it is; empty when there are none."""
        return " OR ".join(f'"{word}"' for word in sorted(self.same))

    def wide(self) -> str:
        """How FTS5 is asked for those that have it in them too."""
        begun = [f'"{self.word}"*'] if self.begins else []
        return " OR ".join([*begun, *(f'"{word}"' for word in sorted(self.same | self.wider))])


def sought_in(index: Index, text: str) -> tuple[Sought, ...]:
    """The words of a text that are worth looking for; small ones only where there are no others."""
    folded = [index.writing.folded(found[0]) for found in words_in(text[:LONGEST])]
    words = [word for word in dict.fromkeys(folded) if len(word) >= LEAST_LETTERS]
    large = [word for word in words if word not in index.writing.small]
    return tuple(each for word in (large or words)[:MOST_WORDS] for each in _sought(index, word))


def _sought(index: Index, word: str) -> tuple[Sought, ...]:
    """What a word stands for; one that nobody wrote so may be two in one, or have slips."""
    found = _as_written(index, word)
    if found.same or found.begins or found.wider:
        return (found,)
    parts = _two_in_one(index, word)
    return parts or (found._replace(same=frozenset(guesses(index, word))),)


def _as_written(index: Index, word: str) -> Sought:
    same = _same(index, word)
    begins = bool(index.rows("SELECT 1 FROM words WHERE word >= ? AND word < ? LIMIT 1", word, word + LAST))
    inside = _inside(index, word) if len(word) >= LEAST_INSIDE else frozenset()
    return Sought(word, same, inside, begins)


def _same(index: Index, word: str) -> frozenset[str]:
    rows = index.rows("SELECT word FROM words WHERE word = ? OR stem = ? LIMIT ?", word, index.writing.stem(word), MANY)
    return frozenset(str(row[0]) for row in rows)


def _two_in_one(index: Index, word: str) -> tuple[Sought, ...]:
    """``autofahren`` is looked for as ``auto`` and ``fahren``, if the guide has both."""
    for at in range(len(word) - LEAST_PART, LEAST_PART - 1, -1):
        parts = [Sought(part, _same(index, part), frozenset(), begins=False) for part in (word[:at], word[at:])]
        if all(part.same for part in parts):
            return tuple(parts)
    return ()


def _inside(index: Index, word: str) -> frozenset[str]:
    rows = index.rows("SELECT word FROM pieces WHERE pieces MATCH ? LIMIT ?", f'"{word}"', MANY)
    return frozenset(str(row[0]).removeprefix(BEGINNING) for row in rows)
