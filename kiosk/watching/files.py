# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The files of a content folder that the kiosk can use, and how each stands: as large as that, changed then."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from kiosk.content import films, pictures
from kiosk.content.folder import ENDING, PICTURES
from kiosk.content.reading import is_below

ENDINGS = (ENDING, ".toml", films.CAPTIONS, *pictures.TYPES, *films.TYPES)
DEEPEST = 4
"""So many folders in each other; beyond is no content."""


class Stamp(NamedTuple):
    """How a file stands: another one stands for other text."""

    size: int
    changed: int


State = Mapping[str, Stamp]
"""The files of a folder by their path in it, with ``/``."""


def state_of(folder: Path) -> dict[str, Stamp]:
    """How a content folder stands. Raises ``OSError`` where it, or a folder in it, cannot be looked through."""
    return dict(_files(folder, folder, "", 0))


def stamp_of(file: Path) -> Stamp:
    """How a file stands. Raises ``OSError``."""
    found = file.stat()
    return Stamp(found.st_size, found.st_mtime_ns)


def _files(root: Path, folder: Path, before: str, depth: int) -> Iterator[tuple[str, Stamp]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            name = before + entry.name
            if entry.name.startswith((".", "~", "_")) or not entry.name.isprintable():
                continue
            if entry.is_dir(follow_symlinks=name == PICTURES):
                if depth < DEEPEST:
                    yield from _files(root, Path(entry.path), f"{name}/", depth + 1)
            elif entry.name.lower().endswith(ENDINGS) and entry.is_file() and _belongs(entry, root, name):
                found = entry.stat()
                yield name, Stamp(found.st_size, found.st_mtime_ns)


def _belongs(entry: os.DirEntry[str], root: Path, name: str) -> bool:
    """Whether it lies where it seems to: a link to somewhere else is never shown."""
    inside = root / PICTURES if name.startswith(f"{PICTURES}/") else root
    return not entry.is_symlink() or is_below(Path(entry.path), inside)
