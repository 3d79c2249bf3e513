# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The player: what the dock becomes while the screen is read aloud."""

from collections.abc import Callable, Sequence
from enum import Enum, auto
from itertools import product
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.navigation.wishes import Aloud
from kiosk.ui.button import Button, IconSide
from kiosk.ui.levels import Levels
from kiosk.ui.painting import antialiased
from kiosk.ui.reading_place import ReadingPlace
from kiosk.ui.scene import Scene
from kiosk.ui.touchable import Style

LEVELS = 5
SIDES = (IconSide.ABOVE, IconSide.BEFORE)
Group = list[QWidget]
"""What stays together."""


class Playing(NamedTuple):
    """How far the reader is: the sentence, counted from 1, of how many; the steps of pace and volume, from 0."""

    sentence: int
    sentences: int
    playing: bool
    pace: int
    volume: int


class Shown(Enum):
    """How much is said of the sentence that is read."""

    ALL = auto()
    WORDS = auto()
    NOTHING = auto()


class _Arrangement(NamedTuple):
    """Where the icons stand, what is in which row, and how high all of it is."""

    side: IconSide
    place: Shown
    rows: list[list[Group]]
    height: int


class Player(QWidget):
    """Again, pause or go on, stop; volume and pace. It breaks into rows where one has no room."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene
        words = scene.words
        self._place = ReadingPlace(scene)
        self._levels = Levels(scene, LEVELS)
        self._again = _button(scene, words.again, Aloud.AGAIN, "skip-back")
        self._pause = _button(scene, words.pause, Aloud.PAUSE, "pause", Style.PRIMARY)
        self._go_on = _button(scene, words.go_on, Aloud.GO_ON, "play", Style.PRIMARY)
        self._stop = _button(scene, words.stop, Aloud.STOP, "square")
        self._quieter = _button(scene, words.quieter, Aloud.QUIETER, "minus")
        self._louder = _button(scene, words.louder, Aloud.LOUDER, "plus")
        self._slower = _button(scene, words.slower, Aloud.SLOWER, "turtle")
        self._faster = _button(scene, words.faster, Aloud.FASTER, "rabbit")
        self._go_on.hide()
        self._lay_out()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def take_focus(self) -> None:
        """Let the keyboard be where it can pause, or go on."""
        (self._go_on if self._pause.isHidden() else self._pause).setFocus(Qt.FocusReason.TabFocusReason)

    def show_playing(self, now: Playing) -> None:
        """Show how far the reader is."""
        focused = self._pause.hasFocus() or self._go_on.hasFocus()
        self._pause.setVisible(now.playing)
        self._go_on.setVisible(not now.playing)
        if focused:
            self.take_focus()
        self._place.show_place(now.sentence, now.sentences, playing=now.playing)
        self._levels.show_level(now.volume + 1)
        for button, usable in (
            (self._quieter, now.volume > 0),
            (self._louder, now.volume + 1 < LEVELS),
            (self._slower, now.pace > 0),
            (self._faster, now.pace + 1 < LEVELS),
        ):
            button.setEnabled(usable)

    def aloud(self) -> list[QWidget]:
        """Nothing: the voice does not speak of itself."""
        return []

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        painter = antialiased(self)
        painter.fillRect(self.rect(), look.palette.mist)
        painter.fillRect(QRectF(0, 0, self.width(), look.m.hairline), look.palette.hair)
        painter.end()

    def _lay_out(self) -> None:
        """In the rows that take least of the screen, with all that has room in them."""
        look = self._scene.look
        room = look.width - 2 * look.frame.edge
        arrangements = [self._arranged(room, *each) for each in product(SIDES, (True, False), Shown)]
        best = min(arrangements, key=lambda each: max(each.height, look.frame.dock))
        for button in self._tools():
            button.side = best.side
        self._place.show_icon(on=best.place is Shown.ALL)
        for widget in (self._place, self._levels):
            widget.setParent(self)
            widget.setHidden(not any(widget in group for row in best.rows for group in row))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.frame.edge, look.m.dock_gap, look.frame.edge, look.m.dock_gap)
        column.setSpacing(look.m.s2)
        for row in best.rows:
            column.addLayout(self._line(row), 1)

    def _line(self, row: Sequence[Group]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(self._scene.look.m.s3)
        for group in row:
            inner = QHBoxLayout()
            inner.setSpacing(self._scene.look.m.s2)
            for widget in group:
                inner.addWidget(widget, 0 if isinstance(widget, Levels | ReadingPlace) else 1)
            line.addLayout(inner, 0 if self._place in group else 1)
        return line

    def _arranged(self, room: int, side: IconSide, levels: bool, place: Shown) -> _Arrangement:  # noqa: FBT001 -- as product has them
        look = self._scene.look
        for button in self._tools():
            button.side = side
        groups: list[Group] = [
            [self._again, self._pause, self._go_on, self._stop],
            [self._quieter, *([self._levels] if levels else []), self._louder],
            [self._slower, self._faster],
        ]
        self._place.show_icon(on=place is Shown.ALL)
        if place is not Shown.NOTHING:
            groups.insert(0, [self._place])
        rows = rows_of(groups, room, self._width, look.m.s3)
        heights = [max(widget.sizeHint().height() for group in row for widget in group) for row in rows]
        return _Arrangement(side, place, rows, sum(heights) + (len(rows) - 1) * look.m.s2 + 2 * look.m.dock_gap)

    def _width(self, group: Group) -> int:
        """How wide a group has to be; of pause and go on one is seen."""
        widths = [widget.sizeHint().width() for widget in group if widget not in (self._pause, self._go_on)]
        if self._pause in group:
            widths.append(max(self._pause.sizeHint().width(), self._go_on.sizeHint().width()))
        return sum(widths) + (len(widths) - 1) * self._scene.look.m.s2

    def _tools(self) -> list[Button]:
        return [self._again, self._stop, self._quieter, self._louder, self._slower, self._faster]


def rows_of(groups: Sequence[Group], room: int, width: Callable[[Group], int], gap: int) -> list[list[Group]]:
    """The groups in rows that have room for them, in their order; one that has no room in any is taken apart."""
    rows: list[list[Group]] = []
    used = 0
    for whole in groups:
        for group in [whole] if width(whole) <= room else [[widget] for widget in whole]:
            if rows and used + gap + width(group) <= room:
                rows[-1].append(group)
                used += gap + width(group)
            else:
                rows.append([group])
                used = width(group)
    return rows


def _button(scene: Scene, text: str, wish: Aloud, icon: str, style: Style = Style.TOOL) -> Button:
    button = Button(scene, style, text, wish, icon)
    button.setMinimumHeight(scene.look.m.target_large)
    return button
