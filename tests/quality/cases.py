# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The cases of the quality checks: ``tests/content/cases/quality/NAME.md`` holds those of the check NAME.

``~~~ written`` is the page ``en/page.md``; a part that is called by a path, such as ``~~~ de/page.md`` or
``~~~ guide.toml``, is that file, and ``~~~ + guide.toml`` is put behind what the file holds. ``~~~ told`` is what the
check says, a line each as ``line 4: …``, or ``top: …`` for the topic itself, with the file before it when it is another
than the page; a case without it is one in which it says nothing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.content.cases import FOLDER, parts_in
from tests.content.folders import FRONT, SOUND, sound

QUALITY = FOLDER / "quality"
PAGE = "en/page.md"


@dataclass(frozen=True)
class Case:
    """One case: the check, the files, and what it says of them; ``before`` lines of the page are left out."""

    check: str
    title: str
    files: Mapping[str, str]
    told: str
    before: int

    def folder(self, root: Path) -> Path:
        """A content folder with these files."""
        files = dict(SOUND)
        for name, text in self.files.items():
            if name.startswith("+ "):
                files[name[2:]] = files.get(name[2:], "") + text
            else:
                files[name] = text
        return sound(root, files)


def cases() -> list[Case]:
    """All cases of all checks, in order."""
    return [case for file in sorted(QUALITY.glob("*.md")) for case in cases_in(file)]


def cases_in(file: Path) -> list[Case]:
    """The cases of one check."""
    found = []
    for title, parts in parts_in(file):
        told = parts.pop("told", "").rstrip("\n")
        written = parts.pop("written", None)
        before = "" if written is None or written.startswith("---\n") else FRONT
        if written is not None:
            parts[PAGE] = before + written
        assert parts, f"{file.stem}: {title}: there is no '~~~ written' and no file"
        found.append(Case(file.stem, title, parts, told, before.count("\n")))
    return found
