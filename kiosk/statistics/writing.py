# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Writing counts down beside the screen: in a thread, so that a slow disk or a file in use keeps nobody waiting."""

from __future__ import annotations

from collections import Counter
from datetime import date
from threading import Lock, Thread
from typing import TYPE_CHECKING

from kiosk.logs import log
from kiosk.statistics.keys import What
from kiosk.statistics.store import SET_RIGHT, UnwrittenError, add

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from kiosk.statistics.keys import Key

MOST_WAITING = 20_000
"""So many different counts are kept in memory for a file that cannot be written; visits beyond are not counted."""

PATIENCE = 2.0
"""So many seconds the end of the kiosk waits for the last counts."""


class Writing:
    """Keeps what was counted until it is written into ``folder``; what cannot be is tried again with the next visit.

    While the clock of the machine cannot be right, it waits, too, and then counts for the day on which it was mended.
    """

    def __init__(self, folder: Path, today: Callable[[], date] = date.today) -> None:
        self._folder = folder
        self._today = today
        self._lock = Lock()
        self._waiting: Counter[tuple[date, Key]] = Counter()
        self._thread: Thread | None = None
        self._told = ""

    def write(self, day: date, keys: Iterable[Key]) -> None:
        """Count one visit more of each of these on a day."""
        with self._lock:
            if len(self._waiting) < MOST_WAITING:
                self._waiting.update((day, key) for key in keys)
            self._begin()

    def stop(self) -> None:
        """Write what is left, if that can be done soon."""
        with self._lock:
            if self._waiting:
                self._begin()
            thread = self._thread
        if thread is not None:
            thread.join(PATIENCE)

    def _begin(self) -> None:
        if self._thread is None:
            self._thread = Thread(target=self._run, name="statistics", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        while True:
            today = self._today()
            with self._lock:
                if not self._waiting or today < SET_RIGHT:
                    self._thread = None
                    return
                counts, self._waiting = self._waiting, Counter()
            try:
                add(self._folder, _dated(counts, today), today)
                self._told = ""
            except Exception as error:  # noqa: BLE001 -- whatever it is, the kiosk goes on
                self._keep(counts, error)
                return

    def _keep(self, counts: Counter[tuple[date, Key]], error: Exception) -> None:
        """Have them wait for the next visit, and say why, once."""
        with self._lock:
            self._waiting += counts
            self._thread = None
        if str(error) != self._told:
            self._told = str(error)
            trace = None if isinstance(error, UnwrittenError) else error
            log.warning("what was counted waits for the end of the next visit: %s", error, exc_info=trace)


def _dated(counts: Counter[tuple[date, Key]], today: date) -> Counter[tuple[date, Key]]:
    """The same, with nothing on a day that cannot be right: today instead, and without an hour, which is as wrong."""
    dated: Counter[tuple[date, Key]] = Counter()
    for (day, key), count in counts.items():
        if day >= SET_RIGHT or key[0] is not What.HOUR:
            dated[day if day >= SET_RIGHT else today, key] += count
    return dated
