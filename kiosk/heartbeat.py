# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The heartbeat: the event loop tells the supervisor that it runs, and notices when there is no supervisor any more."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kiosk.logs import log
from kiosk.only_one import SUPERVISOR, is_there
from kiosk.supervising.beats import BEAT, EVERY_SECONDS, PAINTED, SUPERVISED

if TYPE_CHECKING:
    from collections.abc import Callable

STDOUT = 1


class Supervision(NamedTuple):
    """The pipe to the supervisor, and how often that has started the kiosk again."""

    pipe: int
    restarts: int


def supervision() -> Supervision | None:
    """Take the pipe that a supervisor has given to this process, so that no process that it starts gets it too."""
    told = os.environ.pop(SUPERVISED, None)
    if told is None:
        return None
    pipe = os.dup(STDOUT)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, STDOUT)
    os.close(nowhere)
    if sys.platform != "win32":
        os.set_blocking(pipe, False)
    return Supervision(pipe, int(told) if told.isdecimal() else 0)


class Heartbeat(QObject):
    """Beats as long as the event loop runs.

    A kiosk whose supervisor was killed goes on until nobody is there (``resting``), or until another supervisor has
    begun; then it is ``deserted``, and has to end.
    """

    deserted = Signal()

    def __init__(self, pipe: int, resting: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pipe = pipe
        self._resting = resting
        self.alone = False
        self._timer = QTimer(self, interval=round(EVERY_SECONDS * 1000))
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        QTimer.singleShot(0, self, self._beat)

    def watch(self, window: QWidget) -> None:
        """Tell when this window has been painted for the first time."""
        window.installEventFilter(self)

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()
        os.close(self._pipe)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt paints a window as soon as the system says that it is seen; what is covered by others is not painted."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.windowHandle() is not None:
            watched.removeEventFilter(self)
            watched.windowHandle().installEventFilter(self)
        elif event.type() is QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, lambda: self._say(PAINTED))
        return False

    def _beat(self) -> None:
        if not self.alone:
            self._say(BEAT)
        elif is_there(SUPERVISOR) or self._resting():
            self.deserted.emit()

    def _say(self, what: bytes) -> None:
        try:
            os.write(self._pipe, what)
        except BlockingIOError:
            pass  # the supervisor is held up; it will find that we have beaten
        except OSError:
            self.alone = True
            log.warning("the supervisor has ended; the kiosk goes on until nobody is there, and starts another then")
