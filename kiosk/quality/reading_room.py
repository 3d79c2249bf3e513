# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The reading room: every page is read once and judged at once; many pages, by several processes side by side."""

from __future__ import annotations

import multiprocessing
import os
import signal
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from kiosk.content.gathering import gather, names_of, together
from kiosk.content.library import Library
from kiosk.quality.page import page_of
from kiosk.quality.reports import report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date
    from pathlib import Path

    from kiosk.content.gathering import Gathered, Name
    from kiosk.quality.reports import PageReport

    Tell = Callable[[int, int], None]
    Read = tuple[Gathered, tuple[PageReport, ...]]

MANY = 120
"""Pages that are worth the time in which further processes start."""

BATCH = 20
MOST_PROCESSES = 8


def read_all(library: Library, today: date, tell: Tell) -> Read:
    """All pages of a library; ``tell`` is told how many of how many are done."""
    names = names_of(library)
    batches = tuple(tuple(names[first : first + BATCH]) for first in range(0, len(names), BATCH))
    processes = min(os.cpu_count() or 1, MOST_PROCESSES)
    parts = _read_side_by_side(library, today, batches, processes, tell) if len(names) >= MANY and processes > 1 else []
    parts = parts or _told((_read(library, batch, today) for batch in batches), len(names), tell)
    return together(part for part, _ in parts), tuple(each for _, reports in parts for each in reports)


def _read_side_by_side(
    library: Library, today: date, batches: Sequence[Sequence[Name]], processes: int, tell: Tell
) -> list[Read]:
    """What several processes read; nothing on a machine that does not allow them."""
    of = sum(map(len, batches))
    try:
        pool = ProcessPoolExecutor(processes, multiprocessing.get_context("spawn"), _leave_ctrl_c_to_the_first)
        try:
            return _told(pool.map(partial(_read_elsewhere, library.folder, today), batches), of, tell)
        finally:
            pool.shutdown(cancel_futures=True)
    except (OSError, BrokenExecutor):
        return []


def _leave_ctrl_c_to_the_first() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _told(parts: Iterable[Read], of: int, tell: Tell) -> list[Read]:
    """The parts in a list, each told when it is there."""
    done, found = 0, []
    for part in parts:
        found.append(part)
        done += len(part[0].screens)
        tell(done, of)
    return found


def _read(library: Library, names: Sequence[Name], today: date) -> Read:
    reports: list[PageReport] = []

    def judge(language: str, topic: str) -> None:
        page = page_of(library, language, topic, today)
        if page is not None:
            reports.append(report(page))

    return gather(library, names, judge), tuple(reports)


def _read_elsewhere(folder: Path, today: date, names: Sequence[Name]) -> Read:
    return _read(_library(folder), names, today)


@lru_cache(maxsize=1)
def _library(folder: Path) -> Library:
    """The library of a process that reads for another."""
    return Library(folder)
