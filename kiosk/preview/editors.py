# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Editors: how each editor's program is told the file and the line."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

NAMED = ("KIOSK_EDITOR", "VISUAL", "EDITOR")
"""Variables of the environment that name the program, the first that is there."""

IN_A_TERMINAL = frozenset({"vi", "vim", "nvim", "nano", "pico", "joe", "ed", "micro", "helix", "hx", "mcedit", "less"})
"""Programs that show nothing without a terminal."""

_PLUS = ("+{line}", "{file}")
_GOTO = ("--goto", "{file}:{line}")
_PATTERNS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("notepad++",), ("-n{line}", "{file}")),
    **dict.fromkeys(("code", "codium", "code-insiders", "vscodium", "cursor"), _GOTO),
    **dict.fromkeys(("gedit", "gnome-text-editor", "pluma", "xed", "emacs", "emacsclient", "gvim", "geany"), _PLUS),
    **dict.fromkeys(("kate", "kwrite"), ("--line", "{line}", "{file}")),
    **dict.fromkeys(("mousepad",), ("--line={line}", "{file}")),
    **dict.fromkeys(("subl", "sublime_text", "zed"), ("{file}:{line}",)),
    **dict.fromkeys(("notepadqq", "featherpad", "leafpad", "notepad"), ("{file}",)),
}


def command_for(file: Path, line: int, environ: Mapping[str, str] = os.environ) -> list[str] | None:
    """The program that the environment names and what it is told; None where it names none that has a window.

    A program that is not known is told the file alone, unless ``{file}`` and ``{line}`` stand in its command.
    """
    for variable in NAMED:
        words = _words(environ.get(variable, ""))
        if words and _name(words[0]) not in IN_A_TERMINAL and (program := shutil.which(words[0])) is not None:
            told = words[1:]
            if not any("{file}" in word for word in told):
                told += _PATTERNS.get(_name(words[0]), ("{file}",))
            return [program, *(word.replace("{file}", str(file)).replace("{line}", str(line)) for word in told)]
    return None


def _words(command: str) -> list[str]:
    """A command in words; a path with spaces in it, as Windows has them, is one."""
    command = command.strip()
    if command and Path(command).is_file():
        return [command]
    try:
        words = shlex.split(command, posix=sys.platform != "win32")
    except ValueError:
        return []
    return [word.strip('"') for word in words]


def _name(program: str) -> str:
    name = PureWindowsPath(program).name.lower()
    return name.removesuffix(".exe").removesuffix(".cmd")
