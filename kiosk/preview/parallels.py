# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Which screen of a translation is made from which: they stand in the same order, but one may be missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.preview.differing import features

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.content.model import Screen


class Parallels(NamedTuple):
    """For each screen here the one that it is made from, None for none; and the screens that nobody has translated."""

    sources: tuple[Screen | None, ...]
    missing: tuple[Screen, ...]


OPENING = 0.5
"""What speaks for the first two: both open the topic."""


def parallels(theirs: Sequence[Screen], ours: Sequence[Screen]) -> Parallels:
    """As they stand where there are as many; else those together that have most in common, in their order."""
    if len(theirs) == len(ours):
        return Parallels(tuple(theirs), ())
    found = _paired(theirs, ours)
    sources = tuple(theirs[found[index]] if index in found else None for index in range(len(ours)))
    used = set(found.values())
    return Parallels(sources, tuple(screen for index, screen in enumerate(theirs) if index not in used))


def _paired(theirs: Sequence[Screen], ours: Sequence[Screen]) -> dict[int, int]:
    """The pairs with the most in common that do not cross: our index, and theirs."""
    shares = [
        [_share(source, here) + (0 if row or column else OPENING) for column, here in enumerate(ours)]
        for row, source in enumerate(theirs)
    ]
    best = [[0.0] * (len(ours) + 1) for _ in range(len(theirs) + 1)]
    for row in reversed(range(len(theirs))):
        for column in reversed(range(len(ours))):
            together = shares[row][column] + best[row + 1][column + 1]
            best[row][column] = max(together, best[row + 1][column], best[row][column + 1])
    pairs, row, column = {}, 0, 0
    while row < len(theirs) and column < len(ours):
        if best[row][column] == best[row + 1][column]:
            row += 1
        elif best[row][column] == best[row][column + 1]:
            column += 1
        else:
            pairs[column] = row
            row, column = row + 1, column + 1
    return pairs


def _share(source: Screen, here: Screen) -> float:
    """How much of what both have is the same, from 0 to 1."""
    theirs, ours = features(source), features(here)
    return len(theirs & ours) / len(theirs | ours)
