# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Whoever walks away leaves nothing behind, and whoever is still there loses nothing."""

from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.idle import Idle
from kiosk.navigation.places import Attract, Home, OutsideSheet, Step
from kiosk.navigation.resting import at_rest
from kiosk.navigation.visit import Motion, TextSize, ThemeName
from kiosk.navigation.wishes import Choose, Go, GoTo, GoToTopic, Open
from kiosk.ui.blocks.answer import AnswerButton
from kiosk.ui.pages.page import Page
from kiosk.ui.warning import Warning as WarningLayer
from tests.ui.finger import Patient, settle
from tests.ui.judge import faults
from tests.ui.kinds import CHECKED

BESIDE = QPoint(20, 20)


def clock(patient: Patient) -> QTimer:
    """What the kiosk waits by."""
    idle = patient.kiosk.findChild(Idle)
    assert isinstance(idle, Idle)
    timer = idle.findChild(QTimer)
    assert isinstance(timer, QTimer)
    return timer


def time_passes(patient: Patient, times: int = 1) -> None:
    """What the kiosk waits for comes; once the warning, then second after second."""
    timer = clock(patient)
    for _ in range(times):
        assert timer.isActive()
        timer.timeout.emit()
    settle()


def waits(patient: Patient) -> int:
    """How many seconds the kiosk waits for a touch; 0 when it does not."""
    timer = clock(patient)
    return timer.interval() // 1000 if timer.isActive() else 0


def warned(patient: Patient) -> bool:
    return isinstance(patient.window.front(), WarningLayer)


@pytest.fixture
def reading(patient: Patient) -> Patient:
    """A patient who has read a while, in large letters on a dark ground."""
    patient.tap("Take the tour")
    for choice in (TextSize.LARGE, ThemeName.DARK):
        patient.kiosk.follow(Choose(choice))
    patient.kiosk.follow(GoTo(Step("trial", 2)))
    settle()
    return patient


def test_after_ninety_seconds_it_asks_and_the_page_stays(reading: Patient) -> None:
    assert waits(reading) == 90
    before = reading.kiosk.visit
    time_passes(reading)
    assert warned(reading)
    assert reading.kiosk.visit == before
    assert "In 30 seconds" in " ".join(prose.text() for prose in reading.texts())


@pytest.mark.parametrize("patient", [(1920, 1080), (1080, 1920), (1280, 720)], indirect=True)
@pytest.mark.parametrize("size", TextSize)
def test_the_question_can_be_read_and_answered(patient: Patient, size: TextSize) -> None:
    patient.tap("Take the tour")
    patient.kiosk.follow(Choose(size))
    time_passes(patient)
    assert faults(patient.window.front(), patient.window.width() / 1920 if patient.window.width() == 1280 else 1) == []


@pytest.mark.parametrize("at", [BESIDE, QPoint(960, 400)], ids=["beside the card", "on the card"])
def test_any_touch_keeps_the_visit(reading: Patient, at: QPoint) -> None:
    before = reading.kiosk.visit
    time_passes(reading, 20)
    reading.press(at)
    reading.release(at)
    assert not warned(reading)
    assert reading.kiosk.visit == before
    assert waits(reading) == 90


def test_more_time_can_be_had_ten_times_and_more(reading: Patient) -> None:
    before = reading.kiosk.visit
    for _ in range(12):
        time_passes(reading, 29)
        reading.tap("Yes, I need more time")
    assert reading.kiosk.visit == before


def test_the_keyboard_answers_too(reading: Patient) -> None:
    reading.find("Next").setFocus(Qt.FocusReason.TabFocusReason)
    time_passes(reading)
    QTest.keyClick(reading.window.windowHandle(), Qt.Key.Key_Return)
    settle()
    assert not warned(reading)
    assert isinstance(reading.kiosk.visit.place, Step)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Tab])
def test_any_key_keeps_the_visit(reading: Patient, key: Qt.Key) -> None:
    time_passes(reading, 20)
    QTest.keyClick(reading.window.windowHandle(), key)
    settle()
    assert reading.kiosk.visit.place == Step("trial", 2)
    if warned(reading):
        time_passes(reading, 29)
        assert warned(reading)


def test_a_finger_that_rests_on_the_screen_stops_the_countdown(reading: Patient) -> None:
    time_passes(reading, 30)
    reading.press(BESIDE)
    time_passes(reading, 29)
    assert warned(reading)


