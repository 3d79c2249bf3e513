# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""However many fingers lie on the screen, one is meant, and what was not meant leaves nothing pressed."""

from itertools import count
from random import Random

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QWidget

from kiosk.navigation.places import Attract, Home, Panel, Place, Step
from kiosk.navigation.visit import TextSize, ThemeName
from kiosk.navigation.wishes import Choose, Go, GoTo, Open
from kiosk.ui.warning import Warning as WarningLayer
from tests.ui.finger import Patient, settle
from tests.ui.hand import State, cancel, lay_down, lift, middle, pressed, report

PALM = QPoint(1880, 500)
"""On nothing that could be pressed."""


@pytest.fixture
def reading(patient: Patient) -> Patient:
    """A patient who reads a step in large letters on a dark ground."""
    for choice in (TextSize.LARGE, ThemeName.DARK):
        patient.kiosk.follow(Choose(choice))
    patient.kiosk.follow(GoTo(Step("trial", 1)))
    settle()
    return patient


def kept(patient: Patient) -> bool:
    """Whether the visit is still the one that it was, wherever it has gone."""
    return (patient.kiosk.visit.text_size, patient.kiosk.visit.theme) == (TextSize.LARGE, ThemeName.DARK)


def place(patient: Patient) -> Place:
    return patient.kiosk.visit.place


def ten_buttons(patient: Patient) -> list[QPoint]:
    """The middles of all that stands still on the screen, Home first, made ten by what lies between."""
    still = [each for each in patient.touchables() if each.mask().isEmpty()]
    points = [middle(patient, each) for each in sorted(still, key=lambda each: each.accessibleName() != "Home")]
    return [*points, *(QPoint(100 + 180 * i, 300) for i in range(10))][:10]


def test_of_ten_fingers_only_the_first_is_heard(reading: Patient) -> None:
    points = ten_buttons(reading)
    lay_down(reading, points)
    assert pressed(reading) == ["Home"]
    lift(reading, points, range(10))
    assert place(reading) == Home()
    assert kept(reading)
    assert pressed(reading) == []


@pytest.mark.parametrize("seed", range(12))
def test_ten_fingers_lifted_in_any_order_make_one_wish_at_most(reading: Patient, seed: int) -> None:
    chance = Random(seed)  # noqa: S311 -- no secret
    points, order = ten_buttons(reading), list(range(10))
    chance.shuffle(points)
    chance.shuffle(order)
    wishes: list[object] = []
    reading.window.wished.connect(wishes.append)
    lay_down(reading, points)
    lift(reading, points, order)
    assert len(wishes) <= 1
    assert kept(reading)
    assert pressed(reading) == []
    reading.kiosk.follow(GoTo(Step("trial", 1)))
    settle()
    reading.tap("Next")
    assert place(reading) == Step("trial", 2)


def test_sixty_hands_leave_nothing_behind(reading: Patient) -> None:
    def round_of(fingers: int) -> int:
        reading.kiosk.follow(GoTo(Step("trial", 1)))
        settle()
        points = ten_buttons(reading)[:fingers]
        lay_down(reading, points)
        lift(reading, points, range(fingers - 1, -1, -1))
        reading.kiosk.follow(Go.CLOSE)
        settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(reading.window.findChildren(QWidget))

    before = max(round_of(fingers) for fingers in (10, 9, 10))
    assert max(round_of(2 + turn % 9) for turn in range(60)) == before
    assert kept(reading)


def test_a_hand_that_leans_on_the_screen_does_not_make_it_deaf(reading: Patient) -> None:
    at = middle(reading, "Next")
    report(reading, 1000, {1: (State.Pressed, PALM)})
    for turn, finger in zip(count(2000, 2000), range(2, 5)):
        report(reading, turn, {1: (State.Stationary, PALM), finger: (State.Pressed, at)})
        assert pressed(reading) == ["Next"]
        report(reading, turn + 100, {1: (State.Stationary, PALM), finger: (State.Released, at)})
    assert place(reading) == Step("trial", 4)
    report(reading, 9000, {1: (State.Released, PALM)})
    assert place(reading) == Step("trial", 4)


