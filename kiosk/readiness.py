# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Readiness: the pages that a touch may lead to next are made before it comes."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from kiosk.content.library import Library
from kiosk.logs import log
from kiosk.navigation.follow import follow
from kiosk.navigation.routes import likely_next
from kiosk.navigation.visit import Visit
from kiosk.navigation.wishes import Go, Wish
from kiosk.ui.window import Window

TOUCH_MS = 10
"""So long after a finger came down what it touches has been painted as touched, and it still lies there."""

LYING_MS = 100
"""So long a finger lies there as a rule: until then nothing else is made ready."""

REST_MS = 30
"""So long, and so long again, after a touch the next screens are made ready."""


class Readiness(QObject):
    """Makes pages ready in idle time, and while a finger lies on what leads to one; ``visit`` tells where one is."""

    def __init__(self, library: Library, window: Window, visit: Callable[[], Visit], parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._window = window
        self._visit = visit
        self._ready = QTimer(self, singleShot=True)
        self._touching = QTimer(self, singleShot=True, interval=TOUCH_MS)
        self._foreseen: Wish | None = None
        self._painted = False
        self._ready.timeout.connect(self.prepare_next)
        self._touching.timeout.connect(self._prepare_foreseen)

    def foresee(self, wish: Wish) -> None:
        """A finger came down on what makes this wish: make ready where it leads while the finger lies there."""
        self._foreseen = wish
        self._touching.start()
        if self._ready.isActive():
            self._ready.start(LYING_MS)

    def touched(self) -> None:
        """The finger was lifted; what it leads to is shown at once."""
        self._touching.stop()

    def shown(self) -> None:
        """Another screen is shown, to be painted before anything else."""
        self._painted = False
        self._ready.start(REST_MS)

    def prepare_next(self) -> None:
        """Make ready one page that a touch may lead to; as long as there is one, come back for the next.

        Qt may call a timer before it paints, so the first call lets the screen be painted.
        """
        if not self._painted or self._window.moving:
            self._painted = True
            self._ready.start(REST_MS)
            return
        visit = self._visit()
        for place in likely_next(self._library, visit.language, visit.place):
            if self._make_ready(replace(visit, place=place)):
                self._ready.start(0)
                return

    def stop(self) -> None:
        """Make nothing ready any more."""
        self._ready.stop()
        self._touching.stop()

    def _prepare_foreseen(self) -> None:
        if self._foreseen is None or self._foreseen is Go.FINISH:
            return
        here = self._visit()
        try:
            visit = follow(here, self._foreseen, self._library)
        except Exception:  # noqa: BLE001 -- the touch itself will tell
            log.exception("a wish could not be foreseen")
            return
        if visit.place != here.place:
            self._make_ready(visit)

    def _make_ready(self, visit: Visit) -> bool:
        """Make the page of a visit ready; False when there was nothing to do."""
        try:
            return self._window.prepare(replace(visit, sheet=None))
        except Exception:  # noqa: BLE001 -- the touch that leads there will meet the calm page
            log.exception("a screen could not be made ready")
            return False
