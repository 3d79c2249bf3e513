# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The limits of a page: beyond them Markdown is no text for a screen, and parsing it could take for ever."""

import re
from collections.abc import Callable
from typing import NamedTuple

from kiosk.content.problems import Level, Problem, Unreadable, Where


class Limit(NamedTuple):
    """So many of something on one page or in one paragraph, how they are counted and what they are called."""

    count: Callable[[str], int]
    most: int
    what: str

    def is_passed(self, text: str) -> bool:
        """Whether a text holds more."""
        return self.count(text) > self.most


def _any_of(letters: str) -> Callable[[str], int]:
    return lambda text: sum(map(text.count, letters))


def _points(text: str) -> int:
    return len(_POINT.findall(text))


LONGEST_PARAGRAPH = 12_000
DEEPEST = re.compile(r"^(?:[ ]{48}[ ]*\S|(?:[ ]{0,3}>[ ]?){8})", re.MULTILINE)
IN_A_PARAGRAPH = (
    Limit(_any_of("[]"), 300, "square brackets"),
    Limit(_any_of("*_"), 600, "stars and underscores"),
    Limit(_any_of("`"), 100, "back-ticks"),
    Limit(_any_of("<>"), 400, "angle brackets"),
    Limit(_any_of("|"), 800, "table bars"),
    Limit(_any_of("\\"), 200, "backslashes"),
    Limit(_any_of("&"), 400, "ampersands"),
)
ON_A_PAGE = (
    Limit(_any_of("[]"), 4_000, "square brackets"),
    Limit(_points, 2_000, "points of lists"),
    Limit(_any_of("\n"), 8_000, "lines"),
)

_POINT = re.compile(r"^[ ]*(?:[-*+]|\d+\.)[ ]", re.MULTILINE)


def hold_limits(text: str, file: str, first_line: int) -> None:
    """Raise ``Unreadable`` for a text that is out of all proportion."""
    for limit in ON_A_PAGE:
        if limit.is_passed(text):
            raise _beyond(file, first_line, f"the page holds more than {limit.most} {limit.what}")
    deepest = DEEPEST.search(text.expandtabs(4))
    if deepest is not None:
        line = first_line + deepest.string.count("\n", 0, deepest.start())
        raise _beyond(file, line, "lists or quotes lie too deep in each other")
    many = [limit for limit in IN_A_PARAGRAPH if limit.is_passed(text)]
    at = first_line
    for paragraph in re.split(r"(\n[ \t>]*\n)", text):
        if len(paragraph) > LONGEST_PARAGRAPH:
            raise _beyond(file, at, f"a paragraph is longer than {LONGEST_PARAGRAPH} letters")
        for limit in many:
            if limit.is_passed(paragraph):
                raise _beyond(file, at, f"a paragraph holds more than {limit.most} {limit.what}")
        at += paragraph.count("\n")


def _beyond(file: str, line: int, what: str) -> Unreadable:
    return Unreadable(
        Problem(Where(file, line), Level.ERROR, what, "split the page, or remove what does not belong there")
    )
