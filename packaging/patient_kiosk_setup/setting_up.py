# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The machine's own part of an installed kiosk: its folder and rights, its settings, its content."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.commands.update_content import update_content
from kiosk.settings import read_settings
from patient_kiosk_setup import SetupError
from patient_kiosk_setup.rights import protect
from patient_kiosk_setup.settings_text import FRESH, has, with_value

SETTINGS, CONTENT, SHIPPED = "kiosk.toml", "content", "content-shipped.json"


@dataclass(frozen=True)
class Wanted:
    """What the installer was told; empty: nothing."""

    content: str = ""
    settings: str = ""
    language: str = ""


def set_up(machine: Path, wanted: Wanted, tell: Callable[[str], object]) -> None:
    """Bring the machine's folder up to date; it may be cut off, and done again. A new folder goes if it fails."""
    there = machine.exists()
    try:
        _set_up(machine, wanted, tell)
    except BaseException:
        if not there:
            shutil.rmtree(machine, ignore_errors=True)
        raise


def _set_up(machine: Path, wanted: Wanted, tell: Callable[[str], object]) -> None:
    if not (machine / SHIPPED).exists():  # later the rights are the clinic's own
        for sentence in protect(machine, machine / CONTENT):
            tell(f"{sentence}\n")
    write_settings(machine, wanted)
    if update_content(machine / CONTENT):
        raise SetupError(
            f"a file in {machine / CONTENT} could not be written; close what has it open, and install again"
        )


def write_settings(machine: Path, wanted: Wanted) -> None:
    """Write kiosk.toml where there is none, or where something was wanted; the one before stays as kiosk.toml.old."""
    file = machine / SETTINGS
    before = file.read_text(encoding="utf-8-sig") if file.exists() else None
    text = Path(wanted.settings).read_text(encoding="utf-8-sig") if wanted.settings else before or FRESH
    if wanted.content or not has(text, "content"):
        text = with_value(text, "content", wanted.content or CONTENT)
    if wanted.language:
        text = with_value(text, "language", wanted.language)
    if text == before:
        return
    new = machine / f"{SETTINGS}.new"
    new.write_text(text, encoding="utf-8", newline="\r\n")
    read_settings(new)
    if before is not None:
        shutil.copyfile(file, machine / f"{SETTINGS}.old")
    new.replace(file)
