# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What staff may do at the kiosk, as far as this machine lets them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from kiosk.content.words import Words
from kiosk.staff.power import Power

Lines = Sequence[str]


class Deed(Enum):
    """The tiles of the menu, in their order."""

    CLEAN = auto()
    RELOAD = auto()
    PROBLEMS = auto()
    STATISTICS = auto()
    ANEW = auto()
    LEAVE = auto()
    RESTART = auto()
    SHUT_DOWN = auto()


ICONS = {
    Deed.CLEAN: "sparkles",
    Deed.RELOAD: "file-text",
    Deed.PROBLEMS: "triangle-alert",
    Deed.STATISTICS: "activity",
    Deed.ANEW: "rotate-ccw",
    Deed.LEAVE: "log-out",
    Deed.RESTART: "refresh-cw",
    Deed.SHUT_DOWN: "unplug",
}

ASKED_FIRST = frozenset({Deed.LEAVE, Deed.RESTART, Deed.SHUT_DOWN})
"""After these nobody can use the kiosk for a while."""


@dataclass(frozen=True)
class Doing:
    """What is behind the tiles; ``problems`` and ``statistics`` are lines to read, looked for away from the window.

    Where nothing is counted there are no ``statistics``, and where there is no desktop nobody can ``leave`` to it.
    ``loudness`` tells how loud the kiosk is, in steps from 0, and ``louder`` takes so many steps.
    """

    reload: Callable[[], None]
    problems: Callable[[], Lines]
    loudness: Callable[[], int]
    louder: Callable[[int], None]
    anew: Callable[[], None]
    power: Power
    leave: Callable[[], None] | None = None
    statistics: Callable[[], Lines] | None = None

    @property
    def deeds(self) -> tuple[Deed, ...]:
        """What there is to do here."""
        lacking = {Deed.LEAVE: self.leave is None, Deed.STATISTICS: self.statistics is None}
        return tuple(deed for deed in Deed if not lacking.get(deed))


def name_of(deed: Deed, words: Words) -> str:
    """What a deed is called."""
    return {
        Deed.CLEAN: words.staff_clean,
        Deed.RELOAD: words.staff_reload,
        Deed.PROBLEMS: words.staff_problems,
        Deed.STATISTICS: words.staff_statistics,
        Deed.ANEW: words.staff_anew,
        Deed.LEAVE: words.staff_leave,
        Deed.RESTART: words.staff_restart,
        Deed.SHUT_DOWN: words.staff_shut_down,
    }[deed]
