# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Keys: what those ask for that no button takes."""

from PySide6.QtCore import Qt

from kiosk.navigation.wishes import Aloud, Go, Wish

SPOKEN = Qt.Key.Key_F2
"""The one key that starts the spoken mode; so does the button of a headphone."""

_WISHES = {
    SPOKEN: Aloud.SPOKEN,
    Qt.Key.Key_MediaPlay: Aloud.SPOKEN,
    Qt.Key.Key_MediaTogglePlayPause: Aloud.SPOKEN,
    Qt.Key.Key_Control: Aloud.STOP,
    Qt.Key.Key_Plus: Aloud.LOUDER,
    Qt.Key.Key_Minus: Aloud.QUIETER,
}
FORWARDS = (Qt.Key.Key_Right, Qt.Key.Key_Down)
BACKWARDS = (Qt.Key.Key_Left, Qt.Key.Key_Up)
MEANT = frozenset({*_WISHES, Qt.Key.Key_Escape})
"""All that ``wish_of`` knows."""


def wish_of(key: int, *, asked: bool, sheet: bool) -> Wish | None:
    """What a key asks for; Escape answers who ``asked`` whether somebody is there, closes a ``sheet``, or goes back."""
    if key == Qt.Key.Key_Escape:
        return Go.STAY if asked else Go.CLOSE if sheet else Go.BACK
    return _WISHES.get(Qt.Key(key))
