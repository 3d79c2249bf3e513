# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The way in: a tap on each corner of the screen, clockwise from the top left, the last one held.

Nobody makes it by chance, and who has been shown it once makes it at once. It only watches: what is touched on the way
does what it does.
"""

from collections.abc import Callable
from enum import Enum, auto

TAP_SECONDS, PAUSE_SECONDS = 1.0, 3.0
"""So long a tap lasts at most, and the pause between two of them."""


class Corner(Enum):
    """The corners, in the order in which they are tapped."""

    TOP_LEFT = auto()
    TOP_RIGHT = auto()
    BOTTOM_RIGHT = auto()
    BOTTOM_LEFT = auto()


ORDER = tuple(Corner)


def corner_at(at: tuple[float, float], size: tuple[int, int], reach: int) -> Corner | None:
    """The corner that is no further than ``reach`` from here, to the side and up or down."""
    (x, y), (width, height) = at, size
    left, right, top, bottom = x < reach, x >= width - reach, y < reach, y >= height - reach
    if top:
        return Corner.TOP_LEFT if left else Corner.TOP_RIGHT if right else None
    if bottom:
        return Corner.BOTTOM_LEFT if left else Corner.BOTTOM_RIGHT if right else None
    return None


class Corners:
    """How far somebody has come on the way in; any other touch begins it anew. ``clock`` gives seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._done = 0
        self._pressed: Corner | None = None
        self._since = 0.0

    def down(self, corner: Corner | None) -> bool:
        """A finger is laid down; whether it only has to stay there."""
        now = self._clock()
        if self._pressed is not None or now - self._since > PAUSE_SECONDS:
            self._done = 0
        if corner is not ORDER[self._done]:
            self._done = 0
        self._pressed = corner if corner is ORDER[self._done] else None
        self._since = now
        return self._pressed is ORDER[-1]

    def up(self, corner: Corner | None) -> None:
        """The finger is lifted."""
        now = self._clock()
        tapped = self._pressed is corner is not None and now - self._since <= TAP_SECONDS
        self._done = self._done + 1 if tapped and corner is not ORDER[-1] else 0
        self._pressed = None
        self._since = now
