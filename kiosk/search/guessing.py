# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What somebody may have meant who wrote a word that the guide does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.search.index import BEGINNING

if TYPE_CHECKING:
    from kiosk.search.index import Index

LOOKED_AT = 80
GUESSES = 5
PIECE = 3
LEAST, MIDDLE = 3, 6
"""Words of fewer letters have to be right; from the second on, two slips are forgiven instead of one."""


def guesses(index: Index, word: str) -> tuple[str, ...]:
    """The words of the guide that are nearest to this one, or begin so; those that are used most come first."""
    most = slips_forgiven(word)
    if not most:
        return ()
    whole = BEGINNING + word
    pieces = sorted({whole[at : at + PIECE] for at in range(len(whole) - PIECE + 1)})
    asked = " OR ".join(f'"{piece}"' for piece in pieces)
    rows = index.rows("SELECT word FROM pieces WHERE pieces MATCH ? ORDER BY rank LIMIT ?", asked, LOOKED_AT)
    near: dict[str, int] = {}
    for row in rows:
        candidate = str(row[0]).removeprefix(BEGINNING)
        slips = slips_to_begin(word, candidate, most)
        if slips <= most:
            near[candidate] = slips
    nearest = [candidate for candidate, slips in near.items() if slips == min(near.values())]
    return tuple(sorted(nearest, key=lambda candidate: (-_uses(index, candidate), candidate))[:GUESSES])


def slips_forgiven(word: str) -> int:
    """How many slips a word of so many letters may have."""
    return 0 if len(word) < LEAST else 1 if len(word) < MIDDLE else 2


def slips_to_begin(word: str, other: str, most: int) -> int:
    """How many letters have to be changed, left out, added or swapped for ``other`` to begin with ``word``.

    No more than ``most`` are counted; beyond it, one more than that is the answer.
    """
    other = other[: len(word) + most]
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(word, 1):
        two_before, before, row = before, row, [i]
        for j, there in enumerate(other, 1):
            slips = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != there))
            if i > 1 and j > 1 and letter == other[j - 2] and word[i - 2] == there:
                slips = min(slips, two_before[j - 2] + 1)
            row.append(slips)
        if min(row) > most:
            return most + 1
    return min(row)


def _uses(index: Index, word: str) -> int:
    rows = index.rows("SELECT uses FROM words WHERE word = ?", word)
    return int(str(rows[0][0])) if rows else 0
