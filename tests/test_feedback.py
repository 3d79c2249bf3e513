# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Answers are counted by day, and nothing that happens to the file reaches the patient."""

import logging
import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from kiosk.feedback import NAME, Tally

DAY, NEXT_DAY = date(2026, 11, 21), date(2026, 11, 22)


@pytest.fixture
def tally(tmp_path: Path) -> Tally:
    return Tally(tmp_path, lambda: DAY)


def test_answers_add_up_by_day(tmp_path: Path) -> None:
    days = iter([DAY, DAY, DAY, NEXT_DAY])
    tally = Tally(tmp_path / "state", lambda: next(days))
    for answer in ("yes", "no", "yes", "yes"):
        tally.count(answer)
    assert tally.counts() == ((DAY, "no", 1), (DAY, "yes", 2), (NEXT_DAY, "yes", 1))


def test_nothing_finer_than_the_day_is_kept(tally: Tally, tmp_path: Path) -> None:
    tally.count("partly")
    with sqlite3.connect(tmp_path / NAME) as file:
        columns = [row[1] for row in file.execute("PRAGMA table_info(feedback)")]
        assert list(file.execute("SELECT * FROM feedback")) == [("2026-11-21", "partly", 1)]
    file.close()
    assert columns == ["day", "answer", "people"]


def test_nobody_has_answered_yet(tally: Tally, tmp_path: Path) -> None:
    assert tally.counts() == ()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("broken", [b"this is no database" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_broken_file_is_set_aside_and_counting_goes_on(
    tally: Tally, tmp_path: Path, broken: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / NAME).write_bytes(broken)
    with caplog.at_level(logging.WARNING, "kiosk"):
        tally.count("yes")
    assert tally.counts() == ((DAY, "yes", 1),)
    assert (tmp_path / f"{NAME}.broken-2026-11-21").read_bytes() == broken
    assert "counting begins anew" in caplog.text


def test_an_empty_file_is_as_good_as_none(tally: Tally, tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"")
    tally.count("yes")
    assert tally.counts() == ((DAY, "yes", 1),)


def test_a_folder_that_cannot_be_is_a_line_in_the_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "state").write_text("a file")
    with caplog.at_level(logging.WARNING, "kiosk"):
        Tally(tmp_path / "state").count("yes")
    assert "could not be counted" in caplog.text


def test_a_file_that_another_program_holds_keeps_nobody_waiting(
    tally: Tally, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    tally.count("yes")
    holder = sqlite3.connect(tmp_path / NAME, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    with caplog.at_level(logging.WARNING, "kiosk"):
        tally.count("yes")
    holder.execute("ROLLBACK")
    holder.close()
    assert "could not be counted" in caplog.text
    assert tally.counts() == ((DAY, "yes", 1),)


def test_the_start_reads_no_database_code() -> None:
    code = "import sys, kiosk.feedback, kiosk.commands.showing; sys.exit('sqlite3' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0  # noqa: S603 -- ours
