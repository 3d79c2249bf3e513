# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Filling: the window is as large as the screen, also after the screen got another size or was turned.

On a desktop its window manager sees to that; a kiosk that runs alone has none.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from kiosk.commands.panel import numbered
from kiosk.logs import log


class Filling(QObject):
    """Watches the screen with this number, and keeps ``window`` where that is and as large as that.

    While it is not plugged in, the first is filled.
    """

    def __init__(self, application: QGuiApplication, window: QWidget, number: int = 1) -> None:
        super().__init__(window)
        self._application = application
        self._window = window
        self._number = number
        for signal in (application.primaryScreenChanged, application.screenAdded):
            signal.connect(self.watch)
        application.screenRemoved.connect(self.fill)
        for screen in application.screens():
            self.watch(screen)

    def watch(self, screen: QScreen | None) -> None:
        """Follow this screen, too; None while none is plugged in."""
        if screen is not None:
            screen.geometryChanged.connect(self.fill)
            self.fill()

    def fill(self) -> None:
        """Make the window as large as its screen is now."""
        for screen in numbered(self._application.screens(), self._number):
            place = screen.geometry()
            if not place.isEmpty() and self._window.geometry() != place:
                log.info("the screen is %sx%s now", place.width(), place.height())
                self._window.setGeometry(place)
