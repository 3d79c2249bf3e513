# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Succession: the library of a folder in which little has changed since it was read, without reading all again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.calendar import may_have_schedule
from kiosk.content.changes import changes_of
from kiosk.content.folder import ENDING, PICTURES, topic_id
from kiosk.content.library import Library

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from kiosk.content.changes import Changes


def successor(folder: Path, earlier: Library, files: Collection[str]) -> tuple[Library, Changes]:
    """The library of this folder, and what has changed since the earlier one was: these files and nothing else.

    Raises ``ContentError`` as a library does.
    """
    if all(_is_text_of_both(file, folder, earlier) for file in files):
        later = Library(folder, earlier.release, earlier.whole, _dated(folder, earlier, files))
        changes = changes_of(files, earlier, later)
        if not changes.throughout:
            later.share_with(earlier, files)
            return later, changes
    later = Library(folder, earlier.release)
    return later, changes_of(files, earlier, later)


def _dated(folder: Path, earlier: Library, files: Collection[str]) -> frozenset[str]:
    """The topics that may have days of their own, now that these files are others."""
    language = earlier.whole.languages[0]
    changed = {topic_id(file.partition("/")[2]): folder / file for file in files if file.startswith(f"{language}/")}
    marked = {topic for topic, path in changed.items() if may_have_schedule(path)}
    return frozenset((earlier.dated - changed.keys()) | marked)


def _is_text_of_both(file: str, folder: Path, earlier: Library) -> bool:
    """Whether a file says something else than before, and no more: it was there, and it is the one of its topic."""
    language, _, name = file.partition("/")
    if language == PICTURES:
        return (folder / file).is_file() and (earlier.folder / file).is_file()
    path = earlier.files(language).get(topic_id(name)) if name.lower().endswith(ENDING) else None
    return path == earlier.folder / file and (folder / file).is_file()
