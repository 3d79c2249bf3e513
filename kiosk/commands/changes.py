# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What has changed since an earlier proof sheet: screens that look or say something else, are new, or are gone."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from kiosk.commands.difference import Box, differences
from kiosk.commands.sheet_file import Sheet, Shown
from kiosk.commands.word_changes import Line, changed_lines
from kiosk.content.model import Kind
from kiosk.errors import KioskError

KEPT = "before"
"""The folder, beside the pictures of today, of those that they are compared with."""


@dataclass(frozen=True)
class Pair:
    """A picture before and after, in one look, and where they differ."""

    look: str
    before: str
    after: str
    boxes: tuple[Box, ...]


@dataclass(frozen=True)
class Changed:
    """A screen that is not what it was."""

    before: Shown
    after: Shown
    pairs: tuple[Pair, ...]
    lines: tuple[Line, ...]

    @property
    def rewritten(self) -> bool:
        """Whether an editor has written something else there, not only the kiosk around it."""
        return self.before.content != self.after.content


@dataclass(frozen=True)
class Changes:
    """All that has changed since the sheet of that day; ``unchanged`` screens are only counted."""

    made: str
    changed: tuple[Changed, ...]
    new: tuple[Shown, ...]
    gone: tuple[Shown, ...]
    unchanged: int

    def said(self) -> str:
        """The counts in words."""
        counts = f"{len(self.changed)} changed, {len(self.new)} new, {len(self.gone)} gone, {self.unchanged} unchanged"
        return f"since {self.made}: {counts}"


def require_comparable(before: Sheet, topics: set[str], out: Path) -> None:
    """Raise ``KioskError`` where a comparison would say nothing, or do harm."""
    if before.folder.resolve() == out.resolve():
        raise KioskError(f"{out} cannot be compared with itself; name another folder with --out DIR")
    if topics and before.topics() and not topics & before.topics():
        known = ", ".join(sorted(before.topics() - {Kind.ABOUT.value})[:3])
        raise KioskError(
            f"{before.folder} is the proof sheet of another guide, with {known}; compare with a sheet of this guide"
        )


def require_looks(before: Sheet, looks: Sequence[str]) -> None:
    """Raise ``KioskError`` where no picture of the earlier sheet was made as those of today are."""
    known = before.looks()
    if known and not set(known) & set(looks):
        raise KioskError(
            f"{before.folder} has no pictures that are {looks[0]}; make those of today as they are there: {known[0]}"
        )


def compare(before: Sheet, after: Sheet) -> Changes:
    """Compare every screen in every look that both have. Pictures from before are copied beside those of today."""
    old = {screen.name: screen for screen in before.screens}
    languages = {screen.language for screen in after.screens}
    changed, new, unchanged = [], [], 0
    for screen in after.screens:
        earlier = old.pop(screen.name, None)
        if earlier is None:
            new.append(screen)
            continue
        found = _compared(before, after, earlier, screen)
        changed += [found] if found is not None else []
        unchanged += found is None
    gone = tuple(_kept(screen, before, after) for screen in old.values() if screen.language in languages)
    return Changes(before.made, tuple(changed), tuple(new), gone, unchanged)


def _compared(before: Sheet, after: Sheet, old: Shown, new: Shown) -> Changed | None:
    """What has changed on a screen; None where nothing has."""
    lines = tuple(changed_lines(old.words, new.words))
    pairs = []
    for look in [look for look in new.pictures if look in old.pictures]:
        files = (before.folder / PurePosixPath(old.pictures[look]), after.folder / PurePosixPath(new.pictures[look]))
        boxes = tuple(differences(*files))
        if boxes:
            pairs.append(Pair(look, _copied(old.pictures[look], before, after), new.pictures[look], boxes))
    return Changed(old, new, tuple(pairs), lines) if pairs or lines else None


def _kept(screen: Shown, before: Sheet, after: Sheet) -> Shown:
    """A screen that is gone, with its pictures beside those of today."""
    pictures = {look: _copied(name, before, after) for look, name in screen.pictures.items()}
    return Shown(**{**vars(screen), "pictures": pictures})


def _copied(name: str, before: Sheet, after: Sheet) -> str:
    kept = PurePosixPath(KEPT, name)
    target = after.folder / kept
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(before.folder / PurePosixPath(name), target)
    except OSError as error:
        raise KioskError(f"{target} cannot be written ({error.strerror}); check the disk and its rights") from error
    return kept.as_posix()
