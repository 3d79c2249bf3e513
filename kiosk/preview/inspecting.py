# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Inspecting again and again: after a save only what has changed is read anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.changes import ALONE
from kiosk.content.folder import ENDING, topic_id
from kiosk.content.gathering import gather, names_of, together
from kiosk.content.library import Library
from kiosk.content.succession import successor
from kiosk.quality.inspection import inspection_of
from kiosk.quality.page import page_of
from kiosk.quality.reports import report
from kiosk.watching.files import state_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import date
    from pathlib import Path

    from kiosk.content.gathering import Gathered, Name
    from kiosk.quality.finding import Finding
    from kiosk.quality.reports import PageReport
    from kiosk.watching.files import State

    Tell = Callable[[int, int], None]
    Read = tuple[Gathered, PageReport | None]


class Inspecting:
    """What is wrong in a content folder, each time that it is asked; of the pages it keeps what was found."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._state: State = {}
        self._library: Library | None = None
        self._pages: dict[Name, Read] = {}

    def look(self, today: date, tell: Tell) -> tuple[Finding, ...]:
        """All findings as it stands now; ``tell`` is told how many pages of how many are read.

        Raises ``ContentError`` or ``OSError`` when there is nothing to inspect.
        """
        state = state_of(self._folder)
        changed = {name for name, _ in state.items() ^ self._state.items()}
        library, again = self._succeed(changed)
        kept = {name: read for name, read in self._pages.items() if name not in again} if again is not None else {}
        missing = [name for name in names_of(library) if name not in kept]
        for done, name in enumerate(missing):
            tell(done, len(missing))
            kept[name] = _read(library, name, today)
        self._state, self._library, self._pages = state, library, kept
        reads = [kept[name] for name in names_of(library)]
        reports = tuple(found for _, found in reads if found is not None)
        return inspection_of(library, together(gathered for gathered, _ in reads), reports, today).told

    def _succeed(self, changed: Collection[str]) -> tuple[Library, set[Name] | None]:
        """The guide as it is now, and which pages have to be read again; None for all of them."""
        if self._library is not None and all(self._alone(file) for file in changed):
            library, changes = successor(self._folder, self._library, changed)
            if not changes.throughout:
                return library, {_name(file) for file in changed}
        return Library(self._folder), None

    def _alone(self, file: str) -> bool:
        """Whether a file is a page on which nothing of another page depends."""
        language, topic = _name(file)
        library = self._library
        return library is not None and topic in library.files(language) and library.kind(topic) in ALONE


def _name(file: str) -> Name:
    """The page that a file is; the empty name for any other file."""
    language, _, name = file.partition("/")
    return (language, topic_id(name)) if name.lower().endswith(ENDING) and "/" not in name else ("", "")


def _read(library: Library, name: Name, today: date) -> Read:
    found: list[PageReport] = []

    def judge(language: str, topic: str) -> None:
        page = page_of(library, language, topic, today)
        if page is not None:
            found.append(report(page))

    return gather(library, [name], judge), found[0] if found else None
