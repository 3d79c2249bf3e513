# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The places of the kiosk, and the sheets that may lie over a place."""

from dataclasses import dataclass
from enum import Enum, auto


@dataclass(frozen=True)
class Attract:
    """The scene between two visits; ``dimmed`` in the night hours and while the clinic is ``closed``."""

    dimmed: bool = False
    closed: bool = False


@dataclass(frozen=True)
class Home:
    """The chapters, from the one with index ``first``."""

    first: int = 0


@dataclass(frozen=True)
class ChapterPlace:
    """The topics of a chapter, from the one with index ``first``."""

    chapter: str
    first: int = 0


@dataclass(frozen=True)
class Step:
    """One screen of a topic, counted from 0; ``tour`` when the tour led there."""

    topic: str
    step: int = 0
    tour: bool = False


@dataclass(frozen=True)
class Question:
    """The page of frequent questions that holds this one, counted from 0."""

    topic: str
    question: int = 0
    open: bool = False


@dataclass(frozen=True)
class GlossaryPlace:
    """The words that begin with a letter; the empty letter stands for the first that has words."""

    topic: str
    letter: str = ""


@dataclass(frozen=True)
class Letters:
    """What begins with a letter, from the entry with index ``first``; with no letter, all letters to choose from."""

    letter: str = ""
    first: int = 0


@dataclass(frozen=True)
class Search:
    """What was found for a text, from the one with index ``first``; ``listed`` where it has a page of its own."""

    text: str = ""
    first: int = 0
    listed: bool = False


@dataclass(frozen=True)
class LookAgain:
    """What may be worth another look behind the last screen of a topic; ``tour`` when the tour led there."""

    topic: str
    tour: bool = False


@dataclass(frozen=True)
class Feedback:
    """The one question at the end; ``leaving`` when nothing is left of the visit, ``thanked`` when it was answered."""

    leaving: bool = False
    thanked: bool = False


@dataclass(frozen=True)
class MyQuestions:
    """The page of the patient's own list that holds the question ``shown``, counted from 0.

    ``clearing`` when the kiosk asks whether the whole list shall go.
    """

    shown: int = 0
    clearing: bool = False


class Paper(Enum):
    """How far a page of paper is; ``NOT`` where nobody has asked for one."""

    NOT = auto()
    PRINTING = auto()
    PRINTED = auto()
    FAILED = auto()


@dataclass(frozen=True)
class TakeHome:
    """The patient's own list to take away: by camera, as the code with this number, counted from 0, or on paper.

    ``pages`` when the pages that its questions come from are on paper too.
    """

    code: int = 0
    paper: Paper = Paper.NOT
    pages: bool = False


Place = (
    Attract
    | Home
    | ChapterPlace
    | Step
    | Question
    | GlossaryPlace
    | LookAgain
    | Letters
    | Search
    | Feedback
    | MyQuestions
    | TakeHome
)


class Panel(Enum):
    """The sheets that need no more than their name."""

    LOOK = auto()
    LANGUAGE = auto()
    MENU = auto()
    STEPS = auto()
    SOURCES = auto()
    PAPER = auto()


@dataclass(frozen=True)
class WordSheet:
    """A word of the glossary, explained."""

    term: str


@dataclass(frozen=True)
class OutsideSheet:
    """An address outside the kiosk, to take away by camera."""

    url: str


@dataclass(frozen=True)
class FilmSheet:
    """What is said in a film, to read."""

    title: str
    lines: tuple[str, ...]


Sheet = Panel | WordSheet | OutsideSheet | FilmSheet
