# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Renewing: from a content folder and the edition before to the next edition, with nothing worse than it was."""

from __future__ import annotations

import json
import time
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.changes import THROUGHOUT, Changes
from kiosk.content.folder import ENDING
from kiosk.content.guide_file import NAME as GUIDE
from kiosk.content.library import ContentError, Library
from kiosk.content.moves import moves
from kiosk.content.problems import Level, Problem, Where
from kiosk.content.succession import successor
from kiosk.watching.draft import Draft
from kiosk.watching.files import state_of
from kiosk.watching.judging import new_errors
from kiosk.watching.keeping import Edition, clear_away, make_count, read_edition, write
from kiosk.watching.kept import HELD
from kiosk.watching.news import Done, News, Reading

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.watching.files import Stamp, State
    from kiosk.watching.news import Request, Told

    Tell = Callable[[Told], None]

GONE_SECONDS = 2.0
"""So long a file has to be gone until that is believed: some programs take a file away to write it anew."""

BUSY_SECONDS, COPIED_A_SECOND = 0.1, 20_000_000
"""When to look again at a file that was just being written: the later the larger it is."""


class Next(NamedTuple):
    """The guide as it would be, and what that changes."""

    library: Library
    changes: Changes


class Renewal:
    """Keeps an edition of one content folder up to date, in ``home``; the first follows on that in ``earlier``."""

    def __init__(
        self, content: Path, home: Path, earlier: Path | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._content = content
        self._home = home
        self._clock = clock
        opened = _opened(home) or (_opened(earlier) if earlier is not None else None)
        self._edition: Edition | None = opened[0] if opened is not None else None
        self._library: Library | None = opened[1] if opened is not None else None
        self._missed: dict[str, float] = {}
        self._held: tuple[str, ...] | None = None

    def look(self, request: Request, tell: Tell) -> None:
        """Tell what is new, then that all is done. Raises ``OSError`` where nothing can be written."""
        try:
            state = state_of(self._content)
        except OSError as error:
            self._done([f"the content folder {self._content} cannot be read ({error.strerror})"], tell)
            return
        gone, again = self._gone(state)
        draft = Draft(self._home, self._edition)
        try:
            draft.fill(self._content, state, gone)
            after, held = self._judge(draft, request, tell)
        except ContentError as error:
            draft.discard()
            self._done([str(error).replace(str(draft.folder), str(self._content))], tell, again)
            return
        except OSError:
            draft.discard()
            raise
        if draft.busy:
            again = BUSY_SECONDS + max(state[name].size for name in draft.busy) / COPIED_A_SECOND
        if draft.pending or self._edition is None:
            self._adopt(draft, after, request, tell)
        else:
            draft.discard()
            self._remember(draft)
        self._done([str(problem) for problem in (*draft.unreadable, *held)], tell, again)

    def _gone(self, state: State) -> tuple[set[str], float | None]:
        """The files that have been gone for long enough, and when to look again for the others."""
        now, known = self._clock(), self._edition.parts if self._edition is not None else {}
        self._missed = {name: self._missed.get(name, now) for name in known if name not in state}
        gone = {name for name, since in self._missed.items() if now - since >= GONE_SECONDS}
        waiting = [since + GONE_SECONDS - now for name, since in self._missed.items() if name not in gone]
        return gone, max(waiting) if waiting else None

    def _judge(self, draft: Draft, request: Request, tell: Tell) -> tuple[Next, list[Problem]]:
        """Put back whatever makes the guide worse, until nothing does; what is left, read, and what was put back."""
        held = [_too_slow(name) for name, stamp in request.too_slow.items() if _as_then(draft, name, stamp)]
        for problem in held:
            draft.put_back(problem.where.file)
        if self._library is None:
            return Next(Library(draft.folder), THROUGHOUT), held
        while True:
            _tell_reading(draft, tell, GUIDE)
            after = Next(*successor(draft.folder, self._library, draft.pending))
            reading = partial(_tell_reading, draft, tell)
            alone = draft.pages_alone() and not after.changes.throughout
            errors = new_errors(self._library, after.library, draft.pending, reading, pages_alone=alone)
            if not errors or not draft.pending:
                return after, held
            held += errors
            for name in _at_fault(draft, {problem.where.file for problem in errors}):
                draft.put_back(name)

    def _adopt(self, draft: Draft, after: Next, request: Request, tell: Tell) -> None:
        tell(_news(self._library, after, tuple(sorted(draft.pending)), request))
        self._library = after.library
        self._edition = draft.edition()
        make_count(self._edition, after.library.dated)
        clear_away(self._home, self._edition.folder)

    def _remember(self, draft: Draft) -> None:
        """Files that were only saved again are known by that."""
        if self._edition is not None and self._library is not None and self._edition.parts != draft.parts:
            self._edition = Edition(self._edition.folder, draft.parts)
            make_count(self._edition, self._library.dated)

    def _done(self, held: list[str], tell: Tell, again: float | None = None) -> None:
        told = tuple(dict.fromkeys(held))
        tell(Done(told, again))
        if told != self._held:
            self._held = told
            self._home.mkdir(parents=True, exist_ok=True)
            since = datetime.now().astimezone().isoformat(timespec="minutes")
            if told:
                write(self._home / HELD, json.dumps({"since": since, "because": told}).encode())
            else:
                (self._home / HELD).unlink(missing_ok=True)


def _opened(home: Path) -> tuple[Edition, Library] | None:
    """The edition that counts, and its guide; None where there is none, or no guide is left in it."""
    edition = read_edition(home)
    try:
        return (edition, Library(edition.folder)) if edition is not None else None
    except ContentError:
        return None


def _news(old: Library | None, after: Next, files: tuple[str, ...], request: Request) -> News:
    new, changes = after
    if old is None:
        return News(new.folder, THROUGHOUT)
    edited = [name for name in request.wanted if name[1] in changes.topics]
    read = [*request.wanted[:1], *edited] if changes.throughout else edited
    topics = {name: new.topic(*name) for name in read}
    moved = {name: moves(old.topic(*name), topics[name]) for name in edited}
    return News(new.folder, changes, files, topics, moved)


def _at_fault(draft: Draft, files: set[str]) -> set[str]:
    """What to put back: the files that have the errors; for those of others, what others depend on."""
    own = files & draft.pending
    shared = {name for name in draft.pending if name not in draft.parts or not name.lower().endswith(ENDING)}
    return own or shared or set(draft.pending)


def _tell_reading(draft: Draft, tell: Tell, file: str) -> None:
    part = draft.parts.get(file)
    tell(Reading(file, part.stamp if part is not None else None))


def _as_then(draft: Draft, name: str, stamp: Stamp) -> bool:
    return name in draft.pending and name in draft.parts and draft.parts[name].stamp == stamp


def _too_slow(name: str) -> Problem:
    return Problem(Where(name, 1), Level.ERROR, "the file takes too long to read", "split it, or write it more simply")
