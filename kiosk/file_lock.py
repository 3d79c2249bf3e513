# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A lock on an open file, which the system takes back however its holder ends."""

import sys

if sys.platform == "win32":
    import msvcrt

    def take(held: int) -> None:
        """Lock the file of this descriptor. Raises ``OSError``: where another process has, ``BlockingIOError``."""
        try:
            msvcrt.locking(held, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError(*error.args) from error

else:
    import fcntl

    def take(held: int) -> None:
        """Lock the file of this descriptor. Raises ``OSError``: where another process has, ``BlockingIOError``."""
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
