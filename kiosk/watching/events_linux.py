# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Events of Linux: inotify, one watch for each folder. It says nothing of what others change on a network share."""

import ctypes
import os
import select
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kiosk.watching.files import DEEPEST

WRITTEN, MOVED_FROM, MOVED_TO, MADE, GONE, SELF_GONE, SELF_MOVED = 0x8, 0x40, 0x80, 0x100, 0x200, 0x400, 0x800
CHANGES = WRITTEN | MOVED_FROM | MOVED_TO | MADE | GONE | SELF_GONE | SELF_MOVED
NEVER_WAITS = os.O_NONBLOCK | os.O_CLOEXEC
_MOST = 1 << 16


class LinuxEvents:
    """The folder that there is now is watched: after each event it may be another one. Raises ``OSError``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._library = ctypes.CDLL(None, use_errno=True)
        self._inotify = self._library.inotify_init1(NEVER_WAITS)
        if self._inotify < 0:
            raise OSError(ctypes.get_errno(), "inotify is not there")
        self._woken, self._waking = os.pipe2(NEVER_WAITS)
        self._poll = select.poll()
        self._poll.register(self._inotify, select.POLLIN)
        self._poll.register(self._woken, select.POLLIN)
        self._watch()

    def wait(self, seconds: float) -> bool:
        ready = self._poll.poll(seconds * 1000)
        for handle, _ in ready:
            with suppress(BlockingIOError):
                os.read(handle, _MOST)
        self._watch()
        return bool(ready)

    def wake(self) -> None:
        with suppress(OSError):
            os.write(self._waking, b"!")

    def close(self) -> None:
        for handle in (self._inotify, self._woken, self._waking):
            os.close(handle)

    def _watch(self) -> None:
        """A folder that is watched already stays as it is."""
        for folder in _folders(self._folder, 0):
            self._library.inotify_add_watch(self._inotify, os.fsencode(folder), CHANGES)


def _folders(folder: Path, depth: int) -> Iterator[Path]:
    yield folder
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if depth < DEEPEST and entry.is_dir() and not entry.name.startswith((".", "~", "_")):
                yield from _folders(Path(entry.path), depth + 1)
