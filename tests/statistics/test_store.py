# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The file of counts: what is in it, what is not, and that nothing that happens to it stops the counting."""

from __future__ import annotations

import logging
import os
import re
import sqlite3
import sys
from collections import Counter
from datetime import date, timedelta
from functools import partial
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from kiosk.errors import KioskError
from kiosk.statistics.feedback_file import NAME as FEEDBACK
from kiosk.statistics.keys import Key, What
from kiosk.statistics.periods import week
from kiosk.statistics.store import KEPT_DAYS, NAME, UnwrittenError, add, read
from tests.statistics.visits import WEDNESDAY, keys, on, reader

if TYPE_CHECKING:
    from pathlib import Path
    from sqlite3 import _Parameters

NEXT_DAY = WEDNESDAY + timedelta(days=1)
VISITS = (reader("trial", 0, 1, 2), reader("options", 4), keys(language="de", hour=15), reader("trial", 2, 7))


def counted(folder: Path, *visits: frozenset[Key], today: date = WEDNESDAY) -> None:
    """Each of these visits was over at its time."""
    for visit in visits:
        add(folder, Counter((today, key) for key in visit), today)


def test_visits_add_up(tmp_path: Path) -> None:
    counted(tmp_path / "state", *VISITS)
    rows = read(tmp_path / "state")
    assert rows[on(WEDNESDAY, What.VISITS)] == 4
    assert rows[on(WEDNESDAY, What.TOPIC, "trial")] == 2
    assert rows[on(WEDNESDAY, What.SCREEN, "trial#2")] == 2
    assert rows[on(WEDNESDAY, What.HOUR, "15")] == 1


def test_nothing_was_counted_yet(tmp_path: Path) -> None:
    assert read(tmp_path) == {}
    assert list(tmp_path.iterdir()) == []


def test_visits_in_any_order_leave_the_same_bytes(tmp_path: Path) -> None:
    files = set()
    for number, order in enumerate(permutations(VISITS[:3])):
        counted(tmp_path / str(number), *order)
        files.add((tmp_path / str(number) / NAME).read_bytes())
    assert len(files) == 1


def test_visits_that_were_mixed_leave_the_same_bytes(tmp_path: Path) -> None:
    """Each thing that was counted might have belonged to any of them."""
    first, second = reader("trial", 0, 1), reader("options", 2, 3)
    mixed = [(first - {screen}) | {other} for screen, other in [((What.SCREEN, "trial#0"), (What.SCREEN, "options#2"))]]
    rest = [(second - {(What.SCREEN, "options#2")}) | {(What.SCREEN, "trial#0")}]
    counted(tmp_path / "as it was", first, second)
    counted(tmp_path / "mixed", *mixed, *rest)
    assert (tmp_path / "as it was" / NAME).read_bytes() == (tmp_path / "mixed" / NAME).read_bytes()


def test_nothing_is_finer_than_the_hour(tmp_path: Path) -> None:
    counted(tmp_path, *VISITS)
    with sqlite3.connect(tmp_path / NAME) as file:
        columns = [row[1] for row in file.execute("PRAGMA table_info(counts)")]
        values = {value for row in file.execute("SELECT first, last, what, which FROM counts") for value in row}
        tables = list(file.execute("SELECT name FROM sqlite_master"))
    file.close()
    assert columns == ["first", "last", "what", "which", "visits"]
    assert tables == [("counts",)]
    days = {value for value in values if re.search(r"\d{4}|:", value)}
    assert days == {"2026-11-18"}
    assert {value for value in values if value.isdigit()} == {"10", "15"}


def test_a_day_that_is_over_keeps_no_small_number(tmp_path: Path) -> None:
    counted(tmp_path, *VISITS, *[reader("faq", 0)] * 5)
    counted(tmp_path, keys(), today=NEXT_DAY)
    rows = read(tmp_path)
    assert rows[on(WEDNESDAY, What.VISITS)] == 9
    assert on(WEDNESDAY, What.TOPIC, "trial") not in rows
    assert rows[on(WEDNESDAY, What.TOPIC, "trial")._replace(period=week(WEDNESDAY))] == 2
    assert {count for row, count in rows.items() if row.period == (WEDNESDAY, WEDNESDAY)} == {5, 9}


def test_nothing_is_left_of_what_was_folded(tmp_path: Path) -> None:
    counted(tmp_path, reader("secret-topic", 0))
    assert b"secret-topic" in (tmp_path / NAME).read_bytes()
    later = WEDNESDAY + timedelta(days=KEPT_DAYS + 100)
    counted(tmp_path, keys(), today=later)
    assert b"secret-topic" not in (tmp_path / NAME).read_bytes()
    assert {row.period.first for row in read(tmp_path)} == {later}


def test_visits_of_a_clock_that_was_lost_are_of_no_day(tmp_path: Path) -> None:
    counted(tmp_path, *VISITS)
    counted(tmp_path, keys(), today=date(1970, 1, 1))
    assert read(tmp_path)[on(WEDNESDAY, What.VISITS)] == 4
    assert len({row.period for row in read(tmp_path)}) == 1


