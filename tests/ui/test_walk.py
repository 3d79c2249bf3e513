# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A patient's finger goes through the whole guide, in each language, on every panel and in each text size."""

from itertools import product

import pytest

from kiosk import resources
from kiosk.content.library import Library
from kiosk.navigation.places import ChapterPlace, GlossaryPlace, Home, Question, Step
from kiosk.navigation.visit import Motion, TextSize, ThemeName
from kiosk.navigation.wishes import Choose, Go, GoTo, Speak
from kiosk.ui.cards import Card
from kiosk.ui.fitting import beyond_the_edge
from tests.ui.finger import Patient
from tests.ui.judge import faults

SIZES = [(1280, 720), (1920, 1080), (1080, 1920)]
USUAL = (1920, 1080)
"""The panel that the guide is written for: in letters of the usual size no screen of it needs Up and Down."""

LARGE = (3840, 2160)
"""Four times as many pixels: the same screens, drawn finer."""

LANGUAGES = Library(resources.shipped_content()).guide.languages
LONGEST = LANGUAGES[-1]
"""The one with the longest words meets every panel; what fits it fits the others, so they meet the usual one alone."""

WALKS = [
    *product([LONGEST], SIZES[::2], [TextSize.LARGEST]),
    *product(LANGUAGES, [USUAL], [TextSize.NORMAL]),
]


@pytest.mark.parametrize(
    ("language", "patient", "text_size"),
    WALKS,
    indirect=["patient"],
    ids=[f"{language}-{size[0]}x{size[1]}-{text_size}%" for language, size, text_size in WALKS],
)
def test_every_screen_can_be_reached_read_and_touched(patient: Patient, language: str, text_size: TextSize) -> None:
    for wish in (Speak(language), Choose(text_size), Choose(Motion.LESS)):
        patient.kiosk.follow(wish)
    seen = Walk(patient).through_the_guide()
    assert not seen.faults
    assert seen.screens == everything(patient)


@pytest.mark.parametrize(
    ("patient", "language", "theme"),
    [(LARGE, LANGUAGES[0], ThemeName.STRONG), (SIZES[2], LONGEST, ThemeName.DARK)],
    indirect=["patient"],
    ids=["largest", "portrait"],
)
def test_a_chapter_on_another_panel_and_in_another_theme_is_as_any(
    patient: Patient, language: str, theme: ThemeName
) -> None:
    for wish in (Speak(language), Choose(theme), Choose(Motion.LESS)):
        patient.kiosk.follow(wish)
    walk = Walk(patient)
    patient.tap(walk.cards()[1])
    walk.through_a_chapter()
    assert not walk.faults
    assert walk.screens


def everything(patient: Patient) -> int:
    """How many screens of topics the guide has."""
    library, language = patient.library, patient.kiosk.visit.language
    return sum(library.step_count(language, topic) for topic in library.topic_ids() if topic != "glossary")


class Walk:
    """Every card, every Next, every question and every letter is touched."""

    def __init__(self, patient: Patient) -> None:
        self.patient = patient
        self.faults: list[str] = []
        self.screens = 0
        self.language = patient.kiosk.visit.language
        self.words = patient.library.words(self.language)

    def through_the_guide(self) -> "Walk":
        self.look()
        for chapter in patient_chapters(self.patient):
            self.patient.tap(self.cards()[chapter])
            self.through_a_chapter()
            self.patient.kiosk.follow(Go.HOME)
        return self

    def through_a_chapter(self) -> None:
        place = self.patient.kiosk.visit.place
        assert isinstance(place, ChapterPlace)
        self.look()
        for topic in range(len(self.cards())):
            self.patient.kiosk.follow(GoTo(place))
            self.patient.tap(self.cards()[topic])
            self.through_a_topic()

    def through_a_topic(self) -> None:
        match self.patient.kiosk.visit.place:
            case Step():
                self.through_steps()
            case Question():
                self.through_questions()
            case GlossaryPlace():
                self.through_letters()
            case place:
                raise AssertionError(f"a topic opened at {place}")

    def through_steps(self) -> None:
        words = self.words
        while isinstance(self.patient.kiosk.visit.place, Step):
            self.look()
            self.screens += 1
            if self.patient.can(words.sources) and self.screens % 7 == 0:
                self.open_and_close(words.sources)
            self.patient.tap(words.next if self.patient.can(words.next) else words.topic_done)
        assert isinstance(self.patient.kiosk.visit.place, ChapterPlace)

    def through_questions(self) -> None:
        place, library = self.patient.kiosk.visit.place, self.patient.library
        assert isinstance(place, Question)
        topic = library.topic(self.language, place.topic)
        assert topic is not None
        for screen in topic.screens:
            while not self.patient.can(screen.title):
                self.patient.tap(self.words.more_questions)
            self.patient.tap(screen.title)
            self.look()
            self.screens += 1

    def through_letters(self) -> None:
        keys = [name for name in self.names() if name.startswith(self.words.letter.split("{")[0])]
        assert keys
        for key in keys:
            self.patient.tap(key)
            self.look()

    def open_and_close(self, name: str) -> None:
        self.patient.tap(name)
        assert self.patient.kiosk.visit.sheet is not None
        self.look()
        self.patient.tap(self.words.close)
        assert self.patient.kiosk.visit.sheet is None

    def look(self) -> None:
        window, visit = self.patient.window, self.patient.kiosk.visit
        self.faults += [f"{visit.place}: {fault}" for fault in faults(window.front(), window.look(visit).scale)]
        usual = (window.width(), window.height()) == USUAL and visit.text_size is TextSize.NORMAL
        if usual and not isinstance(visit.place, GlossaryPlace) and visit.sheet is None and beyond_the_edge(window):
            self.faults.append(f"{visit.place}: it needs Up and Down; write less, or in another order")

    def cards(self) -> list[Card]:
        cards = [card for card in self.patient.touchables() if isinstance(card, Card)]
        if self.patient.kiosk.visit.place == Home():
            return [card for card in cards if not card.accessibleName().startswith(self.words.tour)]
        return cards

    def names(self) -> list[str]:
        return [touchable.accessibleName() for touchable in self.patient.touchables()]


def patient_chapters(patient: Patient) -> range:
    return range(len(patient.library.guide.chapters))
