# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""While a finger lies on a button, the screen that it leads to is made ready; it is shown when the finger is lifted."""

import logging

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.navigation.places import Attract, ChapterPlace, Home, Step
from kiosk.navigation.wishes import Go, GoTo
from kiosk.ui.pages.page import Page
from kiosk.ui.touchable import Touchable
from tests.ui.finger import Patient, settle


@pytest.fixture
def on_a_step(patient: Patient) -> Patient:
    """Nothing is made ready here but what a finger asks for."""
    patient.window.wished.emit(GoTo(Step("trial", 1)))
    settle()
    patient.kiosk.stop()
    patient.window.forget()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    patient.window.prepares = True
    return patient


class Order(QObject):
    """Sees whether a button was painted as touched while no other page was ready."""

    def __init__(self, patient: Patient) -> None:
        super().__init__(patient.window)
        self._patient = patient
        self.painted_before = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, Touchable) and watched.isDown():
            self.painted_before |= ready(self._patient) == []
        return False


def middle_of(patient: Patient, name: str) -> QPoint:
    target = patient.find(name)
    return target.mapTo(patient.window, target.rect().center())


def ready(patient: Patient) -> list[Page]:
    return [page for page in patient.window.findChildren(Page) if page is not patient.window.front()]


def test_the_next_screen_is_ready_before_the_finger_is_lifted(on_a_step: Patient, qtbot: QtBot) -> None:
    before, at = on_a_step.window.front(), middle_of(on_a_step, "Next")
    on_a_step.put_finger_down(at)
    qtbot.waitUntil(lambda: len(ready(on_a_step)) == 1)
    (following,) = ready(on_a_step)
    assert on_a_step.window.front() is before
    on_a_step.release(at)
    assert on_a_step.window.front() is following
    assert on_a_step.kiosk.visit.place == Step("trial", 2)


def test_what_is_touched_looks_touched_before_anything_is_made_ready(on_a_step: Patient, qtbot: QtBot) -> None:
    target, order = on_a_step.find("Next"), Order(on_a_step)
    target.installEventFilter(order)
    on_a_step.put_finger_down(middle_of(on_a_step, "Next"))
    qtbot.waitUntil(lambda: len(ready(on_a_step)) == 1)
    assert order.painted_before


def test_a_finger_that_is_lifted_elsewhere_leads_nowhere(on_a_step: Patient, qtbot: QtBot) -> None:
    before, at = on_a_step.window.front(), middle_of(on_a_step, "Next")
    on_a_step.put_finger_down(at)
    qtbot.waitUntil(lambda: len(ready(on_a_step)) == 1)
    on_a_step.move(at - QPoint(0, 400))
    on_a_step.release(at - QPoint(0, 400))
    assert on_a_step.window.front() is before
    assert on_a_step.kiosk.visit.place == Step("trial", 1)


@pytest.mark.parametrize("wish", [Go.FINISH, Go.STAY, GoTo(Step("trial", 1))])
def test_what_leads_to_no_other_screen_makes_nothing_ready(on_a_step: Patient, qtbot: QtBot, wish: Go | GoTo) -> None:
    on_a_step.window.foreseen.emit(wish)
    on_a_step.window.foreseen.emit(wish)
    touching = on_a_step.kiosk.readiness._touching  # noqa: SLF001 -- nothing else tells that it is over
    qtbot.waitUntil(lambda: not touching.isActive())
    assert ready(on_a_step) == []


def test_a_touch_that_is_quicker_is_followed_at_once(on_a_step: Patient) -> None:
    on_a_step.window.foreseen.emit(GoTo(Home()))
    on_a_step.window.wished.emit(GoTo(ChapterPlace("stimulator")))
    settle()
    assert on_a_step.kiosk.visit.place == ChapterPlace("stimulator")
    assert not on_a_step.kiosk.readiness._touching.isActive()  # noqa: SLF001 -- as above


def test_a_screen_that_cannot_be_foreseen_disturbs_nobody(
    on_a_step: Patient, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("this is what the test wants")

    monkeypatch.setattr("kiosk.readiness.follow", broken)
    on_a_step.window.foreseen.emit(Go.NEXT)
    qtbot.waitUntil(lambda: bool(caplog.records))
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    caplog.clear()
    assert on_a_step.kiosk.visit.place == Step("trial", 1)


def test_nothing_is_foreseen_after_the_visit_is_over(on_a_step: Patient) -> None:
    on_a_step.window.foreseen.emit(Go.NEXT)
    on_a_step.window.wished.emit(Go.FINISH)
    settle()
    assert isinstance(on_a_step.kiosk.visit.place, Attract)
    assert not on_a_step.kiosk.readiness._touching.isActive()  # noqa: SLF001 -- as above
