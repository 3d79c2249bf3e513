# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The log: what the kiosk itself did and what went wrong. Nothing about a patient is ever in it."""

import logging
import os
import sys
from pathlib import Path
from types import TracebackType

log = logging.getLogger("kiosk")
log.addHandler(logging.NullHandler())  # until start_log, and for the commands without a log, it is silent

LARGEST_FILE = 1_000_000
OLD_FILES = 3
FORM = logging.Formatter("%(asctime)s %(levelname)s %(message)s")


def state_folder() -> Path:
    """Where the kiosk keeps what it writes on this machine. Raises ``RuntimeError`` for a user without a home."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home())
    else:
        base = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state")
    return base / "patient-kiosk"


def start_log() -> None:
    """Write to ``kiosk.log`` in the state folder, and to the older files beside it; nowhere if that cannot be.

    What is started already stays as it is.
    """
    if any(isinstance(handler, logging.FileHandler) for handler in log.handlers):
        return
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 -- it brings sockets with it; the start has no time

    logging.raiseExceptions = False  # a full disk is no reason to fill the terminal as well
    log.setLevel(logging.INFO)
    try:
        folder = state_folder()
        folder.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(
            folder / "kiosk.log", maxBytes=LARGEST_FILE, backupCount=OLD_FILES, encoding="utf-8", errors="replace"
        )
    except (OSError, RuntimeError) as error:
        log.warning("the log cannot be written to a file: %s", error)
    else:
        _add(file)


def log_to_terminal() -> None:
    """Say on the terminal, if there is one, what goes to the log."""
    if sys.stderr is not None:
        _add(logging.StreamHandler())


def log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log what nobody has caught: for ``sys.excepthook``."""
    log.critical("this should not have happened", exc_info=(kind, error, trace))


def _add(handler: logging.Handler) -> None:
    handler.setFormatter(FORM)
    log.addHandler(handler)