def test_whoever_does_not_answer_leaves_nothing_behind(reading: Patient) -> None:
    time_passes(reading, 31)
    assert reading.kiosk.visit == at_rest(reading.library)
    assert waits(reading) == 0
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [page for page in reading.window.findChildren(Page) if not page.isHidden()] == [reading.window.front()]
    assert len(reading.window.findChildren(Page)) == 1


@pytest.mark.parametrize("way", ["Finish now", "Finish"])
def test_finish_does_the_same_at_once(reading: Patient, way: str) -> None:
    if way == "Finish now":
        time_passes(reading)
    else:
        reading.kiosk.follow(Go.HOME)
        settle()
    reading.tap(way)
    assert reading.kiosk.visit == at_rest(reading.library)
    reading.tap("Touch to begin")
    assert reading.kiosk.visit.place == Home()
    assert reading.kiosk.visit.text_size is TextSize.NORMAL
    assert "Take the tour" in [prose.text() for prose in reading.texts()]


def test_an_answer_to_a_quick_check_is_forgotten(patient: Patient) -> None:
    patient.kiosk.follow(GoTo(CHECKED))
    settle()
    names = sorted(touchable.accessibleName() for touchable in patient.touchables())
    answers = [touchable for touchable in patient.touchables() if isinstance(touchable, AnswerButton)]
    patient.tap(answers[0])
    assert names != sorted(touchable.accessibleName() for touchable in patient.touchables())
    patient.kiosk.follow(Go.FINISH)
    patient.kiosk.follow(Go.BEGIN)
    patient.kiosk.follow(GoTo(CHECKED))
    settle()
    assert names == sorted(touchable.accessibleName() for touchable in patient.touchables())


def test_it_waits_five_minutes_before_a_number_to_call(patient: Patient) -> None:
    patient.kiosk.follow(GoToTopic("warning-signs"))
    place = patient.kiosk.visit.place
    assert isinstance(place, Step)
    waited = []
    for step in range(patient.library.step_count("en", "warning-signs")):
        patient.kiosk.follow(GoTo(Step("warning-signs", step)))
        waited.append(waits(patient))
    assert 300 in waited
    assert set(waited) <= {90, 300}


def test_it_waits_five_minutes_before_a_code_to_take_away(reading: Patient) -> None:
    reading.kiosk.follow(Open(OutsideSheet("https://www.example.org/")))
    assert waits(reading) == 300
    reading.kiosk.follow(Go.CLOSE)
    assert waits(reading) == 90


def test_an_empty_room_is_not_asked(patient: Patient) -> None:
    heard: list[str] = []
    patient.kiosk._chime = lambda: heard.append("chime")  # noqa: SLF001 -- there is no other way to hear it
    time_passes(patient)
    assert patient.kiosk.visit.place == Attract()
    assert heard == []


def test_the_chime_is_heard_once_a_countdown(reading: Patient) -> None:
    heard: list[str] = []
    reading.kiosk._chime = lambda: heard.append("chime")  # noqa: SLF001 -- there is no other way to hear it
    time_passes(reading, 10)
    assert heard == ["chime"]


@pytest.mark.parametrize("new", [(1080, 1920), (1280, 720)], ids=["turned", "smaller"])
def test_a_panel_that_turns_during_the_countdown_loses_nothing(reading: Patient, new: tuple[int, int]) -> None:
    before = reading.kiosk.visit
    time_passes(reading, 5)
    reading.window.resize(*new)
    settle()
    assert reading.kiosk.visit == before
    assert faults(reading.window.front(), 1280 / 1920 if new[0] == 1280 else 1.0) == []
    time_passes(reading)
    assert warned(reading)
    overlay = reading.window.front()
    assert isinstance(overlay, QWidget)
    assert overlay.size() == reading.window.size()


def test_a_clock_that_is_set_changes_nothing(reading: Patient, monkeypatch: pytest.MonkeyPatch) -> None:
    time_passes(reading, 5)
    for day in (datetime(1970, 1, 1, 12), datetime(2040, 1, 1, 12)):  # noqa: DTZ001 -- the clock on the wall
        monkeypatch.setattr(reading.kiosk, "_now", partial(datetime.replace, day))
        time_passes(reading)
        assert warned(reading)


def test_less_movement_is_forgotten_too(reading: Patient) -> None:
    reading.kiosk.follow(Choose(Motion.LESS))
    reading.kiosk.follow(Go.FINISH)
    assert reading.kiosk.visit.motion is Motion.NORMAL
