# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The sentence of a screen that answers best, with the words in it that were looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.writing import words_in
from kiosk.search.index import UNSHOWN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.content.writing import Writing
    from kiosk.search.sought import Sought

LONGEST = 150
BEFORE = 40
"""Letters of a sentence that are shown, and how many of them before its first marked word."""

ELLIPSIS = "…"


class Marked(NamedTuple):
    """A text, and where marked words begin in it and how long they are."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


def best_sentence(text: str, sought: Sequence[Sought], writing: Writing) -> Marked:
    """The first of the sentences that have most of what is looked for; the first of all where none has any."""
    shown = [line for line in text.split("\n") if line and not line.startswith(UNSHOWN)]
    if not shown:
        return Marked("")
    kinds = [sum(1 for each in sought if _has(line, each, writing)) for line in shown]
    return _shortened(marked(shown[kinds.index(max(kinds))], sought, writing))


def marked(text: str, sought: Sequence[Sought], writing: Writing) -> Marked:
    """A text with its words marked."""
    found = (word for word in words_in(text) if any(each.means(writing.folded(word[0])) for each in sought))
    return Marked(text, tuple((word.start(), len(word[0])) for word in found))


def _has(line: str, sought: Sought, writing: Writing) -> bool:
    return any(sought.means(writing.folded(word[0])) for word in words_in(line))


def _shortened(whole: Marked) -> Marked:
    """A long sentence around its first marked word."""
    text, marks = whole
    if len(text) <= LONGEST:
        return whole
    start = max(0, (marks[0][0] if marks else 0) - BEFORE)
    start = text.find(" ", start) + 1 if start else 0
    end = text.rfind(" ", start, start + LONGEST)
    end = end if end > start else start + LONGEST
    head, tail = ELLIPSIS if start else "", ELLIPSIS if end < len(text) else ""
    kept = ((at - start + len(head), length) for at, length in marks if start <= at and at + length <= end)
    return Marked(head + text[start:end] + tail, tuple(kept))
