# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Everything by keyboard, or by a device of two switches: one goes on to the next thing, the other presses it."""

from collections.abc import Iterable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.navigation.places import (
    ChapterPlace,
    GlossaryPlace,
    Home,
    Panel,
    Place,
    Question,
    Sheet,
    Step,
    WordSheet,
)
from kiosk.navigation.resting import at_rest
from kiosk.navigation.routes import tour_topics
from kiosk.navigation.visit import TextSize
from kiosk.navigation.wishes import Choose, GoTo, Open
from kiosk.ui.dock import Dock
from kiosk.ui.everything import every_place
from kiosk.ui.scrolling import ScrollView
from kiosk.ui.touchable import Touchable
from tests.ui.finger import Patient, settle
from tests.ui.kinds import PLACES

Key = Qt.Key
SHEETS: list[Sheet] = [*Panel, WordSheet("spinal-cord")]


def strike(patient: Patient, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or patient.window, key)
    if key not in (Key.Key_Tab, Key.Key_Backtab):
        settle()


def focused() -> Touchable | None:
    widget = QApplication.focusWidget()
    return widget if isinstance(widget, Touchable) else None


def round_trip(patient: Patient, key: Qt.Key = Key.Key_Tab) -> list[Touchable]:
    """All that is reached before what was reached first comes again."""
    patient.window.setFocus()
    reached: list[Touchable] = []
    for _ in range(80):
        strike(patient, key)
        now = focused()
        assert now is not None, f"the focus is nowhere behind {[each.accessibleName() for each in reached]}"
        if now in reached:
            assert now is reached[0]
            return reached
        reached.append(now)
    raise AssertionError("the keyboard does not come round")


def reach(patient: Patient, name: str) -> None:
    """Go on with Tab until the thing of this name has the focus."""
    for _ in range(80):
        now = focused()
        if now is not None and now.accessibleName().startswith(name):
            return
        strike(patient, Key.Key_Tab)
    raise AssertionError(f"{name!r} is not reached")


def press(patient: Patient, name: str) -> None:
    reach(patient, name)
    strike(patient, Key.Key_Return)


def without_up_and_down(touchables: list[Touchable]) -> set[Touchable]:
    """Up and Down come and go, as what has the focus is scrolled into view."""
    return {touchable for touchable in touchables if touchable.accessibleName() not in ("Up", "Down")}


def names(touchables: list[Touchable]) -> list[str]:
    return [touchable.accessibleName() for touchable in touchables]


def faults_of_order(patient: Patient, reached: list[Touchable]) -> list[str]:
    """What stands below another in the same column comes after it; the dock comes last."""
    found = []
    tools = patient.window.front().findChild(Dock)
    dock = [isinstance(tools, Dock) and tools.isAncestorOf(touchable) for touchable in reached]
    if dock != sorted(dock):
        found.append(f"the dock is not last: {names(reached)}")
    body = [touchable for touchable, in_dock in zip(reached, dock, strict=True) if not in_dock]
    for first, second in pairwise(body):
        above, below = (_first_line(touchable, patient) for touchable in (first, second))
        if above.bottom() > below.bottom() and above.left() <= below.right() and below.left() <= above.right():
            found.append(f"{second.accessibleName()!r} stands above {first.accessibleName()!r}")
    return found


def _first_line(touchable: Touchable, patient: Patient) -> QRect:
    line = touchable.mask().begin() if touchable.mask().rectCount() > 1 else touchable.rect()
    return line.translated(touchable.mapTo(patient.window, QPoint(0, 0)))


def test_tab_reaches_all_that_can_be_touched_once_and_in_reading_order(patient: Patient) -> None:
    assert faults_of_tab(patient, every_place(patient.library, "en"), 1000) == []


@pytest.mark.parametrize("patient", [(1080, 1920)], indirect=True)
def test_so_it_does_on_an_upright_panel_on_a_screen_of_each_kind(patient: Patient) -> None:
    assert faults_of_tab(patient, PLACES.values(), 200) == []


