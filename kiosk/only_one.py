# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Only one kiosk at a time: a lock in the state folder, which the system takes back however its holder ends."""

from __future__ import annotations

import os
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from kiosk.errors import KioskError
from kiosk.file_lock import take
from kiosk.state_folder import state_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

KIOSK, SUPERVISOR = "kiosk.lock", "supervisor.lock"
LOOK_AGAIN = 0.1
RUNS_ALREADY = "a kiosk runs already for this user; end that one first, or try this one with --window 1280x720"


@contextmanager
def only_one(name: str, patience: float = 0.0) -> Iterator[None]:
    """Be the only one of this name for a while; raises ``KioskError`` where another one does not end.

    Where no lock can be made, for the state folder cannot be written to, everybody is the only one.
    """
    try:
        folder = state_folder()
        folder.mkdir(parents=True, exist_ok=True)
        held = os.open(folder / name, os.O_RDWR | os.O_CREAT, 0o600)
    except (OSError, RuntimeError):
        yield
        return
    try:
        until = time.monotonic() + patience
        while not _taken(held):
            if time.monotonic() >= until:
                raise KioskError(RUNS_ALREADY)
            time.sleep(LOOK_AGAIN)
        yield
    finally:
        os.close(held)


def is_there(name: str) -> bool:
    """Whether somebody is the one of this name."""
    with suppress(OSError, RuntimeError):
        held = os.open(state_folder() / name, os.O_RDWR)
        try:
            return not _taken(held)
        finally:
            os.close(held)
    return False


def _taken(held: int) -> bool:
    """Whether the lock is ours now."""
    try:
        take(held)
    except BlockingIOError:
        return False
    except OSError:  # a file system without locks
        return True
    return True
