# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A touch works when the finger lifts, forgives a shaking hand, and counts once."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.navigation.places import Home, Step
from kiosk.navigation.wishes import Go, GoTo
from kiosk.ui.touchable import Touchable
from kiosk.ui.window import Window
from tests.ui.finger import Patient, settle


def middle(patient: Patient, name: str) -> QPoint:
    target = patient.find(name)
    return target.mapTo(patient.window, target.rect().center())


def at_step(patient: Patient) -> Step:
    patient.kiosk.follow(GoTo(Step("trial", 1)))
    settle()
    return Step("trial", 1)


def test_nothing_happens_until_the_finger_lifts(patient: Patient) -> None:
    place = at_step(patient)
    at = middle(patient, "Next")
    patient.press(at)
    assert patient.kiosk.visit.place == place
    patient.release(at)
    assert patient.kiosk.visit.place == Step("trial", 2)


@pytest.mark.parametrize("name", ["Next", "Home", "trial: explain this word"])
def test_what_is_pressed_shows_it_in_the_next_frame(patient: Patient, name: str) -> None:
    at_step(patient)
    target, seen = patient.find(name), patient.window.backingStore().paintDevice()
    assert isinstance(seen, QImage)
    place = QRect(target.mapTo(patient.window, QPoint(0, 0)), target.size())
    at, before = middle(patient, name), seen.copy(place)
    patient.put_finger_down(at)
    QApplication.processEvents()
    assert seen.copy(place) != before
    patient.release(at)


def test_a_shaking_finger_may_slide_a_little(patient: Patient) -> None:
    at_step(patient)
    at = middle(patient, "Next")
    patient.press(at)
    patient.move(at + QPoint(14, -14))
    patient.release(at + QPoint(14, -14))
    assert patient.kiosk.visit.place == Step("trial", 2)


def test_a_finger_that_slides_away_presses_nothing(patient: Patient) -> None:
    place = at_step(patient)
    at = middle(patient, "Next")
    patient.press(at)
    patient.move(at - QPoint(0, 200))
    patient.release(at - QPoint(0, 200))
    assert patient.kiosk.visit.place == place


def test_a_second_touch_at_once_is_no_second_wish(patient: Patient) -> None:
    seconds = iter([0.0, 0.29, 0.31])
    window = Window(patient.library, 21.5, clock=lambda: next(seconds))
    wishes: list[object] = []
    window.wished.connect(wishes.append)
    for _ in range(3):
        window._send(Go.NEXT)  # noqa: SLF001 -- the time between two touches cannot be made by touching
    window.deleteLater()
    assert wishes == [Go.NEXT, Go.NEXT]


def test_home_is_one_touch_away(patient: Patient) -> None:
    at_step(patient)
    patient.tap("Home")
    assert patient.kiosk.visit.place == Home()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_keyboard_presses_what_the_ring_is_around(patient: Patient, key: Qt.Key) -> None:
    from PySide6.QtTest import QTest  # noqa: PLC0415 -- the finger needs no keys

    at_step(patient)
    following = patient.find("Next")
    following.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(following, key)
    settle()
    assert patient.kiosk.visit.place == Step("trial", 2)


def test_nothing_can_be_selected_and_no_menu_opens(patient: Patient) -> None:
    from PySide6.QtWidgets import QLabel, QWidget  # noqa: PLC0415 -- only here

    at_step(patient)
    front = patient.window.front()
    assert all(
        label.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
        for label in front.findChildren(QLabel)
        if label.text()
    )
    offering = {Qt.ContextMenuPolicy.ActionsContextMenu, Qt.ContextMenuPolicy.CustomContextMenu}
    assert all(child.contextMenuPolicy() not in offering for child in front.findChildren(QWidget))
    assert all(
        touchable.contextMenuPolicy() is Qt.ContextMenuPolicy.NoContextMenu
        for touchable in front.findChildren(Touchable)
    )
