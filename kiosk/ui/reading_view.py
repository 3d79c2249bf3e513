# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The screen while it is read aloud: the player in place of the dock, and the sentence that is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Signal
from PySide6.QtGui import QMouseEvent
from shiboken6 import isValid

from kiosk.ui.aloud import spots_of
from kiosk.ui.dock import Dock
from kiosk.ui.focus_order import focus_of
from kiosk.ui.pages.page import Page
from kiosk.ui.player import Player, Playing
from kiosk.ui.scrolling import ScrollView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kiosk.content.passage import Passage, Stretch
    from kiosk.ui.aloud import Spot
    from kiosk.ui.window import Window


@runtime_checkable
class Markable(Protocol):
    """A widget that can show that it is read."""

    def mark(self, start: int, length: int) -> QRect:
        """Mark so many characters; returns where they are."""

    def unmark(self) -> None:
        """Nothing of it is read."""


class ReadingView(QObject):
    """Shows in one window what is read, and tells when somebody touches anything but the player.

    A page may be put away while it is read, with all that stands on it; nothing is left to be marked then.
    """

    touched = Signal()
    """A finger came down beside the player."""
    lifted = Signal()
    """It was lifted."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._spots: Sequence[Spot] = ()
        self._marked: list[Markable] = []
        self._dock: Dock | None = None
        self._player: Player | None = None
        self._touching = False

    def passages(self, *, touchables: bool = True) -> list[Passage]:
        """What there is to read on what lies on top, without what stands on ``touchables`` if they are left out."""
        self._unmark()
        self._spots = list(spots_of(self._window.front(), touchables=touchables))
        return [spot.passage for spot in self._spots]

    def open_player(self) -> None:
        """Let the dock become the player."""
        page = self._window.front()
        dock = page.findChild(Dock)
        if self._player is not None or not isinstance(page, Page) or not isinstance(dock, Dock):
            return
        by_keyboard = focus_of(page) is not None
        self._dock, self._player = dock, Player(page.scene)
        self._player.setMinimumHeight(dock.height())
        dock.hide()
        _put_beside(dock, self._player)
        if by_keyboard:
            self._player.take_focus()
        self._window.windowHandle().installEventFilter(self)

    def show_playing(self, now: Playing, places: Sequence[Stretch]) -> None:
        """Show how far the reader is, and mark what it reads."""
        self._unmark()
        for place in places:
            widget = self._spots[place.passage].widgets[place.text]
            if isValid(widget) and isinstance(widget, Markable):
                part = widget.mark(place.start, place.length)
                self._marked.append(widget)
                if place is places[0]:
                    _keep_in_view(widget, part)
        if self._player is not None and isValid(self._player):
            self._player.show_playing(now)

    def close(self) -> None:
        """Mark nothing any more, and show the dock again."""
        self._unmark()
        if self._player is not None and self._dock is not None:
            self._window.windowHandle().removeEventFilter(self)
            if isValid(self._player) and isValid(self._dock):
                self._player.hide()
                self._player.deleteLater()
                self._dock.show()
        self._dock = self._player = None
        self._spots = ()
        self._touching = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            if event.type() is QEvent.Type.MouseButtonPress and not self._on_player(event.position().toPoint()):
                self._touching = True
                self.touched.emit()
            elif event.type() is QEvent.Type.MouseButtonRelease and self._touching:
                self._touching = False
                self.lifted.emit()
        return False

    def _on_player(self, at: QPoint) -> bool:
        player = self._player
        return player is not None and isValid(player) and player.rect().contains(player.mapFrom(self._window, at))

    def _unmark(self) -> None:
        marked, self._marked = self._marked, []
        for widget in marked:
            if isValid(widget):
                widget.unmark()


def _put_beside(dock: Dock, player: Player) -> None:
    around = dock.parentWidget()
    layout = around.layout() if around is not None else None
    if layout is not None:
        layout.addWidget(player)
        player.show()


def _keep_in_view(widget: QWidget, part: QRect) -> None:
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, ScrollView) and around.content.isAncestorOf(widget):
            around.glide_to_part(widget, part)
        around = around.parentWidget()
