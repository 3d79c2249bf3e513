# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A sheet lies over the place until it is closed, and the keyboard stays inside it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.navigation.places import OutsideSheet, Panel, Sheet, Step, WordSheet
from kiosk.navigation.visit import Motion, TextSize, ThemeName
from kiosk.navigation.wishes import Choose, GoTo, Open
from kiosk.ui.touchable import Touchable
from tests.ui.finger import Patient, settle
from tests.ui.judge import faults

SHEETS: list[Sheet] = [
    *Panel,
    WordSheet("spinal-cord"),
    OutsideSheet("https://www.example.org/a/rather/long/address/that/goes/on-and-on-and-on/and-on/index.html"),
]


def lay(patient: Patient, sheet: Sheet) -> None:
    patient.kiosk.follow(GoTo(Step("trial", 1)))
    patient.kiosk.follow(Open(sheet))
    settle()


@pytest.mark.parametrize("sheet", SHEETS, ids=str)
@pytest.mark.parametrize("text_size", TextSize, ids=lambda size: f"{size}%")
@pytest.mark.parametrize("patient", [(1920, 1080), (1080, 1920)], indirect=True, ids=["landscape", "portrait"])
def test_every_sheet_can_be_read_and_touched(patient: Patient, text_size: TextSize, sheet: Sheet) -> None:
    patient.kiosk.follow(Choose(text_size))
    lay(patient, sheet)
    assert faults(patient.window.front(), 1.0) == []


@pytest.mark.parametrize("sheet", SHEETS, ids=str)
def test_its_button_closes_it(patient: Patient, sheet: Sheet) -> None:
    lay(patient, sheet)
    words = patient.library.words("en")
    closing = next(word for word in (words.close, words.done, words.got_it) if patient.can(word))
    patient.tap(closing)
    assert patient.kiosk.visit.sheet is None
    assert patient.kiosk.visit.place == Step("trial", 1)


def test_a_touch_beside_it_closes_it(patient: Patient) -> None:
    lay(patient, WordSheet("spinal-cord"))
    patient.press(QPoint(960, 20))
    patient.release(QPoint(960, 20))
    assert patient.kiosk.visit.sheet is None


def test_a_touch_on_its_ground_does_not_close_it(patient: Patient) -> None:
    lay(patient, WordSheet("spinal-cord"))
    patient.press(QPoint(960, 1060))
    patient.release(QPoint(960, 1060))
    assert patient.kiosk.visit.sheet is not None


def test_escape_closes_it(patient: Patient) -> None:
    lay(patient, Panel.STEPS)
    QTest.keyClick(patient.window, Qt.Key.Key_Escape)
    settle()
    assert patient.kiosk.visit.sheet is None


def test_the_keyboard_goes_round_inside_it(patient: Patient) -> None:
    patient.kiosk.follow(GoTo(Step("trial", 1)))
    settle()
    patient.find("Next").setFocus(Qt.FocusReason.TabFocusReason)
    patient.kiosk.follow(Open(Panel.LOOK))
    settle()
    inside = set(patient.touchables())
    reached = set()
    for _ in range(len(inside)):
        focused = QApplication.focusWidget()
        assert isinstance(focused, Touchable)
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        settle()
    assert reached == inside


@pytest.mark.parametrize(
    ("name", "choice"), [("Large", TextSize.LARGE), ("Dark", ThemeName.DARK), ("Less", Motion.LESS)]
)
def test_what_is_chosen_holds_at_once_and_the_sheet_stays(
    patient: Patient, name: str, choice: TextSize | ThemeName | Motion
) -> None:
    lay(patient, Panel.LOOK)
    patient.tap(name)
    visit = patient.kiosk.visit
    assert choice in (visit.text_size, visit.theme, visit.motion)
    assert visit.sheet is Panel.LOOK
    assert patient.find(name).accessibleName().endswith(patient.library.words("en").chosen)


def test_a_word_that_nobody_explains_does_no_harm(patient: Patient) -> None:
    lay(patient, WordSheet("no-such-word"))
    assert faults(patient.window.front(), 1.0) == []
