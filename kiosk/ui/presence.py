# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Presence: every touch, key and click that reaches the window, before anything is done about it."""

from PySide6.QtCore import QEvent, QObject, Signal

SIGNS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)


class Presence(QObject):
    """Watches the window of the system, so that it sees each sign once, whatever widget it is meant for."""

    felt = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.presses = False
        """Whether a finger or a mouse presses something just now."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS:
            self.felt.emit()
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
            self.presses = event.type() is QEvent.Type.MouseButtonPress
        return False
