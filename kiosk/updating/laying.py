# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Carrying out the plan of an update. It may be cut off at any moment and begun again."""

import errno
import json
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kiosk.content.waiting import ENDING as WAITING
from kiosk.updating.plan import Fate, State, Step, plan
from kiosk.updating.state import fingerprint, known, state_of
from kiosk.whole_file import HALF, write_whole

RECORD, REPORT = "content-shipped.json", "content-report.txt"
"""Beside the content folder: what was shipped last, and what the last update did."""


class Update(NamedTuple):
    """What an update did.

    ``stuck``: files that could not be written, with the system's reason; the next update tries them again.
    """

    steps: list[Step]
    stuck: dict[str, str]


def update(shipped: Path, folder: Path) -> Update:
    """Bring ``folder`` up to what is shipped. Raises ``OSError`` where nothing can be done, or the disk is full."""
    folder.mkdir(parents=True, exist_ok=True)
    for half in folder.rglob(f".*{HALF}"):
        half.unlink()
    record = folder.parent / RECORD
    before, ours = _recorded(record), state_of(shipped)
    steps = plan(before, state_of(folder), ours)
    stuck = {}
    for step in steps:
        try:
            _carry_out(step, shipped, folder, {before.get(step.path), ours.get(step.path)})
        except PermissionError as error:
            stuck[step.path] = error.strerror or "it is in use"
    done = {path: mark for path, mark in ours.items() if path not in stuck}
    left = {path: mark for path, mark in before.items() if path in stuck}
    write_whole(record, json.dumps(done | left, indent=1, sort_keys=True).encode())
    return Update(steps, stuck)


def _recorded(record: Path) -> State:
    """What was shipped last; nothing where there is no record of it, or a damaged one: then no file is overwritten."""
    try:
        return known(json.loads(record.read_bytes())) or {}
    except (FileNotFoundError, ValueError):
        return {}


def _carry_out(step: Step, shipped: Path, folder: Path, our_marks: Iterable[str | None]) -> None:
    file, source = folder / step.path, shipped / step.path
    aside = file.with_name(file.name + WAITING)
    match step.fate:
        case Fate.ADDED | Fate.BROUGHT_UP_TO_DATE:
            _lay(source, file, folder)
        case Fate.BOTH_CHANGED:
            _lay(source, aside, folder)
        case Fate.TAKEN_AWAY:
            file.unlink()
            _prune(file.parent, folder)
        case Fate.AGREES if aside.is_file() and fingerprint(aside) in our_marks:
            aside.unlink()


def _lay(source: Path, file: Path, folder: Path) -> None:
    """Put a copy into the folder, and nowhere else: whoever may write there could lay a link to somewhere."""
    if any(each.is_symlink() for each in file.parents if each.is_relative_to(folder) and each != folder):
        raise PermissionError(errno.EPERM, "its folder is a link")
    file.parent.mkdir(parents=True, exist_ok=True)
    write_whole(file, source.read_bytes())


def _prune(folder: Path, root: Path) -> None:
    """Take away the folders that the last file has left."""
    while folder != root and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent
