# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Visits as the kiosk tells of them, and what is counted of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kiosk.navigation.places import Home, Step
from kiosk.navigation.visit import Visit
from kiosk.statistics.attending import Attending
from kiosk.statistics.folding import Row
from kiosk.statistics.periods import day

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.navigation.places import Place
    from kiosk.statistics.attending import Screen
    from kiosk.statistics.keys import Key, What

WEDNESDAY = date(2026, 11, 18)


def named(screen: Screen) -> str:
    _, topic, number = screen
    return f"{topic}#{number}"


def attended(places: Iterable[Place], language: str = "en", hour: int = 10) -> Attending:
    """Somebody who has come to these places in this order."""
    attending = Attending(hour)
    for place in (Home(), *places):
        attending.see(Visit(language, place))
    return attending


def keys(*places: Place, language: str = "en", hour: int = 10) -> frozenset[Key]:
    return attended(places, language, hour).keys(named)


def reader(topic: str, *screens: int) -> frozenset[Key]:
    """Somebody who reads these screens of a topic."""
    return keys(*(Step(topic, screen) for screen in screens))


def on(of: date, what: What, which: str = "") -> Row:
    """The row of a day."""
    return Row(day(of), what, which)
