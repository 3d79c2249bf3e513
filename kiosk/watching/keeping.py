# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Keeping: how the kept copy of a content folder is written.

An edition is a folder that is never written to again. A small file says which edition counts; it is replaced in one
go, so that whatever happens there is the old edition or the new one.
"""

import os
import shutil
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from kiosk.watching.files import Stamp
from kiosk.watching.kept import DATED, PREFIX, SHOWN, shown_edition

RECORD = ".files"
EDITIONS = 4
"""So many stay: pages that were made of an older one may still be there."""

TRIES, TRY_AGAIN = 5, 0.05
"""Seconds; on Windows a scanner may have the file open for a moment."""

_HALF = ".half"


class Part(NamedTuple):
    """One file of an edition: how it stood in the content folder, and how large the kept one is."""

    stamp: Stamp
    size: int


class Edition(NamedTuple):
    """An edition and its files."""

    folder: Path
    parts: Mapping[str, Part]


def read_edition(home: Path) -> Edition | None:
    """The edition that counts, with its files; those that something has happened to are left out."""
    folder = shown_edition(home)
    if folder is None:
        return None
    parts = {}
    try:
        lines = folder.with_name(folder.name + RECORD).read_text("utf-8", "surrogateescape").splitlines()
        for line in lines:
            size, changed, kept, name = line.split(" ", 3)
            if (folder / name).stat().st_size == int(kept):
                parts[name] = Part(Stamp(int(size), int(changed)), int(kept))
    except (OSError, ValueError):
        pass
    return Edition(folder, parts)


def new_folder(home: Path) -> Path:
    """An empty folder for the next edition. Raises ``OSError``."""
    home.mkdir(parents=True, exist_ok=True)
    numbers = [int(each.name.removeprefix(PREFIX)) for each in _editions(home)]
    folder = home / f"{PREFIX}{max(numbers, default=0) + 1}"
    folder.mkdir()
    return folder


def lay(source: str, target: str) -> None:
    """Put a kept file into the next edition too. Nobody writes to it, so both may be one file on the disk."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def make_count(edition: Edition, dated: Iterable[str]) -> None:
    """From now on this edition counts. Raises ``OSError``; then the one before does.

    ``dated`` are the topics that may have days of their own.
    """
    folder, home = edition.folder, edition.folder.parent
    lines = (f"{p.stamp.size} {p.stamp.changed} {p.size} {name}\n" for name, p in sorted(edition.parts.items()))
    record = folder.with_name(folder.name + RECORD)
    write(record, "".join(lines).encode("utf-8", "surrogateescape"))
    write(folder.with_name(folder.name + DATED), "\n".join(sorted(dated)).encode("utf-8", "surrogateescape"))
    for each in {name.rpartition("/")[0] for name in edition.parts}:
        _sync(folder / each)
    _sync(folder)
    _sync(home)
    write(home / SHOWN, folder.name.encode("ascii"))


def write(file: Path, text: bytes) -> None:
    """A reader finds the old text or the new one, never a half. Raises ``OSError``."""
    half = file.with_name(f".{file.name}{_HALF}")
    with half.open("wb") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
    for tries in reversed(range(TRIES)):
        try:
            half.replace(file)
        except PermissionError:
            if not tries:
                raise
            time.sleep(TRY_AGAIN)
        else:
            return


def clear_away(home: Path, current: Path) -> None:
    """Take away what is older than the last few editions, and what was never finished."""
    older = [each for each in _editions(home) if each != current]
    older.sort(key=lambda each: int(each.name.removeprefix(PREFIX)), reverse=True)
    for folder in older[EDITIONS - 1 :]:
        for beside in (RECORD, DATED):
            folder.with_name(folder.name + beside).unlink(missing_ok=True)
        shutil.rmtree(folder, ignore_errors=True)


def _editions(home: Path) -> list[Path]:
    return [each for each in home.glob(f"{PREFIX}*") if each.name.removeprefix(PREFIX).isdecimal() and each.is_dir()]


def _sync(folder: Path) -> None:
    """Have the names in a folder written to the disk; Windows does that by itself."""
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
