# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""An order to print, as it is told to the program that prints: over a pipe, never in a file."""

import json
from dataclasses import asdict, dataclass

from kiosk.takeaway.sections import Line, PaperWords, Section, Takeaway


@dataclass(frozen=True)
class Order:
    """What is printed, and on which printer; the empty name is the one that the system prints on by itself."""

    printer: str
    taken: Takeaway
    words: PaperWords


def told(order: Order) -> bytes:
    """The order as one text."""
    return json.dumps(asdict(order)).encode()


def understood(text: bytes) -> Order:
    """The order that a text tells."""
    table = json.loads(text)
    taken = table["taken"]
    sections = tuple(
        Section(tuple(Line(**line) for line in section["lines"]), section["title"], section["to_write"])
        for section in taken["sections"]
    )
    takeaway = Takeaway(taken["title"], sections, tuple(taken["foot"]), taken["right_to_left"])
    return Order(table["printer"], takeaway, PaperWords(**table["words"]))
