# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The system is asked by its own commands, and its no is heard; no test asks the real ones."""

import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.staff.power import COMMANDS, SystemPower


def test_a_yes_is_silent_and_a_no_is_heard(qtbot: QtBot, tmp_path: Path) -> None:
    done = tmp_path / "done"
    yes = (sys.executable, "-c", f"open({str(done)!r}, 'w')")
    no = (sys.executable, "-c", "raise SystemExit('not you')")
    heard: list[str] = []
    power = SystemPower((yes, no))
    power.restart(lambda: heard.append("restart"))
    qtbot.waitUntil(done.exists)
    power.shut_down(lambda: heard.append("shut down"))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["shut down"]


def test_a_command_that_is_not_there_is_a_no(qtbot: QtBot) -> None:
    heard: list[str] = []
    power = SystemPower((("no-such-command-here",), ("no-such-command-here",)))
    power.restart(lambda: heard.append("no"))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["no"]


def test_every_system_has_both() -> None:
    assert all(restart != shut_down for restart, shut_down in COMMANDS.values())
