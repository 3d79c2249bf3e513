# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The composition root: what is made at the start, and who listens to whom."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer

from kiosk.content.library import Library
from kiosk.logs import log
from kiosk.navigation.follow import first_visit, follow
from kiosk.navigation.routes import likely_next
from kiosk.navigation.wishes import Wish
from kiosk.ui.window import Window

REST_MS = 30
"""So long, and so long again, after a touch the next screens are made ready."""


class Kiosk(QObject):
    """The running kiosk: it holds the visit, follows wishes, and makes ready what may come next.

    ``failed`` tells that some screen could not be shown.
    """

    def __init__(self, library: Library, window: Window) -> None:
        super().__init__()
        self._library = library
        self._window = window
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._painted = False
        self.failed = False
        self.visit = first_visit(library)
        self._connect()

    def begin(self) -> None:
        """Show the first screen."""
        self._show()

    def follow(self, wish: Wish) -> None:
        """Go where a touch leads."""
        try:
            self.visit = follow(self.visit, wish, self._library)
        except Exception:  # noqa: BLE001 -- whatever it is, the patient must not see it
            log.exception("a wish could not be followed")
        self._show()

    def prepare_next(self) -> None:
        """Make ready one page that a touch may lead to; as long as there is one, come back for the next.

        Qt may call a timer before it paints, so the first call lets the screen be painted.
        """
        if not self._painted:
            self._painted = True
            self._idle.start(REST_MS)
            return
        for place in likely_next(self._library, self.visit.language, self.visit.place):
            visit = replace(self.visit, place=place, sheet=None)
            try:
                made = self._window.prepare(visit)
            except Exception:  # noqa: BLE001 -- the touch that leads there will meet the calm page
                log.exception("a screen could not be made ready")
                return
            if made:
                self._idle.start(0)
                return

    def stop(self) -> None:
        """Make nothing ready any more."""
        self._idle.stop()

    def _connect(self) -> None:
        self._window.wished.connect(self.follow, Qt.ConnectionType.QueuedConnection)
        self._window.resized.connect(self._show)
        self._idle.timeout.connect(self.prepare_next)

    def _show(self) -> None:
        """Show where the visit is. Whatever goes wrong ends on the calm page, from where Home and Back lead on."""
        try:
            self._window.present(self.visit)
        except Exception:  # noqa: BLE001 -- whatever it is, the patient must not see it
            log.exception("a screen could not be shown")
            self.failed = True
            self.visit = replace(self.visit, sheet=None)
            self._window.present_calm(self.visit)
        self._painted = False
        self._idle.start(REST_MS)
