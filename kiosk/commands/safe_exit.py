# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The way out of the built-in page for staff: the gesture, the PIN, and then the desktop.

There is no menu: what it offers may be what is broken. Its words are those of the shipped content, which lies with the
program.
"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from kiosk import endings, resources
from kiosk.content.library import Library
from kiosk.content.scripts import script_of
from kiosk.logs import log
from kiosk.staff.checking import Checking
from kiosk.staff.gesture import Gesture
from kiosk.staff.pad import Pad
from kiosk.staff.staff import PAD_SECONDS, SECOND_MS
from kiosk.staff.tries import Tries
from kiosk.state_folder import state_folder_if_any
from kiosk.ui.finding import Finding
from kiosk.ui.look import Look, look_for
from kiosk.ui.scene import Scene
from kiosk.ui.second_touch import SecondTouch

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from kiosk.navigation.wishes import Wish
    from kiosk.safe.kept_words import Kept
    from kiosk.safe.safe_page import SafePage


class SafeExit(QObject):
    """Watches for the gesture as long as the page is shown."""

    def __init__(self, application: QApplication, page: SafePage, kept: Kept, pin: Path) -> None:
        super().__init__()
        self._application = application
        self._page = page
        self._kept = kept
        self.checking = Checking(pin, Tries(state_folder_if_any()))
        self._gesture = Gesture(page.windowHandle(), lambda: self._look().m.target_large)
        self._second = QTimer(self, interval=SECOND_MS)
        self._second_touch = SecondTouch(time.monotonic)
        self._left = 0
        self.pad: Pad | None = None
        self._gesture.made.connect(self.ask)
        self.checking.answered.connect(self._answered)
        self._second.timeout.connect(self.tick)
        page.installEventFilter(self)

    def ask(self) -> None:
        """Ask for the PIN; where there is none, nobody gets out here."""
        if self.pad is not None or not self.checking.possible:
            return
        try:
            self.pad = Pad(self._scene(), self._enter, self.close, self._page)
        except Exception:  # noqa: BLE001 -- whatever is broken, the page stays
            log.exception("staff cannot be asked for their PIN")
            return
        self.pad.resize(self._page.size())
        self.pad.show()
        self.pad.raise_()
        self._left = PAD_SECONDS
        self._second.start()

    def close(self) -> None:
        """Back to the page."""
        self._second.stop()
        if self.pad is not None:
            self.pad.hide()
            self.pad.deleteLater()
            self.pad = None

    def stop(self) -> None:
        """The page ends."""
        self._page.removeEventFilter(self)
        self._gesture.stop()
        self.close()
        self.checking.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A panel that was turned has another layout: begin again."""
        if event.type() is QEvent.Type.Resize:
            self.close()
        return False

    def _enter(self, digits: str) -> None:
        if self.pad is not None:
            self._left = PAD_SECONDS
            self.pad.check()
            self.checking.check(digits)

    def _answered(self, right: bool) -> None:  # noqa: FBT001 -- what is told
        if right:
            log.info("staff: leave the built-in page")
            self._application.exit(endings.ENDED)
        elif self.pad is not None:
            self.pad.wrong()
            self.pad.wait(self.checking.tries.seconds())

    def tick(self) -> None:
        """A second has passed."""
        self._left -= 1
        if not self._left:
            self.close()
        elif self.pad is not None and not self.checking.busy:
            self.pad.wait(self.checking.tries.seconds())

    def _look(self) -> Look:
        return look_for(self._page.size(), self._kept.inches)

    def _scene(self) -> Scene:
        library = Library(resources.shipped_content())
        said = self._kept.said[0].language
        language = said if said in library.guide.languages else library.guide.opening_language
        words = library.words(language)
        look = replace(self._look(), right_to_left=words.right_to_left, script=script_of(language))
        return Scene(
            library, language, words, look, _nothing, _nothing, self._second_touch.unless, Finding(library.folder)
        )


def _nothing(_wish: Wish) -> None:
    """There is nothing to wish for."""
