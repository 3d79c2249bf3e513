# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Proofs: the pictures of a guide, and what has to be known of the screen on each."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import assert_never

from kiosk.commands.layout import Part
from kiosk.content.library import Library
from kiosk.content.model import Reference, Screen, TopicHead
from kiosk.content.problems import Where
from kiosk.navigation.places import (
    Attract,
    ChapterPlace,
    Feedback,
    FilmSheet,
    GlossaryPlace,
    Home,
    Letters,
    LookAgain,
    MyQuestions,
    OutsideSheet,
    Panel,
    Place,
    Question,
    Search,
    Sheet,
    Step,
    TakeHome,
    WordSheet,
)
from kiosk.navigation.visit import Visit


@dataclass(frozen=True)
class Proof:
    """One picture: the look it was made in, what it shows, its file below the sheet, and what is amiss on it."""

    look: str
    visit: Visit
    file: PurePosixPath
    size: tuple[int, int]
    cut: tuple[str, ...] = ()
    beyond: bool = False
    broken: bool = False
    parts: tuple[Part, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class Proofs:
    """All pictures of one screen in one language, a picture for each look."""

    language: str
    place: Place
    sheet: Sheet | None
    pictures: tuple[Proof, ...]

    @property
    def topic(self) -> str | None:
        """The topic that the screen belongs to; sheets, home and the chapters belong to none."""
        return getattr(self.place, "topic", None) if self.sheet is None else None


def by_screen(proofs: Iterable[Proof]) -> list[Proofs]:
    """The pictures of each screen together, in the order of the first of each."""
    found: dict[tuple[str, Place, Sheet | None], list[Proof]] = {}
    for proof in proofs:
        found.setdefault((proof.visit.language, proof.visit.place, proof.visit.sheet), []).append(proof)
    return [Proofs(*key, tuple(pictures)) for key, pictures in found.items()]


def title_of(library: Library, proofs: Proofs) -> str:  # noqa: C901 -- one case for each kind of place
    """What is shown, in words."""
    language = proofs.language
    if proofs.sheet is not None:
        return _title_of_sheet(proofs.sheet)
    match proofs.place:
        case Attract():
            return "Between two visits"
        case Home(first):
            return "Home" if not first else f"Home, from chapter {first + 1} on"
        case ChapterPlace(chapter, first):
            return library.chapter_title(language, chapter) + (f", from topic {first + 1} on" if first else "")
        case GlossaryPlace(topic, letter):
            return f"{library.title(language, topic)}: {letter}"
        case Letters(letter):
            return f"From A to Z: {letter}" if letter else "From A to Z"
        case Search(text, listed=listed):
            return (f"Search: {text}" if text else "Search") + (", what was found" if listed else "")
        case Feedback(_, thanked):
            return "At the end" if not thanked else "At the end, answered"
        case LookAgain(topic):
            return f"{library.title(language, topic)}: {library.words(language).again_title}"
        case MyQuestions():
            return "My questions"
        case TakeHome(code):
            return f"My questions to take home, code {code + 1}"
        case Step() | Question():
            screen = screen_of(library, proofs)
            return screen.title if screen is not None else library.title(language, proofs.place.topic)


def _title_of_sheet(sheet: Sheet) -> str:
    match sheet:
        case Panel():
            return f"Sheet: {sheet.name.lower()}"
        case WordSheet():
            return "Sheet: a word explained"
        case OutsideSheet():
            return "Sheet: a page outside the kiosk"
        case FilmSheet():
            return "Sheet: what is said in a film"
        case _:
            assert_never(sheet)


def screen_of(library: Library, proofs: Proofs) -> Screen | None:
    """The screen of a topic that the pictures show."""
    match proofs.place:
        case Step(topic_id, index) | Question(topic_id, index) if proofs.sheet is None:
            topic = library.topic(proofs.language, topic_id)
            return topic.screens[index] if topic is not None and index < len(topic.screens) else None
        case _:
            return None


def where_of(library: Library, proofs: Proofs) -> Where:
    """Where the words of the screen are written."""
    screen = screen_of(library, proofs)
    if screen is not None:
        return screen.where
    if proofs.topic is not None:
        return Where(head_of(library, proofs.language, proofs.topic).file, 1)
    return Where(f"{proofs.language}/interface.toml", 1)


def head_of(library: Library, language: str, topic: str) -> TopicHead:
    """The head of the topic file that is shown in this language."""
    return library.head(language, topic)


def sources_of(library: Library, proofs: Proofs) -> list[Reference]:
    """The sources that the screen names and that are known."""
    screen = screen_of(library, proofs)
    known = library.references()
    return [known[name] for name in screen.references if name in known] if screen is not None else []
