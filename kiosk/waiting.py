# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Waiting: how long the kiosk gives whoever is there, which depends on where their visit is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.content.library import Library
from kiosk.idle import Idle
from kiosk.navigation.places import Attract, Feedback, Home
from kiosk.settings import Settings

if TYPE_CHECKING:
    from kiosk.navigation.visit import Visit

LONG_SECONDS = 300
"""Before a number to call or a code to take away, nobody is asked sooner than after this time."""

FAREWELL_MS = 20_000
"""So long whoever finishes may say if the kiosk was helpful; nothing of their visit is left then."""

THANKS_MS = 6_000
"""So long they are thanked for it."""

DAYLIGHT_MS = 60_000
"""So often the scene between two visits looks whether it is night."""


class Waiting(QObject):
    """Waits for a touch that may not come."""

    asked = Signal(int)
    """Nobody has touched for a while; so many seconds are left to say that one is there."""
    over = Signal()
    """Nobody is there."""
    passed = Signal()
    """A minute has passed between two visits."""

    def __init__(self, library: Library, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._seconds = settings.idle_seconds
        self._idle = Idle(settings.countdown_seconds, self)
        self._farewell = QTimer(self, singleShot=True)
        self._daylight = QTimer(self, interval=DAYLIGHT_MS)
        self._held = False
        self._idle.asked.connect(self.asked)
        self._idle.over.connect(self.over)
        self._farewell.timeout.connect(self.over)
        self._daylight.timeout.connect(self.passed)

    @property
    def asking(self) -> bool:
        """Whether the countdown runs."""
        return self._idle.asking

    def touched(self) -> None:
        """Somebody has touched: wait from the beginning."""
        self._idle.touched()
        if self._farewell.isActive():
            self._farewell.start()

    def wait(self, visit: "Visit", *, speaking: bool) -> None:
        """Wait for a touch where this visit is; as long as something is said to who is there, time stands still."""
        self._farewell.stop()
        if self._held:
            return
        match visit.place:
            case Attract():
                self._idle.rest()
                return
            case Feedback(leaving=True) as asked:
                self._idle.rest()
                self._farewell.start(THANKS_MS if asked.thanked else FAREWELL_MS)
                return
        self._daylight.stop()
        if speaking:
            self._idle.rest()
            return
        self._idle.wait(max(self._seconds, LONG_SECONDS if self._takes_long(visit) else 0))

    def await_nobody(self) -> None:
        """The scene between two visits is shown."""
        self._daylight.start()

    def hold(self) -> None:
        """Ask nobody, until ``go_on``."""
        self._held = True
        self._idle.rest()
        self._farewell.stop()

    def go_on(self) -> None:
        """Wait as before from the next ``wait`` on."""
        self._held = False

    def stop(self) -> None:
        """Wait for nobody any more."""
        self._daylight.stop()
        self._farewell.stop()
        self._idle.rest()

    def _takes_long(self, visit: "Visit") -> bool:
        if isinstance(visit.place, Home) and visit.sheet is None:
            return False
        from kiosk.navigation.lingering import takes_long  # noqa: PLC0415 -- the start has no screen of a topic

        topic = getattr(visit.place, "topic", None)
        shown = self._library.topic(visit.language, topic) if topic is not None else None
        return takes_long(visit, shown)
