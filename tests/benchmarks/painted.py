# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""When a window has been painted for the first time."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class _Watch(QObject):
    """Takes the time as soon as the first picture of a widget has reached the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.painted_at = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        self.painted_at = time.clock_gettime(time.CLOCK_MONOTONIC)
        QApplication.quit()


def painted_at(widget: QWidget, run: Callable[[], int]) -> float:
    """``run`` the loop until the widget is painted; the moment in seconds of the system's monotonic clock."""
    watch = _Watch()
    widget.installEventFilter(watch)
    run()
    return watch.painted_at
