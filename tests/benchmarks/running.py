# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A kiosk that runs, and a way through it that no second touch is too quick for."""

import time
from dataclasses import replace
from itertools import count
from pathlib import Path

from kiosk.app import Kiosk
from kiosk.commands.qt_start import start_qt
from kiosk.content.library import Library
from kiosk.navigation.places import Place
from kiosk.navigation.visit import Motion
from kiosk.navigation.wishes import GoTo, Wish
from kiosk.ui.everything import every_place
from kiosk.ui.window import Window


class Running:
    """The kiosk with this content in a window of 1920x1080; nothing slides in it unless it ``moves``."""

    def __init__(self, content: Path, *, moves: bool = False) -> None:
        self.application = start_qt()
        self.library = Library(content)
        seconds = count(0, 10)
        self.window = Window(self.library, 21.5, clock=lambda: float(next(seconds)))
        self.kiosk = Kiosk(self.library, self.window)
        self.kiosk.visit = replace(self.kiosk.visit, motion=Motion.NORMAL if moves else Motion.LESS)
        self.window.resize(1920, 1080)
        self.kiosk.begin()
        self.window.show()
        self.application.processEvents()

    def places(self, language: str) -> list[Place]:
        """Every place of the guide."""
        return list(every_place(self.library, language))

    def touch(self, wish: Wish) -> None:
        """What the release of a finger starts, until the screen is painted."""
        self.window.wished.emit(wish)
        self.application.processEvents()
        self.window.repaint()

    def lay_finger_on(self, place: Place, seconds: float) -> None:
        """Touch what leads to a place, and let the kiosk do what it does then, for so long at least."""
        lifted = time.perf_counter() + seconds
        self.window.foreseen.emit(GoTo(place))
        while time.perf_counter() < lifted:
            self.application.processEvents()

    def let_movement_end(self) -> None:
        """Wait until one screen has given way to the other."""
        while self.window.moving:
            self.application.processEvents()

    def go(self, place: Place) -> None:
        """Touch what leads to a place."""
        self.touch(GoTo(place))