def test_a_palm_that_comes_down_behind_the_finger_takes_nothing_away(reading: Patient) -> None:
    at = middle(reading, "Next")
    report(reading, 1000, {1: (State.Pressed, at)})
    report(reading, 1100, {1: (State.Stationary, at), 2: (State.Pressed, PALM)})
    report(reading, 1200, {1: (State.Released, at), 2: (State.Stationary, PALM)})
    assert place(reading) == Step("trial", 2)


def test_a_thumb_that_rests_on_a_button_has_not_pressed_it_when_another_finger_has(reading: Patient) -> None:
    rests, taps = middle(reading, "Next"), middle(reading, "Text size")
    report(reading, 1000, {1: (State.Pressed, rests)})
    report(reading, 2000, {1: (State.Stationary, rests), 2: (State.Pressed, taps)})
    assert pressed(reading) == ["Text size"]
    report(reading, 2100, {1: (State.Stationary, rests), 2: (State.Released, taps)})
    assert reading.kiosk.visit.sheet == Panel.LOOK
    report(reading, 3000, {1: (State.Released, rests)})
    assert place(reading) == Step("trial", 1)
    assert reading.kiosk.visit.sheet == Panel.LOOK
    assert pressed(reading) == []


def test_a_touch_that_the_system_cancels_presses_nothing(reading: Patient) -> None:
    at = middle(reading, "Next")
    report(reading, 1000, {1: (State.Pressed, at)})
    assert pressed(reading) == ["Next"]
    cancel(reading, 1100)
    assert pressed(reading) == []
    assert place(reading) == Step("trial", 1)
    reading.tap("Next")
    assert place(reading) == Step("trial", 2)


def test_a_cancelled_touch_begins_no_visit_and_closes_no_sheet(reading: Patient) -> None:
    reading.kiosk.follow(Open(Panel.LOOK))
    settle()
    for still in (Step("trial", 1), Attract()):
        report(reading, 1000, {1: (State.Pressed, QPoint(960, 20))})
        cancel(reading, 1100)
        assert place(reading) == still
        reading.kiosk.follow(Go.FINISH)
        settle()
    assert place(reading) == Attract()


def test_a_cancelled_swipe_leaves_the_text_where_it_is(reading: Patient) -> None:
    report(reading, 1000, {1: (State.Pressed, QPoint(900, 600))})
    report(reading, 1050, {1: (State.Updated, QPoint(900, 500))})
    cancel(reading, 1100)
    reading.tap("Next")
    assert place(reading) == Step("trial", 2)


def test_a_finger_that_outlasts_the_visit_does_not_begin_the_next(reading: Patient) -> None:
    at = middle(reading, "Next")
    reading.press(at)
    reading.kiosk.rest()
    settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    reading.release(at)
    assert place(reading) == Attract()
    reading.press(at)
    reading.release(at)
    assert place(reading) == Home()


def test_a_finger_that_rests_through_the_question_does_no_harm(reading: Patient) -> None:
    reading.kiosk.follow(GoTo(Step("trial", 1)))
    settle()
    report(reading, 1000, {1: (State.Pressed, PALM)})
    reading.window.warn(reading.kiosk.visit, 30)
    settle()
    assert isinstance(reading.window.front(), WarningLayer)
    more = middle(reading, "Yes, I need more time")
    report(reading, 99_000, {1: (State.Stationary, PALM), 2: (State.Pressed, more)})
    report(reading, 99_100, {1: (State.Stationary, PALM), 2: (State.Released, more)})
    assert not isinstance(reading.window.front(), WarningLayer)
    assert place(reading) == Step("trial", 1)
    assert kept(reading)
