# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Which words of a screen have changed: those that are gone, and those that are new."""

import difflib
import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What has become of some words."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


class Piece(NamedTuple):
    """Some words of a line."""

    kind: Kind
    text: str


Line = tuple[Piece, ...]

_WORD = re.compile(r"\S+\s*")


def changed_lines(before: Sequence[str], after: Sequence[str]) -> list[Line]:
    """The lines that are not the same, each with what is gone and what is new in it."""
    found: list[Line] = []
    for kind, *span in difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind != "equal":
            old, new = before[span[0] : span[1]], after[span[2] : span[3]]
            found += _paired(list(old), list(new))
    return found


def _paired(old: list[str], new: list[str]) -> Iterator[Line]:
    """A line that has changed beside what it has become; the rest is gone or new as a whole."""
    for left in old:
        near = difflib.get_close_matches(left, new, 1)
        if near:
            yield tuple(_pieces(left, near[0]))
            new.remove(near[0])
        else:
            yield (Piece(Kind.GONE, left),)
    yield from ((Piece(Kind.NEW, each),) for each in new)


def _pieces(left: str, right: str) -> Iterator[Piece]:
    old, new = _WORD.findall(left), _WORD.findall(right)
    for kind, *span in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, come = "".join(old[span[0] : span[1]]), "".join(new[span[2] : span[3]])
        if kind == "equal":
            yield Piece(Kind.SAME, gone)
        else:
            yield from (Piece(which, text) for which, text in ((Kind.GONE, gone), (Kind.NEW, come)) if text)
