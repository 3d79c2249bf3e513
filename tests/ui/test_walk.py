# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A patient's finger goes through the whole guide, in every size, theme and text size."""

from itertools import product

import pytest

from kiosk.navigation.places import ChapterPlace, GlossaryPlace, Home, Question, Step
from kiosk.navigation.visit import Motion, TextSize, ThemeName
from kiosk.navigation.wishes import Choose, Go, GoTo
from kiosk.ui.cards import Card
from tests.ui.finger import Patient
from tests.ui.judge import faults

SIZES = [(1280, 720), (1920, 1080), (1080, 1920)]
LARGE = (3840, 2160)
"""Four times as many pixels: the same screens in every colour alike."""

LOOKS = [*product(SIZES, ThemeName, TextSize), *product([LARGE], [ThemeName.LIGHT], TextSize)]


@pytest.mark.parametrize(
    ("patient", "theme", "text_size"),
    LOOKS,
    indirect=["patient"],
    ids=[f"{size[0]}x{size[1]}-{theme}-{text_size}%" for size, theme, text_size in LOOKS],
)
def test_every_screen_can_be_reached_read_and_touched(patient: Patient, theme: ThemeName, text_size: TextSize) -> None:
    for wish in (Choose(theme), Choose(text_size), Choose(Motion.LESS)):
        patient.kiosk.follow(wish)
    seen = Walk(patient).through_the_guide()
    assert not seen.faults
    assert seen.screens == everything(patient)


def everything(patient: Patient) -> int:
    """How many screens of topics the guide has."""
    library = patient.library
    return sum(library.step_count("en", topic) for topic in library.topic_ids() if topic != "glossary")


class Walk:
    """Every card, every Next, every question and every letter is touched."""

    def __init__(self, patient: Patient) -> None:
        self.patient = patient
        self.faults: list[str] = []
        self.screens = 0

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
        words = self.patient.library.words("en")
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
        topic = library.topic("en", place.topic)
        assert topic is not None
        for screen in topic.screens:
            while not self.patient.can(screen.title):
                self.patient.tap(library.words("en").more_questions)
            self.patient.tap(screen.title)
            self.look()
            self.screens += 1

    def through_letters(self) -> None:
        keys = [name for name in self.names() if name.startswith(self.patient.library.words("en").letter[:10])]
        assert keys
        for key in keys:
            self.patient.tap(key)
            self.look()

    def open_and_close(self, name: str) -> None:
        self.patient.tap(name)
        assert self.patient.kiosk.visit.sheet is not None
        self.look()
        self.patient.tap(self.patient.library.words("en").close)
        assert self.patient.kiosk.visit.sheet is None

    def look(self) -> None:
        window, visit = self.patient.window, self.patient.kiosk.visit
        self.faults += [f"{visit.place}: {fault}" for fault in faults(window.front(), window.look(visit).scale)]

    def cards(self) -> list[Card]:
        cards = [card for card in self.patient.touchables() if isinstance(card, Card)]
        if self.patient.kiosk.visit.place == Home():
            tour = self.patient.library.words("en").tour
            return [card for card in cards if not card.accessibleName().startswith(tour)]
        return cards

    def names(self) -> list[str]:
        return [touchable.accessibleName() for touchable in self.patient.touchables()]


def patient_chapters(patient: Patient) -> range:
    return range(len(patient.library.guide.chapters))
