# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The composition root: what is made at the start, and who listens to whom."""

import linecache
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.content.library import Library
from kiosk.content.release import Release
from kiosk.logs import log
from kiosk.navigation.follow import follow, with_paper
from kiosk.navigation.leaving import asked_at_the_end
from kiosk.navigation.places import Feedback, Paper, TakeHome
from kiosk.navigation.resting import at_rest, first_visit
from kiosk.navigation.visit import ThemeName, Visit
from kiosk.navigation.wishes import Aloud, Go, Rate, Wish
from kiosk.readiness import Readiness
from kiosk.settings import Settings
from kiosk.ui.window import Window
from kiosk.waiting import Waiting

if TYPE_CHECKING:
    from kiosk.content.changes import Changes
    from kiosk.content.moves import Moves
    from kiosk.exchange import Exchange
    from kiosk.listening.listening import Listening

Printed = Callable[[bool], None]
Press = Callable[[Visit, Printed], None]


class Kiosk(QObject):
    """The running kiosk: it holds the visit, follows wishes, and makes ready what may come next.

    ``failed`` tells that some screen could not be shown. ``now`` tells the time of the day, ``chime`` is heard
    when the countdown begins. ``press`` prints the list of a visit, and tells when it has, or that it could not.
    """

    begun = Signal(object)
    """Somebody has touched: a visit begins here."""
    seen = Signal(object)
    """The visit is on the screen as it is now."""
    listened = Signal()
    printed = Signal()
    rated = Signal(object)
    """What is said of the kiosk at the end."""
    ended = Signal()
    """The visit is over, and forgotten."""

    def __init__(
        self,
        library: Library,
        window: Window,
        settings: Settings = Settings(),  # noqa: B008 -- frozen
        chime: Callable[[], None] = lambda: None,
        now: Callable[[], datetime] = datetime.now,
        press: Press | None = None,
    ) -> None:
        super().__init__()
        self._library = library
        self._window = window
        self._settings = settings
        self._chime = chime
        self._now = now
        self._press = press
        self.readiness = Readiness(library, window, lambda: self.visit, self)
        self._listening: Listening | None = None
        self._exchange: Exchange | None = None
        self._waiting = Waiting(library, settings, self)
        self._theme = ThemeName(settings.themes[0])
        self._begun = False
        self._visits = 0
        self.failed = False
        self.visit = self.first_visit()
        self._connect()

    def begin(self) -> None:
        """Show the first screen."""
        self._show()

    def first_visit(self) -> Visit:
        """The visit of whoever comes next."""
        return first_visit(self._library, self._theme)

    def listen_with(self, listening: "Listening") -> None:
        """From now on screens can be read aloud."""
        self._listening = listening
        listening.found.connect(self._window.offer_to_read)
        listening.quiet.connect(self._be_patient)
        listening.look_for_voices()

    def follow(self, wish: Wish) -> None:
        """Go where a touch leads."""
        self.readiness.touched()
        if isinstance(wish, Aloud):
            self._obey(wish)
            return
        if self._listening is not None:
            self._listening.stop()
        before = self.visit
        try:
            self.visit = follow(before, wish, self._library)
            if self._settings.feedback and self._settings.statistics and not self._waiting.asking:
                self.visit = asked_at_the_end(before, wish, self.visit)
        except Exception:  # noqa: BLE001 -- whatever it is, the patient must not see it
            log.exception("a wish could not be followed")
        if wish is Go.FINISH and not isinstance(self.visit.place, Feedback):
            self.rest()
            return
        self._show()
        if wish is Go.FINISH:
            self._window.forget()
        if isinstance(wish, Rate) and self.visit.rated and not before.rated:
            self.rated.emit(wish.helpful)
        if wish in (Go.PRINT, Go.PRINT_PAGES):
            self._print()

    def rest(self) -> None:
        """Forget the visit, and wait for the next with the calm scene."""
        self._begun = False
        self._visits += 1
        self.ended.emit()
        if self._listening is not None:
            self._listening.end()
        if self._library.turn_to(self._now().date()):
            self._window.begin_anew()
        self.visit = self._at_rest()
        self._show()
        self._window.forget()
        self._waiting.await_nobody()

    def hold(self) -> None:
        """Staff are there: ask nobody whether they are, and read nothing aloud, until ``go_on``."""
        self._waiting.hold()
        if self._listening is not None:
            self._listening.stop()

    def go_on(self) -> None:
        """Staff have gone: wait for a touch as before."""
        self._waiting.go_on()
        self._await_touch()

    def renew(self, library: Library, changes: "Changes", moves: Mapping[tuple[str, str], "Moves"]) -> None:
        """The guide has changed: show it as it is now, and let the patient be where they were."""
        if self._exchange is None:
            from kiosk.exchange import Exchange  # noqa: PLC0415 -- nothing has changed at the start

            self._exchange = Exchange(self._library, self._window, self._carry, self)
            self._exchange.anew.connect(self._read_no_more)
        self._exchange.show(library, changes, moves)

    def released(self) -> Release:
        """Which pages are shown, and which day it is."""
        return self._library.release

    def wanted(self) -> tuple[tuple[str, str], ...]:
        """The topics that this visit has to do with, the one on the screen first; told to nobody but who reads them."""
        from kiosk.navigation.carrying import topics_of  # noqa: PLC0415 -- as above

        return tuple((self.visit.language, topic) for topic in topics_of(self.visit))

    def stop(self) -> None:
        """Make nothing ready any more, and wait for nobody."""
        self.readiness.stop()
        if self._exchange is not None:
            self._exchange.stop()
        self._waiting.stop()
        if self._listening is not None:
            self._listening.end()

    def _print(self) -> None:
        """Have the list printed, and say it where the patient waits for it; nobody else is told."""
        place = self.visit.place
        if self._press is None or not isinstance(place, TakeHome) or place.paper is not Paper.PRINTING:
            return
        begun = self._visits

        def printed(done: bool) -> None:  # noqa: FBT001 -- what is told
            if self._visits != begun:
                return
            if done:
                self.printed.emit()
            self.visit = with_paper(self.visit, Paper.PRINTED if done else Paper.FAILED)
            if isinstance(self.visit.place, TakeHome):
                self._show()

        try:
            self._press(self.visit, printed)
        except Exception:  # noqa: BLE001 -- whatever it is, the patient must not see it
            log.exception("nothing could be printed")
            printed(done=False)

    def _connect(self) -> None:
        self._window.wished.connect(self.follow, Qt.ConnectionType.QueuedConnection)
        self._window.resized.connect(self._show)
        self._window.felt.connect(self._feel)
        self._window.foreseen.connect(self.readiness.foresee)
        self._waiting.passed.connect(self._look_outside)
        self._waiting.asked.connect(self._ask)
        self._waiting.over.connect(self.rest)

    def _carry(self, carried: Callable[[Visit], Visit]) -> Visit:
        """Carry the visit over into a guide that has changed. It is no touch: nobody has more time for it."""
        self.visit = carried(self.visit)
        self.readiness.shown()
        return self.visit

    def _read_no_more(self) -> None:
        """What was being read aloud is not on the screen any more."""
        if self._listening is not None and self._listening.speaking:
            self._listening.stop()

    def _at_rest(self) -> Visit:
        now, hours = self._now(), self._settings.opening_hours
        closed = hours is not None and not hours.holds(now)
        return at_rest(self._library, self._theme, night=self._settings.night.holds(now.time()), closed=closed)

    def _look_outside(self) -> None:
        """Show the scene between two visits as it is at this time of the day, and let the day pass."""
        if self.visit != self._at_rest() or self._library.release.today != self._now().date():
            self.rest()

    def _feel(self) -> None:
        """Somebody touched."""
        if not self._begun:
            self._begun = True
            self.begun.emit(self.visit)
        if self._listening is not None:
            self._listening.make_ready()
        self._waiting.touched()

    def _ask(self, left: int) -> None:
        """Ask whether somebody is there; where nobody has touched yet there is nobody to ask."""
        if not self._begun:
            self.rest()
            return
        self._window.warn(self.visit, left)
        if left == self._settings.countdown_seconds:
            self._chime()
            if self._listening is not None:
                self._listening.warn()

    def _show(self) -> None:
        """Show where the visit is. Whatever goes wrong ends on the calm page, from where Home and Back lead on."""
        self._window.unwarn()
        try:
            self._window.present(self.visit)
        except Exception:  # noqa: BLE001 -- whatever it is, the patient must not see it
            log.exception("a screen could not be shown")
            self.failed = True
            self.visit = replace(self.visit, sheet=None)
            self._window.present_calm(self.visit)
        self.seen.emit(self.visit)
        if self._listening is not None:
            self._listening.follow(self.visit)
        self.readiness.shown()
        self._await_touch()
        linecache.clearcache()  # Qt for Python has read the source of every module, and Python would keep it

    def _obey(self, wish: Aloud) -> None:
        """Do what is asked of the voice; where that closes the menu, show what lay below it first."""
        before, self.visit = self.visit, follow(self.visit, wish, self._library)
        if self.visit != before:
            self._show()
        if self._listening is not None:
            if wish in (Aloud.READ, Aloud.SPOKEN):
                self.listened.emit()
            self._listening.obey(wish)
            self._await_touch()

    def _be_patient(self) -> None:
        """Nothing is read any more: wait from now on, unless somebody is being asked just now."""
        if not self._waiting.asking:
            self._await_touch()

    def _await_touch(self) -> None:
        self._waiting.wait(self.visit, speaking=self._listening is not None and self._listening.speaking)
