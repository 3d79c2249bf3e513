# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The second touch of a shaking hand: it comes too soon after the first, and nothing follows from it."""

from collections.abc import Callable

from kiosk.ui.theme import theme


class SecondTouch:
    """Lets through what a touch does, unless another has just done something; ``clock`` gives seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._last = -1000.0

    def unless(self, act: Callable[[], None]) -> None:
        """Do what was touched, once."""
        now = self._clock()
        if (now - self._last) * 1000 >= theme().second_touch_ms:
            self._last = now
            act()
