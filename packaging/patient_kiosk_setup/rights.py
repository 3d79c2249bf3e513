# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Who may change what: administrators all, the group of editors the content, everybody else nothing."""

import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from patient_kiosk_setup import EDITORS

SYSTEM, ADMINISTRATORS, USERS = "*S-1-5-18", "*S-1-5-32-544", "*S-1-5-32-545"
"""As numbers: their names are different in each language of Windows."""

ALL_BELOW = "(OI)(CI)"
NO_WINDOW = 0x08000000
ALREADY_THERE = "1379"


def protect(machine: Path, content: Path) -> Iterator[str]:
    """Make the folders, the group and the rights; a sentence for each step that did not succeed."""
    content.mkdir(parents=True, exist_ok=True)
    for what, command in steps(machine, content):
        fault = _run(command)
        if fault and ALREADY_THERE not in fault:
            yield f"{what} could not be set ({fault}); look at the rights of {machine} before patients use the kiosk"


def steps(machine: Path, content: Path) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The commands, each with what it is for; anybody may type them."""
    everybody = tuple(f"{who}:{ALL_BELOW}{may}" for who, may in ((SYSTEM, "F"), (ADMINISTRATORS, "F"), (USERS, "RX")))
    comment = "/comment:May change what the patient information kiosk shows"
    return (
        ("the group of content editors", ("net", "localgroup", EDITORS, "/add", comment)),
        ("the owner", ("icacls", str(machine), "/setowner", ADMINISTRATORS, "/T", "/C", "/Q")),
        ("the rights", ("icacls", str(machine), "/inheritance:r", "/grant:r", *everybody, "/Q")),
        ("the rights of the editors", ("icacls", str(content), "/grant", f"{EDITORS}:{ALL_BELOW}M", "/Q")),
    )


def forget_editors() -> None:
    """Remove the group."""
    _run(("net", "localgroup", EDITORS, "/delete"))


def _run(command: Sequence[str]) -> str:
    """Why a command did not succeed; empty if it did."""
    try:
        done = subprocess.run(  # noqa: S603 -- all commands are written above
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="mbcs",
            errors="replace",
            check=False,
            creationflags=NO_WINDOW,
        )
    except OSError as error:
        return f"{command[0]}: {error.strerror}"
    return " ".join(done.stdout.split()) or f"{command[0]} ended with {done.returncode}" if done.returncode else ""
