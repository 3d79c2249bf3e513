# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A swipe: how a finger moves text, and how far the text glides on when it lets go."""

from collections import deque

from kiosk.ui.theme import theme


class Swipe:
    """The positions of a finger, in pixels down the screen, with their times in milliseconds."""

    def __init__(self, y: float, at: int) -> None:
        self._track: deque[tuple[float, int]] = deque([(y, at)])

    def move(self, y: float, at: int) -> float:
        """Take the next position; returns how far the finger went since the last, downwards."""
        step = y - self._track[-1][0]
        self._track.append((y, at))
        while len(self._track) > 1 and at - self._track[0][1] > theme().swipe_ms:
            self._track.popleft()
        return step

    def glide(self, at: int) -> float:
        """How far the text goes on downwards when the finger lets go now; nothing when it had come to rest."""
        (first, began), (last, ended) = self._track[0], self._track[-1]
        if at - ended > theme().swipe_ms or ended <= began:
            return 0.0
        return (last - first) / (ended - began) * theme().glide_ms
