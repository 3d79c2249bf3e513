# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Counting: what the kiosk tells of a visit becomes counts when it is over, while nobody touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.statistics.attending import Attending

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from kiosk.content.library import Library
    from kiosk.navigation.visit import Visit
    from kiosk.statistics.attending import Screen
    from kiosk.statistics.keys import Key, What

REST_MS = 500
"""So long after the end of a visit, when the calm scene is painted, its screens are named."""


class Counting(QObject):
    """Holds what the visit under way has come to; ``write`` gets it, with the day on which it began, at its end."""

    def __init__(
        self, library: Library, now: Callable[[], datetime], write: Callable[[date, frozenset[Key]], None]
    ) -> None:
        super().__init__()
        self._library = library
        self._now = now
        self._write = write
        self._day = now().date()
        self._visit: Attending | None = None
        self._over: list[tuple[date, Attending, dict[Screen, str], list[Screen]]] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    def begin(self, visit: Visit) -> None:
        """Somebody has touched."""
        now = self._now()
        self._day, self._visit = now.date(), Attending(now.hour)
        self.see(visit)

    def see(self, visit: Visit) -> None:
        """The screen shows the visit so."""
        if self._visit is not None:
            self._visit.see(visit)

    def note(self, what: What, which: str = "") -> None:
        """Something was done."""
        if self._visit is not None:
            self._visit.note((what, which))

    def end(self) -> None:
        """The visit is over."""
        visit, self._visit = self._visit, None
        if visit is not None and visit.came_to_anything:
            self._over.append((self._day, visit, {}, sorted(visit.screens())))
            self._timer.start(REST_MS)

    def stop(self) -> None:
        """Count what is over at once; nothing more comes."""
        self.end()
        self._timer.stop()
        while self._over:
            self._name_one()

    def _go_on(self) -> None:
        """Do one thing at a time, and nothing while somebody is there: a page may have to be read for it."""
        if self._over and self._visit is None:
            self._name_one()
            self._timer.start(0)

    def _name_one(self) -> None:
        day, visit, names, left = self._over[0]
        if left:
            screen = left.pop()
            names[screen] = self._name(screen)
        else:
            del self._over[0]
            self._write(day, visit.keys(names.__getitem__))

    def _name(self, screen: Screen) -> str:
        """The address of a screen in the first language, so that all languages count together."""
        language, topic, number = screen
        ids = self._library.step_ids(language, topic)
        first = self._library.step_ids(self._library.guide.languages[0], topic)
        known = first if len(first) == len(ids) else ids
        return f"{topic}#{known[number]}" if number < len(known) else topic
