# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The statistics in a terminal: tables with bars, as wide as it is, in whatever letters it has."""

from __future__ import annotations

import os
import shutil
import textwrap
import unicodedata
from typing import TYPE_CHECKING, NamedTuple, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.commands.stats_tables import Line, Table

NARROWEST, WIDEST = 24, 100
MOST_LINES, SHORTENED = 20, 12
"""A table of more lines shows so many, those with its largest numbers."""

EIGHTHS = " ▏▎▍▌▋▊▉█"
NUMBER_ROOM = 7
BOLD, BAR, PLAIN = "\x1b[1m", "\x1b[36m", "\x1b[0m"


class Terminal(NamedTuple):
    """How wide it is, whether it has the letters of bars, and whether it has colours."""

    width: int = 80
    blocks: bool = True
    colours: bool = False

    @classmethod
    def of(cls, stream: TextIO) -> Terminal:
        """The terminal, or the file, behind a stream."""
        shown = stream.isatty()
        width = shutil.get_terminal_size((80, 24)).columns if shown or "COLUMNS" in os.environ else 80
        plain = "NO_COLOR" in os.environ or os.environ.get("TERM") == "dumb"
        return cls(min(max(width, NARROWEST), WIDEST), _can_write(stream, EIGHTHS + "…"), shown and not plain)

    def bold(self, text: str) -> str:
        """A heading."""
        return f"{BOLD}{text}{PLAIN}" if self.colours else text


def lines(tables: Iterable[Table], terminal: Terminal) -> Iterator[str]:
    """All tables, with an empty line before each."""
    for table in tables:
        yield ""
        yield terminal.bold(_cut(table.title, terminal.width, terminal))
        yield from _wrapped(table.lead, terminal.width)
        shown, left = _most(table)
        yield from _bars(shown, terminal)
        if left:
            yield from _wrapped(f"and {left} more; 'kiosk stats --html FILE' shows all", terminal.width)


def _most(table: Table) -> tuple[tuple[Line, ...], int]:
    """The lines to show, and how many are left out."""
    if table.upright or len(table.lines) <= MOST_LINES:
        return table.lines, 0
    largest = sorted(table.lines, key=lambda line: -(line.visits or 0))[:SHORTENED]
    return tuple(largest), len(table.lines) - SHORTENED


def _bars(shown: tuple[Line, ...], terminal: Terminal) -> Iterator[str]:
    names = [f"{line.group}: {line.name}" if line.group not in ("", line.name) else line.name for line in shown]
    room = min(max(map(_width, names), default=0), (terminal.width - NUMBER_ROOM - 2) * 3 // 5)
    most = max((line.visits or 0 for line in shown), default=0)
    bar_room = terminal.width - room - NUMBER_ROOM - 2
    for name, line in zip(names, shown, strict=True):
        short = _cut(name, room, terminal)
        bar = _bar((line.visits or 0) / most if most else 0.0, bar_room, terminal)
        yield f"{short}{' ' * (room - _width(short))} {line.said:>{NUMBER_ROOM}} {bar}".rstrip()


def _bar(share: float, room: int, terminal: Terminal) -> str:
    if not terminal.blocks:
        return "#" * max(round(share * room), 1 if share else 0)
    eighths = max(round(share * room * 8), 1 if share else 0)
    bar = "█" * (eighths // 8) + (EIGHTHS[eighths % 8] if eighths % 8 else "")
    return f"{BAR}{bar}{PLAIN}" if terminal.colours and bar else bar


def _cut(text: str, room: int, terminal: Terminal) -> str:
    """The text, or as much of it as there is room for."""
    if _width(text) <= room:
        return text
    end = "…" if terminal.blocks else "..."
    while text and _width(text) + len(end) > room:
        text = text[:-1]
    return text.rstrip() + end


def _width(text: str) -> int:
    """So many columns a text takes: letters of East Asia take two, marks above a letter none."""
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )


def _wrapped(text: str, width: int) -> list[str]:

    return textwrap.wrap(text, width)


def _can_write(stream: TextIO, letters: str) -> bool:
    try:
        letters.encode(stream.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True
