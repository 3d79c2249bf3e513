# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The running kiosk shows what is saved: the watch beside it, and the way from there to the screen."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.logs import log
from kiosk.state_folder import state_folder_if_any
from kiosk.watching.kept import home_of
from kiosk.watching.watch import USUAL, Means, Places, Watch

if TYPE_CHECKING:
    from kiosk.app import Kiosk
    from kiosk.content.library import Library
    from kiosk.watching.news import News

NAMED = 3
"""So many files are named in the log; of more it says how many there are."""


class Live(QObject):
    """Watches the content folder of a kiosk until ``stop``."""

    renewed = Signal(Path)
    """What is shown now lies here."""

    _heard = Signal(object, object)

    def __init__(self, kiosk: Kiosk, content: Path, means: Means = USUAL) -> None:
        super().__init__()
        self._kiosk = kiosk
        self._watch = Watch(_places(content), self._heard.emit, kiosk.wanted, means, kiosk.released)
        self._stopped = False
        self._heard.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Watch from now on."""
        self._watch.begin()

    def look_again(self) -> None:
        """Look now, though nothing has been noticed."""
        self._watch.look_again()

    def stop(self) -> None:
        """Watch no more; what was noticed a moment ago is for the next start."""
        self._stopped = True
        self._watch.stop()

    def _show(self, library: Library, news: News) -> None:
        if self._stopped:
            return
        if news.files:
            more = f" and {len(news.files) - NAMED} more" if len(news.files) > NAMED else ""
            log.info("new content: %s%s", ", ".join(news.files[:NAMED]), more)
        else:
            log.info("the content is kept in %s", news.edition.parent)
        self._kiosk.renew(library, news.changes, news.moves)
        self.renewed.emit(news.edition)


def _places(content: Path) -> Places:
    spare = Path(tempfile.gettempdir()) / f"patient-kiosk-{os.getpid()}"
    state = state_folder_if_any()
    return Places(content, home_of(content, state) if state is not None else spare, spare)
