# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A reel: what a film is played from, picture by picture."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage


class Reel(QObject):
    """Plays once from its beginning, and again when it is asked to after its end.

    ``shown`` hands on each picture, ``came_to`` the second that it belongs to; ``ended`` comes after the last one,
    ``failed`` with a reason for the log where none can be shown.
    """

    shown = Signal(QImage)
    came_to = Signal(float)
    ended = Signal()
    failed = Signal(str)

    def play(self) -> None:
        """Begin, or go on."""
        raise NotImplementedError

    def pause(self) -> None:
        """Stop at the picture that is shown."""
        raise NotImplementedError
