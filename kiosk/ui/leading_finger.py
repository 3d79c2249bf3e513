# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The leading finger: of all that touch the screen at once, the one that is meant.

Left to itself, Qt listens to the first finger until all are lifted, so that a hand which leans on the panel would
make the kiosk deaf; and it takes a touch that the system has cancelled for one that was lifted.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent, QWindow

from kiosk.ui.theme import theme

NOWHERE = QPointF(-100_000, -100_000)
"""Outside of everything that could be pressed: here ends a touch that is not meant."""


class LeadingFinger(QObject):
    """Watches the window of the system, and makes of its touches what a mouse would do.

    The first finger leads until it is lifted. When it has rested for longer than a tap takes, the next that comes
    leads in its place, and nothing follows from the first.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._leader: int | None = None
        self._since = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QTouchEvent) or not isinstance(watched, QWindow):
            return False
        if event.type() is QEvent.Type.TouchCancel:
            self._withdraw(watched, event)
        for point in event.points():
            self._follow(watched, event, point)
        event.accept()
        return True

    def _follow(self, window: QWindow, event: QTouchEvent, point: QEventPoint) -> None:
        match point.state():
            case QEventPoint.State.Pressed if self._may_lead(event):
                self._withdraw(window, event)
                self._leader, self._since = point.id(), event.timestamp()
                _send(window, event, QEvent.Type.MouseButtonPress, point.globalPosition())
            case QEventPoint.State.Updated if point.id() == self._leader:
                _send(window, event, QEvent.Type.MouseMove, point.globalPosition())
            case QEventPoint.State.Released if point.id() == self._leader:
                self._leader = None
                _send(window, event, QEvent.Type.MouseButtonRelease, point.globalPosition())
            case _:
                pass

    def _may_lead(self, event: QTouchEvent) -> bool:
        return self._leader is None or event.timestamp() - self._since >= theme().second_touch_ms

    def _withdraw(self, window: QWindow, event: QTouchEvent) -> None:
        """Let go of what the leading finger has pressed, as if it had never been touched."""
        if self._leader is not None:
            self._leader = None
            _send(window, event, QEvent.Type.MouseButtonRelease, NOWHERE)


def let_go(window: QWindow) -> None:
    """Let go of what a finger, or a mouse, has pressed, as if it had never been touched."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    kind = QEvent.Type.MouseButtonRelease
    QCoreApplication.sendEvent(
        window, QMouseEvent(kind, NOWHERE, NOWHERE, NOWHERE, left, none, Qt.KeyboardModifier.NoModifier)
    )


def _send(window: QWindow, touch: QTouchEvent, kind: QEvent.Type, on_screen: QPointF) -> None:
    at = window.mapFromGlobal(on_screen)
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, at, at, on_screen, button, held, touch.modifiers(), touch.pointingDevice())
    event.setTimestamp(touch.timestamp())
    QCoreApplication.sendEvent(window, event)
