# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The gesture of staff, seen in what reaches the window; it takes no touch away from anybody until it is complete."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QWindow

from kiosk.staff.corners import Corner, Corners, corner_at
from kiosk.ui.leading_finger import let_go

HOLD_MS = 2000
"""So long a finger stays on the last corner."""


class Gesture(QObject):
    """Watches a window of the system; ``reach`` tells how many pixels a corner is large.

    A touch counts for when it was made: a kiosk that is busy sees it later.
    """

    made = Signal()

    def __init__(self, window: QWindow, reach: Callable[[], int]) -> None:
        super().__init__(window)
        self._window = window
        self._reach = reach
        self._seconds = 0.0
        self._corners = Corners(lambda: self._seconds)
        self._holding = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._holding.timeout.connect(self._complete)
        window.installEventFilter(self)

    def stop(self) -> None:
        """Watch no more."""
        self._holding.stop()
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            self._follow(event)
        return False

    def _follow(self, event: QMouseEvent) -> None:
        self._seconds = event.timestamp() / 1000
        at, size = event.position(), self._window.size()
        corner = corner_at((at.x(), at.y()), (size.width(), size.height()), self._reach())
        match event.type():
            case QEvent.Type.MouseButtonPress | QEvent.Type.MouseButtonDblClick:
                self._hold(self._corners.down(corner))
            case QEvent.Type.MouseButtonRelease:
                self._holding.stop()
                self._corners.up(corner)
            case QEvent.Type.MouseMove if corner is not Corner.BOTTOM_LEFT:
                self._holding.stop()
            case _:
                pass

    def _hold(self, last: bool) -> None:  # noqa: FBT001 -- what is told
        if last:
            self._holding.start()
        else:
            self._holding.stop()

    def _complete(self) -> None:
        """What lies below the finger is let go of, as if it had never been touched."""
        let_go(self._window)
        self.made.emit()
