# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Staff come by the gesture and the PIN, do what they came for, and a patient never notices the way."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk import resources
from kiosk.idle import Idle
from kiosk.navigation.places import Attract, Home, Step
from kiosk.navigation.visit import TextSize
from kiosk.navigation.wishes import Choose, GoTo
from kiosk.staff import pin
from kiosk.staff.answers import Listed, Sure
from kiosk.staff.checking import Checking
from kiosk.staff.cleaning import CLEANING_SECONDS, Cleaning
from kiosk.staff.deeds import ASKED_FIRST, Deed, Doing
from kiosk.staff.gesture import HOLD_MS
from kiosk.staff.layer import StaffLayer
from kiosk.staff.menu import Menu
from kiosk.staff.pad import Pad
from kiosk.staff.staff import MENU_SECONDS, PAD_SECONDS, Staff
from kiosk.staff.tries import FREE, WAITS, Tries
from tests.ui.finger import Patient, settle
from tests.ui.judge import faults

PIN = "270819"
STEP = Step("trial", 2)


class FakePower:
    """Notes what it is asked for; ``allows`` nothing when it is told so."""

    def __init__(self, done: list[str]) -> None:
        self._done = done
        self.allows = True

    def restart(self, refused: Callable[[], None]) -> None:
        self._ask("restart", refused)

    def shut_down(self, refused: Callable[[], None]) -> None:
        self._ask("shut down", refused)

    def _ask(self, what: str, refused: Callable[[], None]) -> None:
        self._done.append(what)
        if not self.allows:
            refused()


class Ward:
    """A kiosk with a PIN, a patient before it, and staff that come."""

    def __init__(self, folder: Path, width: int, height: int, inches: float = 21.5) -> None:
        self.now = 0.0
        self.patient = Patient(resources.shipped_content(), width, height, inches)
        self.window = self.patient.window
        self.done: list[str] = []
        self.level = 3
        self.power = FakePower(self.done)
        self.file = folder / "staff-pin"
        pin.keep_pin(self.file, PIN)
        self.tries = Tries(folder / "state", lambda: self.now)
        self.checking = Checking(self.file, self.tries)
        self.staff = Staff(self.patient.kiosk, self.window, self.checking, self.doing())

    def doing(self) -> Doing:
        return Doing(
            reload=lambda: self.done.append("reload"),
            problems=lambda: ["en/03-trial.md, 7: the picture is missing"],
            loudness=lambda: self.level,
            louder=self._louder,
            anew=lambda: self.done.append("anew"),
            power=self.power,
            leave=lambda: self.done.append("leave"),
            statistics=list,
        )

    def _louder(self, steps: int) -> None:
        self.level += steps

    def corner(self, right: int, bottom: int) -> QPoint:
        return QPoint(90 + right * (self.window.width() - 180), 45 + bottom * (self.window.height() - 90))

    def tap_corners(self) -> None:
        for at in (self.corner(0, 0), self.corner(1, 0), self.corner(1, 1)):
            self.patient.press(at)
            self.patient.release(at)

    def make_the_gesture(self) -> None:
        self.tap_corners()
        self.patient.press(self.corner(0, 1))
        timer(self.staff, HOLD_MS).timeout.emit()
        settle()
        self.patient.release(self.corner(0, 1))

    def type(self, qtbot: QtBot, digits: str) -> None:
        for digit in digits:
            self.patient.tap(digit)
        with qtbot.waitSignal(self.checking.answered):
            self.patient.tap("Open")
        settle()

    def come_in(self, qtbot: QtBot) -> None:
        self.make_the_gesture()
        self.type(qtbot, PIN)
        assert isinstance(self.staff.layer, Menu)

    def seconds_pass(self, count: int) -> None:
        for _ in range(count):
            self.now += 1
            timer(self.staff, 1000).timeout.emit()
        settle()

    def close(self) -> None:
        self.staff.stop()
        self.patient.close()


def timer(staff: Staff, interval: int) -> QTimer:
    """The one with this interval; that of the gesture belongs to it."""
    found = [each for each in (*staff.findChildren(QTimer), *gesture_timers(staff)) if each.interval() == interval]
    assert len(found) == 1
    return found[0]


def gesture_timers(staff: Staff) -> list[QTimer]:
    return staff._gesture.findChildren(QTimer)  # noqa: SLF001 -- nobody else has to reach it


@pytest.fixture
def ward(
    request: pytest.FixtureRequest, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Ward]:
    assert qapp.topLevelWidgets() == []
    monkeypatch.setattr(pin, "COST", 16)
    ward = Ward(tmp_path, *getattr(request, "param", (1920, 1080)))
    yield ward
    ward.close()


def shown(ward: Ward) -> StaffLayer | None:
    """What staff see."""
    return ward.staff.layer


def waits(ward: Ward) -> bool:
    idle = ward.patient.kiosk.findChild(Idle)
    assert isinstance(idle, Idle)
    waiting = idle.findChild(QTimer)
    assert isinstance(waiting, QTimer)
    return waiting.isActive()


