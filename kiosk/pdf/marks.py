# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Marks in the picture of a page: rectangles far outside the paper, whose place says a number.

Qt paints what it is told to and knows no structure. So a mark is painted before and behind each thing, and becomes
structure when the file is read again.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

FAR = 10_000
"""Points beyond the left edge of the paper."""

WIDTH, HEIGHT, TOP = 3, 1, 5

_MARK = re.compile(rb"q\n[-\d. ]+ cm\n-(\d{5,}) 5 3 1 re\nf\nQ\n")


class Painted(NamedTuple):
    """A mark in the stream of a page: where it stands, and its number; 0 ends what the last one began."""

    start: int
    end: int
    number: int


def place(number: int) -> tuple[float, float, float, float]:
    """The rectangle to paint: left, top, width and height."""
    return (float(-(FAR + number)), float(TOP), float(WIDTH), float(HEIGHT))


def marks_in(stream: bytes) -> Iterator[Painted]:
    """The marks that were painted, in their order."""
    for found in _MARK.finditer(stream):
        yield Painted(found.start(), found.end(), int(found[1]) - FAR)
