# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Wrong tries: after a few of them one has to wait, longer each time, and a new start of the machine is no way out.

The wait is measured by a clock that nobody can set, and begins anew with each start: whoever switches the machine off
and on waits longer, not shorter, and a wrong date shuts nobody out.
"""

import json
import math
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.logs import log
from kiosk.whole_file import write_whole

NAME = "staff-tries.json"
FREE = 3
"""So many slips cost no time."""

WAITS = (15, 30, 60, 120, 300, 600, 900)
"""Seconds to wait after each further one; after that always the last."""


def wait_after(wrong: int) -> int:
    """How many seconds one waits after so many wrong tries."""
    return WAITS[min(wrong - FREE, len(WAITS)) - 1] if wrong > FREE else 0


class Tries:
    """The wrong tries that are kept in a folder; where that cannot be written, or there is none, as long as it runs."""

    def __init__(self, folder: Path | None, clock: Callable[[], float] = time.monotonic) -> None:
        self._file = folder / NAME if folder is not None else None
        self._clock = clock
        self._wrong = self._read()
        self._since = clock()

    @property
    def wrong(self) -> int:
        """How many wrong tries there were since the last right one."""
        return self._wrong

    def seconds(self) -> int:
        """How long one still has to wait."""
        return max(0, math.ceil(self._since + wait_after(self._wrong) - self._clock()))

    def begin(self) -> None:
        """One more try, wrong until it is said to be right: to pull the plug meanwhile spares nobody anything."""
        self._wrong += 1
        self._since = self._clock()
        self._keep()

    def right(self) -> None:
        """The last try was right: all before are forgotten."""
        self._wrong = 0
        self._keep()

    def _read(self) -> int:
        try:
            told = json.loads(self._file.read_bytes())["wrong"] if self._file is not None else 0
        except (FileNotFoundError, NotADirectoryError):
            return 0
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            log.warning("%s cannot be read; the wrong PINs before this start are counted as %s", self._file, FREE)
            return FREE
        return told if isinstance(told, int) and told >= 0 else FREE

    def _keep(self) -> None:
        if self._file is None:
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._file, json.dumps({"wrong": self._wrong}).encode())
        except OSError as error:
            log.warning("%s cannot be written (%s); wrong PINs are counted until the kiosk ends", self._file, error)
