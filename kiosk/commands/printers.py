# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The printers of the machine: which there are, and why one does not print."""

import os
import re
import shutil
import subprocess

from kiosk.errors import KioskError

ANSWER_SECONDS = 5
"""So long a print server may take to answer."""

HINDRANCES = {
    "media-empty": "it is out of paper",
    "media-needed": "it is out of paper",
    "media-jam": "paper is stuck in it",
    "door-open": "its door is open",
    "cover-open": "its cover is open",
    "toner-empty": "it has no toner",
    "marker-supply-empty": "it has no ink",
    "offline": "it is switched off, or not connected",
    "connecting-to-device": "it cannot be reached",
    "timed-out": "it cannot be reached",
    "paused": "it is stopped",
    "stopped": "it is stopped",
}
"""What a print server says of a printer, and what that means."""

_ALERTS = re.compile(r"^\s*Alerts:(.*)$", re.MULTILINE)


def printer_names() -> tuple[list[str], str]:
    """The printers of the system, and the name of the one that it prints on by itself (empty: none)."""
    try:
        from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 -- it may lack a library of the system
    except ImportError as error:
        raise KioskError(f"the part of Qt that prints cannot be loaded ({error})") from error
    return list(QPrinterInfo.availablePrinterNames()), QPrinterInfo.defaultPrinterName()


def chosen(name: str) -> str:
    """The printer of this name, the system's own for the empty one. Raises ``KioskError`` where it is not there."""
    names, own = printer_names()
    if name in names:
        return name
    if not name and own:
        return own
    there = f"there are {', '.join(names)}" if names else "there is none"
    if name:
        raise KioskError(f"the system knows no printer '{name}'; {there}: put one of them into the settings")
    raise KioskError(f"the system has no printer that it prints on by itself; {there}: name one in the settings")


def hindrance(name: str) -> str:
    """Why a printer does not print now, as far as the print server knows; empty when nothing hinders it."""
    said = _asked("lpstat", "-l", "-p", name)
    first, *_ = said.splitlines() or [""]
    if " disabled " in first:
        return "it is stopped"
    if "not accepting requests" in _asked("lpstat", "-a", name):
        return "it accepts nothing"
    alerts = " ".join(_ALERTS.findall(said))
    return next((meaning for sign, meaning in HINDRANCES.items() if sign in alerts), "")


def jobs(name: str) -> set[str]:
    """What waits for a printer."""
    return {line.split()[0] for line in _asked("lpstat", "-o", name).splitlines() if line.strip()}


def cancel(job: str) -> None:
    """Take it back, so that it is not printed for somebody else later."""
    _asked("cancel", job)


def _asked(program: str, *arguments: str) -> str:
    """What a program of the print server answers, in English; nothing where it is not there."""
    path = shutil.which(program)
    if path is None:
        return ""
    try:
        done = subprocess.run(  # noqa: S603 -- a program of the system, with the name of its printer
            [path, *arguments],
            env={**os.environ, "LC_ALL": "C"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=ANSWER_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode(errors="replace")
