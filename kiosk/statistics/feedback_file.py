# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The answers that earlier versions counted in a file of their own: taken over once, and the file goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.logs import log
from kiosk.statistics.keys import What

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

NAME = "feedback.sqlite3"

_TAKE = """
INSERT INTO counts SELECT day, day, ?, answer, people FROM before.feedback WHERE true
ON CONFLICT (first, last, what, which) DO UPDATE SET visits = visits + excluded.visits
"""


def take_over(statistics: sqlite3.Connection, folder: Path) -> None:
    """Add the answers that were counted before; they are taken away in the same step, so that none counts twice."""
    import sqlite3  # noqa: PLC0415 -- the start counts nothing

    file = folder / NAME
    if not file.is_file():
        return
    try:
        statistics.execute("ATTACH ? AS before", (str(file),))
        try:
            with statistics:
                statistics.execute(_TAKE, (What.HELPFUL.value,))
                statistics.execute("DELETE FROM before.feedback")
        finally:
            statistics.execute("DETACH before")
    except sqlite3.OperationalError as error:
        if "no such" not in str(error):
            raise
        _set_aside(file, error)
    except sqlite3.DatabaseError as error:
        _set_aside(file, error)
    else:
        file.unlink()
        log.info("the answers in %s are part of the statistics now", file)


def _set_aside(file: Path, error: Exception) -> None:
    aside = file.with_name(f"{NAME}.broken")
    file.replace(aside)
    log.warning("the answers in %s cannot be read (%s); they are kept as %s", file, error, aside)
