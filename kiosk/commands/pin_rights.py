# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Who may read the file of the PIN: administrators, and the user of the kiosk; nobody else."""

import os
import shutil
import subprocess
from pathlib import Path

from kiosk.errors import KioskError

SESSION = "patient-kiosk"
"""The group of the user of the session on Debian."""

SYSTEM, ADMINISTRATORS = "*S-1-5-18", "*S-1-5-32-544"
"""As numbers: their names are different in each language of Windows."""


def let_read(file: Path, who: str | None) -> str:
    """Let this group read it, on Windows a group or a user; the sentence about who can."""
    return on_windows(file, who) if os.name == "nt" else on_posix(file, who)


def on_posix(file: Path, who: str | None) -> str:
    try:
        shutil.chown(file, group=who or SESSION)
        file.chmod(0o640)
    except (LookupError, OSError) as error:
        if who is not None:
            raise KioskError(f"{file} cannot be given to the group '{who}' ({error}); do it with sudo") from error
        return (
            "Only you can read it. If another user runs the kiosk, add --group with a group that is that user's alone."
        )
    return f"The group '{who or SESSION}' can read it, and nobody else."


def on_windows(file: Path, who: str | None) -> str:
    try:
        done = subprocess.run(  # noqa: S603 -- written below
            icacls(file, who),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            errors="replace",
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise KioskError(_left_open(file, error.strerror)) from error
    if done.returncode:
        raise KioskError(_left_open(file, " ".join(done.stdout.split())))
    if who is None:
        return "Only administrators can read it. If another user runs the kiosk, add --group with that user's name."
    return f"'{who}' and administrators can read it, and nobody else."


def icacls(file: Path, who: str | None) -> tuple[str, ...]:
    """The command of Windows that takes away what the folder lets others do."""
    program = Path(os.environ.get("SystemRoot", r"C:\Windows"), "System32", "icacls.exe")  # noqa: SIM112 -- so Windows writes it
    granted = (f"{SYSTEM}:F", f"{ADMINISTRATORS}:F", *([f"{who}:R"] if who is not None else []))
    return (str(program), str(file), "/inheritance:r", "/grant:r", *granted, "/Q")


def _left_open(file: Path, why: str | None) -> str:
    return (
        f"the PIN is set, but others can read {file} ({why}); do it as administrator, and look at the name of the user"
    )
