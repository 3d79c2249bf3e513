# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The voice of this system, heard: speech-dispatcher and espeak-ng play into a sink that is recorded."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.passage import Passage
from kiosk.speech.process_voice import ProcessVoice
from kiosk.speech.reader import Reader
from kiosk.speech.sentences import sentences
from tests.speech.sound import Room, missing

READY_MS = 60_000
"""The machine that tests run on may be busy."""

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing())
TEXT = "Guten Tag. Sie sind hier richtig."


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    with Room(tmp_path).open() as room:
        for name in ("HOME", "XDG_RUNTIME_DIR", "PULSE_SERVER"):
            monkeypatch.setenv(name, room.environ[name])
        yield room


@pytest.fixture
def reader(room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    """A reader whose voice is ready."""
    monkeypatch.setattr("kiosk.speech.reader.READY_MS", READY_MS)
    voice = ProcessVoice()
    reader = Reader(voice)
    assert room.environ
    with qtbot.waitSignal(reader.found, timeout=READY_MS):
        reader.start()
    yield reader
    reader.end()
    qtbot.waitUntil(lambda: not voice.children(), timeout=READY_MS)


def test_it_is_heard_in_both_languages(reader: Reader, room: Room, qtbot: QtBot) -> None:
    assert reader.languages is not None
    assert {"en", "de"} <= reader.languages
    said = sentences([Passage((TEXT,), "de"), Passage(("30 out of 100 people.",), "en")])
    with qtbot.waitSignal(reader.over, timeout=READY_MS):
        reader.read(said)
    assert room.heard().seconds() > 2


def test_a_stop_is_silence(reader: Reader, room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(reader.changed, timeout=READY_MS):
        reader.read(sentences([Passage(("One, two, three, four, five, six, seven, eight, nine, ten. " * 5,), "en")]))
    qtbot.waitUntil(lambda: room.heard().seconds() > 0.3, timeout=READY_MS)
    reader.stop()
    qtbot.wait(700)
    heard = room.heard().seconds()
    qtbot.wait(1000)
    assert room.heard().seconds() == heard


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGSTOP])
def test_a_server_that_dies_or_hangs_is_no_end(
    blow: signal.Signals, reader: Reader, room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is killed: a new one says the sentence again. It hangs, and the new voice too: the reader gives up calmly."""
    patience = {"REST_MS": 2_000, "LETTER_MS": 100, "BEGIN_MS": 4_000, "READY_MS": 4_000}
    for name, milliseconds in (patience if blow is signal.SIGSTOP else {"BEGIN_MS": READY_MS}).items():
        monkeypatch.setattr(f"kiosk.speech.reader.{name}", milliseconds)
    reader.read(sentences([Passage((TEXT, TEXT), "de")]))
    qtbot.waitUntil(lambda: room.heard().seconds() > 0.2, timeout=READY_MS)
    server = room.server()
    os.kill(server, blow)
    if blow is signal.SIGKILL:  # the sentence that was broken off has its time; the new voice may be slow to come
        monkeypatch.setattr("kiosk.speech.reader.REST_MS", READY_MS)
    began = time.monotonic()
    with qtbot.waitSignal(reader.over, timeout=READY_MS):
        ticks = 0
        while not (time.monotonic() - began > 2):
            qtbot.wait(20)
            ticks += 1
    assert ticks > 20, "the screen never waits"
    assert reader.reading is None
    if blow is signal.SIGSTOP:
        os.kill(server, signal.SIGKILL)
    else:
        assert room.heard().seconds() > 3, "the sentence was said again, and the rest"


def test_without_sound_nothing_hangs(room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    monkeypatch.setattr("kiosk.speech.reader.READY_MS", 10_000)
    monkeypatch.setattr("kiosk.speech.reader.BEGIN_MS", 2_000)
    voice = ProcessVoice()
    reader = Reader(voice)
    with qtbot.waitSignal(reader.over, timeout=READY_MS):
        reader.read(sentences([Passage((TEXT,), "de")]))
    reader.end()
    qtbot.waitUntil(lambda: not voice.children(), timeout=READY_MS)
    assert room.heard().seconds() == 0
