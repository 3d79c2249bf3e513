# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The copy of the content that a preview works on: a folder for temporary files, and a lock that lives as long as it.

The system gives a lock back whatever happens to its process. So the next preview knows whose folder nobody needs.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from kiosk.file_lock import take

PREFIX = "patient-kiosk-preview-"
LOCK, COPIES = "lock", "content"

YOUNG_SECONDS = 2.0
"""So long nobody takes a folder away: its preview may not have come to lock it."""


class Copies:
    """A folder of one's own for copies. Raises ``OSError`` where there is no room for one."""

    def __init__(self) -> None:
        self._own = Path(tempfile.mkdtemp(prefix=PREFIX))
        self._lock = (self._own / LOCK).open("wb")
        take(self._lock.fileno())
        self.folder = self._own / COPIES

    def discard(self) -> None:
        """Take it away."""
        self._lock.close()
        shutil.rmtree(self._own, ignore_errors=True)


def clear_away_dead(within: Path | None = None) -> None:
    """Take away the copies of previews that ended without doing so; those of others who use this machine stay."""
    for folder in (within or Path(tempfile.gettempdir())).glob(f"{PREFIX}*"):
        with suppress(OSError):
            if not folder.is_symlink() and time.time() - folder.stat().st_mtime > YOUNG_SECONDS and _is_dead(folder):
                shutil.rmtree(folder, ignore_errors=True)


def _is_dead(folder: Path) -> bool:
    """Whether nobody holds the lock. Raises ``OSError`` where somebody does, or it is not ours."""
    lock = folder / LOCK
    if not lock.exists():
        return os.access(folder, os.W_OK)
    with lock.open("r+b") as stream:
        take(stream.fileno())
    return True
