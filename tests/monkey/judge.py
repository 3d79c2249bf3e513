# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Whether the kiosk is still what it should be: alone on the screen, a tap away from home, and forgetful."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from kiosk.app import Kiosk
from kiosk.navigation.places import Attract, Home
from kiosk.navigation.visit import Visit
from kiosk.ui.theme import theme
from kiosk.ui.touchable import Touchable
from kiosk.ui.window import Window
from tests.monkey.hands import Hands
from tests.monkey.senses import Senses
from tests.monkey.x_server import XServer

SCHEMES = ("http", "https", "file", "mailto", "tel", "ftp")
LONGEST_RESET = 300.0
"""Seconds; the kiosk's own are shortened, but what is read aloud is read to its end."""


class Addresses(QObject):
    """Takes every address that the kiosk would have opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        for scheme in SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "take")  # type: ignore[arg-type]  # bytes are refused

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@dataclass
class Judge:
    """Looks from inside, from the X server, and from the system."""

    kiosk: Kiosk
    window: Window
    server: XServer
    senses: Senses
    hands: Hands
    addresses: Addresses

    def escapes(self) -> Iterator[str]:
        """A sentence for each thing that is not as it should be."""
        yield from self.senses.look()
        yield from (f"the address {url} was opened" for url in self.addresses.opened)
        if not self.server.clipboards_untouched():
            yield "a clipboard was touched"
        if found := self.server.reached_below():
            yield f"{found} keys, clicks or changes of focus have reached the window below"
        yield from self._windows()

    def _windows(self) -> Iterator[str]:
        shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        if shown != [self.window]:
            yield f"these windows are there: {shown}"
        if any(isinstance(widget, QDialog | QMenu) for widget in QApplication.allWidgets()):
            yield "there is a dialog or a menu"
        place = self.window.screen().geometry()
        if self.window.geometry() != place or self.window.isMinimized():
            yield f"the window is at {self.window.geometry()}, not {place}"
        top, there = self.server.on_top()
        if not self.server.holds(top, int(self.window.winId())) or there[2:] != (place.width(), place.height()):
            yield f"another window lies on top, at {there}"

    def way_home(self) -> Iterator[str]:
        """What asks, or lies over the page, takes a tap to close; and then, wherever one is, one leads home."""
        self._pause()
        for _ in range(2):
            if self.window.front() is not self._page():
                self._tap(self._closing())
        if not isinstance(self.kiosk.visit.place, Home):
            self._tap(self._to_home())
        if not isinstance(self.kiosk.visit.place, Home):
            names = [each.accessibleName() for each in self._touchables()]
            yield f"one tap does not lead home from {self.kiosk.visit.place}, where one may touch {names}"

    def reset(self, fresh: Visit) -> Iterator[str]:
        """When nobody touches it, it forgets."""
        until = time.monotonic() + LONGEST_RESET
        while not isinstance(self.kiosk.visit.place, Attract) and time.monotonic() < until:
            QApplication.processEvents()
            time.sleep(0.01)
        if replace(self.kiosk.visit, place=fresh.place) != fresh or not isinstance(self.kiosk.visit.place, Attract):
            yield f"nobody is there, and still the visit is {self.kiosk.visit}"

    def _page(self) -> object:
        return self.window._page  # noqa: SLF001 -- nothing else tells whether something lies over the page

    def _closing(self) -> Touchable | None:
        """The last that can be touched: what closes a sheet, or answers that one is there."""
        return next(reversed(self._touchables()), None)

    def _to_home(self) -> Touchable | None:
        words = self.window._library.words(self.kiosk.visit.language)  # noqa: SLF001 -- as above
        names = (words.home, words.all_topics)
        found = [each for each in self._touchables() if each.accessibleName().startswith(names)]
        return next(iter(found or self._touchables()), None)

    def _touchables(self) -> list[Touchable]:
        front = self.window.front()
        return [each for each in front.findChildren(Touchable) if each.isVisible() and each.isEnabled()]

    def _tap(self, target: Touchable | None) -> None:
        if target is not None:
            self.hands.tap(target.mapTo(self.window, target.rect().center()))
        self._pause()

    def _pause(self) -> None:
        """So long as the second touch of a shaking hand is not obeyed, and nothing moves; nobody is asked then."""
        self.window.felt.emit()
        until = time.monotonic() + theme().hasty_ms / 1000 + 0.05
        while time.monotonic() < until or self.window.moving:
            QApplication.processEvents()
