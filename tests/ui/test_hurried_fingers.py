# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Twenty taps in a second, and fingers that do not end where they began."""

import logging

import pytest
from PySide6.QtCore import QPoint

from kiosk.navigation.places import Attract, Home, Panel, Place, Step
from kiosk.navigation.visit import TextSize, ThemeName
from kiosk.navigation.wishes import Choose, Go, GoTo, Open
from tests.ui.finger import Patient, settle
from tests.ui.hand import middle, pressed
from tests.ui.kinds import CHECKED

TAPS = 20
MOST = 4
"""Wishes in a second, at one in 300 ms."""


@pytest.fixture
def hurried(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> Patient:
    """A patient of whose taps twenty fill a second; text size and theme tell whose visit it is."""
    times = iter(range(0, 1_000_000, 50))
    monkeypatch.setattr(patient.window._second_touch, "_clock", lambda: next(times) / 1000)  # noqa: SLF001 -- no sleep
    for choice in (TextSize.LARGE, ThemeName.DARK):
        patient.kiosk.follow(Choose(choice))
    patient.kiosk.follow(GoTo(Step("trial", 1)))
    settle()
    return patient


def place(patient: Patient) -> Place:
    return patient.kiosk.visit.place


def hammer(patient: Patient, name: str) -> list[object]:
    """Tap twenty times where this is now; what was wished."""
    at, wishes = middle(patient, name), list[object]()
    patient.window.wished.connect(wishes.append)
    for _ in range(TAPS):
        patient.press(at)
        patient.release(at)
    patient.window.wished.disconnect(wishes.append)
    assert pressed(patient) == []
    return wishes


@pytest.mark.parametrize("name", ["Next", "Back", "Text size", "Sources", "Menu", "Home"])
def test_twenty_taps_in_a_second_are_a_few_wishes(
    hurried: Patient, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert 1 <= len(hammer(hurried, name)) <= MOST
    assert hurried.kiosk.visit.text_size is TextSize.LARGE
    assert hurried.kiosk.visit.theme is ThemeName.DARK
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


def test_twenty_taps_on_an_answer_give_one_answer(hurried: Patient) -> None:
    hurried.kiosk.follow(GoTo(CHECKED))
    settle()
    answer = next(each for each in hurried.touchables() if type(each).__name__ == "AnswerButton")
    hammer(hurried, answer.accessibleName())
    assert place(hurried) == CHECKED
    assert hurried.kiosk.visit.text_size is TextSize.LARGE


@pytest.mark.parametrize(("name", "kept"), [("Finish now", False), ("Yes, I need more time", True)])
def test_twenty_taps_on_an_answer_to_the_question_answer_it(hurried: Patient, name: str, *, kept: bool) -> None:
    hurried.window.warn(hurried.kiosk.visit, 30)
    settle()
    hammer(hurried, name)
    assert (hurried.kiosk.visit.text_size is TextSize.LARGE) is kept
    assert pressed(hurried) == []


def test_twenty_taps_on_the_scene_between_two_visits_begin_one(hurried: Patient) -> None:
    hurried.kiosk.follow(Go.FINISH)
    settle()
    wishes = hammer(hurried, "Touch to begin")
    assert wishes.count(Go.BEGIN) == 1
    assert not isinstance(place(hurried), Attract)


@pytest.mark.parametrize(("way", "counts"), [((29, 0), True), ((0, -29), True), ((31, 0), False), ((0, -31), False)])
def test_a_finger_may_slide_by_thirty_pixels(patient: Patient, way: tuple[int, int], *, counts: bool) -> None:
    patient.kiosk.follow(GoTo(Step("trial", 1)))
    settle()
    at = middle(patient, "Next")
    patient.press(at)
    patient.move(at + QPoint(*way))
    patient.release(at + QPoint(*way))
    assert place(patient) == Step("trial", 2 if counts else 1)
    assert pressed(patient) == []


@pytest.mark.parametrize(("first", "last"), [("Next", "Back"), ("Home", "Sources"), ("Text size", "Next")])
def test_a_tap_that_begins_on_one_button_and_ends_on_another_is_none(patient: Patient, first: str, last: str) -> None:
    patient.kiosk.follow(GoTo(Step("trial", 1)))
    settle()
    before = patient.kiosk.visit
    begins, ends = middle(patient, first), middle(patient, last)
    patient.press(begins)
    patient.move(ends)
    assert pressed(patient) == []
    patient.release(ends)
    assert patient.kiosk.visit == before


def test_a_tap_that_begins_on_a_sheet_and_ends_beside_it_does_not_close_it(patient: Patient) -> None:
    patient.kiosk.follow(GoTo(Step("trial", 1)))
    patient.kiosk.follow(Open(Panel.LOOK))
    settle()
    before, beside = patient.kiosk.visit, QPoint(960, 20)
    words = patient.library.words("en")
    for name in (words.large, words.dark, words.done):
        patient.press(middle(patient, name))
        patient.move(beside)
        patient.release(beside)
        assert patient.kiosk.visit == before
    patient.press(beside)
    patient.release(beside)
    assert patient.kiosk.visit.sheet is None


def test_a_tap_on_the_scene_that_leaves_its_button_begins_nothing(patient: Patient) -> None:
    patient.kiosk.follow(Go.FINISH)
    settle()
    patient.press(middle(patient, "Touch to begin"))
    patient.move(QPoint(1700, 200))
    patient.release(QPoint(1700, 200))
    assert place(patient) == Attract()
    patient.tap("Touch to begin")
    assert isinstance(patient.kiosk.visit.place, Home)
