# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The blocks: one piece of a screen each, as the parser makes and the screen shows them."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.content.captions import Caption
from kiosk.content.inline import Inlines
from kiosk.content.problems import Where


class CalloutKind(StrEnum):
    """What a callout is for."""

    NOTE = "note"
    IMPORTANT = "important"
    CALL = "call"
    EMERGENCY = "emergency"
    KEY = "key"
    ACTION = "action"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a screen (``###``)."""

    where: Where
    text: Inlines


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph."""

    where: Where
    text: Inlines


@dataclass(frozen=True, slots=True)
class Item:
    """One point of a list; ``sign`` is the icon that stands in place of its dot, if there is one."""

    where: Where
    blocks: "Blocks"
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """Points in no order, or numbered steps."""

    where: Where
    ordered: bool
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One thing to tick."""

    where: Where
    text: Inlines


@dataclass(frozen=True, slots=True)
class Checklist:
    """Things to tick or to pick from (``- [ ]``)."""

    where: Where
    items: tuple[CheckItem, ...]


@dataclass(frozen=True, slots=True)
class Film:
    """What a picture becomes when somebody plays it: a video, or a drawing that moves; file as in ``Picture``."""

    file: str
    captions: tuple[Caption, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: file by its name in the folder of pictures; alt is what it shows, in words."""

    where: Where
    file: str
    alt: str
    caption: str
    film: Film | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table: as many cells in each row as in the header."""

    where: Where
    header: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]


@dataclass(frozen=True, slots=True)
class Callout:
    """Blocks that stand out, under a title of their own (empty: none)."""

    where: Where
    kind: CalloutKind
    title: Inlines
    blocks: "Blocks"


@dataclass(frozen=True, slots=True)
class Chance:
    """How many of 100 people: ``low`` in every study, ``high`` in the highest; the same number twice is no range.

    ``sentence`` holds the number in words, ``others`` what is so for the rest (empty: not said),
    ``notes`` for whom, for how long, and who says so.
    """

    where: Where
    title: Inlines
    low: int
    high: int
    sentence: Inlines
    others: Inlines
    notes: "Blocks"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of a quick check, whether it is right, and why."""

    where: Where
    text: Inlines
    right: bool
    reason: Inlines


@dataclass(frozen=True, slots=True)
class QuickCheck:
    """A question to test oneself with; never scored, never stored. ``number`` counts those of its file, from 0."""

    where: Where
    question: Inlines
    answers: tuple[Answer, ...]
    number: int = 0

    @property
    def right(self) -> int:
        """The index of the right answer."""
        return next((index for index, answer in enumerate(self.answers) if answer.right), 0)


Block = Heading | Prose | Listing | Checklist | Picture | Table | Callout | Chance | QuickCheck
Blocks = tuple[Block, ...]
