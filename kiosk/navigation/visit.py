# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A visit: one person's use of the kiosk, from the first touch to the reset. It is never stored."""

from dataclasses import dataclass
from enum import Enum, IntEnum, StrEnum, auto

from kiosk.navigation.answers import NOTHING_ANSWERED, Answers
from kiosk.navigation.picked import Picks
from kiosk.navigation.places import Home, Place, Sheet, Step
from kiosk.navigation.weights import NOTHING_WEIGHED, Weights


class TextSize(IntEnum):
    """How large the patient reads, in percent."""

    NORMAL = 100
    LARGE = 150
    LARGEST = 200


class ThemeName(StrEnum):
    """Which colours the patient reads in; ``STRONG`` is high contrast."""

    LIGHT = "light"
    DARK = "dark"
    STRONG = "strong"


class Motion(Enum):
    """How much moves on the screen."""

    NORMAL = auto()
    LESS = auto()


HOME = Home()


@dataclass(frozen=True)
class Visit:
    """All that the kiosk knows about the person before it.

    ``history`` holds the places that Back leads to, the nearest last; ``tour`` the screen that the tour
    has come to (None: not begun, or finished); ``read`` the topics that were read to the end;
    ``weights`` what they have said of what matters to them, ``answers`` what to quick checks;
    ``rated`` whether they have said if the kiosk helped;
    ``picked`` what they want to ask about; ``spoken`` whether all that gets the focus is said, for who does not see the
    screen.
    """

    language: str
    place: Place = HOME
    history: tuple[Place, ...] = ()
    sheet: Sheet | None = None
    text_size: TextSize = TextSize.NORMAL
    theme: ThemeName = ThemeName.LIGHT
    motion: Motion = Motion.NORMAL
    tour: Step | None = None
    read: frozenset[str] = frozenset()
    weights: Weights = NOTHING_WEIGHED
    answers: Answers = NOTHING_ANSWERED
    rated: bool = False
    picked: Picks = ()
    spoken: bool = False

    @property
    def has_list(self) -> bool:
        """Whether there is something to take home: questions, or what matters."""
        return bool(self.picked) or self.weights != NOTHING_WEIGHED
