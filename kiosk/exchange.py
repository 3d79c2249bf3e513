# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Exchange: the guide as it is now takes the place of the one before, when nothing on the screen moves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from kiosk.content.model import Kind
from kiosk.content.moves import Moves, moves
from kiosk.logs import log
from kiosk.navigation.carrying import carried_over

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.content.changes import Changes
    from kiosk.content.library import Library
    from kiosk.content.model import Term
    from kiosk.navigation.outline import Outline
    from kiosk.navigation.visit import Visit

WAIT_MS = 20
"""So long until it is looked again whether anything moves, or a finger lies on the screen."""

LONGEST_MS = 60_000
"""So long what is new waits at most: longer than anybody is asked whether they are there, and than a finger rests."""


class Showing(Protocol):
    """What a visit is shown with: a window."""

    @property
    def busy(self) -> bool:
        """Whether anything moves or is touched."""

    def renew(self, visit: Visit, changes: Changes) -> bool:
        """Show this visit in the guide as it is now; whether its page was made anew."""


class Exchange(QObject):
    """Holds back what is new until the patient's hand rests; ``carry`` makes of the visit what it is then."""

    anew = Signal()
    """The page on the screen was made anew."""

    def __init__(
        self, library: Library, window: Showing, carry: Callable[[Callable[[Visit], Visit]], Visit], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._window = window
        self._carry = carry
        self._waiting: list[tuple[Library, Changes, Mapping[tuple[str, str], Moves]]] = []
        self._since = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self._try)

    def show(self, library: Library, changes: Changes, known: Mapping[tuple[str, str], Moves]) -> None:
        """Show this guide as soon as nothing moves; ``known`` is what became of the parts of some topics."""
        if not self._waiting:
            self._since.start()
        self._waiting.append((library, changes, known))
        self._try()

    def stop(self) -> None:
        """Show nothing new any more."""
        self._timer.stop()
        self._waiting.clear()

    def _try(self) -> None:
        if self._window.busy and self._since.elapsed() < LONGEST_MS:
            self._timer.start()
            return
        waiting, self._waiting = self._waiting, []
        for library, changes, known in waiting:
            self._put_in_place(library, changes, known)

    def _put_in_place(self, library: Library, changes: Changes, known: Mapping[tuple[str, str], Moves]) -> None:
        new = _NewGuide(self._library, library, changes, known)
        visit = self._carry(lambda visit: carried_over(visit, new))
        self._library.become(library, changes)
        try:
            if self._window.renew(visit, changes):
                self.anew.emit()
        except Exception:  # noqa: BLE001 -- whatever it is, the patient must not see it
            log.exception("what is new cannot be shown yet")


class _NewGuide:
    """What carrying a visit over asks of the guide as it is now."""

    def __init__(self, old: Library, new: Library, changes: Changes, known: Mapping[tuple[str, str], Moves]) -> None:
        self._old = old
        self._new = new
        self._changes = changes
        self._known = known

    @property
    def outline(self) -> Outline:
        return self._new

    def moves(self, language: str, topic: str) -> Moves | None:
        if topic not in self._changes.topics:
            return None
        known = self._known.get((language, topic))
        return known or moves(self._old.topic(language, topic), self._new.topic(language, topic))

    def has(self, topic: str) -> bool:
        return topic in self._new.files(self._new.guide.languages[0]) or topic == Kind.ABOUT.value

    def term(self, language: str, term: str) -> Term | None:
        return self._new.term(language, term)
