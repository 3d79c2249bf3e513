# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Under X11 the keyboard is the kiosk's alone; asked by another program on the same screen."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.monkey.playing import display
from tests.monkey.x_server import what_lacks

pytestmark = pytest.mark.skipif(bool(what_lacks()), reason=what_lacks())

ROOT = Path(__file__).resolve().parents[2]
LOCKED = """
import ctypes
from ctypes import c_ulong, c_void_p
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from kiosk.lockdown.choosing import choose_lockdown
from kiosk.settings import Settings

def asked():
    # 0 is granted, 1 means that somebody else holds it
    answer = x.XGrabKeyboard(other, c_ulong(x.XDefaultRootWindow(other)), 0, 1, 1, c_ulong(0))
    x.XUngrabKeyboard(other, c_ulong(0))
    x.XSync(other, 0)
    return answer

def look(before):
    answer = asked()
    if answer == before:
        QTimer.singleShot(50, lambda: look(before))
        return
    print(answer, flush=True)
    if answer:
        lockdown.release()
        application.sync()
        print(asked(), flush=True)
        application.exit()

application = QApplication([])
x = ctypes.CDLL("libX11.so.6")
x.XOpenDisplay.restype, x.XDefaultRootWindow.restype = c_void_p, c_ulong
other = c_void_p(x.XOpenDisplay(None))
print(asked(), flush=True)
window, lockdown = QWidget(), choose_lockdown(Settings())
lockdown.engage(window)
window.showFullScreen()
look(0)
application.exec()
"""


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    with display() as name:
        yield {**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "XDG_STATE_HOME": str(tmp_path)}


def test_nobody_else_gets_the_keyboard_until_it_is_released(environment: dict[str, str]) -> None:
    command = [sys.executable, "-c", LOCKED]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 -- Python itself
    assert done.stdout.split() == ["0", "1", "0"], done.stderr
