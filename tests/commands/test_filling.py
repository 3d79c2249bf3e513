# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A window without a window manager fills the screen, whatever becomes of the screen."""

import logging
from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.commands.filling import Filling

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication


class Screen(QObject):
    """A screen that can be turned."""

    geometryChanged = Signal(QRect)  # noqa: N815 -- as Qt calls it

    def __init__(self, width: int, height: int, left: int = 0) -> None:
        super().__init__()
        self._place = QRect(left, 0, width, height)

    def geometry(self) -> QRect:
        return self._place

    def become(self, width: int, height: int) -> None:
        self._place.setSize(QRect(0, 0, width, height).size())
        self.geometryChanged.emit(self._place)


class Desk(QObject):
    """What stands for the application: it knows which screens there are."""

    primaryScreenChanged = Signal(object)  # noqa: N815 -- as Qt calls it
    screenAdded = Signal(object)  # noqa: N815 -- as above
    screenRemoved = Signal(object)  # noqa: N815 -- as above

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screens = [screen]

    def screens(self) -> list[Screen]:
        return self._screens

    def become(self, *screens: Screen) -> None:
        self._screens = list(screens)
        self.primaryScreenChanged.emit(screens[0] if screens else None)

    def plug_in(self, screen: Screen) -> None:
        self._screens.append(screen)
        self.screenAdded.emit(screen)

    def unplug(self, screen: Screen) -> None:
        self._screens.remove(screen)
        self.screenRemoved.emit(screen)


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    assert qapp.topLevelWidgets() == []
    window = QWidget()
    window.show()
    yield window
    window.close()
    window.deleteLater()


def place(window: QWidget) -> tuple[int, ...]:
    return window.geometry().getRect()  # type: ignore[return-value]


def filled(window: QWidget, desk: Desk, number: int = 1) -> Filling:
    return Filling(cast("QGuiApplication", desk), window, number)


def test_it_fills_the_screen_that_there_is(window: QWidget) -> None:
    filled(window, Desk(Screen(1280, 720)))
    assert place(window) == (0, 0, 1280, 720)


@pytest.mark.parametrize("size", [(1920, 1080), (720, 1280), (640, 480)])
def test_it_follows_another_size_and_a_turn(window: QWidget, size: tuple[int, int]) -> None:
    screen = Screen(1280, 720)
    filled(window, Desk(screen))
    screen.become(*size)
    assert place(window) == (0, 0, *size)


def test_it_moves_to_a_new_first_screen_and_leaves_the_old_one(window: QWidget) -> None:
    old, new = Screen(1280, 720), Screen(1920, 1080, left=1280)
    desk = Desk(old)
    filled(window, desk)
    desk.become(new)
    assert place(window) == (1280, 0, 1920, 1080)
    old.become(640, 480)
    assert place(window) == (1280, 0, 1920, 1080)


def test_a_screen_that_is_unplugged_and_plugged_in_again_is_filled(window: QWidget) -> None:
    desk = Desk(Screen(1280, 720))
    filled(window, desk)
    desk.become()
    assert place(window) == (0, 0, 1280, 720)
    desk.become(Screen(1080, 1920))
    assert place(window) == (0, 0, 1080, 1920)


def test_it_fills_the_screen_with_its_number_and_the_first_while_that_is_unplugged(window: QWidget) -> None:
    first, second = Screen(1280, 720), Screen(1920, 1080, left=1280)
    desk = Desk(first)
    filled(window, desk, 2)
    assert place(window) == (0, 0, 1280, 720)
    desk.plug_in(second)
    assert place(window) == (1280, 0, 1920, 1080)
    desk.unplug(second)
    assert place(window) == (0, 0, 1280, 720)


def test_a_screen_without_a_size_changes_nothing(window: QWidget) -> None:
    screen = Screen(1280, 720)
    filled(window, Desk(screen))
    screen.become(0, 0)
    assert place(window) == (0, 0, 1280, 720)


def test_each_change_is_one_line_in_the_log(window: QWidget, caplog: pytest.LogCaptureFixture) -> None:
    screen = Screen(1280, 720)
    filled(window, Desk(screen))
    with caplog.at_level(logging.INFO):
        screen.become(1080, 1920)
        screen.become(1080, 1920)
    assert [record.getMessage() for record in caplog.records] == ["the screen is 1080x1920 now"]
