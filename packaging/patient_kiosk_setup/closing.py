# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Kiosks that run while their files are exchanged: asked to close, and ended if they do not.

An installer that is run by the system itself sees no window of the patient's session, so it can only end them. Nothing
is lost: the kiosk keeps nothing.
"""

import os
import time
from collections.abc import Callable
from pathlib import Path

from patient_kiosk_setup import windows

PROGRAMS = ("kiosk.exe", "kiosk.com")
POLITE_SECONDS, LAST_SECONDS, PAUSE = 15.0, 6.0, 0.2


def close(folder: Path) -> bool:
    """Close every kiosk that runs from a folder; whether none is left."""
    windows.ask_to_close(set(running(folder)))
    if _all_gone(folder, POLITE_SECONDS):
        return True
    return _all_gone(folder, LAST_SECONDS, windows.end)


def running(folder: Path) -> list[int]:
    """The processes that are a kiosk from a folder."""
    kiosks = {os.path.normcase(folder / name) for name in PROGRAMS}
    return [process for process, program in windows.programs().items() if os.path.normcase(program) in kiosks]


def _all_gone(folder: Path, seconds: float, end: Callable[[int], None] = lambda _: None) -> bool:
    """Whether none is left in time; each that is found meanwhile is ended, for a supervisor may start another."""
    until = time.monotonic() + seconds
    while found := running(folder):
        if time.monotonic() > until:
            return False
        for process in found:
            end(process)
        time.sleep(PAUSE)
    return True
