# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The health of the running kiosk: what it knows of itself, handed every minute to who writes it down."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.commands.known_voices import known_voices
from kiosk.health.health import Live
from kiosk.health.looking import Looking
from kiosk.health.writing import HealthFiles, Report
from kiosk.statistics.store import SET_RIGHT
from kiosk.supervising.commands import own

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.content.library import Library
    from kiosk.ui.window import Window

MINUTE_MS = 60_000


class HealthHere(QObject):
    """Begins when it is made. ``options`` name content and settings, ``began`` is when the kiosk did."""

    def __init__(
        self, window: Window, library: Library, folder: Path, restarts: int, options: Sequence[str], began: float
    ) -> None:
        super().__init__()
        self._window = window
        self._library = library
        self._restarts = restarts
        self._touched: datetime | None = None
        self._files = HealthFiles(folder, Looking(own("doctor", "--json", *options)), began=began)
        window.felt.connect(self._feel)
        self._timer = QTimer(self, interval=MINUTE_MS)
        self._timer.timeout.connect(self.write)
        self._timer.start()
        self.write()

    def write(self) -> None:
        """Have it written as it is now."""
        size = self._window.size()
        voices = tuple(sorted(known_voices()))
        live = Live(
            restarts=self._restarts,
            touched=self._touched,
            screen=(size.width(), size.height()),
            inches=self._window.inches,
            voices=voices,
        )
        self._files.write(Report(live, self._library.folder))

    def stop(self) -> None:
        """Write nothing any more."""
        self._timer.stop()
        self._files.stop()

    def _feel(self) -> None:
        """Only the hour is kept, if the clock can be right."""
        now = datetime.now().astimezone()
        self._touched = now.replace(minute=0, second=0, microsecond=0) if now.date() >= SET_RIGHT else None
