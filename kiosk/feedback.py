# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Feedback: how many people gave which answer on which day. Nothing else is kept, and nothing finer than the day."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

from kiosk.logs import log

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from pathlib import Path

NAME = "feedback.sqlite3"
BUSY_SECONDS = 0.2
"""So long another program that reads the file may keep a count waiting: a patient stands before the screen."""

_TABLE = "CREATE TABLE IF NOT EXISTS feedback (day TEXT, answer TEXT, people INTEGER, PRIMARY KEY (day, answer))"
_ONE_MORE = "INSERT INTO feedback VALUES (?, ?, 1) ON CONFLICT (day, answer) DO UPDATE SET people = people + 1"
_ALL = "SELECT day, answer, people FROM feedback ORDER BY day, answer"


class Tally:
    """The counts in a folder. Whatever is wrong with them is a line in the log, and the kiosk goes on.

    A file that is none is set aside under another name, and counting begins anew. ``today`` tells the day.
    """

    def __init__(self, folder: Path, today: Callable[[], date] = date.today) -> None:
        self._file = folder / NAME
        self._today = today

    def count(self, answer: str) -> None:
        """Count one more person who gave this answer today."""
        import sqlite3  # noqa: PLC0415 -- the start counts nothing

        try:
            self._count(answer)
        except sqlite3.OperationalError as error:
            log.warning("an answer could not be counted in %s (%s); check its rights and the disk", self._file, error)
        except sqlite3.DatabaseError as error:
            self._set_aside(error, answer)
        except OSError as error:
            log.warning("an answer could not be counted in %s (%s)", self._file, error.strerror)

    def counts(self) -> tuple[tuple[date, str, int], ...]:
        """How many people gave each answer on each day; nothing where nobody has answered yet."""
        if not self._file.is_file():
            return ()
        with closing(self._open()) as tally:
            return tuple((date.fromisoformat(day), answer, people) for day, answer, people in tally.execute(_ALL))

    def _count(self, answer: str) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with closing(self._open()) as tally, tally:
            tally.execute(_ONE_MORE, (self._today().isoformat(), answer))

    def _open(self) -> sqlite3.Connection:
        import sqlite3  # noqa: PLC0415 -- the start counts nothing

        tally = sqlite3.connect(self._file, timeout=BUSY_SECONDS)
        try:
            tally.execute(_TABLE)
        except sqlite3.Error:
            tally.close()
            raise
        return tally

    def _set_aside(self, error: Exception, answer: str) -> None:
        import sqlite3  # noqa: PLC0415 -- the start counts nothing

        aside = self._file.with_name(f"{NAME}.broken-{self._today().isoformat()}")
        try:
            self._file.replace(aside)
            log.warning("%s cannot be read (%s); it is kept as %s, and counting begins anew", self._file, error, aside)
            self._count(answer)
        except (OSError, sqlite3.Error) as again:
            log.warning("%s cannot be read (%s) nor set aside (%s); nothing is counted", self._file, error, again)
