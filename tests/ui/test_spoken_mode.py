# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The spoken mode: a whole visit with eyes closed, by what is heard alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.navigation.places import Attract, ChapterPlace, Home, Question, Step
from kiosk.navigation.wishes import Aloud, Go, GoTo
from tests.speech.made_up import MadeUpVoice
from tests.ui.finger import Patient, settle
from tests.ui.test_listening import Listener


class Blind(Listener):
    """Who hears, and has keys; every sentence ends at once."""

    def heard(self) -> str:
        """All that is said until it is quiet again."""
        begun = max(0, len(self.voice.texts) - 1)
        while self.listening.speaking:
            self.voice.ends()
            settle()
        return " ".join(self.voice.texts[begun:])

    def press(self, key: Qt.Key) -> str:
        """Press a key, and hear what is said."""
        QTest.keyClick(QApplication.focusWidget() or self.patient.window, key)
        settle()
        return self.heard()

    def find(self, name: str) -> str:
        """Go on with Tab until this is heard."""
        for _ in range(60):
            said = self.press(Qt.Key.Key_Tab)
            if said.startswith(name):
                return said
        raise AssertionError(f"{name} is never heard")


@pytest.fixture
def blind(patient: Patient) -> Iterator[Blind]:
    yield Blind(patient, MadeUpVoice())
    patient.kiosk.stop()


def test_one_key_begins_it_and_the_same_ends_it(blind: Blind) -> None:
    said = blind.press(Qt.Key.Key_F2)
    assert said.startswith("Spoken mode.")
    assert "What would you like to know?" in said
    assert said.endswith("Button."), "the first thing to press has the focus, and is named"
    assert blind.press(Qt.Key.Key_F2) == "The spoken mode has ended."
    assert blind.press(Qt.Key.Key_Tab) == blind.voice.texts[-1], "nothing more is said"
    assert blind.voice.texts[-1] == "The spoken mode has ended."


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_MediaPlay])
def test_it_begins_from_the_scene_between_two_visits(key: Qt.Key, blind: Blind) -> None:
    blind.patient.kiosk.rest()
    settle()
    blind.press(key)
    assert blind.patient.kiosk.visit.place == Home()
    assert blind.patient.kiosk.visit.spoken


def test_a_whole_visit_with_eyes_closed(blind: Blind) -> None:
    patient = blind.patient
    blind.press(Qt.Key.Key_F2)
    assert "Button" in blind.find("The stimulator")
    said = blind.press(Qt.Key.Key_Return)
    assert patient.kiosk.visit.place == ChapterPlace("stimulator")
    assert said.startswith("The stimulator")
    blind.find("The trial")
    said = blind.press(Qt.Key.Key_Return)
    assert isinstance(patient.kiosk.visit.place, Step)
    assert "Step 1 of 12" in said
    blind.find("Next")
    for step in range(2, 6):
        said = blind.press(Qt.Key.Key_Return)
        assert said.startswith(f"Step {step} of 12")
        assert said.endswith("Next. Button."), "the focus stays on Next"
    patient.kiosk.follow(GoTo(Question("faq", 0)))
    settle()
    blind.heard()
    said = blind.find("Will it take away all my pain?")
    assert "Closed" in said
    said = blind.press(Qt.Key.Key_Return)
    assert "Open." in said
    blind.find("Text size")
    said = blind.press(Qt.Key.Key_Return)
    assert "Normal, Chosen. Choice." in said
    assert "Choice, Not chosen." in blind.find("Large.")
    assert "Large, Chosen. Choice." in blind.press(Qt.Key.Key_Return)
    blind.press(Qt.Key.Key_Escape)
    blind.find("Home")
    blind.press(Qt.Key.Key_Return)
    blind.find("Finish")
    QTest.keyClick(QApplication.focusWidget() or patient.window, Qt.Key.Key_Return)
    settle()
    assert isinstance(patient.kiosk.visit.place, Attract)
    assert not patient.kiosk.visit.spoken
    assert blind.voice.listener is None


def test_arrows_go_where_tab_goes(blind: Blind) -> None:
    blind.press(Qt.Key.Key_F2)
    assert blind.press(Qt.Key.Key_Right) != blind.press(Qt.Key.Key_Down)
    there = blind.press(Qt.Key.Key_Tab)
    blind.press(Qt.Key.Key_Up)
    assert blind.press(Qt.Key.Key_Right) == there


def test_a_key_interrupts_and_control_is_silence(blind: Blind) -> None:
    QTest.keyClick(blind.patient.window, Qt.Key.Key_F2)
    settle()
    QTest.keyClick(QApplication.focusWidget() or blind.patient.window, Qt.Key.Key_Tab)
    settle()
    assert blind.voice.texts[-1].endswith("Button.") or "Button" in blind.heard()
    QTest.keyClick(QApplication.focusWidget() or blind.patient.window, Qt.Key.Key_Control)
    settle()
    assert not blind.listening.speaking
    assert blind.patient.kiosk.visit.spoken


def test_who_does_not_see_the_question_is_asked_aloud(blind: Blind) -> None:
    blind.press(Qt.Key.Key_F2)
    idle = blind.patient.kiosk._waiting._idle  # noqa: SLF001 -- no test waits for so long
    idle._ask()  # noqa: SLF001 -- as above
    settle()
    said = blind.heard()
    assert "Are you still there?" in said
    assert "Yes, I need more time. Button." in said
    assert idle.asking, "what was said of the question is no answer to it"
    blind.press(Qt.Key.Key_Return)
    assert not idle.asking


def test_five_seconds_on_listen_begin_it(blind: Blind) -> None:
    listen = blind.patient.find("Listen")
    listen.setDown(True)
    listen.pressed.emit()
    listen._holding.timeout.emit()  # type: ignore[attr-defined]  # noqa: SLF001 -- no test waits for so long
    settle()
    assert blind.patient.kiosk.visit.spoken
    assert blind.heard().startswith("Spoken mode.")


def test_a_quick_check_is_answered_aloud(blind: Blind) -> None:
    library = blind.patient.library
    place = next(
        Step(topic, index)
        for topic in library.topic_ids()
        for index, screen in enumerate(getattr(library.topic("en", topic), "screens", ()))
        if any(type(block).__name__ == "QuickCheck" for block in screen.blocks)
    )
    blind.press(Qt.Key.Key_F2)
    blind.patient.kiosk.follow(GoTo(place))
    settle()
    blind.heard()
    for _ in range(30):
        if "Choice" in blind.press(Qt.Key.Key_Tab):
            break
    said = blind.press(Qt.Key.Key_Return)
    words = library.words("en")
    assert words.check_right in said or words.check_try in said


def test_without_it_nothing_is_said(blind: Blind) -> None:
    blind.patient.kiosk.follow(GoTo(Step("trial", 1)))
    settle()
    QTest.keyClick(blind.patient.window, Qt.Key.Key_Tab)
    settle()
    assert blind.voice.texts == []
    blind.wish(Aloud.STOP)
    blind.patient.kiosk.follow(Go.NEXT)
    assert blind.voice.texts == []
