# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The indexes of a guide, one a language, each made in the background when it is first asked for."""

from __future__ import annotations

import time
from functools import partial
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING

from kiosk.content.library import Library
from kiosk.content.release import Release
from kiosk.content.writing import writing_of
from kiosk.logs import log
from kiosk.search.filling import leaves_of
from kiosk.search.index import Index

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

REST = 1.0
"""After each page the thread rests for so many times as long as it took, so that no touch waits for it."""


class Finder:
    """Finds in what is released of a guide. ``index`` can be asked at once, and knows more while it grows."""

    def __init__(self, folder: Path, release: Release = Release()) -> None:  # noqa: B008 -- frozen
        self._folder = folder
        self._release = release
        self._indexes: dict[str, Index] = {}
        self._stopped = Event()
        self._threads: list[Thread] = []
        self._turn = Lock()

    def index(self, language: str) -> Index:
        """The index of a language; the first call begins to make it."""
        if language not in self._indexes:
            index = self._indexes[language] = Index(writing_of(language))
            library = partial(Library, self._folder, self._release)
            thread = Thread(
                target=self._fill, args=(index, language, library, self._stopped), name="index", daemon=True
            )
            self._threads.append(thread)
            thread.start()
        return self._indexes[language]

    def renew(self, folder: Path, release: Release = Release()) -> None:  # noqa: B008 -- frozen
        """Make the indexes anew, for what can be found has changed, and lies here; one that somebody holds stays.

        Nobody waits for the threads: what they are just reading they read to its end.
        """
        self._folder, self._release = folder, release
        self._stopped.set()
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        self._indexes.clear()
        self._stopped = Event()

    def wait(self) -> None:
        """Wait until all that was begun is made."""
        for thread in self._threads:
            thread.join()

    def close(self) -> None:
        """Make nothing any more; what is just being read is read to its end."""
        self._stopped.set()
        for thread in self._threads:
            thread.join()
        self._threads.clear()

    def _fill(self, index: Index, language: str, library: Callable[[], Library], stopped: Event) -> None:
        """Fill an index. A library is for one thread, so this one has its own, and puts it away with all it read."""
        with self._turn:
            try:
                begun = time.perf_counter()
                for leaves in leaves_of(library(), language):
                    index.add(leaves)
                    if stopped.wait(REST * (time.perf_counter() - begun)):
                        return
                    begun = time.perf_counter()
            except Exception:  # noqa: BLE001 -- whatever it is: what was found so far can be found
                log.exception("the guide cannot be searched to its end")
            index.complete = True
