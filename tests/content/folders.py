# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Small content folders, made for one test each."""

from collections.abc import Mapping
from pathlib import Path

from kiosk.content.library import Library
from kiosk.content.problems import Problem

FRONT = "---\ntitle: Page\n---\n"
"""The text behind it begins on line 4."""

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z"/></svg>'
GUIDE = """
languages = ["en"]
[[chapters]]
id = "all"
topics = ["page"]
[clinic]
phone = "01 234"
"""
INTERFACE = '[chapters]\nall = "All"\n'
SOUND = {
    "guide.toml": GUIDE,
    "en/interface.toml": INTERFACE,
    "en/page.md": f"{FRONT}Text.\n",
    "references.toml": '[smith]\ntitle = "A study"\nyear = 2008\n',
    "images/belt.svg": DRAWING,
}
"""A folder in which nothing is wrong that this page could be blamed for."""


def write(root: Path, files: Mapping[str, str | bytes]) -> Path:
    """A folder with these files."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return root


def sound(root: Path, files: Mapping[str, str | bytes] | None = None) -> Path:
    """A sound folder with these files in place of, or beside, its own."""
    return write(root, {**SOUND, **(files or {})})


def with_page(root: Path, text: str) -> Library:
    """A sound library whose page holds this text, from line 4 on."""
    return Library(sound(root, {"en/page.md": FRONT + text}))


def told(problems: tuple[Problem, ...], file: str) -> list[Problem]:
    """What is said of one file."""
    return [problem for problem in problems if problem.where.file == file]


def one(problems: tuple[Problem, ...], file: str) -> Problem:
    """The one thing that is said of a file."""
    found = told(problems, file)
    assert len(found) == 1, f"not one problem of {file}: {[str(problem) for problem in problems]}"
    return found[0]
