# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A kiosk whose supervisor has been killed lets another one begin, locked or not."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk import resources
from kiosk.commands.guarding import Guarding
from kiosk.endings import ENDED
from kiosk.heartbeat import Supervision
from kiosk.lockdown.lockdown import Bolts, Lockdown, NoLockdown
from kiosk.lockdown.window_bolts import StaysOpen
from kiosk.settings import Settings
from tests.ui.finger import Patient

TOO_LATE = 99


@pytest.mark.parametrize("lockdown", [NoLockdown(), Bolts([StaysOpen()], list)], ids=["open", "locked"])
def test_at_rest_it_ends_and_starts_another_supervisor(
    lockdown: Lockdown, state: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert state.is_dir()
    started: list[tuple[str, ...]] = []
    monkeypatch.setattr("kiosk.commands.guarding.subprocess.Popen", lambda command, **_: started.append(command))
    monkeypatch.setattr("kiosk.heartbeat.EVERY_SECONDS", 0.05)
    monkeypatch.setattr("sys.argv", ["kiosk", "run"])
    nobody, pipe = os.pipe()
    os.close(nobody)
    patient = Patient(resources.shipped_content(), 1280, 720, settings=Settings(themes=("dark",)))
    lockdown.engage(patient.window)
    guarding = Guarding(patient.kiosk, patient.library, patient.window, Supervision(pipe, 0), ())
    late = QTimer(singleShot=True, interval=30_000)
    late.timeout.connect(lambda: qapp.exit(TOO_LATE))
    late.start()
    assert qapp.exec() == ENDED
    late.stop()
    lockdown.release()
    guarding.stop()
    patient.close()
    assert [command[-1] for command in started] == ["supervise"]
