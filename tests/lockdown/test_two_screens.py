# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""On a machine with two screens the kiosk fills the first, and nothing can be seen or touched on the second."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FIRST, SECOND = [0, 0, 1920, 1080], [1920, 0, 1280, 720]
SHOWN = """
import json
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from kiosk.lockdown.choosing import choose_lockdown
from kiosk.settings import Settings

def windows():
    return sorted([*each.geometry().getRect()] for each in application.topLevelWidgets() if each.isVisible())

def look():
    if len(windows()) < 2:
        QTimer.singleShot(50, look)
        return
    print(json.dumps(windows()))
    lockdown.release()
    print(json.dumps(windows()))
    application.exit()

application = QApplication([])
window, lockdown = QWidget(), choose_lockdown(Settings())
window.resize(application.primaryScreen().size())
lockdown.engage(window)
window.showFullScreen()
look()
application.exec()
"""


def test_the_second_is_covered_until_it_is_released(tmp_path: Path) -> None:
    names = ("x", "y", "width", "height")
    screens = [
        {"name": str(number), **dict(zip(names, place, strict=True)), "dpr": 1, "logicalDpi": 96}
        for number, place in enumerate((FIRST, SECOND))
    ]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}), "utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}"}
    command = [sys.executable, "-c", SHOWN]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 -- Python itself
    assert [json.loads(line) for line in done.stdout.splitlines()] == [[FIRST, SECOND], [FIRST]], done.stderr
