# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What Qt is told for screen readers, on every system; tests/atspi hears it as a screen reader of Linux does."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from kiosk.navigation.places import Question, Step
from kiosk.navigation.visit import TextSize
from kiosk.navigation.wishes import Choose, GoTo
from kiosk.ui.blocks.figure import Figure
from kiosk.ui.prose import Prose
from kiosk.ui.screen_reader import tell_screen_readers
from tests.ui.finger import Patient, settle


@pytest.fixture
def listened(patient: Patient) -> Iterator[Patient]:
    """A kiosk that a screen reader listens to."""
    QAccessible.setActive(True)
    yield patient
    QAccessible.setActive(False)


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def heading(patient: Patient) -> Prose:
    return next(prose for prose in patient.texts() if prose.level == 1)


def test_a_screen_reader_that_was_faster_than_we_asks_again(listened: Patient) -> None:
    role_of(heading(listened))
    tell_screen_readers(listened.window)
    assert role_of(heading(listened)) is QAccessible.Role.Heading
    assert role_of(listened.window) is QAccessible.Role.Window


def test_a_screen_that_is_put_away_takes_what_was_told_of_it_along(listened: Patient) -> None:
    tell_screen_readers(listened.window)
    for step in range(10):
        listened.kiosk.follow(GoTo(Step("trial", step)))
        settle()
        assert role_of(heading(listened)) is QAccessible.Role.Heading
    for step in range(10):
        listened.kiosk.follow(GoTo(Step("recovery", step)))
        settle()
        assert [role_of(each) for each in listened.touchables()]


def test_every_touchable_tells_what_it_is(listened: Patient) -> None:
    tell_screen_readers(listened.window)
    pressed = {QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.Link}
    for place in (Step("back-pain", 1), Question("faq", 1, open=True)):
        listened.kiosk.follow(GoTo(place))
        settle()
        assert {role_of(each) for each in listened.touchables()} <= pressed


@pytest.mark.parametrize("patient", [(1080, 1920), (1280, 720)], indirect=True, ids=["portrait", "small"])
def test_a_picture_above_the_text_is_read_before_it(patient: Patient) -> None:
    patient.kiosk.follow(Choose(TextSize.LARGE))
    above = set()
    for step in range(10):
        patient.kiosk.follow(GoTo(Step("trial", step)))
        settle()
        front = patient.window.front()
        for figure in front.findChildren(Figure):
            figure_is_first = _y(figure) < _y(heading(patient))
            above.add(figure_is_first)
            order = [each for each in front.findChildren(QWidget) if each in (figure, heading(patient))]
            assert order[0] is (figure if figure_is_first else heading(patient))
    assert (patient.window.height() > patient.window.width()) in above


def _y(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint(0, 0)).y()


def test_a_question_that_was_closed_again_is_not_told_as_open(patient: Patient) -> None:
    patient.kiosk.follow(GoTo(Question("faq")))
    settle()
    title = next(patient.touchables()).accessibleName()
    for is_open in (True, False, True):
        patient.tap(title)
        assert patient.find(title).isChecked() is is_open
