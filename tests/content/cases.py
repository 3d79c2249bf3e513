# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The cases: what an editor writes, and what becomes of it. The files in ``cases/`` say how they are written."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent / "cases"

_CASE = re.compile(
    r"^## (?P<title>.+)\n(?P<parts>(?:(?!## |~~~)[^\n]*\n|~~~ [^\n]+\n(?:(?!~~~)[^\n]*\n)*~~~\n)*)", re.MULTILINE
)
_PART = re.compile(r"^~~~ ([^\n]+)\n(.*?)^~~~$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Case:
    """One case: its title, the text, the blocks it becomes, and what the editor is told."""

    title: str
    written: str
    shown: str
    told: str


def cases() -> list[Case]:
    """All cases of all files, in order."""
    return [case for file in sorted(FOLDER.glob("*.md")) for case in cases_in(file)]


def cases_in(file: Path) -> list[Case]:
    """The cases of a file."""
    found = []
    for heading, parts in parts_in(file):
        title = f"{file.stem}: {heading}"
        assert parts.keys() >= {"written", "shown"}, f"{title}: there is no '~~~ written' or no '~~~ shown'"
        found.append(Case(title, parts["written"], parts["shown"].rstrip("\n"), parts.get("told", "").rstrip("\n")))
    return found


def parts_in(file: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """The title of each case of a file, and its parts by name."""
    for match in _CASE.finditer(file.read_text("utf-8")):
        yield match["title"], dict(_PART.findall(match["parts"]))
