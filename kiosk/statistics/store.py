# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The store: the counts of a machine in an SQLite file. It holds rows and nothing of how they came there."""

from __future__ import annotations

from contextlib import closing
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kiosk.errors import KioskError
from kiosk.logs import log
from kiosk.statistics.feedback_file import take_over
from kiosk.statistics.folding import FEWEST, Row, folded
from kiosk.statistics.keys import What
from kiosk.statistics.periods import Period, day

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.statistics.folding import Rows
    from kiosk.statistics.keys import Key

NAME = "statistics.sqlite3"
KEPT_DAYS = 400
"""So long counts are kept: a year, and the weeks beside it to compare with."""

SET_RIGHT = date(2026, 1, 1)
"""A machine whose clock stands before this day has lost it, and nobody knows which day it is."""

PATIENCE, READERS_PATIENCE = 10.0, 2.0
"""So many seconds another program may hold the file. Nobody waits before a screen for it."""

VERSION = 1
_TABLE = """
CREATE TABLE IF NOT EXISTS counts (
  first TEXT, last TEXT, what TEXT, which TEXT, visits INTEGER, PRIMARY KEY (first, last, what, which)
) WITHOUT ROWID
"""
_MORE = """
INSERT INTO counts VALUES (?, ?, ?, ?, ?)
ON CONFLICT (first, last, what, which) DO UPDATE SET visits = visits + excluded.visits
"""
_SMALL = "SELECT 1 FROM counts WHERE visits < ? AND last < ? AND last <= date(first, '+6 days') LIMIT 1"
_ALL = "SELECT first, last, what, which, visits FROM counts"


class UnwrittenError(KioskError):
    """Why counts could not be written just now."""


def add(folder: Path, counts: Mapping[tuple[date, Key], int], today: date) -> None:
    """Add counts of days, and let what is too few, or too old, go. Raises ``UnwrittenError``.

    A file that is none is set aside, and counting begins anew.
    """
    import sqlite3  # noqa: PLC0415 -- the start counts nothing

    file = folder / NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
        try:
            _add(file, counts, today)
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError as error:
            _set_aside(file, error, today)
            _add(file, counts, today)
    except (OSError, sqlite3.Error) as error:
        told = error.strerror if isinstance(error, OSError) else error
        raise UnwrittenError(
            f"{file} cannot be written ({told}); check its rights, the disk, and who else uses it"
        ) from error


def set_aside(folder: Path) -> list[Path]:
    """The files that could not be read, and were set aside."""
    return sorted(folder.glob(f"{NAME}.broken-*"))


def read(folder: Path) -> Rows:
    """All counts; nothing where nothing was counted yet. Raises ``KioskError``."""
    import sqlite3  # noqa: PLC0415 -- as above

    file = folder / NAME
    try:
        if not file.exists():
            return {}
        with closing(
            sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, timeout=READERS_PATIENCE)
        ) as open_:
            return _rows(open_)
    except sqlite3.OperationalError as error:
        raise KioskError(f"{file} cannot be read now ({error}); check who else uses it, and its rights") from error
    except sqlite3.DatabaseError as error:
        mend = "the kiosk sets it aside at the end of the next visit, and counts anew"
        raise KioskError(f"{file} is damaged ({error}); {mend}") from error
    except OSError as error:
        raise KioskError(f"{file} cannot be read ({error.strerror}); check its rights") from error


def _add(file: Path, counts: Mapping[tuple[date, Key], int], today: date) -> None:
    with closing(_open(file)) as statistics:
        take_over(statistics, file.parent)
        with statistics:
            new = {Row(day(of), *key): count for (of, key), count in counts.items() if of >= SET_RIGHT}
            statistics.executemany(_MORE, [(*_texts(row), count) for row, count in sorted(new.items())])
            _tidy(statistics, today)
        _put_in_order(statistics)


def _put_in_order(statistics: sqlite3.Connection) -> None:
    """Leave nothing of how the rows came there; where there is no room for it now, with the next ones."""
    import sqlite3  # noqa: PLC0415 -- as above

    try:
        statistics.execute("VACUUM")
    except sqlite3.OperationalError as error:
        log.warning("what was counted is written, but not put in order yet (%s); make room on the disk", error)


def _open(file: Path) -> sqlite3.Connection:
    import sqlite3  # noqa: PLC0415 -- as above

    statistics = sqlite3.connect(file, timeout=PATIENCE)
    try:
        statistics.execute("PRAGMA secure_delete = ON")
        with statistics:
            [[version]] = statistics.execute("PRAGMA user_version")
            if version > VERSION:
                raise sqlite3.OperationalError("a newer kiosk has written it")
            statistics.execute(_TABLE)
            statistics.execute(f"PRAGMA user_version = {VERSION}")
    except sqlite3.Error:
        statistics.close()
        raise
    return statistics


def _tidy(statistics: sqlite3.Connection, today: date) -> None:
    """Forget what is old, and fold what is over where anything of it is small: once, when a day has passed."""
    if today < SET_RIGHT:
        return
    statistics.execute("DELETE FROM counts WHERE last < ?", ((today - timedelta(days=KEPT_DAYS)).isoformat(),))
    if statistics.execute(_SMALL, (FEWEST, today.isoformat())).fetchone() is None:
        return
    before = _rows(statistics)
    after = folded(before, today)
    if after != before:
        gone = [_texts(row) for row in before if row not in after]
        statistics.executemany("DELETE FROM counts WHERE (first, last, what, which) = (?, ?, ?, ?)", gone)
        changed = [(*_texts(row), count) for row, count in after.items() if before.get(row) != count]
        statistics.executemany("REPLACE INTO counts VALUES (?, ?, ?, ?, ?)", changed)


def _rows(statistics: sqlite3.Connection) -> Rows:
    return {row: int(visits) for *told, visits in statistics.execute(_ALL) if (row := _row(*told)) is not None}


def _row(first: str, last: str, what: str, which: str) -> Row | None:
    """A row; None for one that means nothing to this version."""
    try:
        return Row(Period(date.fromisoformat(first), date.fromisoformat(last)), What(what), which)
    except (ValueError, TypeError):
        return None


def _texts(row: Row) -> tuple[str, str, str, str]:
    return row.period.first.isoformat(), row.period.last.isoformat(), row.what.value, row.which


def _set_aside(file: Path, error: Exception, today: date) -> None:
    aside = file.with_name(f"{NAME}.broken-{today.isoformat()}")
    file.replace(aside)
    log.warning("%s cannot be read (%s); it is kept as %s, and counting begins anew", file, error, aside)
