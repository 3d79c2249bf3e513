# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The house is in order: every file says whose it is, the top floor is not littered, no file names a place of ours."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
NOT_OURS = {
    ".git",
    ".venv",
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
    ".hypothesis",
    "__pycache__",
    "build",
    "dist",
}
TOP = {
    *(".ci", ".gitattributes", ".gitignore"),
    *("CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "LICENSES", "README.md", "REUSE.toml"),
    *("assets", "constraints.txt", "content", "dev.py", "docs", "kiosk", "packaging", "pyproject.toml", "tests"),
}
LICENCES = {file.stem for file in (ROOT / "LICENSES").glob("*.txt")}
TEXTS = ("LICENSES/", "packaging/licences/texts/")
"""Licences themselves: ours, and those of what the installers bring along."""
HEADER = re.compile(r"SPDX-FileCopyrightText: \d{4} .+\n.*SPDX-License-Identifier: (\S+)")

# Hosts and folders that only we have; the tildes keep this file from finding itself.
PLACES = (
    *("py~pi.org", "python~hosted.org", "registry.npm~js", "deb.debian~.org", "artifact~registry"),
    *("/work~/main", "/work~/shared", "design~.md", "mock~ups/", "clau~de", "chat~gpt"),
)
PLACE = re.compile("|".join(re.escape(place.replace("~", "")) for place in PLACES), re.IGNORECASE)


def files(folder: Path = ROOT) -> Iterator[Path]:
    """All that belongs to the repository."""
    for entry in sorted(folder.iterdir()):
        if entry.name in NOT_OURS or entry.name.endswith(".egg-info"):
            continue
        if entry.is_dir():
            yield from files(entry)
        else:
            yield entry


def reuse_globs() -> list[re.Pattern[str]]:
    """The paths of REUSE.toml: one star stays in a folder, two go below."""
    tables = tomllib.loads((ROOT / "REUSE.toml").read_text("utf-8"))["annotations"]
    globs = [
        glob for table in tables for glob in ([table["path"]] if isinstance(table["path"], str) else table["path"])
    ]
    return [re.compile(re.escape(glob).replace(r"\*\*", ".*").replace(r"\*", "[^/]*")) for glob in globs]


def test_the_house_has_been_seen() -> None:
    names = {file.relative_to(ROOT).as_posix() for file in files()}
    assert {"kiosk/__init__.py", "content/guide.toml", ".ci/run", "assets/icons/house.svg"} <= names
    assert len(names) >= 200


def test_the_top_floor_holds_only_what_belongs_there() -> None:
    there = {
        entry.name for entry in ROOT.iterdir() if entry.name not in NOT_OURS and not entry.name.endswith(".egg-info")
    }
    assert there == TOP


def test_every_file_says_whose_it_is_and_what_may_be_done_with_it() -> None:
    globs = reuse_globs()
    silent = []
    for file in files():
        name = file.relative_to(ROOT).as_posix()
        if name.startswith(TEXTS) or name.endswith("LICENSE") or any(glob.fullmatch(name) for glob in globs):
            continue
        header = HEADER.search(file.read_bytes()[:500].decode("utf-8", errors="replace"))
        if header is None or header[1] not in LICENCES:
            silent.append(name)
    assert not silent, f"give these an SPDX header, or a line in REUSE.toml: {silent}"


def test_every_licence_that_is_named_is_there() -> None:
    tables = tomllib.loads((ROOT / "REUSE.toml").read_text("utf-8"))["annotations"]
    named = {name for table in tables for name in table["SPDX-License-Identifier"].split(" AND ")}
    assert named | {"Apache-2.0"} == LICENCES
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["license"]
    assert set(declared.split(" AND ")) == LICENCES


def test_no_file_names_a_place_that_others_do_not_have() -> None:
    found = []
    for file in files():
        if file.suffix in {".ttf", ".png", ".pdf", ".wav", ".mp4", ".webm", ".ico", ".bmp"}:
            continue
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            if match := PLACE.search(line):
                found.append(f"{file.relative_to(ROOT)}:{number}: {match[0]}")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("text", [place.replace("~", "") for place in PLACES])
def test_such_a_place_would_be_seen(text: str) -> None:
    assert PLACE.search(text)


def test_what_is_installed_is_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"]
    wanted = [
        *project["project"]["dependencies"],
        *groups["test"],
        *groups["lint"],
        *groups["fonts"],
        *groups["plurals"],
    ]
    pinned = {line.partition("==")[0] for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines()}
    assert {normal(re.split(r"[<>=~]", each)[0]) for each in wanted} <= {normal(each) for each in pinned}


def normal(name: str) -> str:
    return name.lower().replace("_", "-")
