# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is found for a text, the best first, and what somebody may be about to write."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.writing import words_in
from kiosk.search.guessing import guesses
from kiosk.search.marking import Marked, best_sentence, marked
from kiosk.search.sought import LAST, LEAST_LETTERS, LONGEST, sought_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.search.index import Index, Leaf
    from kiosk.search.sought import Sought

MOST = 40
LOOKED_AT = 60
LEAST_WORD = 3


class Found(NamedTuple):
    """One thing that was found: where it leads, its title, and a sentence of it."""

    leaf: Leaf
    title: Marked
    sentence: Marked


class Answer(NamedTuple):
    """What was found for a text: numbers of the index that was asked, and the words that they were found by."""

    asked: Index
    ids: tuple[int, ...]
    sought: tuple[Sought, ...]

    @property
    def many(self) -> bool:
        """Whether there are more than are worth counting."""
        return len(self.ids) >= MOST // 2

    def shown(self, first: int, count: int) -> list[Found]:
        """So many of them in words."""
        writing = self.asked.writing
        return [
            Found(leaf, marked(leaf.title, self.sought, writing), best_sentence(leaf.text, self.sought, writing))
            for leaf in self.asked.leaves(self.ids[first : first + count])
        ]


def answer(index: Index, text: str) -> Answer:
    """What is found for any text, from two letters on."""
    sought = sought_in(index, text)
    ids: dict[int, None] = {}
    for question in _questions(sought):
        rows = index.rows("SELECT rowid FROM said WHERE said MATCH ? ORDER BY rank LIMIT ?", question, MOST)
        ids.update(dict.fromkeys(int(str(row[0])) for row in rows))
        if len(ids) >= MOST:
            break
    return Answer(index, _in_order(index, list(ids)[:MOST], text), sought)


def predictions(index: Index, text: str, count: int) -> tuple[str, ...]:
    """Words of the guide that begin as the last word of a text does, else those near to it; the most used first."""
    written = words_in(text[:LONGEST])
    if not written or written[-1].end() < len(text[:LONGEST]):
        return ()
    word = index.writing.folded(written[-1][0])
    within = "WHERE word >= ? AND word < ? ORDER BY uses DESC, word LIMIT ?"
    rows = index.rows(f"SELECT word, stem, shown FROM words {within}", word, word + LAST, LOOKED_AT)  # noqa: S608 -- our own words
    if not rows and len(word) >= LEAST_LETTERS:
        near = (index.rows("SELECT word, stem, shown FROM words WHERE word = ?", each) for each in guesses(index, word))
        rows = [row for each in near for row in each]
    offered: dict[str, str] = {}
    for each, stem, shown in rows:
        if _worth_offering(index, str(each), word):
            offered.setdefault(str(stem), str(shown))
    return tuple(offered.values())[:count]


def _worth_offering(index: Index, word: str, written: str) -> bool:
    return word != written and len(word) >= LEAST_WORD and word not in index.writing.small and not word.isdigit()


def _questions(sought: Sequence[Sought]) -> Iterator[str]:
    """How FTS5 is asked, the best way first: in titles, then anywhere; the words themselves, then wider ones."""
    narrow = [each.narrow() for each in sought]
    wide = [each.wide() for each in sought]
    for words in (narrow, wide):
        if words and all(words):
            every = " AND ".join(f"({each})" for each in words)
            yield f"{{title}} : ({every})"
            yield every
    some = [each for each in wide if each]
    if len(sought) > 1 and some:
        yield " OR ".join(f"({each})" for each in some)


def _in_order(index: Index, ids: list[int], text: str) -> tuple[int, ...]:
    """Each thing once, for a topic and its first screen have one title; first what is called like the text itself."""
    seen: dict[tuple[str, str | None, str], int] = {}
    called: list[int] = []
    written = index.writing.folded(text)
    for each, leaf in zip(ids, index.leaves(ids), strict=False):
        key = (leaf.topic, leaf.term, leaf.title)
        if key not in seen and index.writing.folded(leaf.title) == written:
            called.append(each)
        seen.setdefault(key, each)
    return tuple(dict.fromkeys((*called, *seen.values())))
