# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The watch: a thread beside the screen that notices what is saved, and hands over what can be shown of it."""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass, replace
from threading import Event, Thread
from typing import TYPE_CHECKING

from kiosk.content.library import Library
from kiosk.content.release import Release
from kiosk.content.succession import successor
from kiosk.logs import log
from kiosk.watching.events import events_of
from kiosk.watching.files import state_of
from kiosk.watching.keeping import read_edition
from kiosk.watching.news import Done, News, Reading, Request
from kiosk.watching.reading_process import PROGRAM, READ_SECONDS, ReadingProcess, TooSlowError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.content.gathering import Name
    from kiosk.watching.events import Events, Listen
    from kiosk.watching.files import Stamp, State

QUIET_SECONDS = 0.05
"""So long nothing more is saved, then what was saved is looked at."""

LONGEST_BURST = 1.0
"""But no later than this after the first save."""

RESCAN_SECONDS = 3.0
"""So often the folder is looked through all the same: shares do not tell everything."""

SHARE_OF_PROCESSOR, SHARE_OF_TIME = 1000, 10
"""Looking through it takes no more than this part of the processor's time, and of the time of a slow share."""

SLEEPY_SECONDS = 300.0
"""The process that reads ends when nothing has changed for so long."""

PATIENCE = 0.5
"""So long the end of the kiosk waits for the thread: it may hang in a share that does not answer."""


@dataclass(frozen=True)
class Places:
    """The folders of one watch: the content, where its copy is kept, and where instead when that cannot be written."""

    content: Path
    home: Path
    spare: Path


@dataclass(frozen=True)
class Means:
    """What the watch works with; tests have others."""

    listen: Listen = events_of
    look: Callable[[Path], State] = state_of
    program: tuple[str, ...] = PROGRAM
    limit: float = READ_SECONDS


USUAL = Means()


class Watch:
    """Watches from ``begin`` to ``stop``.

    ``hear`` is told in the thread of the watch, with a library that nobody else uses. ``wanted`` says which pages will
    be asked for first, ``release`` which are shown. ``looked`` is told after each look what is held back and why.
    """

    def __init__(
        self,
        places: Places,
        hear: Callable[[Library, News], None],
        wanted: Callable[[], tuple[Name, ...]],
        means: Means = USUAL,
        release: Callable[[], Release] = Release,
        looked: Callable[[tuple[str, ...]], None] = lambda _: None,
    ) -> None:
        self._places = places
        self._hear = hear
        self._wanted = wanted
        self._means = means
        self._release = release
        self._looked_at = looked
        self._home = places.home
        self._shown: Library | None = None
        self._seen: State | None = None
        self._held: tuple[str, ...] = ()
        self._too_slow: dict[str, Stamp] = {}
        self._again: float | None = None
        self._looked = 0.0
        self._process: ReadingProcess | None = None
        self._events: Events | None = None
        self._stopped = Event()
        self._thread = Thread(target=self._run, name="watch", daemon=True)

    def begin(self) -> None:
        """Watch from now on."""
        self._thread.start()

    def stop(self) -> None:
        """Watch no more."""
        self._stopped.set()
        if self._events is not None:
            self._events.wake()
        if self._process is not None:
            self._process.kill()
        self._thread.join(PATIENCE)
        shutil.rmtree(self._places.spare, ignore_errors=True)

    def look_again(self) -> None:
        """Look through the folder now, though nothing says that anything has changed; from any thread."""
        self._again = 0.0
        if self._events is not None:
            self._events.wake()

    def _run(self) -> None:
        try:
            self._seen = self._kept_state()
            self._events = events = self._means.listen(self._places.content)
            while not self._stopped.is_set():
                self._wait(events, max(RESCAN_SECONDS, self._look_if_changed()))
            events.close()
        except Exception:  # noqa: BLE001 -- whatever it is, the kiosk goes on with what it shows
            if not self._stopped.is_set():
                log.exception("changes of the content are not noticed any more")
        self._sleep()

    def _kept_state(self) -> State:
        edition = read_edition(self._home)
        return {name: part.stamp for name, part in edition.parts.items()} if edition is not None else {}

    def _wait(self, events: Events, seconds: float) -> None:
        """Until something has changed and no more does, or it is time to look all the same."""
        if self._again is not None:
            seconds = min(seconds, self._again)
        if not events.wait(seconds):
            if time.monotonic() - self._looked > SLEEPY_SECONDS:
                self._sleep()
            return
        begun = time.monotonic()
        self._wake_up()
        while not self._stopped.is_set() and events.wait(QUIET_SECONDS):
            if time.monotonic() - begun > LONGEST_BURST:
                break

    def _look_if_changed(self) -> float:
        """Look if the folder stands otherwise than the last time; how long to wait until it is looked through again."""
        begun, worked = time.monotonic(), time.thread_time()
        try:
            state: State | None = self._means.look(self._places.content)
        except OSError:
            state = None
        waited, worked = time.monotonic() - begun, time.thread_time() - worked
        if state != self._seen or self._again is not None:
            self._seen = state
            self._look()
        return max(waited * SHARE_OF_TIME, worked * SHARE_OF_PROCESSOR)

    def _look(self) -> None:
        self._again, self._looked = None, time.monotonic()
        try:
            for told in self._wake_up().ask(Request(self._wanted(), self._too_slow)):
                match told:
                    case News():
                        self._pass_on(told)
                    case Done(held, again):
                        self._tell_held(held)
                        self._again = again
        except TooSlowError as error:
            self._sleep()
            self._give_up(error.reading)
        except OSError as error:
            self._sleep()
            if not self._stopped.is_set():
                self._go_elsewhere(error)

    def _pass_on(self, news: News) -> None:
        changes = news.changes
        if self._shown is None:
            library = Library(news.edition, self._release())
        else:
            library, seen = successor(news.edition, self._shown, news.files)
            changes |= seen  # of a page that is withheld now the process that reads knows nothing
        self._shown = library
        for language in library.guide.languages:
            library.interface(language)
        if library.release.shows_all:
            library.know_topics(news.topics)
        if not self._stopped.is_set():
            self._hear(library, replace(news, changes=changes))

    def _tell_held(self, held: tuple[str, ...]) -> None:
        for each in held:
            if each not in self._held:
                log.warning("the last good version stays on the screen: %s", each)
        if self._held and not held:
            log.info("everything is shown again as it stands in the content folder")
        self._held = held
        if not self._stopped.is_set():
            self._looked_at(held)

    def _give_up(self, reading: Reading) -> None:
        """Look again without a file that took too long; where that was no help, only when something changes."""
        if reading.stamp is None or self._too_slow.get(reading.file) == reading.stamp:
            log.warning("what has changed in the content is not shown: %s takes too long to read", reading.file)
        else:
            self._too_slow[reading.file] = reading.stamp
            self._again = 0.0

    def _go_elsewhere(self, error: OSError) -> None:
        """Keep the copy where it lasts as long as the kiosk runs."""
        if self._home != self._places.spare and error.errno is not None:
            log.warning("the content cannot be kept for the next start (%s); make room, or give the right", error)
            self._home = self._places.spare
            self._again = 0.0
        else:
            log.warning("what has changed in the content is not shown: %s", error)

    def _wake_up(self) -> ReadingProcess:
        if self._process is None:
            places = self._places
            self._process = ReadingProcess(
                places.content, self._home, places.home, self._means.program, self._means.limit
            )
        return self._process

    def _sleep(self) -> None:
        if self._process is not None:
            self._process.end()
            self._process = None
