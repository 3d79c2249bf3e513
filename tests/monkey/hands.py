# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The monkey's hands: keys and mouse through the X server, as a real device; fingers as Qt tells of them."""

import time
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEventPoint, QInputDevice, QPointingDevice, QTouchEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.monkey.acts import Act, Cancel, Click, Drag, Key, Spot, Touch, Wheel
from tests.monkey.x_server import XServer

State = QEventPoint.State


class Hands:
    """Does what it is told to this window; what it has begun it ends."""

    def __init__(self, server: XServer, window: QWidget) -> None:
        self._server = server
        self._window = window
        self._screen = QPointingDevice(
            "finger",
            1,
            QInputDevice.DeviceType.TouchScreen,
            QPointingDevice.PointerType.Finger,
            QInputDevice.Capability.Position,
            10,
            0,
        )

    def do(self, act: Act) -> None:
        """One act, whole."""
        match act:
            case Key(code, held):
                self._server.key(code, held)
            case Click(at, button):
                self._server.press(self._pixel(at), button)
                self._server.release(button)
            case Drag(way, button):
                self._server.press(self._pixel(way[0]), button)
                for spot in way[1:]:
                    self._server.move(self._pixel(spot))
                self._server.release(button)
            case Wheel(at, button, turns):
                for _ in range(turns):
                    self._server.press(self._pixel(at), button)
                    self._server.release(button)
            case Touch(fingers):
                self._touch(fingers)
            case Cancel(at):
                self._cancel(at)

    def tap(self, at: QPoint) -> None:
        """One finger, on this pixel."""
        self._report({0: (State.Pressed, at)})
        self._report({0: (State.Released, at)})

    def _touch(self, fingers: tuple[tuple[Spot, ...], ...]) -> None:
        """All come down at once and are lifted one after another."""
        ways = [[self._point(spot) for spot in way] for way in fingers]
        self._report({finger: (State.Pressed, way[0]) for finger, way in enumerate(ways)})
        for step in range(1, max(map(len, ways))):
            self._report({finger: (State.Updated, way[min(step, len(way) - 1)]) for finger, way in enumerate(ways)})
        for lifted in range(len(ways)):
            rest = {finger: (State.Stationary, way[-1]) for finger, way in enumerate(ways) if finger > lifted}
            self._report({lifted: (State.Released, ways[lifted][-1]), **rest})

    def _cancel(self, at: Spot) -> None:
        self._report({0: (State.Pressed, self._point(at))})
        self._send(QTouchEvent(QEvent.Type.TouchCancel, self._screen, Qt.KeyboardModifier.NoModifier, []))

    def _report(self, fingers: Mapping[int, tuple[QEventPoint.State, QPoint]]) -> None:
        """What the panel says at this moment of every finger on it."""
        states = {state for state, _ in fingers.values()}
        kind = QEvent.Type.TouchUpdate
        if states in ({State.Pressed}, {State.Released}):
            kind = QEvent.Type.TouchBegin if State.Pressed in states else QEvent.Type.TouchEnd
        points = [
            QEventPoint(finger, state, QPointF(at), QPointF(self._window.mapToGlobal(at)))
            for finger, (state, at) in fingers.items()
        ]
        self._send(QTouchEvent(kind, self._screen, Qt.KeyboardModifier.NoModifier, points))

    def _send(self, event: QTouchEvent) -> None:
        event.setTimestamp(time.monotonic_ns() // 1_000_000)
        QApplication.sendEvent(self._window.windowHandle(), event)

    def _pixel(self, spot: Spot) -> tuple[int, int]:
        return int(spot[0] * self._window.width()), int(spot[1] * self._window.height())

    def _point(self, spot: Spot) -> QPoint:
        return QPoint(*self._pixel(spot))
