# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The supervisor: starts the kiosk, hears it beat, and starts it again; the built-in page stands in meanwhile."""

from __future__ import annotations

import time
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, NamedTuple

from kiosk.endings import AGAIN, CANNOT_START, ENDED, LEFT
from kiosk.supervising.beats import SAFE_SILENT_SECONDS
from kiosk.supervising.child import Child
from kiosk.supervising.notifying import ALIVE, HANGS, SHOWN, SHOWN_SAFE, STOPPING, tell_system
from kiosk.supervising.record import FRESH, WITHIN_SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable

LOOK_SECONDS = 1.0
"""So often it looks after its kiosk, if nothing happens before."""

LONGEST_STEP = 2.0
"""More than this has not passed for the kiosk: the whole machine slept, or the supervisor itself was held up."""

SLOW_SECONDS = 10.0
"""A kiosk that is not painted after so long is waited for with the built-in page."""

LARGEST_CODE = 255
"""That a program gives by itself; what is larger, Windows has given."""

END_SECONDS = 5.0
"""So long a kiosk may take to end in order."""


class Commands(NamedTuple):
    """How the kiosk is started, and how the built-in page is."""

    kiosk: tuple[str, ...]
    safe: tuple[str, ...]


class Supervisor:
    """One kiosk, and while that cannot be there, the built-in page.

    ``say`` takes a sentence for the log; ``clock`` gives seconds; ``seen`` says whether what is shown can be seen.
    """

    def __init__(
        self,
        commands: Commands,
        say: Callable[[str], None],
        clock: Callable[[], float] = time.monotonic,
        seen: Callable[[], bool] = lambda: True,
    ) -> None:
        self._commands = commands
        self._say = say
        self._clock = clock
        self._seen = seen
        self._events: SimpleQueue[None] = SimpleQueue()
        self._record = FRESH
        self._restarts = 0
        self._start_at: float | None = clock()
        self._safe_at = self._start_at
        self._safe_record = FRESH
        self._began = 0.0
        self._looked = clock()
        self._told: Child | None = None
        self._stopping = False
        self._ending: dict[Child, float] = {}
        self.kiosk: Child | None = None
        self.safe: Child | None = None

    def run(self) -> int:
        """Look after the kiosk until staff have left it, or ``stop``; the exit code."""
        while not self.over:
            self.look()
            self.wait(LOOK_SECONDS)
        self.end()
        return ENDED

    @property
    def over(self) -> bool:
        """Whether nothing is started any more."""
        return self._stopping

    def wait(self, seconds: float) -> None:
        """Until something has happened to the kiosk, but no longer than this."""
        with suppress(Empty):
            self._events.get(timeout=seconds)

    def stop(self) -> None:
        """End everything in order. From a signal, or any thread."""
        self._stopping = True
        self._wake()

    def look(self) -> None:
        """Look once what has become of the kiosk, and do what follows."""
        now = self._clock()
        passed, self._looked = min(now - self._looked, LONGEST_STEP), now
        self._look_after_kiosk(now, passed)
        self._look_after_safe(now, passed)
        self._look_after_ending(now)
        if self._stopping:
            return
        if self.kiosk is None and self._start_at is not None and now >= self._start_at:
            self._start(now)
        if self.safe is None and self._wants_safe(now) and now >= self._safe_at:
            with suppress(OSError):  # said of the kiosk already
                self.safe = Child(self._commands.safe, self._restarts, self._wake, SAFE_SILENT_SECONDS)

    def _look_after_kiosk(self, now: float, passed: float) -> None:
        kiosk = self.kiosk
        if kiosk is None:
            self._tell_alive()  # it waits on purpose
            return
        if kiosk.grow_older(passed):
            self._tell_alive()
        code = kiosk.ended()
        if code is not None:
            self.kiosk = None
            self._follow(code, now)
        elif kiosk.hangs:
            tell_system(HANGS)
            kiosk.kill()
            self._say("the kiosk did not answer any more and was ended")
            self._ending[kiosk] = now
            self.kiosk = None
            self._crashed(now)
        elif kiosk.painted:
            self._tell_shown(kiosk, SHOWN)
            if self.safe is not None:
                self._ending[self.safe] = now
                self.safe.ask_to_end()
                self.safe = None
            if self._record != FRESH and now - self._began >= WITHIN_SECONDS:
                self._record = self._safe_record = FRESH

    def _look_after_safe(self, now: float, passed: float) -> None:
        safe = self.safe
        if safe is None:
            return
        if safe.grow_older(passed):
            self._tell_alive()
        if safe.painted and not self._is_there():
            self._tell_shown(safe, SHOWN_SAFE)
        code = safe.ended()
        if code == LEFT:
            self._stopping = True
        elif code is not None or safe.hangs:
            if code is None:
                safe.kill()
                self._ending[safe] = now
            self.safe = None
            self._safe_record = self._safe_record.failed()
            self._safe_at = now + self._safe_record.pause
            self._say("the built-in page has ended; it is shown again")

    def _look_after_ending(self, now: float) -> None:
        for each, since in list(self._ending.items()):
            if each.ended() is not None:
                del self._ending[each]
            elif now - since > END_SECONDS:
                each.kill()

    def _follow(self, code: int, now: float) -> None:
        """What follows from how the kiosk has ended."""
        if code == LEFT:
            self._stopping = True
        elif code == AGAIN:
            self._say("a fresh start was asked for")
            self._start_at = now
        elif code == CANNOT_START:
            self._record = self._record.failed()
            self._start_at = now + self._record.pause
        else:
            self._say(f"the kiosk has ended by itself ({_told(code)})")
            self._crashed(now)

    def _crashed(self, now: float) -> None:
        before = self._record.safe
        self._record = self._record.crashed(now)
        self._start_at = now + self._record.pause
        if self._record.safe:
            again = "" if before else f"{len(self._record.crashes)} crashes in a short time: "
            self._say(f"{again}the built-in page is shown; the kiosk is tried again in {self._record.pause:.0f} s")

    def _start(self, now: float) -> None:
        if self._ending:
            return  # one that cannot be ended, as on a share that hangs, is enough
        if self._began:
            self._restarts += 1
        self._began = now
        try:
            self.kiosk = Child(self._commands.kiosk, self._restarts, self._wake)
        except OSError as error:
            self._say(f"the kiosk cannot be started ({error.strerror}); it is tried again")
            self._record = self._record.failed()
            self._start_at = now + self._record.pause

    def _wants_safe(self, now: float) -> bool:
        """Whether the built-in page has to stand in: for a kiosk that crashes, or is long in coming."""
        if self.kiosk is None:
            return self._record.safe
        return not self.kiosk.painted and (self._record.safe or now - self._began > SLOW_SECONDS)

    def _is_there(self) -> bool:
        return self.kiosk is not None and self.kiosk.painted

    def _tell_alive(self) -> None:
        """Not while nobody can see it: systemd then begins the whole session anew."""
        if self._seen():
            tell_system(ALIVE)

    def _tell_shown(self, child: Child, how: str) -> None:
        if child is not self._told:
            self._told = child
            tell_system(how)

    def end(self) -> None:
        """End in order what was started."""
        tell_system(STOPPING)
        children = [*self._ending, *(each for each in (self.kiosk, self.safe) if each is not None)]
        for each in children:
            each.ask_to_end()
        until = self._clock() + END_SECONDS
        for each in children:
            if not each.wait(max(0.0, until - self._clock())):
                each.kill()

    def _wake(self) -> None:
        self._events.put(None)


def _told(code: int) -> str:
    """Signals of Linux are below 0, the faults of Windows are known by their hexadecimal numbers."""
    return f"signal {-code}" if code < 0 else f"code {code if code <= LARGEST_CODE else hex(code)}"
