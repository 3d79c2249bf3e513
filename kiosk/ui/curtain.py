# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The curtain: it remembers what was on the screen, and turns it into what comes next, where that is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from kiosk.ui.theme import theme
from kiosk.ui.turning import Turn

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.navigation.visit import Visit
    from kiosk.ui.look import Look
    from kiosk.ui.pages.page import Page


class Curtain:
    """The movement between two screens of one window. With less movement wanted, there is none."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._turn: Turn | None = None
        self._before: QImage | None = None
        self._way = 0

    @property
    def moving(self) -> bool:
        """Whether one screen is just giving way to another."""
        return self._turn is not None and self._turn.running

    def prepare(self, shown: Visit | None, visit: Visit) -> None:
        """Remember what is on the screen before ``visit`` is shown there."""
        self._before = None
        if shown is not None and shown.place != visit.place and self._window.isVisible():
            seen = self._window.backingStore().paintDevice()
            self._before = seen.copy() if isinstance(seen, QImage) else None
            self._way = _way(shown, visit)
        self.drop()

    def rise(self, page: Page, look: Look) -> None:
        """Begin to show the next screen in place of the one that was remembered."""
        duration = look.ms(theme().turn_ms)
        if self._before is None or not duration:
            self._before = None
            return
        where = page.moving()
        ratio = self._before.devicePixelRatio()
        before = self._before.copy(where) if ratio == 1 else self._before
        way = self._way * look.m.turn * (-1 if look.right_to_left else 1)
        self._turn = Turn(before, page.grab(where), way, duration, where, self._window)
        self._turn.begin()
        self._before = None

    def drop(self) -> None:
        """End the movement; the next screen is there at once."""
        if self._turn is not None and self._turn.running:
            self._turn.end()
        self._turn = None


def _way(shown: Visit, visit: Visit) -> int:
    """On is 1, back is -1, and neither is 0: then nothing slides."""
    further = len(visit.history) - len(shown.history)
    return (further > 0) - (further < 0)
