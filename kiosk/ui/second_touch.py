# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The second touch of a shaking hand: it comes too soon after the first, and nothing follows from it."""

from collections.abc import Callable

from kiosk.navigation.wishes import Go, Wish, Write
from kiosk.ui.theme import theme


class SecondTouch:
    """Lets through what a touch does, unless another has just done something; ``clock`` gives seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._last = self._tried = -1000.0
        self._written: Wish | None = None

    def unless(self, act: Callable[[], None]) -> None:
        """Do what was touched, once."""
        self._after(theme().second_touch_ms, lambda now: now - self._last, act)

    def unless_hasty(self, act: Callable[[], None]) -> None:
        """Do what cannot be undone: only when nothing at all was touched for a while."""
        self._after(theme().hasty_ms, lambda now: now - self._tried, act)

    def unless_meant(self, wish: Wish, act: Callable[[], None]) -> None:
        """Let a wish through by its kind: another key of a keyboard may follow at once, the same one may not."""
        same, self._written = wish == self._written, wish if isinstance(wish, Write) else None
        if wish is Go.FINISH:
            self.unless_hasty(act)
        elif isinstance(wish, Write) and not (wish.touched and same):
            self._tried = self._last = self._clock()
            act()
        else:
            self.unless(act)

    def _after(self, least_ms: int, since: Callable[[float], float], act: Callable[[], None]) -> None:
        now = self._clock()
        long_enough = since(now) * 1000 >= least_ms
        self._tried = now
        if long_enough:
            self._last = now
            act()
