# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Allowed keys: those that mean something here. No other reaches a widget, so that none of Qt's own can answer it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.ui.keys import BACKWARDS, FORWARDS, MEANT

Key, Modifier = Qt.Key, Qt.KeyboardModifier

MOVING = frozenset({*FORWARDS, *BACKWARDS, Key.Key_Tab, Key.Key_Backtab})
PRESSING = frozenset({Key.Key_Return, Key.Key_Enter, Key.Key_Space, Key.Key_Backspace})
ALLOWED = MEANT | MOVING | PRESSING

_ON_ITS_OWN = Modifier.ShiftModifier | Modifier.KeypadModifier | Modifier.GroupSwitchModifier
_ALT_GR = Modifier.ControlModifier | Modifier.AltModifier
"""As Windows tells it."""


def is_allowed(key: int, modifiers: Qt.KeyboardModifier, text: str) -> bool:
    """Whether a key, held together with these, means something: one of the list, or a letter to write."""
    if key == Key.Key_Control:
        modifiers &= ~Modifier.ControlModifier
    others = modifiers & ~_ON_ITS_OWN
    if key in ALLOWED:
        return others == Modifier.NoModifier
    return len(text) == 1 and text.isprintable() and others in (Modifier.NoModifier, _ALT_GR)


class AllowedKeys(QObject):
    """Watches the window of the system, and keeps from it what no patient needs."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.KeyPress | QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent):
                return not is_allowed(event.key(), event.modifiers(), event.text())
            case QEvent.Type.ContextMenu | QEvent.Type.Shortcut:
                return True
            case _:
                return False
