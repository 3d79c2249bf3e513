# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Only keys that mean something here reach the kiosk's widgets."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.ui.allowed_keys import ALLOWED, is_allowed
from tests.ui.finger import Patient

Key, Modifier = Qt.Key, Qt.KeyboardModifier
NONE = Modifier.NoModifier


class Heard(QObject):
    """Hears every key that reaches a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []
        self.menus = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched.isWidgetType() and event.type() is QEvent.Type.KeyPress:
            self.keys.append(event.key())  # type: ignore[attr-defined]
        if watched.isWidgetType() and event.type() is QEvent.Type.ContextMenu:
            self.menus += 1
        return False


@pytest.fixture
def heard(qapp: QApplication) -> Iterator[Heard]:
    listening = Heard()
    qapp.installEventFilter(listening)
    yield listening
    qapp.removeEventFilter(listening)


@pytest.mark.parametrize("key", sorted(ALLOWED))
def test_what_means_something_is_allowed_and_with_shift_too(key: Qt.Key) -> None:
    assert is_allowed(key, NONE, "")
    assert is_allowed(key, Modifier.ShiftModifier | Modifier.KeypadModifier, "")


@pytest.mark.parametrize("key", sorted(ALLOWED - {Key.Key_Control}))
@pytest.mark.parametrize("held", [Modifier.AltModifier, Modifier.ControlModifier, Modifier.MetaModifier])
def test_nothing_is_allowed_with_alt_control_or_the_windows_key(key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    assert not is_allowed(key, held, "")


def test_letters_are_allowed_however_they_are_made_and_shortcuts_are_not() -> None:
    assert is_allowed(Key.Key_A, NONE, "a")
    assert is_allowed(Key.Key_At, Modifier.ControlModifier | Modifier.AltModifier, "@")  # AltGr on Windows
    assert is_allowed(Key.Key_AsciiTilde, Modifier.GroupSwitchModifier, "~")
    assert not is_allowed(Key.Key_A, Modifier.AltModifier, "a")
    assert not is_allowed(Key.Key_C, Modifier.ControlModifier, "\x03")
    assert not is_allowed(Key.Key_E, Modifier.MetaModifier, "e")


def test_control_alone_stops_the_voice_on_every_system() -> None:
    assert is_allowed(Key.Key_Control, Modifier.ControlModifier, "")


@pytest.mark.parametrize("key", [key for key in Key if Key.Key_F1 <= key <= Key.Key_F35 and key != Key.Key_F2])
def test_no_function_key_but_the_one_of_the_spoken_mode_is_allowed(key: Qt.Key) -> None:
    assert not is_allowed(key, NONE, "")


def test_a_key_that_means_nothing_reaches_no_widget(patient: Patient, heard: Heard) -> None:
    window = patient.window.windowHandle()
    for key in (Key.Key_F1, Key.Key_F11, Key.Key_Menu, Key.Key_Print, Key.Key_Help, Key.Key_HomePage, Key.Key_Delete):
        QTest.keyClick(window, key)
    QTest.keyClick(window, Key.Key_C, Modifier.ControlModifier)
    QTest.keyClick(window, Key.Key_F10, Modifier.ShiftModifier)
    assert set(heard.keys) <= {Key.Key_Control}  # which is pressed before the C
    QTest.keyClick(window, Key.Key_Down)
    assert Key.Key_Down in heard.keys


def test_a_context_menu_is_asked_of_no_widget(patient: Patient, heard: Heard) -> None:
    middle = patient.window.rect().center()
    for reason in QContextMenuEvent.Reason:
        QApplication.sendEvent(patient.window.windowHandle(), QContextMenuEvent(reason, middle, middle))
    QTest.mouseClick(patient.window.windowHandle(), Qt.MouseButton.RightButton, NONE, middle)
    assert heard.menus == 0
