# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The built-in page is as locked as the kiosk, and staff get out of it by their gesture and PIN."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk import resources
from kiosk.commands.safe_exit import SafeExit
from kiosk.commands.safe_lock import SafeLock
from kiosk.content.library import Library
from kiosk.endings import ENDED
from kiosk.safe.kept_words import Kept, kept_words, words_of
from kiosk.safe.safe_page import SafePage
from kiosk.staff import gesture, pin
from kiosk.staff.staff import PAD_SECONDS
from kiosk.staff.tries import FREE, NAME

PIN = "270819"


@pytest.fixture
def page(qapp: QApplication) -> Iterator[SafePage]:
    assert qapp.topLevelWidgets() == []
    kept = kept_words()
    page = SafePage(kept.said, kept.inches)
    page.resize(1280, 720)
    yield page
    page.deleteLater()


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Those of a machine with a PIN, whose hash is a quick one here."""
    monkeypatch.setattr(pin, "COST", 1 << 4)
    pin.keep_pin(tmp_path / "staff-pin", PIN)
    file = tmp_path / "kiosk.toml"
    file.write_text("", "utf-8")
    return file


def closes(qtbot: QtBot, application: QApplication, page: SafePage, file: Path) -> bool:
    """Whether the page that these settings lock can be closed."""
    lock = SafeLock(application, page, kept_words(), file)
    page.show()
    qtbot.waitExposed(page)
    closed = page.close()
    lock.stop()
    page.close()
    return closed


@pytest.mark.parametrize(
    "text", ["", "lockdown = true", "lockdown = 3", "lockdown = ", "idle_seconds = 'x'", "\0"], ids=repr
)
def test_it_is_locked_unless_the_settings_say_plainly_that_it_is_not(
    qtbot: QtBot, qapp: QApplication, page: SafePage, settings: Path, text: str
) -> None:
    settings.write_text(text, "utf-8")
    assert not closes(qtbot, qapp, page, settings)


@pytest.mark.parametrize("more", ["", "\nlanguag = 'en'\nidle_seconds = 'x'"], ids=["alone", "beside slips"])
def test_it_is_open_where_the_settings_say_so(
    qtbot: QtBot, qapp: QApplication, page: SafePage, settings: Path, more: str
) -> None:
    settings.write_text(f"lockdown = false{more}", "utf-8")
    assert closes(qtbot, qapp, page, settings)


def test_it_is_locked_where_the_settings_are_gone(
    qtbot: QtBot, qapp: QApplication, page: SafePage, tmp_path: Path
) -> None:
    assert not closes(qtbot, qapp, page, tmp_path / "gone.toml")


@pytest.fixture
def way_out(qtbot: QtBot, qapp: QApplication, page: SafePage, settings: Path) -> Iterator[SafeExit]:
    page.show()
    qtbot.waitExposed(page)
    kept = Kept(words_of(Library(resources.shipped_content())), 21.5)
    way_out = SafeExit(qapp, page, kept, settings.with_name("staff-pin"))
    yield way_out
    way_out.stop()
    page.close()


def asks(way_out: SafeExit) -> bool:
    """Whether somebody is asked for the PIN just now."""
    return way_out.pad is not None


def type_pin(page: QWidget, digits: str) -> None:
    QTest.keyClicks(page, digits)
    QTest.keyClick(page, Qt.Key.Key_Return)


def test_the_gesture_asks_for_the_pin(qtbot: QtBot, way_out: SafeExit, page: SafePage) -> None:
    window = page.windowHandle()
    right, below = window.width() - 5, window.height() - 5
    for at in (QPoint(5, 5), QPoint(right, 5), QPoint(right, below)):
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, below))
    assert not asks(way_out)
    qtbot.waitUntil(lambda: asks(way_out), timeout=4 * gesture.HOLD_MS)
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, below))


def test_the_right_pin_ends_it(way_out: SafeExit, page: SafePage, qapp: QApplication) -> None:
    way_out.ask()
    type_pin(page, PIN)
    assert qapp.exec() == ENDED


def test_wrong_pins_have_to_wait_and_are_kept(qtbot: QtBot, way_out: SafeExit, page: SafePage, state: Path) -> None:
    way_out.ask()
    for _ in range(FREE + 1):
        with qtbot.waitSignal(way_out.checking.answered):
            type_pin(page, "0000")
    assert way_out.checking.tries.seconds() > 0
    assert (state / "patient-kiosk" / NAME).is_file()


def test_the_pad_goes_by_itself_and_when_the_panel_is_turned(way_out: SafeExit, page: SafePage) -> None:
    way_out.ask()
    for _ in range(PAD_SECONDS):
        assert asks(way_out)
        way_out.tick()
    assert not asks(way_out)
    way_out.ask()
    assert asks(way_out)
    page.resize(720, 1280)
    assert not asks(way_out)


def test_without_a_pin_nobody_gets_out(way_out: SafeExit, settings: Path) -> None:
    settings.with_name("staff-pin").unlink()
    way_out.ask()
    assert not asks(way_out)


def test_looks_that_are_broken_leave_the_page(
    way_out: SafeExit, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise OSError("the shipped content is damaged")

    monkeypatch.setattr("kiosk.commands.safe_exit.Library", broken)
    with caplog.at_level(logging.ERROR):
        way_out.ask()
    assert not asks(way_out)
    assert "staff cannot be asked for their PIN" in caplog.text
