# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk stats``: how the kiosk is used, in numbers of which none is about anybody."""

import sys
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from kiosk.commands import stats_csv
from kiosk.commands.machine import content_folder
from kiosk.commands.opening import open_library
from kiosk.commands.stats_names import Names
from kiosk.commands.stats_page import is_ours, page
from kiosk.commands.stats_tables import said_span, tables
from kiosk.commands.stats_terminal import Terminal, lines
from kiosk.content.library import Library
from kiosk.errors import KioskError
from kiosk.state_folder import state_folder
from kiosk.statistics.figures import Figures, figures, usual_span
from kiosk.statistics.periods import Period
from kiosk.statistics.store import NAME, read, set_aside
from kiosk.whole_file import write_whole

NOTE = "Numbers under 5 are not told by the day: they are part of their week, and then of their quarter of a year."


class Wanted(NamedTuple):
    """Which days are asked for, and in which form; what is left out is as it usually is."""

    first: date | None = None
    last: date | None = None
    as_csv: bool = False
    html: Path | None = None


def stats(content: Path | None, state: Path | None, wanted: Wanted) -> int:
    """Print what was counted, or write a page of it."""
    folder = state if state is not None else _own_folder()
    today = datetime.now().astimezone().date()
    span = _span(wanted, today)
    rows = read(folder)
    for file in set_aside(folder):
        sys.stderr.write(f"{file} was damaged and set aside; what was counted until then is not in these numbers\n")
    if not rows:
        told = (
            f"there is no {folder / NAME}, or nothing in it: nobody has used this kiosk yet, or another account runs it"
        )
        raise KioskError(f"{told}; name the state folder of that account with --state")
    found = figures(rows, span, today)
    names = Names(_library(content))
    if wanted.html is not None:
        _write(wanted.html, page(found, names, today))
    if wanted.as_csv:
        _print_bytes(stats_csv.table(found, names))
    elif wanted.html is None:
        _print(found, names)
    return 0


def _span(wanted: Wanted, today: date) -> Period:
    usual = usual_span(today)
    last = wanted.last or usual.last
    first = wanted.first or min(usual.first, last)
    if first > last:
        raise KioskError(f"--from {first} is after --until {last}; name the earlier day first")
    return Period(first, last)


def _own_folder() -> Path:
    try:
        return state_folder()
    except RuntimeError as error:
        raise KioskError("nobody knows the home folder of this account; name the folder with --state") from error


def _library(content: Path | None) -> Library | None:
    """The guide that has the names; a guide that cannot be read has none, and that is no reason to tell no numbers."""
    try:
        return open_library(content_folder(content))
    except KioskError:
        return None


def _print(found: Figures, names: Names) -> None:
    terminal = Terminal.of(sys.stdout)
    sys.stdout.write(f"{terminal.bold(said_span(found.span))}\n")
    if not found.rows:
        sys.stdout.write("No number of these days is large enough to be told yet.\n")
    for line in lines(tables(found, names) if found.rows else (), terminal):
        sys.stdout.write(f"{line}\n")
    sys.stdout.write(f"\n{NOTE}\n")


def _print_bytes(text: str) -> None:
    """The text as it is: its lines end as they have to, whatever the system likes, and in UTF-8."""
    sys.stdout.flush()
    if hasattr(sys.stdout, "buffer"):
        sys.stdout.buffer.write(text.encode())
    else:
        sys.stdout.write(text)


def _write(file: Path, text: str) -> None:
    if file.exists() and not is_ours(file):
        raise KioskError(f"{file} is there already, and no page of 'kiosk stats'; name another file")
    try:
        write_whole(file, text.encode())
    except OSError as error:
        raise KioskError(f"{file} cannot be written ({error.strerror}); check the folder and its rights") from error
    sys.stdout.write(f"{file}\n")
