# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What keeps the kiosk on the screen, and what it is made of."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.logs import log

HOLD_MS = 300
"""So long after home was asked for it is surely painted; then the system is asked for what takes time."""

AGAIN_MS = 500
"""So long the system may take to turn a screen or to hand the keyboard over, before every bolt is shut again."""


class Lockdown(Protocol):
    """Whatever keeps the kiosk on this screen."""

    def engage(self, window: QWidget) -> None:
        """Keep it there from now on; ``window`` has not been shown yet."""

    def release(self) -> None:
        """Keep it there no longer, and leave the system as it was found."""


class NoLockdown:
    """For who develops or tries the kiosk: it can be left like any program."""

    def engage(self, window: QWidget) -> None:
        """Nothing is locked."""

    def release(self) -> None:
        """Nothing was."""


class Bolt(Protocol):
    """One thing that holds the door."""

    def shut(self, window: QWidget) -> None:
        """Hold, or hold again where something has loosened it. Raises ``OSError`` where the system refuses."""

    def open(self) -> None:
        """Let go, and leave the system as it was found."""


class Unrest(QObject):
    """Tells when something happened that may have loosened a bolt: a focus lost, a screen plugged in or turned."""

    felt = Signal()

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__()
        self._application = application
        application.applicationStateChanged.connect(self._tell)
        application.screenAdded.connect(self._follow)
        application.screenRemoved.connect(self._tell)
        application.primaryScreenChanged.connect(self._tell)
        for screen in application.screens():
            screen.geometryChanged.connect(self._tell)

    def end(self) -> None:
        """Tell nothing any more."""
        for told in ("applicationStateChanged", "screenRemoved", "primaryScreenChanged"):
            getattr(self._application, told).disconnect(self._tell)
        self._application.screenAdded.disconnect(self._follow)
        for screen in self._application.screens():
            screen.geometryChanged.disconnect(self._tell)

    def _follow(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._tell)
        self.felt.emit()

    def _tell(self, *_what: object) -> None:
        self.felt.emit()


class Bolts:
    """A lockdown of bolts; those of the system are made when home has been painted.

    One that cannot be shut is logged once, and tried again with the others whenever there is unrest.
    """

    def __init__(self, at_once: Sequence[Bolt], later: Callable[[], Sequence[Bolt]]) -> None:
        self._shut: list[Bolt] = [*at_once]
        self._later = later
        self._window: QWidget | None = None
        self._unrest: Unrest | None = None
        self._timer = QTimer(singleShot=True)
        self._timer.timeout.connect(self._hold)
        self._refused: set[str] = set()
        self._holds = False

    def engage(self, window: QWidget) -> None:
        self._window = window
        for bolt in self._shut:
            bolt.shut(window)
        self._timer.start(HOLD_MS)

    def again(self) -> None:
        """Shut every bolt again soon; whatever asks for that asks more than once."""
        if self._window is not None and not self._timer.isActive():
            self._timer.start(AGAIN_MS)

    def release(self) -> None:
        self._timer.stop()
        self._window = None
        if self._unrest is not None:
            self._unrest.end()
            self._unrest = None
        for bolt in reversed(self._shut):
            try:
                bolt.open()
            except OSError as error:
                log.warning("lockdown: %s", error)

    def _hold(self) -> None:
        if self._window is None:
            return
        if not self._holds:
            self._holds = True
            self._shut.extend(self._later())
            application = QApplication.instance()
            if isinstance(application, QGuiApplication):
                self._unrest = Unrest(application)
                self._unrest.felt.connect(self.again)
        for bolt in self._shut:
            self._try(bolt, self._window)
        if QGuiApplication.applicationState() is not Qt.ApplicationState.ApplicationActive:
            self._timer.start(AGAIN_MS)

    def _try(self, bolt: Bolt, window: QWidget) -> None:
        try:
            bolt.shut(window)
        except OSError as error:
            if str(error) not in self._refused:
                self._refused.add(str(error))
                log.warning("lockdown: %s", error)