@pytest.mark.parametrize("broken", [b"this is no database" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_broken_file_is_set_aside_and_counting_goes_on(
    tmp_path: Path, broken: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / NAME).write_bytes(broken)
    with pytest.raises(KioskError, match=r"is damaged .*; the kiosk sets it aside"):
        read(tmp_path)
    with caplog.at_level(logging.WARNING, "kiosk"):
        counted(tmp_path, *VISITS)
    assert read(tmp_path)[on(WEDNESDAY, What.VISITS)] == 4
    assert (tmp_path / f"{NAME}.broken-2026-11-18").read_bytes() == broken
    assert "counting begins anew" in caplog.text


def test_rows_that_mean_nothing_to_this_version_are_left_alone(tmp_path: Path) -> None:
    counted(tmp_path, *VISITS)
    before = read(tmp_path)
    with sqlite3.connect(tmp_path / NAME) as file:
        file.execute("INSERT INTO counts VALUES ('2026-11-10', 'then', 'nothing', '', 1)")
    file.close()
    assert read(tmp_path) == before
    counted(tmp_path, keys())
    assert read(tmp_path)[on(WEDNESDAY, What.VISITS)] == 5


def test_an_empty_file_is_as_good_as_none(tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"")
    counted(tmp_path, keys())
    assert read(tmp_path)[on(WEDNESDAY, What.VISITS)] == 1


def test_a_file_of_a_newer_kiosk_is_left_alone(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / NAME) as file:
        file.execute("PRAGMA user_version = 99")
    file.close()
    before = (tmp_path / NAME).read_bytes()
    with pytest.raises(UnwrittenError, match="a newer kiosk has written it"):
        counted(tmp_path, keys())
    assert (tmp_path / NAME).read_bytes() == before


def test_a_folder_that_cannot_be_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file")
    with pytest.raises(UnwrittenError, match="cannot be written"):
        counted(tmp_path / "state", keys())


def test_a_file_that_another_program_holds_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.statistics.store.PATIENCE", 0.0)
    monkeypatch.setattr("kiosk.statistics.store.READERS_PATIENCE", 0.0)
    counted(tmp_path, keys())
    holder = sqlite3.connect(tmp_path / NAME, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(UnwrittenError, match="database is locked"):
        counted(tmp_path, keys())
    with pytest.raises(KioskError, match="cannot be read now"):
        read(tmp_path)
    holder.execute("ROLLBACK")
    holder.close()
    counted(tmp_path, keys())
    assert read(tmp_path)[on(WEDNESDAY, What.VISITS)] == 2


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="rights are other there")
def test_a_folder_without_rights_is_a_sentence(tmp_path: Path) -> None:
    counted(tmp_path, keys())
    (tmp_path / NAME).chmod(0o400)
    with pytest.raises(UnwrittenError, match="readonly"):
        counted(tmp_path, keys())


def test_a_full_disk_loses_nothing_that_was_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counted(tmp_path, *VISITS)
    before = read(tmp_path)

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with monkeypatch.context() as patched:
        patched.setattr("kiosk.statistics.store._tidy", full)
        with pytest.raises(UnwrittenError, match="disk is full"):
            counted(tmp_path, keys())
    assert read(tmp_path) == before


class NoRoom(sqlite3.Connection):
    """A disk that has room for a count, and for nothing else."""

    def execute(self, sql: str, values: _Parameters = (), /) -> sqlite3.Cursor:
        if sql == "VACUUM":
            raise sqlite3.OperationalError("database or disk is full")
        return super().execute(sql, values)


def test_what_is_written_is_not_counted_twice_where_there_is_no_room_to_put_it_in_order(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with monkeypatch.context() as patched, caplog.at_level(logging.WARNING, "kiosk"):
        patched.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=NoRoom))
        counted(tmp_path, keys())
    assert "make room on the disk" in caplog.text
    counted(tmp_path, keys())
    assert read(tmp_path)[on(WEDNESDAY, What.VISITS)] == 2


def answers(folder: Path, *rows: tuple[str, str, int]) -> None:
    """The file of an earlier version."""
    with sqlite3.connect(folder / FEEDBACK) as file:
        file.execute("CREATE TABLE feedback (day TEXT, answer TEXT, people INTEGER, PRIMARY KEY (day, answer))")
        file.executemany("INSERT INTO feedback VALUES (?, ?, ?)", rows)
    file.close()


def test_answers_of_an_earlier_version_are_taken_over_once(tmp_path: Path) -> None:
    answers(tmp_path, ("2026-11-18", "yes", 7), ("2026-11-18", "no", 2))
    counted(tmp_path, keys() | {(What.HELPFUL, "yes")})
    counted(tmp_path, keys())
    rows = read(tmp_path)
    assert rows[on(WEDNESDAY, What.HELPFUL, "yes")] == 8
    assert rows[on(WEDNESDAY, What.HELPFUL, "no")] == 2
    assert not (tmp_path / FEEDBACK).exists()


@pytest.mark.parametrize("broken", [b"this is no database" * 100, b""])
def test_a_broken_file_of_an_earlier_version_is_set_aside(
    tmp_path: Path, broken: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / FEEDBACK).write_bytes(broken)
    with caplog.at_level(logging.WARNING, "kiosk"):
        counted(tmp_path, keys())
    assert read(tmp_path)[on(WEDNESDAY, What.VISITS)] == 1
    assert "cannot be read" in caplog.text
    assert (tmp_path / f"{FEEDBACK}.broken").read_bytes() == broken
