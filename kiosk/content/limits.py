# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The limits of a page: beyond them Markdown is no text for a screen, and parsing it could take for ever."""

import re
from typing import NamedTuple

from kiosk.content.problems import Level, Problem, Unreadable, Where


class Limit(NamedTuple):
    """So many of these on one page or in one paragraph, and what they are called."""

    pattern: re.Pattern[str]
    most: int
    what: str


LONGEST_PARAGRAPH = 12_000
DEEPEST = re.compile(r"^(?:[ ]{48}[ ]*\S|(?:[ ]{0,3}>[ ]?){8})", re.MULTILINE)
IN_A_PARAGRAPH = (
    Limit(re.compile(r"[\[\]]"), 300, "square brackets"),
    Limit(re.compile(r"[*_]"), 600, "stars and underscores"),
    Limit(re.compile(r"`"), 100, "back-ticks"),
    Limit(re.compile(r"[<>]"), 400, "angle brackets"),
    Limit(re.compile(r"\|"), 800, "table bars"),
    Limit(re.compile(r"\\"), 200, "backslashes"),
    Limit(re.compile(r"&"), 400, "ampersands"),
)
ON_A_PAGE = (
    Limit(re.compile(r"[\[\]]"), 4_000, "square brackets"),
    Limit(re.compile(r"^[ ]*(?:[-*+]|\d+\.)[ ]", re.MULTILINE), 2_000, "points of lists"),
    Limit(re.compile(r"\n"), 8_000, "lines"),
)


def hold_limits(text: str, file: str, first_line: int) -> None:
    """Raise ``Unreadable`` for a text that is out of all proportion."""
    for limit in ON_A_PAGE:
        if len(limit.pattern.findall(text)) > limit.most:
            raise _beyond(file, first_line, f"the page holds more than {limit.most} {limit.what}")
    deepest = DEEPEST.search(text.expandtabs(4))
    if deepest is not None:
        line = first_line + deepest.string.count("\n", 0, deepest.start())
        raise _beyond(file, line, "lists or quotes lie too deep in each other")
    many = [limit for limit in IN_A_PARAGRAPH if len(limit.pattern.findall(text)) > limit.most]
    at = first_line
    for paragraph in re.split(r"(\n[ \t>]*\n)", text):
        if len(paragraph) > LONGEST_PARAGRAPH:
            raise _beyond(file, at, f"a paragraph is longer than {LONGEST_PARAGRAPH} letters")
        for limit in many:
            if len(limit.pattern.findall(paragraph)) > limit.most:
                raise _beyond(file, at, f"a paragraph holds more than {limit.most} {limit.what}")
        at += paragraph.count("\n")


def _beyond(file: str, line: int, what: str) -> Unreadable:
    return Unreadable(
        Problem(Where(file, line), Level.ERROR, what, "split the page, or remove what does not belong there")
    )
