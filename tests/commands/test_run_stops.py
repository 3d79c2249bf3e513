# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""'kiosk run' stops when it is told to: by Ctrl+C, by the system, by the window that is closed."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import Popen

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.cli import main
from kiosk.commands.stopping import stops_on_signals
from tests.commands.typed import start

RUNNING = " shows "

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to send")


@pytest.fixture
def running(state: Path, guide: Path) -> Iterator[Popen[bytes]]:
    """A kiosk whose home screen is shown."""
    process = start(state, "--content", guide, "--window", "800x600", QT_QPA_PLATFORM="offscreen")
    assert process.stderr is not None
    assert process.stdout is not None
    first = process.stderr.readline().decode()
    assert RUNNING in first, first + process.stderr.read().decode()
    with process.stderr, process.stdout:
        yield process
    process.kill()
    process.wait()


@posix
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_with_0_and_no_traceback(running: Popen[bytes], sent: signal.Signals) -> None:
    running.send_signal(sent)
    assert running.wait(timeout=60) == 0
    assert running.stderr is not None
    said = running.stderr.read().decode()
    assert "Traceback" not in said
    assert said.endswith(" INFO stopped\n")


@posix
def test_an_event_loop_that_waits_for_nothing_else_wakes_up_for_a_signal(qapp: QApplication) -> None:
    guard = QTimer(interval=60_000, singleShot=True)
    guard.timeout.connect(lambda: qapp.exit(1))
    guard.start()
    with stops_on_signals(qapp), Popen([sys.executable, "-c", f"import os; os.kill({os.getpid()}, 15)"]):  # noqa: S603 -- Python itself
        assert qapp.exec() == 0
    guard.stop()


@posix
def test_afterwards_signals_are_what_they_were(qapp: QApplication) -> None:
    before = [signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)]
    with stops_on_signals(qapp):
        assert signal.getsignal(signal.SIGINT) != before[0]
    assert [signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)] == before
    assert signal.set_wakeup_fd(-1) == -1


@posix
def test_a_signal_that_comes_before_the_event_loop_is_not_forgotten(qapp: QApplication) -> None:
    with stops_on_signals(qapp):
        signal.raise_signal(signal.SIGINT)
        assert qapp.exec() == 0


@pytest.mark.parametrize("window", [[], ["--window", "800x600"]], ids=["whole screen", "window"])
def test_closing_the_window_ends_it_with_0(qapp: QApplication, guide: Path, window: list[str]) -> None:
    QTimer.singleShot(0, qapp.closeAllWindows)
    assert main(["run", "--content", str(guide), *window]) == 0
