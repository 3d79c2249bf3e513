# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Leaving: one question with three faces, which nobody has to answer, and which waits for nobody."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk import resources
from kiosk.idle import Idle
from kiosk.navigation.places import Attract, Feedback, Home, Place, Step
from kiosk.navigation.resting import at_rest
from kiosk.navigation.visit import TextSize
from kiosk.navigation.wishes import Choose, Go, GoTo
from kiosk.readiness import REST_MS
from kiosk.settings import Settings
from kiosk.waiting import FAREWELL_MS, THANKS_MS
from tests.ui.finger import Patient, settle


@pytest.fixture
def counted() -> list[str]:
    return []


@pytest.fixture
def leaving(qapp: QApplication, counted: list[str]) -> Iterator[Patient]:
    """Somebody who began the tour, and has just touched Finish."""
    assert qapp.topLevelWidgets() == []
    patient = Patient(resources.shipped_content(), 1920, 1080, settings=Settings(), rated=counted.append)
    for name in ("Take the tour", "Home", "Finish"):
        patient.tap(name)
    yield patient
    patient.close()


def the_place(patient: Patient) -> Place:
    return patient.kiosk.visit.place


def time_passes(patient: Patient) -> None:
    patient.kiosk._waiting._farewell.timeout.emit()  # noqa: SLF001 -- what the kiosk waits for comes
    settle()


def waits(patient: Patient) -> int:
    timer = patient.kiosk._waiting._farewell  # noqa: SLF001 -- see above
    return timer.interval() if timer.isActive() else 0


def test_a_face_is_counted_once_and_thanked(leaving: Patient, counted: list[str]) -> None:
    leaving.tap("In part")
    QTest.qWait(2 * REST_MS)
    assert counted == ["partly"]
    assert "Thank you" in [text.text() for text in leaving.texts()]
    assert not leaving.can("Yes")


def test_whoever_walks_away_leaves_the_calm_scene_and_no_warning(leaving: Patient, counted: list[str]) -> None:
    assert waits(leaving) == FAREWELL_MS
    time_passes(leaving)
    assert leaving.kiosk.visit == at_rest(leaving.library)
    assert (waits(leaving), counted) == (0, [])


def test_thanks_are_short(leaving: Patient) -> None:
    leaving.tap("Yes")
    assert waits(leaving) == THANKS_MS
    time_passes(leaving)
    assert leaving.kiosk.visit == at_rest(leaving.library)


def test_finish_once_more_is_the_end_at_once(leaving: Patient) -> None:
    leaving.tap("Finish")
    assert leaving.kiosk.visit == at_rest(leaving.library)
    assert waits(leaving) == 0


def test_the_question_is_asked_in_the_letters_of_the_patient(leaving: Patient) -> None:
    leaving.kiosk.rest()
    leaving.kiosk.follow(Go.BEGIN)
    leaving.kiosk.follow(Choose(TextSize.LARGEST))
    leaving.kiosk.follow(Go.TOUR)
    leaving.kiosk.follow(Go.FINISH)
    settle()
    visit = leaving.kiosk.visit
    assert (visit.place, visit.text_size, visit.tour) == (Feedback(leaving=True), TextSize.LARGEST, None)


def test_the_end_of_the_tour_asks_and_goes_on_to_home(leaving: Patient, counted: list[str]) -> None:
    leaving.kiosk.rest()
    leaving.kiosk.follow(Go.BEGIN)
    last = leaving.library.step_count("en", "benefits-risks") - 1
    leaving.kiosk.follow(GoTo(Step("benefits-risks", last, tour=True)))
    settle()
    leaving.tap("End of the tour")
    assert the_place(leaving) == Feedback()
    leaving.tap("Yes")
    leaving.tap("All topics")
    assert the_place(leaving) == Home()
    QTest.qWait(2 * REST_MS)
    assert counted == ["yes"]
    leaving.kiosk.follow(Go.FINISH)
    assert isinstance(the_place(leaving), Attract)


def test_whoever_is_asked_if_they_are_there_and_finishes_is_asked_no_more(leaving: Patient) -> None:
    leaving.kiosk.rest()
    settle()
    for name in ("Touch to begin", "Take the tour"):
        leaving.tap(name)
    idle = leaving.kiosk.findChild(Idle)
    assert isinstance(idle, Idle)
    idle._tick()  # noqa: SLF001 -- the wait is over
    settle()
    leaving.tap("Finish now")
    assert isinstance(the_place(leaving), Attract)


def test_a_clinic_can_switch_it_off(patient: Patient) -> None:
    for name in ("Take the tour", "Home", "Finish"):
        patient.tap(name)
    assert patient.kiosk.visit == at_rest(patient.library)
