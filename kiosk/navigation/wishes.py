# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A wish: what a touch asks for. The app decides, the window shows."""

from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from kiosk.navigation.answers import Answered
from kiosk.navigation.picked import Picked
from kiosk.navigation.places import Place, Sheet
from kiosk.navigation.visit import Motion, TextSize, ThemeName
from kiosk.navigation.weights import Weighed


class Go(Enum):
    """The wishes that need no more than their name.

    ``NEXT`` goes one screen on, behind the last one to what comes after the topic; ``BACK`` shows again
    what was shown before; ``ABOUT`` shows who answers for the guide; ``TOUR`` begins the tour or goes on
    where it was left; ``CLOSE`` takes the sheet away; ``BEGIN`` leads in from the scene between two visits;
    ``LIST`` shows what was found for what is written; ``STAY`` changes nothing but says that somebody is there;
    ``FINISH`` ends the visit and forgets it; ``CLEAR`` forgets the patient's own list; ``PRINT`` has it printed,
    ``PRINT_PAGES`` with the pages that its questions come from.
    """

    NEXT = auto()
    BACK = auto()
    HOME = auto()
    ABOUT = auto()
    TOUR = auto()
    CLOSE = auto()
    BEGIN = auto()
    LIST = auto()
    STAY = auto()
    FINISH = auto()
    CLEAR = auto()
    PRINT = auto()
    PRINT_PAGES = auto()


class Helpful(StrEnum):
    """Whether the kiosk was helpful; the value is what is counted."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True)
class GoTo:
    """Show this place."""

    place: Place


@dataclass(frozen=True)
class GoToTopic:
    """Show a topic from its beginning, or from the screen with this id."""

    topic: str
    screen: str | None = None


@dataclass(frozen=True)
class Open:
    """Lay this sheet over the place."""

    sheet: Sheet


@dataclass(frozen=True)
class Speak:
    """Use this language."""

    language: str


@dataclass(frozen=True)
class Choose:
    """Use this text size, these colours, this much movement."""

    choice: TextSize | ThemeName | Motion


@dataclass(frozen=True)
class Write:
    """Add letters to what is looked for, or take so many away from its end.

    ``touched`` on the screen: there the second touch of a shaking hand writes nothing.
    """

    letters: str = ""
    away: int = 0
    touched: bool = True


@dataclass(frozen=True)
class Weigh:
    """Say this of what matters; saying it again takes it back."""

    weighed: Weighed


@dataclass(frozen=True)
class Answer:
    """Give this answer to a quick check."""

    answered: Answered


class Aloud(Enum):
    """What is asked of the voice; the place stays as it is.

    ``READ`` begins to read the screen, ``SPOKEN`` turns the spoken mode on and off: all that gets the focus is said.
    """

    READ = auto()
    AGAIN = auto()
    PAUSE = auto()
    GO_ON = auto()
    STOP = auto()
    QUIETER = auto()
    LOUDER = auto()
    SLOWER = auto()
    FASTER = auto()
    SPOKEN = auto()


@dataclass(frozen=True)
class Rate:
    """Say whether the kiosk was helpful."""

    helpful: Helpful


@dataclass(frozen=True)
class Pick:
    """Put this on the patient's own list, or take it off again."""

    picked: Picked


@dataclass(frozen=True)
class Move:
    """Put this so many places further down on the patient's own list; up where it is negative."""

    picked: Picked
    by: int


Note = Choose | Weigh | Answer | Rate | Pick | Move
"""What changes what the visit holds, and not where it is."""

Wish = Go | GoTo | GoToTopic | Open | Speak | Write | Aloud | Note