@pytest.mark.parametrize("ward", [(1920, 1080), (1080, 1920)], indirect=True)
def test_the_gesture_leads_to_the_pad_from_any_page(ward: Ward) -> None:
    for place in (Home(), STEP):
        ward.patient.kiosk.follow(GoTo(place))
        settle()
        ward.make_the_gesture()
        assert isinstance(shown(ward), Pad)
        ward.patient.tap("Back to the guide")
        assert shown(ward) is None
    ward.patient.kiosk.rest()
    settle()
    ward.make_the_gesture()
    assert isinstance(shown(ward), Pad)


def test_the_finger_that_is_held_presses_nothing_below(ward: Ward) -> None:
    ward.patient.kiosk.follow(GoTo(STEP))
    settle()
    ward.make_the_gesture()
    assert not isinstance(ward.patient.kiosk.visit.place, Home)


def test_a_finger_lifted_too_soon_leads_to_home_as_ever(ward: Ward) -> None:
    ward.patient.kiosk.follow(GoTo(STEP))
    settle()
    ward.tap_corners()
    ward.patient.press(ward.corner(0, 1))
    assert timer(ward.staff, HOLD_MS).isActive()
    ward.patient.release(ward.corner(0, 1))
    assert not timer(ward.staff, HOLD_MS).isActive()
    assert shown(ward) is None
    assert ward.patient.kiosk.visit.place == Home()


def test_without_a_pin_nobody_gets_out(ward: Ward) -> None:
    ward.file.unlink()
    ward.make_the_gesture()
    assert shown(ward) is None
    ward.file.write_text("270819", "ascii")
    ward.make_the_gesture()
    assert shown(ward) is None


def test_who_came_by_mistake_finds_everything_as_it_was(ward: Ward) -> None:
    ward.patient.kiosk.follow(Choose(TextSize.LARGE))
    ward.patient.kiosk.follow(GoTo(STEP))
    settle()
    ward.tap_corners()
    visit = ward.patient.kiosk.visit
    ward.staff.ask()
    assert not waits(ward)
    ward.patient.tap("Back to the guide")
    assert ward.patient.kiosk.visit == visit
    assert waits(ward)


def test_the_pad_says_nothing_of_how_long_the_pin_is(ward: Ward) -> None:
    ward.staff.ask()
    pad = ward.staff.layer
    assert isinstance(pad, Pad)
    seen = set()
    for _ in range(14):
        ward.patient.tap("5")
        seen.add(" ".join(prose.text() for prose in ward.patient.texts()))
        assert ward.patient.can("Open")
    assert any("12 digits typed" in text for text in seen)
    assert not any("13 digits" in text or "6-digit" in text for text in seen)


def test_the_right_pin_ends_the_visit_and_opens_the_menu(ward: Ward, qtbot: QtBot) -> None:
    ward.patient.kiosk.follow(GoTo(STEP))
    ward.come_in(qtbot)
    assert isinstance(ward.patient.kiosk.visit.place, Attract)
    assert not waits(ward)


def test_a_keyboard_types_as_well_and_nothing_else_hears_it(ward: Ward, qtbot: QtBot) -> None:
    ward.staff.ask()
    window = ward.window.windowHandle()
    for key in (
        Qt.Key.Key_2,
        Qt.Key.Key_7,
        Qt.Key.Key_9,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_0,
        Qt.Key.Key_8,
        Qt.Key.Key_1,
    ):
        QTest.keyClick(window, key)
    QTest.keyClick(window, Qt.Key.Key_F2)
    QTest.keyClick(window, Qt.Key.Key_9)
    with qtbot.waitSignal(ward.checking.answered):
        QTest.keyClick(window, Qt.Key.Key_Return)
    assert isinstance(shown(ward), Menu)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert shown(ward) is None


def test_wrong_pins_make_one_wait_also_after_a_start(ward: Ward, qtbot: QtBot, tmp_path: Path) -> None:
    ward.staff.ask()
    for _ in range(FREE):
        ward.type(qtbot, "9999")
        assert "This code is not right." in [prose.text() for prose in ward.patient.texts()]
    ward.type(qtbot, "9999")
    assert not ward.patient.can("1")
    assert ward.patient.can("Back to the guide")
    assert Tries(tmp_path / "state").seconds() == WAITS[0]
    ward.seconds_pass(WAITS[0] - 1)
    assert not ward.patient.can("1")
    ward.seconds_pass(1)
    ward.type(qtbot, PIN)
    assert isinstance(shown(ward), Menu)
    assert Tries(tmp_path / "state").wrong == 0


def test_no_waiting_is_saved_by_leaving_the_pad(ward: Ward, qtbot: QtBot) -> None:
    ward.staff.ask()
    for _ in range(FREE + 1):
        ward.type(qtbot, "9999")
    ward.patient.tap("Back to the guide")
    ward.make_the_gesture()
    assert not ward.patient.can("1")
    ward.checking.check(PIN)
    assert not ward.checking.busy