def faults_of_tab(patient: Patient, places: Iterable[Place], least: int) -> list[str]:
    faults, count = [], 0
    for place in places:
        patient.kiosk.follow(GoTo(place))
        settle()
        reached = round_trip(patient)
        count += len(reached)
        there = list(patient.touchables())
        if without_up_and_down(reached) != without_up_and_down(there):
            faults.append(f"{place}: not reached {names([each for each in there if each not in reached])}")
        faults += [f"{place}: {fault}" for fault in faults_of_order(patient, reached)]
    assert count > least
    return faults


def test_shift_tab_goes_the_same_way_back(patient: Patient) -> None:
    patient.kiosk.follow(GoTo(Step("trial", 1)))
    settle()
    there, back = round_trip(patient), round_trip(patient, Key.Key_Backtab)
    assert back == there[::-1]


@pytest.mark.parametrize("sheet", SHEETS, ids=str)
def test_the_focus_stays_inside_a_sheet_and_returns_to_where_it_came_from(patient: Patient, sheet: Sheet) -> None:
    patient.kiosk.follow(GoTo(Step("trial", 1)))
    settle()
    opener = patient.find("Text size")
    opener.setFocus(Qt.FocusReason.TabFocusReason)
    patient.kiosk.follow(Open(sheet))
    settle()
    inside = list(patient.touchables())
    assert focused() is inside[0]
    assert without_up_and_down(round_trip(patient)) == without_up_and_down(inside)
    strike(patient, Key.Key_Escape)
    assert patient.kiosk.visit.sheet is None
    assert focused() is opener


def test_the_focus_returns_though_another_text_size_was_chosen(patient: Patient) -> None:
    press(patient, "Text size")
    press(patient, "Large")
    assert focused() is patient.find("Large, ")
    press(patient, "Done")
    now = focused()
    assert now is not None
    assert now.accessibleName() == "Text size"
    assert now.isVisible()


def test_next_stays_under_the_finger(patient: Patient) -> None:
    patient.kiosk.follow(GoTo(Step("trial", 1)))
    settle()
    press(patient, "Next")
    assert focused() is patient.find("Next")
    strike(patient, Key.Key_Space)
    assert patient.kiosk.visit.place == Step("trial", 3)


def test_a_finger_leaves_no_focus_behind(patient: Patient) -> None:
    patient.tap("Text size")
    assert focused() is None
    patient.tap("Done")
    assert focused() is None


@pytest.mark.parametrize("patient", [(1280, 720)], indirect=True, ids=["small"])
def test_what_has_the_focus_can_be_seen(patient: Patient) -> None:
    patient.kiosk.follow(Choose(TextSize.LARGEST))
    hidden, scrolled = [], 0
    for place in (
        GlossaryPlace("glossary", "S"),
        Question("faq", 2, open=True),
        ChapterPlace("decide"),
        Step("trial", 1),
    ):
        patient.kiosk.follow(GoTo(place))
        settle()
        for touchable in round_trip(patient):
            touchable.setFocus(Qt.FocusReason.TabFocusReason)
            view = next(
                (view for view in patient.window.findChildren(ScrollView) if view.content.isAncestorOf(touchable)), None
            )
            if view is None:
                continue
            scrolled += view.overflows
            seen = QRect(view.mapTo(patient.window, QPoint(0, 0)), view.size())
            if not seen.contains(_first_line(touchable, patient).center()):
                hidden.append(f"{place}: {touchable.accessibleName()}")
    assert not hidden
    assert scrolled > 20


def test_a_whole_visit_by_keyboard_alone(patient: Patient) -> None:
    topics = tour_topics(patient.library)
    screens = sum(len(patient.library.step_ids("en", topic)) for topic in topics)
    press(patient, patient.library.words("en").tour)
    seen = []
    while isinstance(patient.kiosk.visit.place, Step):
        seen.append(patient.kiosk.visit.place)
        press(patient, _way_on(patient))
    assert len(set(seen)) == screens
    assert patient.kiosk.visit.place == Home()
    press(patient, "Finish")
    assert patient.kiosk.visit == at_rest(patient.library)


def _way_on(patient: Patient) -> str:
    return next(name for name in ("Next topic", "Next", "End of the tour") if patient.can(name))
