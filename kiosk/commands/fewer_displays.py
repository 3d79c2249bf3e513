# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A display was unplugged: the kiosk begins anew as soon as nobody is there.

Where X moves the displays that are left at the same moment, Qt may keep the places that they had, and then the kiosk
lies beside what can be seen. Qt asks for them again only at a start.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.endings import AGAIN
from kiosk.logs import log

SETTLE_MS = 2000
"""So long displays are plugged and unplugged, and so often it is looked whether somebody is there."""


class FewerDisplays(QObject):
    """Only for a kiosk that somebody starts again; ``resting`` tells that nobody is there."""

    def __init__(self, application: QGuiApplication, resting: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._resting = resting
        self._settling = QTimer(self, interval=SETTLE_MS)
        self._settling.timeout.connect(self.look)
        application.screenRemoved.connect(self._wait)

    def look(self) -> None:
        """End for a fresh start, unless somebody is there, or there is no display to start on."""
        if self._application.primaryScreen().geometry().isEmpty() or not self._resting():
            return
        self._settling.stop()
        log.info("a display was unplugged; the kiosk begins anew")
        QCoreApplication.exit(AGAIN)  # to quit would ask the window, and a locked one refuses

    def _wait(self) -> None:
        self._settling.start()
