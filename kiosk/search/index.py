# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The index of one language: a database in memory of what every screen says, which can be asked while it grows."""

from __future__ import annotations

import sqlite3
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.writing import Writing, words_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

TABLES = """
CREATE TABLE leaves (
    id INTEGER PRIMARY KEY, topic TEXT, screen TEXT, term TEXT, title TEXT, above TEXT, text TEXT, icon TEXT,
    letter TEXT, place BLOB);
CREATE INDEX places ON leaves (letter, place);
CREATE VIRTUAL TABLE said USING fts5(
    title, above, text, content='', prefix='2 3 4', tokenize="unicode61 remove_diacritics 0");
INSERT INTO said (said, rank) VALUES ('rank', 'bm25(8.0, 2.0, 1.0)');
CREATE TABLE words (word TEXT PRIMARY KEY, stem TEXT, shown TEXT, uses INTEGER) WITHOUT ROWID;
CREATE INDEX stems ON words (stem);
CREATE VIRTUAL TABLE pieces USING fts5(word, tokenize='trigram case_sensitive 1');
"""

IN_A_TITLE = 4
"""A word in a title counts as so many in a text, when it is guessed what somebody is about to write."""

BEGINNING = "^^"
"""Stands before a word in its pieces, so that words which begin alike share one."""

UNSHOWN = "\t"
"""A line of a text that begins with it is found, but not shown."""

FIRST = 2000
"""Makes the places of all letters and figures greater than nothing, which stands for the end of a title."""


class Leaf(NamedTuple):
    """What can be found: a screen, a whole topic (without a screen), or a word of the glossary (with a term).

    ``above`` is the title of what it belongs to; ``text`` holds its sentences, a line each. What is ``listed`` stands
    among the titles from A to Z.
    """

    topic: str
    screen: str | None
    term: str | None
    title: str
    above: str
    text: str
    icon: str = ""
    listed: bool = True


COLUMNS = "topic, screen, term, title, above, text, icon, letter IS NOT NULL"


class Index:
    """What was added so far. ``complete`` is set when nothing more will come.

    SQLite lets one thread add and another ask; no text that was asked for is kept.
    """

    def __init__(self, writing: Writing) -> None:
        self.writing = writing
        self.complete = False
        self._known: set[str] = set()
        self._base = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        self._base.executescript(TABLES)

    def add(self, leaves: Iterable[Leaf]) -> None:
        """Add what is found together, such as the screens of a topic."""
        self._base.execute("BEGIN")
        uses: Counter[str] = Counter()
        shown: dict[str, str] = {}
        for leaf in leaves:
            self._add_leaf(leaf)
            for text, weight in ((leaf.title, IN_A_TITLE), (leaf.text, 1)):
                for found in words_in(text):
                    folded = self.writing.folded(found[0])
                    uses[folded] += weight
                    shown[folded] = max(shown.get(folded, ""), found[0])
        self._add_words(uses, shown)
        self._base.execute("COMMIT")

    def rows(self, question: str, *values: object) -> list[tuple[object, ...]]:
        """What the database answers; nothing where it cannot."""
        try:
            return self._base.execute(question, values).fetchall()
        except sqlite3.Error:
            return []

    def leaves(self, ids: Sequence[int]) -> list[Leaf]:
        """What these numbers stand for, in their order."""
        asked = ", ".join(str(each) for each in ids)
        rows = self.rows(f"SELECT id, {COLUMNS} FROM leaves WHERE id IN ({asked})")  # noqa: S608 -- numbers alone
        found = {row[0]: Leaf(*row[1:]) for row in rows}  # type: ignore[arg-type]  # the columns of the table
        return [found[each] for each in ids if each in found]

    def letters(self) -> tuple[str, ...]:
        """The letters under which something is listed, in order."""
        rows = self.rows("SELECT DISTINCT letter FROM leaves WHERE letter IS NOT NULL")
        return tuple(sorted((str(row[0]) for row in rows), key=self.writing.sort_key))

    def listed(self, letter: str, first: int, count: int) -> list[Leaf]:
        """So many of what is listed under a letter, in the order of the language."""
        where = "WHERE letter = ? ORDER BY place, id LIMIT ? OFFSET ?"
        rows = self.rows(f"SELECT {COLUMNS} FROM leaves {where}", letter, count, first)  # noqa: S608 -- our own words
        return [Leaf(*row) for row in rows]  # type: ignore[arg-type]  # the columns of the table

    def count(self, letter: str) -> int:
        """How many are listed under a letter."""
        rows = self.rows("SELECT count(*) FROM leaves WHERE letter = ?", letter)
        return int(str(rows[0][0])) if rows else 0

    def close(self) -> None:
        """Give the memory back."""
        self._base.close()

    def _add_leaf(self, leaf: Leaf) -> None:
        letter = self.writing.letter_of(leaf.title) if leaf.listed else None
        place = self._place(leaf.title) if leaf.listed else None
        row = self._base.execute(
            "INSERT INTO leaves (topic, screen, term, title, above, text, icon, letter, place)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*leaf[:7], letter, place),
        )
        folded = (self._folded(text) for text in (leaf.title, leaf.above, leaf.text))
        self._base.execute("INSERT INTO said (rowid, title, above, text) VALUES (?, ?, ?, ?)", (row.lastrowid, *folded))

    def _add_words(self, uses: Counter[str], shown: dict[str, str]) -> None:
        stem = self.writing.stem
        self._base.executemany(
            "INSERT INTO words VALUES (?, ?, ?, ?) ON CONFLICT (word)"
            " DO UPDATE SET uses = uses + excluded.uses, shown = max(shown, excluded.shown)",
            [(word, stem(word), shown[word], count) for word, count in uses.items()],
        )
        new = uses.keys() - self._known
        self._base.executemany("INSERT INTO pieces (word) VALUES (?)", [(BEGINNING + word,) for word in new])
        self._known |= new

    def _folded(self, text: str) -> str:
        return " ".join(self.writing.folded(found[0]) for found in words_in(text))

    def _place(self, title: str) -> bytes:
        """The place of a title in the order of the language, as bytes that compare alike."""
        places, text = self.writing.sort_key(title)
        return b"".join((place + FIRST).to_bytes(3) for place in (*places, -FIRST)) + text.encode("utf-8", "replace")
