# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Counts are written beside the screen; what cannot be written waits, and is not lost."""

import logging
import sqlite3
import threading
from datetime import date
from pathlib import Path

import pytest

from kiosk.statistics import writing as module
from kiosk.statistics.keys import What
from kiosk.statistics.periods import day
from kiosk.statistics.store import NAME, read
from kiosk.statistics.writing import Writing
from tests.statistics.visits import WEDNESDAY, keys, on, reader


@pytest.fixture
def writing(tmp_path: Path) -> Writing:
    return Writing(tmp_path, lambda: WEDNESDAY)


def visits(folder: Path) -> int:
    return read(folder).get(on(WEDNESDAY, What.VISITS), 0)


def test_what_was_counted_is_there_when_the_kiosk_ends(writing: Writing, tmp_path: Path) -> None:
    for _ in range(3):
        writing.write(WEDNESDAY, keys())
    writing.stop()
    assert visits(tmp_path) == 3


def test_no_thread_is_left(writing: Writing) -> None:
    writing.write(WEDNESDAY, keys())
    writing.stop()
    assert not [thread for thread in threading.enumerate() if thread.name == "statistics"]


def test_nobody_waits_for_a_file_that_is_in_use(
    writing: Writing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("kiosk.statistics.store.PATIENCE", 0.0)
    holder = sqlite3.connect(tmp_path / NAME, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with caplog.at_level(logging.WARNING, "kiosk"):
        for _ in range(3):
            writing.write(WEDNESDAY, reader("trial", 0))
            writing.stop()
    assert caplog.text.count("what was counted waits") == 1
    assert "Traceback" not in caplog.text
    holder.execute("ROLLBACK")
    holder.close()
    writing.write(WEDNESDAY, keys())
    writing.stop()
    assert visits(tmp_path) == 4


def test_what_waits_is_bounded(writing: Writing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_WAITING", 100)
    (tmp_path / NAME).mkdir()
    for number in range(300):
        writing.write(WEDNESDAY, reader(f"topic-{number}", 0))
        writing.stop()
    assert len(writing._waiting) < 120  # noqa: SLF001 -- what is kept in memory


def test_a_slow_disk_is_waited_for_by_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = threading.Event()
    done: list[int] = []

    def slow(_: Path, counts: dict[object, int], today: date) -> None:
        assert today == WEDNESDAY
        go_on.wait(30)
        done.append(sum(counts.values()))

    monkeypatch.setattr(module, "add", slow)
    writing = Writing(tmp_path, lambda: WEDNESDAY)
    for _ in range(5):
        writing.write(WEDNESDAY, {(What.VISITS, "")})
    assert done == []
    go_on.set()
    writing.stop()
    assert sum(done) == 5


def test_what_is_counted_in_1970_counts_for_the_day_on_which_the_clock_was_mended(tmp_path: Path) -> None:
    clock = [date(1970, 1, 1)]
    writing = Writing(tmp_path, lambda: clock[0])
    for _ in range(2):
        writing.write(clock[0], keys())
        writing.stop()
    assert not (tmp_path / NAME).exists()
    clock[0] = WEDNESDAY
    writing.write(WEDNESDAY, keys())
    writing.stop()
    assert visits(tmp_path) == 3
    assert {row.period for row in read(tmp_path)} == {day(WEDNESDAY)}
    assert [count for row, count in read(tmp_path).items() if row.what == What.HOUR] == [1]
