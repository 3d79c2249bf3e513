# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The log: what the kiosk itself did and what went wrong. Nothing about a patient is ever in it."""

import logging
import os
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

log = logging.getLogger("kiosk")

LARGEST_FILE = 1_000_000


def state_folder() -> Path:
    """Where the kiosk keeps what it writes on this machine."""
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home())
    else:
        base = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state")
    return base / "patient-kiosk"


def start_log() -> None:
    """Write to ``kiosk.log`` in the state folder; to the terminal alone where that cannot be written."""
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    try:
        folder = state_folder()
        folder.mkdir(parents=True, exist_ok=True)
        handlers.append(
            RotatingFileHandler(
                folder / "kiosk.log", maxBytes=LARGEST_FILE, backupCount=3, encoding="utf-8", delay=True
            )
        )
    except OSError as error:
        log.warning("the log cannot be written to a file: %s", error)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s", handlers=handlers)
