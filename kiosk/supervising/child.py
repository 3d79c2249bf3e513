# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A kiosk as its supervisor sees it: a process that is started, heard, and ended."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from threading import Thread
from typing import TYPE_CHECKING

from kiosk.supervising.beats import BEAT, PAINTED, SILENT_SECONDS, START_SECONDS, SUPERVISED

if TYPE_CHECKING:
    from collections.abc import Callable

LAST_WORDS_SECONDS = 1.0
"""So long a kiosk that hangs may take to write down where."""


class Child:
    """One kiosk, or the built-in page, which may be silent for ``patience`` seconds.

    ``hear`` is told in a thread that there is something to look at.
    """

    def __init__(
        self, command: tuple[str, ...], restarts: int, hear: Callable[[], None], patience: float = SILENT_SECONDS
    ) -> None:
        self.painted = False
        self.ending = False
        self._silent = 0.0
        self._patience = patience
        self._heard = 0
        self.beats = 0
        self._hear = hear
        self._process = subprocess.Popen(  # noqa: S603 -- this very program, with other options
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            bufsize=0,
            env={**os.environ, SUPERVISED: str(restarts)},
        )
        Thread(target=self._listen, name="beats", daemon=True).start()

    def grow_older(self, seconds: float) -> bool:
        """So much time has passed; whether it has beaten meanwhile."""
        beaten = self.beats != self._heard
        self._heard = self.beats
        self._silent = 0.0 if beaten else self._silent + seconds
        return beaten

    @property
    def hangs(self) -> bool:
        """Whether it has been silent for too long."""
        return self._silent >= (self._patience if self._heard else START_SECONDS)

    def ended(self) -> int | None:
        """Its exit code; None while it lives."""
        return self._process.poll()

    def ask_to_end(self) -> None:
        """Let it end in order."""
        self.ending = True
        self._process.terminate()

    def kill(self) -> None:
        """End it at once; where it can, it writes down where it was."""
        if sys.platform != "win32" and self._process.poll() is None:
            for each in (signal.SIGABRT, signal.SIGCONT):  # one that is stopped hears nothing else
                self._process.send_signal(each)
            self.wait(LAST_WORDS_SECONDS)
        self._process.kill()
        self.wait(LAST_WORDS_SECONDS)

    def wait(self, seconds: float) -> bool:
        """Whether it is gone before so many seconds have passed."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def _listen(self) -> None:
        pipe = self._process.stdout
        assert pipe is not None  # noqa: S101 -- it was asked for
        with pipe:
            while said := pipe.read(64):
                self.beats += said.count(BEAT) + said.count(PAINTED)
                if PAINTED in said:
                    self.painted = True
                    self._hear()
        self._process.wait()  # the pipe closes a moment before the process is gone
        self._hear()
