# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Everything that can be seen: each place of a guide once, for proof sheets, walks through it and measurements."""

from collections.abc import Iterator

from kiosk.content.alphabet import letter_of
from kiosk.content.library import Library
from kiosk.content.model import Kind
from kiosk.content.quick_checks import checks_of
from kiosk.navigation.asked import questions_on
from kiosk.navigation.picked import Picked, Picks
from kiosk.navigation.places import (
    Attract,
    ChapterPlace,
    Feedback,
    GlossaryPlace,
    Home,
    Letters,
    LookAgain,
    MyQuestions,
    Place,
    Question,
    Search,
    Step,
    TakeHome,
)
from kiosk.navigation.routes import place_of
from kiosk.ui.pages.chapter import CARDS
from kiosk.ui.pages.home import TILES

LEAST_LETTERS = 2
NOWHERE = "xqxqxqxq"


def every_place(library: Library, language: str) -> Iterator[Place]:
    """The scene between two visits, home, the chapters, and all of their topics in reading order.

    Behind all of them come about, the question at the end, and the patient's own list.
    """
    chapters = library.guide.chapters
    yield Attract()
    yield from (Home(first) for first in range(0, max(1, len(chapters)), TILES))
    for chapter in chapters:
        yield from (ChapterPlace(chapter.id, first) for first in range(0, max(1, len(chapter.topics)), CARDS))
        for topic in chapter.topics:
            yield from _places_of(library, language, topic)
    listed = {topic for chapter in chapters for topic in chapter.topics}
    about = library.topic_of_kind(Kind.ABOUT)
    if about is not None and about not in listed:
        yield from _places_of(library, language, about)
    yield from _finding(library, language)
    yield from (Feedback(leaving, thanked) for leaving in (False, True) for thanked in (False, True))
    yield from (MyQuestions(), TakeHome())


def _finding(library: Library, language: str) -> Iterator[Place]:
    """What a title begins with, from A to Z and typed; and a word that no guide has."""
    topic = next(iter(library.topic_ids()), Kind.ABOUT.value)
    begins = library.title(language, topic)[:LEAST_LETTERS].casefold()
    yield from (Letters(), Letters(letter_of(begins)), Search())
    yield from (Search(text, listed=listed) for text in (begins, NOWHERE) for listed in (False, True))


def example_picks(library: Library, language: str) -> Picks:
    """A list as a patient may have: the first question of each screen that has some."""
    name = library.topic_of_kind(Kind.QUESTIONS)
    topic = library.topic(language, name) if name is not None else None
    if topic is None:
        return ()
    screens = enumerate(topic.screens)
    return tuple(Picked(topic.head.id, index, 0) for index, screen in screens if questions_on(screen))


def _places_of(library: Library, language: str, topic: str) -> Iterator[Place]:
    match place_of(library, language, topic):
        case Question():
            for index in range(len(library.step_ids(language, topic))):
                yield Question(topic, index, open=True)
        case GlossaryPlace():
            letters = sorted({letter_of(term.word) for term in library.glossary(language)})
            yield from (GlossaryPlace(topic, letter) for letter in letters)
        case _:
            steps = max(1, len(library.step_ids(language, topic)))
            yield from (Step(topic, index) for index in range(steps))
            read = library.topic(language, topic)
            if read is not None and checks_of(read):
                yield LookAgain(topic)
