# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The report of a crash: where each thread of the kiosk was when it ended, and nothing of what it worked on.

One file for each run that broke, a bounded number of them; whoever mends the kiosk asks for them.
"""

from __future__ import annotations

import faulthandler
import os
import sys
import threading
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Self, TextIO

from kiosk import __version__
from kiosk.errors import KioskError
from kiosk.faults import trace
from kiosk.logs import log, log_uncaught
from kiosk.state_folder import state_folder

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

FOLDER = "crashes"
MOST_REPORTS = 20
LARGEST_REPORT = 64_000
HEAD_LINES = 2


class CrashReport:
    """Begins with a ``with``, and is taken away at its end if there was nothing to tell.

    Of an error that ends nothing, in a slot or a thread, the place is written down too.
    """

    def __enter__(self) -> Self:
        self._file, self._stream = _opened()
        self._head = 0
        if self._stream is not None:
            self._head = self._stream.tell()
            faulthandler.enable(self._stream)
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._uncaught, self._in_thread, self._unraisable
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, found: object) -> None:
        if isinstance(error, Exception) and not isinstance(error, KioskError):
            self._uncaught(type(error), error, error.__traceback__)
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        if self._stream is not None and self._file is not None:
            faulthandler.disable()
            self._stream.close()
            with suppress(OSError):
                if self._file.stat().st_size <= self._head:
                    self._file.unlink()

    def _uncaught(self, kind: type[BaseException], error: BaseException, found: TracebackType | None) -> None:
        log_uncaught(kind, error, found)
        self._write("in the event loop", error)

    def _in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and told.exc_type is not SystemExit:
            where = f"in the thread {told.thread.name if told.thread is not None else ''}"
            log.critical("this should not have happened %s", where, exc_info=told.exc_value)
            self._write(where, told.exc_value)

    def _unraisable(self, told: sys.UnraisableHookArgs) -> None:
        if told.exc_value is not None:
            log.critical("this should not have happened, where nobody could be told", exc_info=told.exc_value)
            self._write("where nobody could be told", told.exc_value)

    def _write(self, where: str, error: BaseException) -> None:
        stream = self._stream
        with suppress(OSError, ValueError):
            if stream is not None and stream.tell() < LARGEST_REPORT:
                now = datetime.now().astimezone().isoformat(timespec="seconds")
                stream.write("\n".join([f"\n{now} {where}", *trace(error), ""]))
                stream.flush()


def _opened() -> tuple[Path | None, TextIO | None]:
    """A new report with its head; none where nothing can be written."""
    now = datetime.now().astimezone()
    try:
        folder = state_folder() / FOLDER
        folder.mkdir(parents=True, exist_ok=True)
        _tidy(folder)
        file = folder / f"{now:%Y-%m-%d-%H%M%S}-{os.getpid()}.txt"
        stream = file.open("w", encoding="utf-8", errors="replace")
        stream.write(f"kiosk {__version__}, Python {sys.version.split()[0]}, {sys.platform}\n")
        stream.write(f"began {now.isoformat(timespec='seconds')}\n")
        stream.flush()
    except (OSError, RuntimeError):
        return None, None
    return file, stream


def reports() -> list[Path]:
    """The reports of this machine, the oldest first."""
    with suppress(OSError, RuntimeError):
        return sorted((state_folder() / FOLDER).glob("*.txt"))
    return []


def _tidy(folder: Path) -> None:
    """Take away the reports that tell nothing, of kiosks that were killed, and the oldest of too many."""
    files = sorted(folder.glob("*.txt"))
    for file in files:
        if not _lives(file) and file.read_bytes().count(b"\n") <= HEAD_LINES:
            file.unlink(missing_ok=True)
    for file in sorted(folder.glob("*.txt"))[: -MOST_REPORTS + 1]:
        file.unlink(missing_ok=True)


def _lives(file: Path) -> bool:
    """Whether the kiosk that this report belongs to still runs; on Windows nobody can take its file away then."""
    number = file.stem.rpartition("-")[2]
    if sys.platform == "win32" or not number.isdecimal():
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
