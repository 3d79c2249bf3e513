# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The curtain: it remembers what was on the screen, and turns it into what comes next, where that is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from kiosk.navigation.visit import Motion
from kiosk.ui.pages.build import kept_place
from kiosk.ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.navigation.visit import Visit
    from kiosk.ui.look import Look
    from kiosk.ui.pages.page import Page
    from kiosk.ui.turning import Turn


class Curtain:
    """The movement between two screens on one stage. With less movement wanted, there is none."""

    def __init__(self) -> None:
        self._turn: Turn | None = None
        self._before: QImage | None = None
        self._way = 0

    @property
    def moving(self) -> bool:
        """Whether one screen is just giving way to another."""
        return self._turn is not None and self._turn.running

    def remember(self, window: QWidget, shown: Visit | None, visit: Visit) -> None:
        """Keep what is on the screen before ``visit`` is shown there, if it will move away."""
        self._before = None
        moves = visit.motion is Motion.NORMAL
        turns = shown is not None and kept_place(shown.place) != kept_place(visit.place)
        if moves and turns and shown is not None and window.isVisible():
            seen = window.backingStore().paintDevice()
            self._before = seen.copy() if isinstance(seen, QImage) else None
            self._way = _way(shown, visit)
        self.drop()

    def rise(self, window: QWidget, page: Page, look: Look) -> None:
        """Begin to show the next screen in place of the one that was kept."""
        before, self._before = self._before, None
        duration = look.ms(theme().turn_ms)
        if before is None or not duration:
            return
        from kiosk.ui.turning import Course, Turn  # noqa: PLC0415 -- the first screen does not move

        if self._turn is None:
            self._turn = Turn(window)
        where = page.moving()
        way = self._way * look.m.turn * (-1 if look.right_to_left else 1)
        self._turn.begin(Course(before, _pixels(before, where), page.grab(where), where, way, duration))

    def drop(self) -> None:
        """End the movement; the next screen is there at once."""
        if self._turn is not None:
            self._turn.end()


def _way(shown: Visit, visit: Visit) -> int:
    """On is 1, back is -1, and neither is 0: then nothing slides."""
    further = len(visit.history) - len(shown.history)
    return (further > 0) - (further < 0)


def _pixels(whole: QImage, where: QRect) -> QRect:
    """A part of a picture; ``where`` counts the pixels of widgets, of which the screen may have several for one."""
    ratio = whole.devicePixelRatio()
    at, size = where.topLeft() * ratio, where.size() * ratio
    return QRect(at, size)
