# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Keeping home for the next start: when the kiosk has been there for a while, and when the content has changed."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from kiosk.app import Kiosk
from kiosk.commands.launch_picture import LaunchPicture
from kiosk.content.library import Library
from kiosk.navigation.places import Attract
from kiosk.ui.window import Window


class KeepingHome(QObject):
    """Waits until nobody is there, then keeps home as every visit begins: with nothing of anybody in it."""

    def __init__(self, launch: LaunchPicture, kiosk: Kiosk, library: Library, window: Window, wait_ms: int) -> None:
        super().__init__()
        self._launch = launch
        self._kiosk = kiosk
        self._library = library
        self._window = window
        self._timer = QTimer(self, singleShot=True, interval=wait_ms)
        self._timer.timeout.connect(self._keep)
        self._timer.start()

    def renew(self, content: Path) -> None:
        """Home says something else now."""
        self._launch.stand_for(content)
        self._timer.start()

    def stop(self) -> None:
        """Keep nothing any more."""
        self._timer.stop()

    def _keep(self) -> None:
        if self._kiosk.failed:
            return
        first = self._kiosk.first_visit()
        if self._kiosk.visit == first or isinstance(self._kiosk.visit.place, Attract):
            self._launch.keep(self._window.page_of(first))
        else:
            self._timer.start()
