# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A locked window stays open and in front, and every bolt is shut again when something has loosened it."""

import logging
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.lockdown.choosing import choose_lockdown
from kiosk.lockdown.lockdown import Bolts, Lockdown, NoLockdown
from kiosk.lockdown.window_bolts import Covers, StaysInFront, StaysOpen
from kiosk.settings import Settings


class Recorded:
    """A bolt that remembers what was asked of it, and jams while it is told to."""

    def __init__(self, *, jams: bool = False) -> None:
        self.asked: list[str] = []
        self.jams = jams

    def shut(self, window: QWidget) -> None:
        self.asked.append("shut")
        if self.jams:
            raise OSError("the bolt jams")

    def open(self) -> None:
        self.asked.append("open")


Locked = Callable[[Lockdown], QWidget]


@pytest.fixture
def locked(qtbot: QtBot) -> Iterator[Locked]:
    """Shows a window that is locked in this way; afterwards it is unlocked."""
    engaged: list[tuple[Lockdown, QWidget]] = []

    def lock(lockdown: Lockdown) -> QWidget:
        window = QWidget()
        window.resize(400, 300)
        lockdown.engage(window)
        engaged.append((lockdown, window))
        with qtbot.waitExposed(window):
            window.show()
        return window

    yield lock
    for lockdown, window in engaged:
        lockdown.release()
        window.close()
        window.deleteLater()


def test_a_locked_window_is_not_closed_and_an_unlocked_one_is(locked: Locked) -> None:
    lockdown = Bolts([StaysOpen()], list)
    window = locked(lockdown)
    assert not window.close()
    assert window.isVisible()
    lockdown.release()
    assert window.close()
    assert not window.isVisible()


def test_a_locked_window_is_not_minimised(locked: Locked, qtbot: QtBot) -> None:
    window = locked(Bolts([StaysOpen()], list))
    window.showMinimized()
    qtbot.waitUntil(lambda: window.isFullScreen() and not window.isMinimized())


def test_qt_does_not_quit_while_locked(locked: Locked, qapp: QApplication) -> None:
    window = locked(Bolts([StaysOpen()], list))
    qapp.closeAllWindows()
    assert window.isVisible()


def test_a_locked_window_lies_above_others_until_it_is_unlocked(locked: Locked) -> None:
    lockdown = Bolts([StaysInFront()], list)
    handle = locked(lockdown).windowHandle()
    assert handle.flags() & Qt.WindowType.WindowStaysOnTopHint
    lockdown.release()
    assert not handle.flags() & Qt.WindowType.WindowStaysOnTopHint


def test_bolts_of_the_system_are_shut_after_the_first_paint_and_again_after_unrest(
    locked: Locked, qtbot: QtBot, qapp: QApplication
) -> None:
    early, late = Recorded(), Recorded()
    lockdown = Bolts([early], lambda: [late])
    locked(lockdown)
    assert (early.asked, late.asked) == (["shut"], [])
    qtbot.waitUntil(lambda: late.asked == ["shut"])
    qapp.primaryScreen().geometryChanged.emit(qapp.primaryScreen().geometry())
    qtbot.waitUntil(lambda: late.asked == ["shut", "shut"])
    lockdown.release()
    assert late.asked[-1] == "open"
    qapp.primaryScreen().geometryChanged.emit(qapp.primaryScreen().geometry())
    lockdown.again()
    assert late.asked[-1] == "open"


def test_a_bolt_that_jams_is_told_once_and_hinders_no_other(
    locked: Locked, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    jams, sound = Recorded(jams=True), Recorded()
    lockdown = Bolts([], lambda: [jams, sound])
    with caplog.at_level(logging.WARNING, "kiosk"):
        locked(lockdown)
        qtbot.waitUntil(lambda: sound.asked == ["shut"])
        lockdown.again()
        qtbot.waitUntil(lambda: sound.asked == ["shut", "shut"])
    assert [record.getMessage() for record in caplog.records] == ["lockdown: the bolt jams"]


def test_one_screen_needs_no_cover(locked: Locked, qapp: QApplication) -> None:
    covers = Covers()
    window = locked(NoLockdown())
    window.setGeometry(qapp.primaryScreen().geometry())
    covers.shut(window)
    assert covers.covers == []


def test_a_screen_beside_the_window_is_covered_by_what_cannot_be_closed(locked: Locked, qapp: QApplication) -> None:
    covers = Covers()
    window = locked(NoLockdown())
    window.setGeometry(-400, 0, 400, 300)  # so that the one screen lies beside it
    covers.shut(window)
    (cover,) = covers.covers
    assert cover.geometry() == qapp.primaryScreen().geometry()
    covers.shut(window)
    assert covers.covers == [cover]
    assert not cover.close()
    covers.open()
    assert covers.covers == []


def test_the_settings_switch_it_off() -> None:
    assert isinstance(choose_lockdown(Settings(lockdown=False)), NoLockdown)
    assert isinstance(choose_lockdown(Settings()), Bolts)
