# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The process that speaks, replaced by one that does not: whatever becomes of it, nothing of it stays."""

from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from kiosk.speech.process_voice import ProcessVoice
from kiosk.speech.reader import Reader


@pytest.mark.parametrize("program", ["import os; os.abort()", "raise SystemExit(3)", "import time; time.sleep(600)"])
def test_a_voice_that_dies_or_hangs_is_put_away(program: str, tmp_path: Path, qtbot: QtBot) -> None:
    mouth = tmp_path / "mouth.py"
    mouth.write_text(program, "utf-8")
    voice = ProcessVoice((str(mouth),))
    reader = Reader(voice)
    reader.start()
    assert voice.children()
    if "sleep" not in program:
        with qtbot.waitSignal(reader.over, timeout=30_000):
            pass
    reader.end()
    qtbot.waitUntil(lambda: not voice.children(), timeout=30_000)


def test_a_voice_that_is_left_has_ended_with_the_kiosk(tmp_path: Path, qtbot: QtBot) -> None:
    mouth = tmp_path / "mouth.py"
    mouth.write_text("import time; time.sleep(600)", "utf-8")
    voice = ProcessVoice((str(mouth),))
    reader = Reader(voice)
    reader.start()
    (process,) = voice.findChildren(QProcess)
    qtbot.waitUntil(lambda: process.state() is QProcess.ProcessState.Running, timeout=30_000)
    voice.leave()
    assert process.state() is QProcess.ProcessState.NotRunning
    reader.end()
