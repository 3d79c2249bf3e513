# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The log: small, in the user's own folder, and silent about patients."""

import json
import logging
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from kiosk import log_file, logs
from kiosk.logs import log, log_to_terminal, log_uncaught, start_log
from kiosk.state_folder import state_folder


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The log goes here; afterwards it is as it was."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    monkeypatch.setattr(logging, "raiseExceptions", logging.raiseExceptions)
    level, handlers = log.level, list(log.handlers)
    yield tmp_path / "patient-kiosk"
    log.setLevel(level)
    for handler in [each for each in log.handlers if each not in handlers]:
        log.removeHandler(handler)
        handler.close()


def lines(state: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in (state / "kiosk.log").read_text("utf-8").splitlines()]


@pytest.mark.parametrize(("platform", "base"), [("win32", "LOCALAPPDATA"), ("linux", "XDG_STATE_HOME")])
def test_it_lies_where_the_system_keeps_such_things(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, platform: str, base: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv(base, str(tmp_path / "here"))
    assert state_folder() == tmp_path / "here" / "patient-kiosk"


def test_without_a_word_from_the_system_it_lies_below_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("XDG_STATE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert state_folder() == tmp_path / ".local" / "state" / "patient-kiosk"


def test_it_never_fills_the_disk(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "LARGEST_FILE", 1000)
    start_log()
    for number in range(500):
        log.info("message %s", number)
    files = sorted(state.iterdir())
    assert [file.name for file in files] == ["kiosk.log", "kiosk.log.1", "kiosk.log.2", "kiosk.log.3"]
    assert max(file.stat().st_size for file in files) <= 1000
    assert "message 499" in files[0].read_text("utf-8")


def test_any_letter_can_be_logged(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "propagate", False)  # pytest cannot pass half a letter on to another process
    start_log()
    log.info("größe 😀 \udce9")
    assert "größe 😀 ?" in (state / "kiosk.log").read_text("utf-8")


def test_a_folder_that_cannot_be_written_stops_nothing(
    state: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    state.write_bytes(b"a file where the folder should be")
    start_log()
    log.info("still here")
    assert "the log cannot be written to a file" in caplog.text
    assert capsys.readouterr() == ("", "")


def test_a_user_without_a_home_stops_nothing(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(logs, "state_folder", homeless)
    start_log()
    assert "Could not determine home directory." in caplog.text


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full")
def test_a_disk_that_is_full_for_a_while_leaves_no_traceback(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    start_log()
    (state / "kiosk.log").symlink_to("/dev/full")
    log.info("no room for this")
    (state / "kiosk.log").unlink()
    log.info("room again")
    assert capsys.readouterr() == ("", "")
    assert [line["says"] for line in lines(state)] == ["room again"]


def test_a_folder_that_is_gone_for_a_while_is_written_to_again(state: Path) -> None:
    start_log()
    state.rename(state.with_name("away"))
    log.info("nowhere to go")
    state.with_name("away").rename(state)
    log.info("here again")
    assert [line["says"] for line in lines(state)] == ["here again"]


def test_each_line_is_json_with_time_level_and_words(state: Path) -> None:
    start_log()
    log.warning("a share at \\\\server is %s", "gone")
    [line] = lines(state)
    assert (line["level"], line["says"]) == ("warning", "a share at \\\\server is gone")
    assert datetime.fromisoformat(str(line["time"])).tzinfo is not None


def test_two_processes_write_to_one_log(state: Path) -> None:
    start_log()
    log.info("one")
    other = log_file.LogFile(state / "kiosk.log")
    other.emit(logging.makeLogRecord({"msg": "other", "levelname": "INFO"}))
    log.info("one again")
    assert [line["says"] for line in lines(state)] == ["one", "other", "one again"]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ValueError("something private"), "ValueError"),
        (KeyError("something private"), "KeyError"),
        (ZeroDivisionError("division by zero"), "ZeroDivisionError: division by zero"),
    ],
)
def test_what_somebody_typed_is_in_no_trace(state: Path, error: Exception, said: str) -> None:
    start_log()
    log.error("a slip", exc_info=error)
    assert "something private" not in (state / "kiosk.log").read_text("utf-8")
    assert lines(state)[0]["trace"] == [said]


def test_an_error_that_calls_itself_without_end_is_one_line_of_bounded_length(state: Path) -> None:
    def without_end() -> None:
        without_end()

    start_log()
    with pytest.raises(RecursionError) as caught:
        without_end()
    log.error("too deep", exc_info=caught.value)
    assert len((state / "kiosk.log").read_bytes()) < 10_000


def test_the_terminal_hears_only_what_comes_after_the_start(capsys: pytest.CaptureFixture[str]) -> None:
    start_log()
    log.info("before")
    log_to_terminal()
    log.info("after")
    said = capsys.readouterr().err
    assert "before" not in said
    assert said.endswith("INFO after\n")


def test_without_a_terminal_nothing_is_said(monkeypatch: pytest.MonkeyPatch, state: Path) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    start_log()
    log_to_terminal()
    log.info("to the file")
    assert "to the file" in (state / "kiosk.log").read_text("utf-8")


def test_what_nobody_caught_is_in_the_log_with_its_place(state: Path) -> None:
    start_log()
    with pytest.raises(ZeroDivisionError) as caught:
        sum(1 / number for number in range(3))
    log_uncaught(caught.type, caught.value, caught.tb)
    text = (state / "kiosk.log").read_text("utf-8")
    assert '"level": "critical"' in text
    assert "test_logs.py" in text
    assert "ZeroDivisionError" in text
