# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk update-content``: what an installer calls to lay the shipped content into the clinic's folder."""

import errno
import sys
from pathlib import Path

from kiosk import __version__, resources
from kiosk.errors import KioskError
from kiosk.updating.laying import REPORT, update
from kiosk.updating.report import in_short, report


def update_content(folder: Path) -> int:
    """Bring the folder up to date and write the report beside it; 1 when a file could not be written."""
    folder = folder.absolute()
    shipped = resources.shipped_content()
    if folder.is_relative_to(shipped.absolute()):
        raise KioskError(f"{folder} is the shipped content itself; name the folder of the clinic's content")
    try:
        done = update(shipped, folder)
        (folder.parent / REPORT).write_text(report(done, __version__), "utf-8")
    except OSError as error:
        raise KioskError(_why(error, folder)) from error
    sys.stdout.write(f"{folder}: {in_short(done)}\n")
    return 1 if done.stuck else 0


def _why(error: OSError, folder: Path) -> str:
    if error.errno == errno.ENOSPC:
        return f"{folder}: the disk is full; make room and run this again, nothing of yours is lost"
    return f"{error.filename or folder} cannot be used ({error.strerror}); check the path and its rights"
