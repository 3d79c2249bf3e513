# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A whole visit by touch alone, from the scene before it to the scene after it, in each language and on each panel."""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.content.words import Words
from kiosk.navigation.places import Attract, ChapterPlace, Home, Panel, Place, Step
from kiosk.navigation.resting import at_rest
from kiosk.navigation.routes import tour_topics
from kiosk.navigation.visit import TextSize, ThemeName
from kiosk.ui.cards import Card
from tests.languages.tongues import LONG, RIGHT
from tests.ui.conftest import Guides
from tests.ui.finger import Patient, settle
from tests.ui.judge import faults

PANELS = [(1920, 1080), (1080, 1920), (1280, 720)]
TONGUES = [LONG, RIGHT]
LOOKS = {TextSize.NORMAL: ThemeName.LIGHT, TextSize.LARGE: ThemeName.DARK, TextSize.LARGEST: ThemeName.STRONG}
VISITS = [
    *((LONG, *each, True) for each in product(PANELS, [TextSize.NORMAL, TextSize.LARGEST])),
    *((RIGHT, panel, TextSize.LARGEST, True) for panel in PANELS),
    *((tongue, PANELS[-1], TextSize.LARGE, True) for tongue in TONGUES),
    (RIGHT, PANELS[0], TextSize.NORMAL, True),
    (RIGHT, PANELS[0], TextSize.NORMAL, False),
]
"""A guide in English and another language, a panel, a text size, and whether the visit is in that language."""
SCREENS = 8
"""So many of the tour are read; the finger that walks through all of them is in test_walk.py."""


class Visitor:
    """Somebody who does everything by touch, and looks closely at every screen."""

    def __init__(self, patient: Patient) -> None:
        self.patient = patient
        self.faults: list[str] = []

    @property
    def words(self) -> Words:
        """What the kiosk says in the language of this visit."""
        return self.patient.library.words(self.patient.kiosk.visit.language)

    def tap(self, name: str) -> None:
        """Touch it, open the menu first where it is there, and look at what comes."""
        if not any(each.accessibleName().startswith(name) for each in self.patient.touchables()):
            self.patient.tap(self.words.menu)
        self.patient.tap(name)
        window, visit = self.patient.window, self.patient.kiosk.visit
        seen = faults(window.front(), window.look(visit).scale)
        self.faults += [f"{visit.place} {visit.sheet}: {fault}" for fault in seen]

    def choose(self, size: TextSize, theme: ThemeName) -> None:
        """Choose how to see, in the sheet for it."""
        words = self.words
        self.tap(words.text_size)
        self.tap({TextSize.NORMAL: words.normal, TextSize.LARGE: words.large, TextSize.LARGEST: words.largest}[size])
        self.tap({ThemeName.LIGHT: words.light, ThemeName.DARK: words.dark, ThemeName.STRONG: words.strong}[theme])
        self.tap(words.done)

    def speak(self, code: str) -> None:
        """Go on in this language."""
        self.tap(self.words.language)
        self.tap(self.patient.library.words(code).language_name)
        self.tap(self.words.done)


@pytest.fixture
def visitor(request: pytest.FixtureRequest, guides: Guides, qapp: QApplication) -> Iterator[Visitor]:
    """Somebody before the scene between two visits, on a panel of this size, before a guide in two languages."""
    assert qapp.topLevelWidgets() == []
    tongue, size = request.param
    patient = Patient(guides(tongue), *size)
    patient.kiosk.rest()
    settle()
    yield Visitor(patient)
    patient.close()


@pytest.mark.parametrize(
    ("visitor", "size", "own"),
    [((tongue, panel), size, own) for tongue, panel, size, own in VISITS],
    indirect=["visitor"],
    ids=[f"{tongue.code}-{w}x{h}-{size}%" + ("" if own else "-English") for tongue, (w, h), size, own in VISITS],
)
def test_a_whole_visit(visitor: Visitor, size: TextSize, *, own: bool) -> None:
    patient = visitor.patient
    language = patient.library.guide.languages[0 if own else 1]
    begin_in(visitor, language)
    visitor.choose(size, LOOKS[size])
    read_the_tour(visitor)
    back_and_in_the_other_language(visitor)
    visitor.tap(visitor.words.home)
    read_a_chapter(visitor)
    visitor.tap(visitor.words.home)
    visitor.tap(visitor.words.finish)
    assert patient.kiosk.visit == at_rest(patient.library)
    assert visitor.faults == []


def begin_in(visitor: Visitor, language: str) -> None:
    patient = visitor.patient
    assert isinstance(patient.kiosk.visit.place, Attract)
    words = patient.library.words(language)
    own = language == patient.library.guide.languages[0]
    visitor.tap(words.touch_to_begin if own else words.language_name)
    assert isinstance(patient.kiosk.visit.place, Home)
    assert patient.kiosk.visit.language == language


def read_the_tour(visitor: Visitor) -> None:
    patient = visitor.patient
    visitor.tap(visitor.words.tour)
    seen: list[Place] = []
    for _ in range(SCREENS):
        seen.append(patient.kiosk.visit.place)
        visitor.tap(next(word for word in (visitor.words.next_topic, visitor.words.next) if patient.can(word)))
    first = tour_topics(patient.library)[0]
    assert seen == [Step(first, step, tour=True) for step in range(SCREENS)]
    visitor.tap(visitor.words.sources)
    assert patient.kiosk.visit.sheet is Panel.SOURCES
    visitor.tap(visitor.words.close)


def back_and_in_the_other_language(visitor: Visitor) -> None:
    patient = visitor.patient
    here, language = patient.kiosk.visit.place, patient.kiosk.visit.language
    other = next(code for code in patient.library.guide.languages if code != language)
    for code in (other, language):
        visitor.speak(code)
        assert (patient.kiosk.visit.place, patient.kiosk.visit.language) == (here, code)
    visitor.tap(visitor.words.back)
    assert patient.kiosk.visit.place == Step("back-pain", SCREENS - 1, tour=True)


def read_a_chapter(visitor: Visitor) -> None:
    patient = visitor.patient
    chapter = patient.library.guide.chapters[1]
    visitor.tap(patient.library.chapter_title(patient.kiosk.visit.language, chapter.id))
    place = patient.kiosk.visit.place
    assert place == ChapterPlace(chapter.id)
    cards = [touchable for touchable in patient.touchables() if isinstance(touchable, Card)]
    assert len(cards) == len(chapter.topics)
    patient.tap(cards[0])
    place = patient.kiosk.visit.place
    assert place == Step(chapter.topics[0])
