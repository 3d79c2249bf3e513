# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Events: the system says that something in a folder has changed. Where it cannot, one has to look from time to time.

Not by Qt: its watcher asks the system while it keeps every other part of the program waiting, and a share may never
answer (decision 15).
"""

import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Protocol

from kiosk.logs import log


class Events(Protocol):
    """What waits for the system's word about one folder and all in it."""

    def wait(self, seconds: float) -> bool:
        """Wait so long at most; whether something has changed, or somebody has called ``wake``."""

    def wake(self) -> None:
        """Let whoever waits go on; from any thread."""

    def close(self) -> None:
        """Wait no more."""


Listen = Callable[[Path], Events]


class NoEvents:
    """A system that says nothing."""

    def __init__(self) -> None:
        self._woken = Event()

    def wait(self, seconds: float) -> bool:
        woken = self._woken.wait(seconds)
        self._woken.clear()
        return woken

    def wake(self) -> None:
        self._woken.set()

    def close(self) -> None:
        """There is nothing to give back."""


def events_of(folder: Path) -> Events:
    """What this system has."""
    try:
        if sys.platform == "win32":
            from kiosk.watching.events_windows import WindowsEvents  # noqa: PLC0415 -- only where there is Windows

            return WindowsEvents(folder)
        if sys.platform.startswith("linux"):
            from kiosk.watching.events_linux import LinuxEvents  # noqa: PLC0415 -- only where there is Linux

            return LinuxEvents(folder)
    except (OSError, AttributeError) as error:
        log.info("the system does not tell what is saved (%s); the content folder is looked through instead", error)
    return NoEvents()
