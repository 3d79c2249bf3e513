# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The kiosk of the preview: one visit, shown in one language or in two side by side."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal

from kiosk.exchange import Exchange
from kiosk.logs import log
from kiosk.navigation.follow import follow
from kiosk.navigation.resting import first_visit
from kiosk.navigation.speaking import in_language
from kiosk.navigation.visit import Motion
from kiosk.navigation.wishes import Aloud, Go, GoTo, Speak

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.content.changes import Changes
    from kiosk.content.library import Library
    from kiosk.content.moves import Moves
    from kiosk.navigation.places import Place
    from kiosk.navigation.visit import Visit
    from kiosk.navigation.wishes import Wish
    from kiosk.preview.edited import Edited
    from kiosk.ui.window import Window

NOT_HERE: Mapping[Go | Aloud, str] = {
    **dict.fromkeys((Go.PRINT, Go.PRINT_PAGES), "nothing is printed from the preview"),
    **dict.fromkeys(Aloud, "screens are read aloud by the kiosk itself, not by the preview"),
}
"""What is said of the wishes that are for the kiosk in the waiting room."""


class Showing(QObject):
    """Nobody is waited for, asked or counted here, and nothing is heard. ``make`` makes a window of the kiosk."""

    changed = Signal()
    """The visit is another, or the guide."""
    said = Signal(str)

    def __init__(self, library: Library, make: Callable[[Library], Window], size: QSize, parent: QObject) -> None:
        super().__init__(parent)
        self.library = library
        self.visit = replace(first_visit(library), motion=Motion.LESS)
        self.beside: Window | None = None
        self._language = ""
        self._make = make
        self._edited: Edited | None = None
        self._exchange = Exchange(library, self, self._carry, self)
        self.main = self._window(size, self.follow)
        self._present()

    @property
    def beside_language(self) -> str:
        """The language of the second view; empty where there is none."""
        return self._language

    @property
    def visit_beside(self) -> Visit:
        """The same visit in the language of the second view."""
        return in_language(self.visit, self._language, self.library)

    def follow(self, wish: Wish) -> None:
        """Go where a touch leads."""
        if isinstance(wish, Go | Aloud) and wish in NOT_HERE:
            self.said.emit(NOT_HERE[wish])
            return
        self._let_be(follow(self.visit, wish, self.library))

    def go(self, place: Place, language: str) -> None:
        """Show this place, in its language unless that is shown beside anyway."""
        if language not in (self.visit.language, self._language):
            self.visit = follow(self.visit, Speak(language), self.library)
        self.follow(GoTo(place))

    def speak_beside(self, language: str) -> None:
        """Show the same place in this language too; the empty one for no second view."""
        if language == self._language:
            return
        self._language = language
        if not language:
            self.beside = None
        elif self.beside is None:
            self.beside = self._window(self.main.size(), self._follow_beside)
        self._present()

    def resize(self, size: QSize) -> None:
        """Lay everything out on a panel of so many pixels."""
        for window in self._windows():
            window.resize(size)

    def exchange(
        self, library: Library, changes: Changes, moves: Mapping[tuple[str, str], Moves], edited: Edited | None
    ) -> None:
        """Show the guide as it is now, and go to what was edited."""
        self._edited = edited
        self._exchange.show(library, changes, moves)

    def stop(self) -> None:
        """Show nothing new any more."""
        self._exchange.stop()

    @property
    def busy(self) -> bool:
        """Whether anything is touched just now."""
        return any(window.busy for window in self._windows())

    def renew(self, visit: Visit, changes: Changes) -> bool:
        """Show this visit in the guide as it is now."""
        anew = self.main.renew(visit, changes)
        if self._language not in ("", *self.library.guide.languages):
            self._language, self.beside = "", None
        if self.beside is not None:
            self.beside.renew(self.visit_beside, changes)
        edited, self._edited = self._edited, None
        if edited is not None:
            self.go(edited.place, edited.language)
        else:
            self.changed.emit()
        return anew

    def _follow_beside(self, wish: Wish) -> None:
        """A touch on the second view leads both; another language there is another language of it alone."""
        if isinstance(wish, Speak):
            self.speak_beside(wish.language)
            return
        if isinstance(wish, Go | Aloud) and wish in NOT_HERE:
            self.follow(wish)
            return
        there = follow(self.visit_beside, wish, self.library)
        self._let_be(in_language(there, self.visit.language, self.library))

    def _let_be(self, visit: Visit) -> None:
        """Two views that would be in one language change sides instead."""
        if visit.language == self._language:
            self._language = self.visit.language
        self.visit = visit
        self._present()

    def _carry(self, carried: Callable[[Visit], Visit]) -> Visit:
        self.visit = carried(self.visit)
        return self.visit

    def _present(self) -> None:
        _present(self.main, self.visit)
        if self.beside is not None:
            _present(self.beside, self.visit_beside)
        self.changed.emit()

    def _windows(self) -> tuple[Window, ...]:
        return (self.main,) if self.beside is None else (self.main, self.beside)

    def _window(self, size: QSize, followed: Callable[[Wish], None]) -> Window:
        window = self._make(self.library)
        window.offer_to_read(frozenset(self.library.guide.languages))
        window.resize(size)
        window.wished.connect(followed)
        window.resized.connect(self._present)
        return window


def _present(window: Window, visit: Visit) -> None:
    """Whatever goes wrong ends on the calm page, as it does before a patient."""
    try:
        window.present(visit)
    except Exception:  # noqa: BLE001 -- a preview that ends would help nobody
        log.exception("a screen could not be shown")
        window.present_calm(replace(visit, sheet=None))
