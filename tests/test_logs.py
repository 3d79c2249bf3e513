# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The log: small, in the user's own folder, and silent about patients."""

import io
import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import logs
from kiosk.logs import log, log_to_terminal, log_uncaught, start_log, state_folder


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
    monkeypatch.setattr(logs, "LARGEST_FILE", 1000)
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


class FullDisk(io.StringIO):
    def write(self, _text: str) -> int:
        raise OSError(28, "No space left on device")


@pytest.mark.usefixtures("state")
def test_a_disk_that_is_full_later_leaves_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    start_log()
    with monkeypatch.context() as full:
        full.setattr(log.handlers[-1], "stream", FullDisk())
        log.info("no room for this")
    assert capsys.readouterr() == ("", "")


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
    assert "CRITICAL" in text
    assert "test_logs.py" in text
    assert "ZeroDivisionError" in text
