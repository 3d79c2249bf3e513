# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The log: what the kiosk itself did and what went wrong. Nothing about a patient is ever in it."""

import logging
import sys
from types import TracebackType

from kiosk.faults import trace
from kiosk.state_folder import state_folder

log = logging.getLogger("kiosk")
log.addHandler(logging.NullHandler())  # until start_log, and for the commands without a log, it is silent

NAME = "kiosk.log"


class Form(logging.Formatter):
    """A line for the terminal; of an error only what may be written down."""

    def formatException(self, ei: object) -> str:  # noqa: N802 -- as Python calls it
        error = ei[1] if isinstance(ei, tuple) else None
        return "\n".join(f"    {each}" for each in trace(error)) if isinstance(error, BaseException) else ""


def start_log() -> None:
    """Write to ``kiosk.log`` in the state folder, and to the older files beside it; nowhere if that cannot be.

    What is started already stays as it is.
    """
    from kiosk.log_file import LogFile  # noqa: PLC0415 -- the commands of authors have no log

    if any(isinstance(handler, LogFile) for handler in log.handlers):
        return
    logging.raiseExceptions = False  # a full disk is no reason to fill the terminal as well
    log.setLevel(logging.INFO)
    try:
        folder = state_folder()
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, RuntimeError) as error:
        log.warning("the log cannot be written to a file: %s", error)
    else:
        log.addHandler(LogFile(folder / NAME))


def log_to_terminal() -> None:
    """Say on the terminal, if there is one, what goes to the log."""
    if sys.stderr is not None:
        handler = logging.StreamHandler()
        handler.setFormatter(Form("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(handler)


def log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log what nobody has caught: for ``sys.excepthook``."""
    log.critical("this should not have happened", exc_info=(kind, error, trace))
