# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""One visit while it lasts: what it has come to, each thing once, in no order and at no time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.navigation.places import (
    Attract,
    ChapterPlace,
    Feedback,
    GlossaryPlace,
    Home,
    Letters,
    LookAgain,
    MyQuestions,
    Question,
    Search,
    Step,
    TakeHome,
)
from kiosk.statistics.keys import What

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.navigation.places import Place
    from kiosk.navigation.visit import Visit
    from kiosk.statistics.keys import Key

Screen = tuple[str, str, int]
"""A language, a topic, the number of a screen."""


class Attending:
    """What is counted of a visit when it is over; ``hour`` is the one in which it began."""

    def __init__(self, hour: int) -> None:
        self._keys: set[Key] = {(What.VISITS, ""), (What.HOUR, f"{hour:02}")}
        self._screens: set[Screen] = set()
        self._stop: str | Screen = ""
        self._language = ""

    def see(self, visit: Visit) -> None:
        """The screen shows the visit so; the scene between two visits and the last question are no part of one."""
        place = visit.place
        if isinstance(place, Attract | Feedback):
            return
        self._language = visit.language
        screen = _screen_at(visit)
        topic = getattr(place, "topic", None)
        if topic is not None:
            self._keys.add((What.TOPIC, topic))
        if screen is not None:
            self._screens.add(screen)
        self._stop = screen or _name(place)

    def note(self, key: Key) -> None:
        """Count this too."""
        self._keys.add(key)

    @property
    def came_to_anything(self) -> bool:
        """Whether anybody was there."""
        return bool(self._language)

    def screens(self) -> frozenset[Screen]:
        """The screens to name."""
        return frozenset(self._screens)

    def keys(self, name: Callable[[Screen], str]) -> frozenset[Key]:
        """All that is counted; ``name`` says which screen it was, the same in every language."""
        stop = self._stop if isinstance(self._stop, str) else name(self._stop)
        ends = {(What.LANGUAGE, self._language), (What.STOP, stop)}
        return frozenset(self._keys | ends | {(What.SCREEN, name(screen)) for screen in self._screens})


def _screen_at(visit: Visit) -> Screen | None:
    match visit.place:
        case Step(topic, number) | Question(topic, number, open=True):
            return visit.language, topic, number
        case _:
            return None


def _name(place: Place) -> str:
    """What stands in the statistics for a place that is no screen of a topic; brackets tell it from one."""
    match place:
        case Home():
            return "(home)"
        case ChapterPlace(chapter):
            return f"(chapter {chapter})"
        case LookAgain(topic) | Question(topic) | GlossaryPlace(topic):
            return topic
        case Letters() | Search():
            return "(find)"
        case MyQuestions() | TakeHome():
            return "(my questions)"
        case _:
            return "(elsewhere)"
