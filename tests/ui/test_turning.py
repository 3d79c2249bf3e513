# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""One screen gives way to the next in a short slide that delays no touch and leaves nothing behind."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QVariantAnimation
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from kiosk import resources
from kiosk.navigation.places import Attract, Panel, Step
from kiosk.navigation.visit import Motion, TextSize
from kiosk.navigation.wishes import Choose, Go, GoTo, Open
from kiosk.ui import deck
from kiosk.ui.turning import Turn
from kiosk.ui.warning import Warning as WarningLayer
from tests.languages.tongues import RIGHT
from tests.ui.conftest import LANDSCAPE, Guides
from tests.ui.finger import Patient, settle

Act = Callable[[Patient], object]


@pytest.fixture
def moving(qapp: QApplication) -> Iterator[Patient]:
    """A patient who has just asked for the second step, which is on its way."""
    assert qapp.topLevelWidgets() == []
    patient = Patient(resources.shipped_content(), *LANDSCAPE, moves=True)
    go(patient, GoTo(Step("trial", 1)))
    arrive(patient)
    go(patient, Go.NEXT)
    yield patient
    patient.close()


def go(patient: Patient, wish: object) -> None:
    """Follow a wish; no time passes."""
    patient.kiosk.follow(wish)  # type: ignore[arg-type]


def turn(patient: Patient) -> Turn:
    found = patient.window.findChild(Turn)
    assert isinstance(found, Turn)
    return found


def movement(patient: Patient) -> QVariantAnimation:
    found = turn(patient).findChild(QVariantAnimation)
    assert isinstance(found, QVariantAnimation)
    return found


def arrive(patient: Patient) -> None:
    """The time that a slide takes has passed."""
    movement(patient).setCurrentTime(movement(patient).duration())
    settle()


def at_rest(patient: Patient) -> bool:
    still = movement(patient).state() is QVariantAnimation.State.Stopped
    return still and turn(patient).isHidden() and not patient.window.moving


def seen(patient: Patient) -> QImage:
    """What is on the screen in the middle of a slide."""
    movement(patient).setCurrentTime(1)
    return patient.window.grab().toImage()


def alone(patient: Patient) -> QImage:
    """What is on the screen when nothing moves."""
    arrive(patient)
    return patient.window.grab().toImage()


def test_a_screen_slides_and_is_there_at_the_end(moving: Patient) -> None:
    assert moving.window.moving
    assert movement(moving).duration() <= 220
    assert seen(moving) != alone(moving)
    assert at_rest(moving)


def test_with_less_movement_nothing_moves(moving: Patient) -> None:
    arrive(moving)
    go(moving, Choose(Motion.LESS))
    go(moving, Go.NEXT)
    assert at_rest(moving)
    assert moving.kiosk.visit.place == Step("trial", 3)


def test_what_is_touched_meanwhile_is_the_next_screen(moving: Patient) -> None:
    go(moving, Go.HOME)
    movement(moving).pause()
    tour = moving.find("Take the tour")
    at = tour.mapTo(moving.window, tour.rect().center())
    assert turn(moving).geometry().contains(at)
    moving.press(at)
    assert tour.isDown()
    moving.release(at)
    assert isinstance(moving.kiosk.visit.place, Step)


def test_a_second_wish_begins_a_slide_of_its_own(moving: Patient) -> None:
    movement(moving).setCurrentTime(100)
    go(moving, Go.NEXT)
    assert moving.window.moving
    assert movement(moving).currentTime() < 100
    assert len(moving.window.findChildren(Turn)) == 1


def test_the_dock_stays_where_it_is(moving: Patient) -> None:
    dock = moving.find("Next")
    assert turn(moving).geometry().bottom() < dock.mapTo(moving.window, dock.rect().topLeft()).y()


@pytest.mark.parametrize(
    "act",
    [
        lambda patient: patient.window.resize(1080, 1920),
        lambda patient: patient.window.present_calm(patient.kiosk.visit),
        lambda patient: go(patient, Open(Panel.LOOK)),
        lambda patient: go(patient, Choose(TextSize.LARGEST)),
    ],
    ids=["a panel that turns", "the calm page", "a sheet", "larger letters"],
)
def test_what_cannot_wait_ends_it(moving: Patient, act: Act) -> None:
    act(moving)
    assert at_rest(moving)
    assert moving.kiosk.visit.place == Step("trial", 2)
    assert turn(moving).parent() is moving.window


def test_the_end_of_the_visit_shows_nothing_of_it_at_last(moving: Patient) -> None:
    go(moving, Go.FINISH)
    arrive(moving)
    assert at_rest(moving)
    assert moving.kiosk.visit.place == Attract()
    assert turn(moving)._course is None  # noqa: SLF001 -- what is forgotten cannot be seen


def test_a_screen_that_fails_on_the_way_is_calm(moving: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a mistake of ours")

    monkeypatch.setattr(deck, "build_page", broken)
    go(moving, GoTo(Step("trial", 5)))
    settle()
    assert at_rest(moving)
    assert moving.library.words("en").calm_title in [prose.text() for prose in moving.texts()]


def test_the_question_lies_over_a_slide(moving: Patient) -> None:
    moving.window.warn(moving.kiosk.visit, 30)
    assert isinstance(moving.window.front(), WarningLayer)
    warning, slide = (moving.window.children().index(each) for each in (moving.window.front(), turn(moving)))
    assert warning > slide
    arrive(moving)
    assert isinstance(moving.window.front(), WarningLayer)


def test_closing_ends_it(moving: Patient) -> None:
    moving.kiosk.stop()
    moving.window.close()
    assert at_rest(moving)


def ways(patient: Patient) -> list[int]:
    """Where the next screen comes from: on, and then back again."""
    go(patient, GoTo(Step("trial", 1)))
    found = []
    for wish in (Go.NEXT, Go.BACK):
        go(patient, wish)
        course = turn(patient)._course  # noqa: SLF001 -- the picture tells it, but only an eye can read that
        assert course is not None
        found.append(course.way)
    return found


def test_on_comes_from_the_end_of_the_line_and_back_from_its_beginning(moving: Patient, guides: Guides) -> None:
    on, back = ways(moving)
    assert on > 0
    assert back == -on
    mirrored = Patient(guides(RIGHT), *LANDSCAPE, moves=True)
    assert ways(mirrored) == [back, on]
    mirrored.close()


def test_two_hundred_slides_leave_nothing_behind(moving: Patient) -> None:
    def counted() -> int:
        settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(moving.window.findChildren(QWidget))

    def to_and_fro(rounds: int) -> None:
        for _ in range(rounds):
            for wish in (Go.BACK, Open(Panel.LOOK), Go.CLOSE, Go.NEXT):
                go(moving, wish)

    to_and_fro(2)
    before = counted()
    to_and_fro(50)
    assert counted() == before
    arrive(moving)
    assert at_rest(moving)
