# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The hand: what the mouse and the keys do on the picture of a kiosk, done to the kiosk itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Hand:
    """Touches a window that no screen has; points are pixels of the panel."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._pressed: QWidget | None = None

    def press(self, point: QPointF, event: QMouseEvent) -> None:
        """Touch what lies there, if it is the left button that does it."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self._window.childAt(point.toPoint()) or self._window
            self._send(QEvent.Type.MouseButtonPress, point, event, Qt.MouseButton.LeftButton)

    def move(self, point: QPointF, event: QMouseEvent) -> None:
        """Draw the finger over the panel."""
        self._send(QEvent.Type.MouseMove, point, event, Qt.MouseButton.LeftButton)

    def release(self, point: QPointF, event: QMouseEvent) -> None:
        """Lift the finger."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._send(QEvent.Type.MouseButtonRelease, point, event, Qt.MouseButton.NoButton)
            self._pressed = None

    def key(self, event: QKeyEvent) -> None:
        """Press or let go of a key of the keyboard."""
        told = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat())
        focused: QWidget | None = self._window.focusWidget()
        QCoreApplication.sendEvent(focused if focused is not None else self._window, told)

    def _send(self, kind: QEvent.Type, point: QPointF, event: QMouseEvent, held: Qt.MouseButton) -> None:
        touched = self._pressed
        if touched is None or not isValid(touched):
            return
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        local = touched.mapFrom(self._window, point)
        told = QMouseEvent(kind, local, point, point, button, held, event.modifiers())
        told.setTimestamp(event.timestamp())
        QCoreApplication.sendEvent(touched, told)
