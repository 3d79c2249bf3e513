# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A passage: what the screen says in one go, for who reads it aloud."""

from typing import NamedTuple


class Passage(NamedTuple):
    """Texts of the screen that are one when they are read: a number in large and the words that follow it.

    ``before`` is said, but stands elsewhere: the heading of a column, the number of a step.
    """

    texts: tuple[str, ...]
    language: str
    before: str = ""


class Stretch(NamedTuple):
    """So many characters of a text: of the passage with this index, and of its texts the one with this index."""

    passage: int
    text: int
    start: int
    length: int
