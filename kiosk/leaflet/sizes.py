# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""How large everything is on paper, in points, 72 to the inch."""

from typing import NamedTuple

from kiosk.paper.typesetting import BOLD, SEMI_BOLD, Style

PAGE_WIDTH, PAGE_HEIGHT = 595.0, 842.0
"""A4."""

SIDE, TOP, BOTTOM = 62.0, 62.0, 74.0
WIDTH, HEIGHT = PAGE_WIDTH - 2 * SIDE, PAGE_HEIGHT - TOP - BOTTOM

TEXT_LINE, TITLE_LINE = 1.42, 1.16


class Sizes(NamedTuple):
    """The styles of text, and the lengths that grow with them."""

    body: Style
    small: Style
    label: Style
    heading: Style
    screen: Style
    topic: Style
    cover: Style
    number: Style
    gap: float
    indent: float
    beside: float
    """The width of a picture beside text; 0 where letters are so large that text needs the whole line."""
    picture: float
    """The greatest height of a picture."""


def sizes(*, large: bool) -> Sizes:
    """Those of usual print, 12 points, or of large print, in which no letter is below 16."""
    body, small, screen, topic, cover, number = (18, 16, 24, 34, 44, 27) if large else (12, 10, 16, 28, 38, 20)
    return Sizes(
        body=Style(body, line=TEXT_LINE),
        small=Style(small, line=TEXT_LINE),
        label=Style(small, SEMI_BOLD, TEXT_LINE),
        heading=Style(body, BOLD, TEXT_LINE),
        screen=Style(screen, BOLD, TITLE_LINE),
        topic=Style(topic, BOLD, TITLE_LINE),
        cover=Style(cover, BOLD, TITLE_LINE),
        number=Style(number, BOLD, TITLE_LINE),
        gap=body * 0.62,
        indent=body * 1.9,
        beside=0.0 if large else 156.0,
        picture=230.0 if large else 220.0,
    )
