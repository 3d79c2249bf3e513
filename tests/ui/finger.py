# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A finger on the screen: real touch events into a running kiosk."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.app import Kiosk
from kiosk.content.library import Library
from kiosk.navigation.visit import Motion, ThemeName, Visit
from kiosk.settings import Settings
from kiosk.ui.button import Button
from kiosk.ui.look import Look
from kiosk.ui.prose import Prose
from kiosk.ui.scrolling import ScrollView
from kiosk.ui.touchable import Touchable
from kiosk.ui.window import Window

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
"""Whatever the hour is at which the tests are run: at night the scene between two visits is dimmed."""


class _Window(Window):
    """Unless it is told, it moves nothing, and makes nothing ready: screens are built at the touch, the slow way."""

    moves = False
    prepares = False

    def look(self, visit: Visit) -> Look:
        look = super().look(visit)
        return look if self.moves else replace(look, motion=Motion.LESS)

    def prepare(self, visit: Visit) -> bool:
        return super().prepare(visit) if self.prepares else False


class Patient:
    """A kiosk in a window of this size on a 21.5 inch panel, and a finger before it.

    Unless its ``settings`` say so, it asks nobody at the end whether it was helpful.
    """

    def __init__(
        self,
        content: Path | Library,
        width: int,
        height: int,
        inches: float = 21.5,
        *,
        moves: bool = False,
        settings: Settings = Settings(feedback=False),  # noqa: B008 -- frozen
        rated: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.library = content if isinstance(content, Library) else Library(content)
        seconds = count(0, 10)
        themes = tuple(map(ThemeName, settings.themes))
        self.window = _Window(self.library, inches, clock=lambda: float(next(seconds)), themes=themes)
        self.window.moves = moves
        self.window.resize(width, height)
        self.window.offer_to_read(frozenset(self.library.guide.languages))
        self.kiosk = Kiosk(self.library, self.window, settings, now=lambda: NOON)
        self.kiosk.rated.connect(rated)
        self.kiosk.begin()
        self.window.show()
        self.screen = QPointingDevice(
            "finger",
            1,
            QInputDevice.DeviceType.TouchScreen,
            QPointingDevice.PointerType.Finger,
            QInputDevice.Capability.Position,
            10,
            0,
        )
        settle()

    def close(self) -> None:
        """Walk away and switch the kiosk off."""
        self.kiosk.stop()
        self.window.close()
        self.window.deleteLater()
        settle()

    def touchables(self) -> Iterator[Touchable]:
        """All that can be touched on the page, or on the sheet over it."""
        for touchable in self.window.front().findChildren(Touchable):
            if touchable.isVisible() and touchable.isEnabled():
                yield touchable

    def texts(self) -> list[Prose]:
        """All that can be read on the page, or on the sheet over it."""
        return [prose for prose in self.window.front().findChildren(Prose) if prose.isVisible()]

    def find(self, name: str) -> Touchable:
        """The touchable whose accessible name begins so."""
        names = [touchable.accessibleName() for touchable in self.touchables()]
        found = [touchable for touchable in self.touchables() if touchable.accessibleName().startswith(name)]
        assert found, f"nothing is called {name!r} here, only {names}"
        return found[0]

    def can(self, name: str) -> bool:
        """Whether something of this name can be touched."""
        return any(touchable.accessibleName() == name for touchable in self.touchables())

    def tap(self, touchable: str | Touchable) -> None:
        """Touch it in its middle, after bringing it into view by Up and Down."""
        target = self.find(touchable) if isinstance(touchable, str) else touchable
        self.bring_into_view(target)
        at = target.mapTo(self.window, _middle(target))
        self.press(at)
        self.release(at)

    def press(self, at: QPoint) -> None:
        """Put the finger down, and let Qt paint."""
        self.put_finger_down(at)
        settle()

    def put_finger_down(self, at: QPoint) -> None:
        """The touch alone."""
        QTest.touchEvent(self.window, self.screen).press(0, at, self.window).commit()

    def move(self, at: QPoint) -> None:
        """Move the finger."""
        QTest.touchEvent(self.window, self.screen).move(0, at, self.window).commit()
        settle()

    def release(self, at: QPoint) -> None:
        """Lift the finger."""
        QTest.touchEvent(self.window, self.screen).release(0, at, self.window).commit()
        settle()

    def bring_into_view(self, target: Touchable) -> None:
        """Touch Down, or Up, until the middle of the target can be seen."""
        view = next((view for view in self.window.findChildren(ScrollView) if view.content.isAncestorOf(target)), None)
        for _ in range(60):
            if view is None or view.shows(target.mapTo(view, _middle(target))):
                return
            below = target.mapTo(view, _middle(target)).y() > view.height() // 2
            words = self.library.words(self.kiosk.visit.language)
            rail = words.down if below else words.up
            button = next(button for button in view.findChildren(Button) if button.text() == rail)
            at = button.mapTo(self.window, button.rect().center())
            self.press(at)
            self.release(at)
        raise AssertionError(f"{target.accessibleName()!r} cannot be brought into view")


def _middle(target: QWidget) -> QPoint:
    """The middle of what can be touched; of its first line when it runs over two."""
    return target.mask().begin().center() if target.mask().rectCount() > 1 else target.rect().center()


def settle() -> None:
    """Let Qt deliver what is waiting."""
    for _ in range(3):
        QApplication.processEvents()
