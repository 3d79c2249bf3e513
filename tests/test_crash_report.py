# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A kiosk that breaks leaves a report of where; one that ends in order, or is killed, leaves none."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk import crash_report
from kiosk.crash_report import CrashReport, reports
from kiosk.errors import KioskError


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield tmp_path / "patient-kiosk"
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def broken(state: Path, lines: str) -> None:
    """A process that breaks while it writes a report."""
    program = (
        f"from kiosk.crash_report import CrashReport\nsecret = 'something private'\nwith CrashReport():\n    {lines}"
    )
    root = Path(__file__).parents[1]
    environment = {**os.environ, "PYTHONPATH": str(root), "XDG_STATE_HOME": str(state.parent)}
    subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, check=False)  # noqa: S603 -- Python itself


def only_report() -> str:
    [file] = reports()
    return file.read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("name", ["SEGV", "ABRT"])
def test_a_crash_below_python_is_told_with_its_place(state: Path, name: str) -> None:
    broken(state, f"import os, signal; os.kill(os.getpid(), signal.SIG{name})")
    assert only_report().startswith("kiosk ")
    assert "most recent call first" in only_report()
    assert "something private" not in only_report()


def test_an_error_that_ends_the_kiosk_is_told_without_what_it_was_about(state: Path) -> None:
    broken(state, "raise ValueError(secret)")
    assert only_report().rstrip().endswith("ValueError")
    assert "something private" not in only_report()


def test_an_error_in_a_thread_is_told() -> None:
    def fail() -> None:
        raise ZeroDivisionError("division by zero")

    with CrashReport():
        thread = threading.Thread(target=fail, name="watch")
        thread.start()
        thread.join()
    assert "in the thread watch" in only_report()
    assert "test_crash_report.py" in only_report()


def test_an_error_in_a_slot_is_told() -> None:
    with CrashReport(), suppress(ZeroDivisionError):
        try:
            _ = 1 / 0
        except ZeroDivisionError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    assert "ZeroDivisionError: division by zero" in only_report()


def test_an_orderly_end_leaves_nothing() -> None:
    with CrashReport():
        pass
    with pytest.raises(KioskError), CrashReport():
        raise KioskError("there is no display")
    assert reports() == []


def test_a_report_never_grows_beyond_its_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crash_report, "LARGEST_REPORT", 2000)
    with CrashReport():
        for _ in range(100):
            sys.excepthook(ValueError, ValueError(), None)
    assert len(only_report()) < 2200


def test_there_are_never_more_than_a_few_and_those_of_killed_kiosks_go(state: Path) -> None:
    folder = state / "crashes"
    folder.mkdir(parents=True)
    for number in range(30):
        (folder / f"2026-01-{number:02}-000000-999999999.txt").write_text("kiosk\nbegan\nbroken\n", "utf-8")
    (folder / "2026-02-01-000000-999999999.txt").write_text("kiosk\nbegan\n", "utf-8")
    with CrashReport():
        pass
    names = [file.name for file in reports()]
    assert len(names) == crash_report.MOST_REPORTS - 1
    assert names[-1].startswith("2026-01-29")


def test_where_nothing_can_be_written_the_kiosk_runs_all_the_same(state: Path) -> None:
    state.write_bytes(b"a file where the folder should be")
    with CrashReport():
        pass
    assert reports() == []
