# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Looking at the machine as a whole: ``kiosk doctor --json``, in a process of its own that gives way to all others."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import suppress

from kiosk.health.health import Looked

SECONDS = 120
LOWEST = 19
MOST_LINES = 50
PRINTER = "printer"


class Looking:
    """One look; ``stop`` ends it from any thread."""

    def __init__(self, command: tuple[str, ...]) -> None:
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None

    def look(self) -> Looked | None:
        """What was found; None where no answer comes."""
        try:
            process = self._process = subprocess.Popen(  # noqa: S603 -- this very program
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, **({"QT_QPA_PLATFORM": "offscreen"} if os.name == "posix" else {})},
                creationflags=getattr(subprocess, "IDLE_PRIORITY_CLASS", 0),
            )
            if sys.platform != "win32":
                with suppress(OSError):
                    os.setpriority(os.PRIO_PROCESS, process.pid, LOWEST)
            told = process.communicate(timeout=SECONDS)[0]
            return understood(told)
        except subprocess.TimeoutExpired:
            self.stop()
        except OSError:
            pass
        return None

    def stop(self) -> None:
        """Wait for no answer."""
        if self._process is not None:
            self._process.kill()


def understood(told: bytes) -> Looked | None:
    """What the doctor has said."""
    try:
        found = json.loads(told)
        lacks = tuple(f"{each['what']}: {each['told']}" for each in found["findings"] if each["state"] == "lacks")
        printer = next((str(each["told"]) for each in found["findings"] if each["what"] == PRINTER), "")
        counts = found["problems"]
        overdue = tuple(str(each) for each in found["overdue"])
        return Looked(lacks[:MOST_LINES], int(counts["error"]), int(counts["warning"]), overdue[:MOST_LINES], printer)
    except (ValueError, LookupError, TypeError):
        return None
