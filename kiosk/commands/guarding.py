# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a running kiosk does so that it comes back whatever happens: it beats, and keeps what the built-in page says."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.commands.fewer_displays import FewerDisplays
from kiosk.commands.later import Later
from kiosk.endings import ENDED
from kiosk.heartbeat import Heartbeat, Supervision
from kiosk.logs import log
from kiosk.navigation.places import Attract
from kiosk.only_one import SUPERVISOR, is_there
from kiosk.state_folder import state_folder_if_any
from kiosk.supervising.commands import own

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.app import Kiosk
    from kiosk.commands.later import Stop
    from kiosk.content.library import Library
    from kiosk.ui.window import Window

HEALTH_MS = 20_000
"""So long after the start, when all is at rest, the machine is looked at and its health written, then every minute."""

KEEP_MS = 4000
"""So long after the start, when home has long been painted, the words of the built-in page are kept."""


class Guarding(QObject):
    """Begins when it is made, and ends with ``stop``."""

    def __init__(
        self,
        kiosk: Kiosk,
        library: Library,
        window: Window,
        supervised: Supervision | None,
        options: Sequence[str],
    ) -> None:
        super().__init__()
        self._options = options
        self._began = time.monotonic()
        self._kiosk = kiosk
        self._library = library
        self._inches = window.inches
        self._deserted = False
        self._later = Later()
        self._later.after(HEALTH_MS, lambda: self._write_health(window, supervised))
        self._keep = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep.timeout.connect(self._keep_words)
        self._keep.start()
        self._heartbeat: Heartbeat | None = None
        if supervised is not None:
            self._heartbeat = Heartbeat(supervised.pipe, self._resting, self)
            self._heartbeat.watch(window)
            self._heartbeat.deserted.connect(self._end_deserted)
            self._displays = FewerDisplays(cast("QGuiApplication", QGuiApplication.instance()), self._resting, self)

    def stop(self) -> None:
        """Beat no more. Where nobody supervises the kiosk any more, let a new supervisor begin."""
        self._keep.stop()
        self._later.stop()
        if self._heartbeat is not None:
            self._heartbeat.stop()
        if self._deserted and not is_there(SUPERVISOR):
            log.info("a new supervisor is started")
            subprocess.Popen(own("supervise", *sys.argv[2:]), stdin=subprocess.DEVNULL)  # noqa: S603 -- this very program

    def _write_health(self, window: Window, supervised: Supervision | None) -> Stop | None:
        from kiosk.commands.health_here import HealthHere  # noqa: PLC0415 -- not at the start

        folder = state_folder_if_any()
        if folder is None:
            return None
        restarts = supervised.restarts if supervised is not None else 0
        return HealthHere(window, self._library, folder, restarts, self._options, self._began).stop

    def _resting(self) -> bool:
        visit = self._kiosk.visit
        return isinstance(visit.place, Attract) or visit == self._kiosk.first_visit()

    def _end_deserted(self) -> None:
        self._deserted = True
        QCoreApplication.exit(ENDED)  # to quit would ask the window, and a locked one refuses

    def _keep_words(self) -> None:
        from kiosk.safe.kept_words import Kept, keep_words, words_of  # noqa: PLC0415 -- not at the start

        keep_words(Kept(words_of(self._library), self._inches))
