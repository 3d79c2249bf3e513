# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The heartbeat: it beats while the event loop runs, and notices that nobody hears it any more."""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk import heartbeat
from kiosk.heartbeat import Heartbeat, supervision
from kiosk.only_one import SUPERVISOR, only_one
from kiosk.supervising.beats import BEAT, PAINTED, SUPERVISED


@pytest.fixture(autouse=True)
def quick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heartbeat, "EVERY_SECONDS", 0.01)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    (tmp_path / "patient-kiosk").mkdir()


@pytest.fixture
def pipe() -> Iterator[list[int]]:
    """Where the supervisor hears, and where the kiosk beats."""
    ends = list(os.pipe())
    os.set_blocking(ends[0], False)
    yield ends
    for each in ends:
        os.close(each)


pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a pipe of Windows waits")


def heard(pipe: list[int], what: bytes) -> bool:
    try:
        return what in os.read(pipe[0], 64)
    except BlockingIOError:
        return False


def test_it_beats_and_tells_when_the_window_is_painted(qtbot: QtBot, pipe: list[int]) -> None:
    beating = Heartbeat(os.dup(pipe[1]), lambda: False)
    window = QWidget()
    covering = QWidget(window, autoFillBackground=True)
    covering.setGeometry(window.rect())
    qtbot.addWidget(window)
    beating.watch(window)
    qtbot.waitUntil(lambda: heard(pipe, BEAT))
    window.show()
    qtbot.waitUntil(lambda: heard(pipe, PAINTED))
    beating.stop()


def test_a_supervisor_that_is_held_up_holds_nobody_up(qtbot: QtBot, pipe: list[int]) -> None:
    os.set_blocking(pipe[1], False)
    with suppress(BlockingIOError):
        while True:
            os.write(pipe[1], b"." * 4096)
    beating = Heartbeat(os.dup(pipe[1]), lambda: True)
    with qtbot.assertNotEmitted(beating.deserted, wait=50):
        pass
    beating.stop()
    assert not beating.alone


def test_without_a_supervisor_it_goes_on_until_nobody_is_there(qtbot: QtBot, pipe: list[int]) -> None:
    resting: list[bool] = []
    beating = Heartbeat(os.dup(pipe[1]), lambda: bool(resting))
    os.close(pipe[0])
    qtbot.waitUntil(lambda: beating.alone)
    with qtbot.waitSignal(beating.deserted):
        resting.append(True)
    beating.stop()
    pipe[0] = os.open(os.devnull, os.O_RDONLY)


def test_it_gives_way_to_another_supervisor_at_once(qtbot: QtBot, pipe: list[int]) -> None:
    beating = Heartbeat(os.dup(pipe[1]), lambda: False)
    os.close(pipe[0])
    with qtbot.waitSignal(beating.deserted), only_one(SUPERVISOR):
        qtbot.waitUntil(lambda: beating.alone)
    beating.stop()
    pipe[0] = os.open(os.devnull, os.O_RDONLY)


def test_without_a_supervisor_there_is_no_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SUPERVISED, raising=False)
    assert supervision() is None