def test_pad_and_menu_close_by_themselves(ward: Ward, qtbot: QtBot) -> None:
    ward.staff.ask()
    ward.seconds_pass(PAD_SECONDS)
    assert shown(ward) is None
    ward.come_in(qtbot)
    ward.seconds_pass(MENU_SECONDS - 1)
    assert isinstance(shown(ward), Menu)
    ward.patient.tap("Louder")
    ward.seconds_pass(MENU_SECONDS - 1)
    assert isinstance(shown(ward), Menu)
    ward.seconds_pass(1)
    assert shown(ward) is None
    assert isinstance(ward.patient.kiosk.visit.place, Attract)


def test_while_it_is_cleaned_no_touch_and_no_key_does_anything(ward: Ward, qtbot: QtBot) -> None:
    ward.come_in(qtbot)
    ward.patient.tap("Clean the screen")
    cleaning = ward.staff.layer
    assert isinstance(cleaning, Cleaning)
    second = cleaning.findChild(QTimer)
    assert isinstance(second, QTimer)
    before = ward.patient.kiosk.visit
    for left in range(CLEANING_SECONDS, 0, -1):
        at = QPoint(left * 60, left * 35)
        ward.patient.press(at)
        ward.patient.release(at)
        for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_F2):
            QTest.keyClick(ward.window.windowHandle(), key)
        assert ward.staff.layer is cleaning
        assert ward.patient.kiosk.visit == before
        second.timeout.emit()
    settle()
    assert shown(ward) is None
    assert ward.patient.kiosk.visit == before


def test_what_this_machine_does_not_have_is_not_offered(ward: Ward) -> None:
    here = ward.doing()
    assert here.deeds == (*Deed,)
    assert {*Deed} - {*replace(here, leave=None).deeds} == {Deed.LEAVE}
    assert {*Deed} - {*replace(here, statistics=None).deeds} == {Deed.STATISTICS}


def test_the_tiles_do_what_they_say(ward: Ward, qtbot: QtBot) -> None:
    ward.come_in(qtbot)
    ward.patient.tap("Look for new content")
    assert "New content is being looked for." in " ".join(prose.text() for prose in ward.patient.texts())
    ward.patient.tap("Quieter")
    ward.patient.tap("Start the kiosk anew")
    assert ward.done == ["reload", "anew"]
    assert ward.level == 2


@pytest.mark.parametrize(
    ("name", "done"),
    [
        ("Leave to the desktop", "leave"),
        ("Restart the computer", "restart"),
        ("Switch the computer off", "shut down"),
    ],
)
def test_what_leaves_nobody_a_kiosk_is_asked_first(ward: Ward, qtbot: QtBot, name: str, done: str) -> None:
    ward.come_in(qtbot)
    ward.patient.tap(name)
    assert isinstance(shown(ward), Sure)
    ward.patient.tap("No, back")
    assert ward.done == []
    ward.patient.tap(name)
    ward.patient.tap(name)
    assert ward.done == [done]


def test_a_system_that_does_not_allow_it_is_a_sentence(ward: Ward, qtbot: QtBot) -> None:
    ward.power.allows = False
    ward.come_in(qtbot)
    ward.patient.tap("Restart the computer")
    ward.patient.tap("Restart the computer")
    assert "does not let the kiosk do that" in " ".join(prose.text() for prose in ward.patient.texts())


@pytest.mark.parametrize(("name", "line"), [("Problems", "the picture is missing"), ("Statistics", "Nothing has been")])
def test_lists_are_looked_up_and_shown(ward: Ward, qtbot: QtBot, name: str, line: str) -> None:
    ward.come_in(qtbot)
    ward.patient.tap(name)
    assert isinstance(shown(ward), Listed)
    qtbot.waitUntil(lambda: any(line in prose.text() for prose in ward.patient.texts()))
    ward.patient.tap("Back")
    assert isinstance(shown(ward), Menu)


@pytest.mark.parametrize(
    "ward",
    [(1920, 1080), (1080, 1920), (1280, 720), (1280, 800, 14.9), (1366, 768, 15.6), (800, 1280, 14.9)],
    indirect=True,
)
def test_all_of_it_can_be_read_and_touched(ward: Ward) -> None:
    scale = min(1, max(ward.window.width(), ward.window.height()) / 1920)
    ward.patient.kiosk.follow(Choose(TextSize.LARGEST))
    for language in ward.patient.library.guide.languages:
        scene = ward.window.scene(ward.patient.kiosk.visit).speaking(language)
        wait = Pad(scene, print, print, ward.window)
        wait.wait(900)
        for layer in (
            Pad(scene, print, print, ward.window),
            wait,
            Menu(scene, tuple(Deed), print, print, print, ward.window),
            Listed(scene, scene.words.staff_problems, print, ward.window),
            *(Sure(scene, deed, print, print, ward.window) for deed in ASKED_FIRST),
            Cleaning(scene, print, ward.window),
        ):
            ward.window.lay_over(layer)
            settle()
            assert faults(layer, scale) == []
            layer.hide()
            layer.deleteLater()
    ward.window.lay_over(None)


def test_a_panel_that_is_turned_begins_again(ward: Ward) -> None:
    ward.staff.ask()
    ward.window.resize(1080, 1920)
    settle()
    assert not isinstance(ward.window.front(), Pad)
