# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""An order to print, as it is told to the program that prints: over a pipe, never in a file."""

import json
from dataclasses import asdict, dataclass

from kiosk.takeaway.sections import Line, PaperWords, Section, Takeaway


@dataclass(frozen=True)
class Origin:
    """The screen that a line of the list comes from, in the language that it is written in; lines count from 0."""

    line: int
    language: str
    topic: str
    screen: str


@dataclass(frozen=True)
class Pages:
    """The pages that are printed behind a list: the guide as it is on the screen, and which screens of it.

    ``today`` is empty where nobody says which day it is; ``drafts`` and ``overdue`` say what patients get to see.
    """

    folder: str
    language: str
    origins: tuple[Origin, ...]
    today: str = ""
    drafts: bool = True
    overdue: bool = True
    large: bool = False


@dataclass(frozen=True)
class Order:
    """What is printed, and on which printer; the empty name is the one that the system prints on by itself."""

    printer: str
    taken: Takeaway
    words: PaperWords
    pages: Pages | None = None


def told(order: Order) -> bytes:
    """The order as one text."""
    return json.dumps(asdict(order)).encode()


def understood(text: bytes) -> Order:
    """The order that a text tells."""
    table = json.loads(text)
    taken, pages = table["taken"], table["pages"]
    sections = tuple(
        Section(tuple(Line(**line) for line in section["lines"]), section["title"], section["to_write"])
        for section in taken["sections"]
    )
    takeaway = Takeaway(taken["title"], sections, tuple(taken["foot"]), taken["right_to_left"])
    if pages is not None:
        pages = Pages(**{**pages, "origins": tuple(Origin(**origin) for origin in pages["origins"])})
    return Order(table["printer"], takeaway, PaperWords(**table["words"]), pages)
