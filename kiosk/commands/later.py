# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Later: what begins only when the first screen has been painted, and ends with the kiosk."""

from collections.abc import Callable

from PySide6.QtCore import QTimer

Stop = Callable[[], None]


class Later:
    """Begins each thing after its time; in the end, stops those that have begun, the last first."""

    def __init__(self) -> None:
        self._timers: list[QTimer] = []
        self._stops: list[Stop] = []

    def after(self, ms: int, begin: Callable[[], Stop | None]) -> None:
        """Begin this after so many milliseconds; it returns how it is stopped, if it has to be."""

        def due() -> None:
            stop = begin()
            if stop is not None:
                self._stops.append(stop)

        timer = QTimer(singleShot=True, interval=ms)
        timer.timeout.connect(due)
        timer.start()
        self._timers.append(timer)

    def stop(self) -> None:
        """Begin nothing any more, and stop what has begun."""
        for timer in self._timers:
            timer.stop()
        while self._stops:
            self._stops.pop()()
