# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Opening a file at a line in the editor's own program; nobody waits for it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from kiosk.preview.editors import command_for

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = frozenset({".md", ".toml", ".vtt", ".txt"})
"""What an editor writes; anything else might be a program, and is never started."""


def open_file(file: Path, line: int) -> str:
    """What was done about it, in a sentence. Other files than texts are only shown in their folder."""
    if not file.exists():
        return f"{file.name} is not there (yet), so there is nothing to open"
    if file.suffix.lower() not in TEXTS:
        return f"{file.name} is shown in its folder" if _opens_by_the_system(file.parent) else f"it is {file}"
    command = command_for(file, line)
    if command is not None:
        done, _ = QProcess.startDetached(command[0], command[1:])
        return f"{file.name} opens at line {line}" if done else f"{command[0]} could not be started; mend KIOSK_EDITOR"
    if _opens_by_the_system(file):
        return f"{file.name} opens; go to line {line}"
    return f"no program opens {file.name}; choose one for .md files, or name yours in KIOSK_EDITOR"


def _opens_by_the_system(file: Path) -> bool:
    """Hand it to the program that this desktop has for such files."""
    if sys.platform == "win32":
        try:
            os.startfile(file)  # noqa: S606 -- a text of the content, or a folder
        except OSError:
            return QProcess.startDetached("notepad.exe", [str(file)])[0]
        return True
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))
