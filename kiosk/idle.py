# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Idle: how long nobody has touched, and the countdown before what was looked at is cleared away."""

from PySide6.QtCore import QObject, QTimer, Signal

SECOND_MS = 1000


class Idle(QObject):
    """Waits for a touch that does not come.

    It counts the seconds by its own timer, so that neither a clock that is set nor a machine that was asleep takes
    any of them away: whoever is there always sees the whole countdown.
    """

    asked = Signal(int)
    """Nobody has touched for a while; so many seconds are left to say that one is there."""
    over = Signal()
    """Nobody is there."""

    def __init__(self, countdown: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._countdown = countdown
        self._left = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    @property
    def asking(self) -> bool:
        """Whether the countdown runs."""
        return self._left > 0

    def wait(self, seconds: int) -> None:
        """Somebody is there; ask only after so many seconds without a touch."""
        self._left = 0
        self._timer.start(seconds * SECOND_MS)

    def touched(self) -> None:
        """Somebody has touched: wait, or count down, from the beginning."""
        if self.asking:
            self._ask()
        elif self._timer.isActive():
            self._timer.start()

    def rest(self) -> None:
        """Nobody is there; wait for nothing."""
        self._left = 0
        self._timer.stop()

    def _ask(self) -> None:
        self._left = self._countdown
        self._timer.start(SECOND_MS)
        self.asked.emit(self._left)

    def _tick(self) -> None:
        if not self.asking:
            self._ask()
            return
        self._left -= 1
        if self._left:
            self.asked.emit(self._left)
        else:
            self.rest()
            self.over.emit()
