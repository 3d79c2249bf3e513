# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The cleaning lock: for a while no touch and no key does anything, so that the screen can be wiped."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.staff.layer import StaffLayer, framed
from kiosk.ui.prose import Prose
from kiosk.ui.ring import Ring
from kiosk.ui.scene import Scene

CLEANING_SECONDS = 30
SECOND_MS = 1000


class Cleaning(StaffLayer):
    """Counts the seconds that are left; then it is ``over``."""

    def __init__(self, scene: Scene, over: Callable[[], None], parent: QWidget) -> None:
        super().__init__(scene, lambda: None, parent)
        look, words = self.scene.look, self.scene.words
        self._over = over
        self._left = CLEANING_SECONDS
        self._ring = Ring(self.scene, CLEANING_SECONDS)
        column = framed(self)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        column.addWidget(self._ring, 0, middle)
        for text, role in ((words.staff_cleaning, look.roles.h1), (words.staff_cleaning_text, look.roles.lead)):
            column.addWidget(Prose(self.scene, text, role, centred=True))
        column.addStretch(1)
        self._timer = QTimer(self, interval=SECOND_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def typed(self, event: QKeyEvent) -> bool:
        """A cloth presses keys, too: they are taken, and nothing is done."""
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent)

    def _tick(self) -> None:
        self._left -= 1
        self._ring.count(self._left)
        if not self._left:
            self._timer.stop()
            self._over()
