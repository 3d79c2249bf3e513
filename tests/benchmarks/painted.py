# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""When a window has been painted for the first time."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class _Watch(QObject):
    """Ends the loop as soon as what was painted first is on its way to the screen."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, QApplication.quit)
        return False


def painted_at(window: QWidget) -> float:
    """Run the loop until the window is painted; the moment in seconds of the system's monotonic clock."""
    watch = _Watch()
    window.installEventFilter(watch)
    QApplication.exec()
    return time.clock_gettime(time.CLOCK_MONOTONIC)
