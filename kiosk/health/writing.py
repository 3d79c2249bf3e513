# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Writing the health down: in a thread, so that no touch ever waits for a disk."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, NamedTuple

from kiosk import __version__
from kiosk.health.fingerprint import fingerprint
from kiosk.health.health import Health, Live, Looked, as_json, as_openmetrics
from kiosk.logs import log
from kiosk.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from kiosk.health.looking import Looking

JSON, METRICS = "health.json", "kiosk.prom"
PATIENCE = 1.0
AGAIN = timedelta(minutes=10)


class Report(NamedTuple):
    """What is to be written: what the kiosk knows, and the folder that it shows, if it shows one."""

    live: Live
    shown: Path | None


class HealthFiles:
    """Writes into a folder what it is given with ``write``, until ``stop``.

    ``began`` is when the kiosk did, by the system's monotonic clock. Where the content or the day is another one than
    before, the machine is looked at as a whole again; where a look found no answer, after ``AGAIN``.
    """

    def __init__(
        self,
        folder: Path,
        looking: Looking | None,
        now: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        began: float | None = None,
    ) -> None:
        self._folder = folder
        self._looking = looking
        self._now = now
        self._began = time.monotonic() if began is None else began
        self._looked: Looked | None = None
        self._looked_at: tuple[Path, date] | None = None
        self._tried = now()
        self._fingerprints: dict[Path, str] = {}
        self.fails = False
        self._queue: SimpleQueue[Report | None] = SimpleQueue()
        self._thread = Thread(target=self._run, name="health", daemon=True)
        self._thread.start()

    def write(self, report: Report) -> None:
        """Write this down soon."""
        self._queue.put(report)

    def stop(self) -> None:
        """Write nothing any more."""
        self._queue.put(None)
        if self._looking is not None:
            self._looking.stop()
        self._thread.join(PATIENCE)

    def _run(self) -> None:
        while (report := self._queue.get()) is not None:
            try:
                self._write(report)
                self._look_again(report)
            except Exception:  # noqa: BLE001 -- whatever it is, the kiosk goes on
                log.exception("the health of the kiosk is not written any more")
                return

    def _look_again(self, report: Report) -> None:
        now = self._now()
        known = self._looked_at is not None and (self._looked is not None or now - self._tried < AGAIN)
        if self._looking is None or report.shown is None or (known and self._looked_at == (report.shown, now.date())):
            return
        self._looked_at, self._tried = (report.shown, now.date()), now
        self._looked = self._looking.look()
        self._write(report)

    def _write(self, report: Report) -> None:
        shown = report.shown
        if shown is not None and shown not in self._fingerprints:
            self._fingerprints = {shown: fingerprint(shown)}
        known = self._fingerprints.get(shown, "") if shown is not None else ""
        uptime = round(time.monotonic() - self._began)
        health = Health(self._now(), __version__, known, uptime, report.live, self._looked)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._folder / JSON, as_json(health).encode("utf-8", "replace"))
            write_whole(self._folder / METRICS, as_openmetrics(health).encode("utf-8", "replace"))
        except OSError as error:
            if not self.fails:
                log.warning("the health of the kiosk cannot be written (%s); it is tried again", error)
            self.fails = True
        else:
            self.fails = False
