# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk set-pin``: the PIN that lets staff out of the kiosk. It is not shown, and only a hash of it is kept."""

import getpass
import sys
from pathlib import Path

from kiosk.commands.pin_rights import let_read
from kiosk.errors import KioskError
from kiosk.settings import read_settings
from kiosk.staff.pin import keep_pin, pin_file, refusal

ASKED = "The new PIN, 4 to 12 digits (it is not shown): "


def set_pin(settings_file: Path | None, group: str | None, *, from_stdin: bool, remove: bool) -> int:
    """Ask for a PIN, or read it, and keep it; or take the one away that is there."""
    file = pin_file(read_settings(settings_file), settings_file)
    if remove:
        _remove(file)
        return 0
    digits = _read() if from_stdin else _asked()
    if why := refusal(digits):
        raise KioskError(why)
    try:
        keep_pin(file, digits)
    except OSError as error:
        raise KioskError(f"{file} cannot be written ({error.strerror}); do it as administrator, with sudo") from error
    sys.stdout.write(f"The PIN is set, in {file}.\n{let_read(file, group)}\n")
    return 0


def _asked() -> str:
    """Twice, without an echo."""
    if sys.stdin is None or not sys.stdin.isatty():
        raise KioskError(
            "there is no terminal to ask at; pass the PIN with --stdin: echo 270819 | kiosk set-pin --stdin"
        )
    try:
        digits = getpass.getpass(ASKED)
        again = getpass.getpass("The same again: ")
    except EOFError as error:
        raise KioskError("no PIN was typed; nothing has changed") from error
    if digits != again:
        raise KioskError("the two were not the same; nothing has changed")
    return digits


def _read() -> str:
    return sys.stdin.readline().rstrip("\r\n") if sys.stdin is not None else ""


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise KioskError(f"{file} cannot be removed ({error.strerror}); do it as administrator, with sudo") from error
    sys.stdout.write("No PIN is set now: nobody leaves the kiosk by touch.\n")
