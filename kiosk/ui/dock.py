# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The dock: the tools and the way back and on, always at the same place."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum, auto
from itertools import product

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.navigation.visit import TextSize
from kiosk.navigation.wishes import Aloud, Wish
from kiosk.ui.button import Button, IconSide
from kiosk.ui.held import HeldButton
from kiosk.ui.look import Form, Look
from kiosk.ui.painting import antialiased
from kiosk.ui.picking import ListTool
from kiosk.ui.scene import Scene
from kiosk.ui.tools import SELDOM_FOLDED, Tool, folded
from kiosk.ui.touchable import Style


@dataclass(frozen=True)
class Way:
    """A way back or on: what it is called and where it leads; an icon of its own if it is no arrow."""

    text: str
    wish: Wish
    icon: str = ""


class Breaks(IntEnum):
    """Which words of the dock may break onto a second line, and what else gives way so that no tool has to fold.

    ``CLOSE``: none breaks, but the tools have less room beside their words. ``SHORT``: the same, with short names.
    ``TIGHT``: close, and all may break. ``BARE``: no arrows on Back and Next, too.
    """

    NONE = auto()
    CLOSE = auto()
    SHORT = auto()
    TOOLS = auto()
    ALL = auto()
    TIGHT = auto()
    BARE = auto()


TIGHT = (Breaks.CLOSE, Breaks.SHORT, Breaks.TIGHT, Breaks.BARE)


class Dock(QWidget):
    """Tools, Back and Next. Where the tools find no room they fold into a menu; Home never does.

    Where long words find no room then, Back and Next break, and go without their arrows if need be.
    """

    def __init__(self, scene: Scene, offered: list[Tool], back: Way | None = None, on: Way | None = None) -> None:
        super().__init__()
        self._scene = scene
        look = scene.look
        self._ways = _way_buttons(scene, back, on)
        self._in_rows = look.form is Form.PORTRAIT and bool(self._ways)
        self._lines = 1
        self._tools = self._fitting(offered)
        layout = QBoxLayout(QBoxLayout.Direction.TopToBottom if self._in_rows else QBoxLayout.Direction.LeftToRight)
        layout.setContentsMargins(look.frame.edge, look.m.dock_gap, look.frame.edge, look.m.dock_gap)
        layout.setSpacing(look.m.s3 if self._in_rows else look.m.s5)
        tool_row = self._tool_rows(stretch_all=not self._ways or self._in_rows)
        way_row = _row(look, self._ways, stretch_all=False)
        if self._in_rows or on is not None:
            way_row.setStretch(len(self._ways) - 1, 1)
        elif self._ways:
            way_row.insertStretch(0, 1)
        for row in (way_row, tool_row) if self._in_rows else (tool_row, way_row):
            layout.addLayout(row, 1 if row is way_row or not self._ways else 0)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def aloud(self) -> list[QWidget]:
        """Nothing: it is always the same."""
        return []

    def paintEvent(self, event: QPaintEvent) -> None:
        p, m = self._scene.look.palette, self._scene.look.m
        painter = antialiased(self)
        painter.fillRect(self.rect(), p.card)
        painter.fillRect(QRectF(0, 0, self.width(), m.hairline), p.hair)
        painter.end()

    def _fitting(self, offered: list[Tool]) -> list[Button]:
        """As many of the tools as there is room for."""
        tried: list[Button] = []
        for side, count, breaks, lines in self._all_arrangements(offered):
            self._lines = lines
            for button in tried:
                button.deleteLater()
            short = breaks is Breaks.SHORT
            shown = folded(self._scene, offered, count)
            tried = [_tool_button(self._scene, _named(tool, short=short), side) for tool in shown]
            for button in tried:
                button.tight = breaks in TIGHT
            if self._needed(tried, breaks) <= self._scene.look.width:
                break
        return tried

    def _all_arrangements(self, offered: list[Tool]) -> Iterator[tuple[IconSide, int, Breaks, int]]:
        """The same with the number of lines that the tools take: upright, where no way leads back or on, two."""
        single = ((*each, 1) for each in self._arrangements(offered))
        look = self._scene.look
        if look.form is Form.PORTRAIT and not self._ways and look.text_size is not TextSize.LARGEST:
            whole = [Breaks.NONE, Breaks.TOOLS]
            yield from product([IconSide.ABOVE], [0], whole, [1])
            yield from product([IconSide.ABOVE], [0], whole, [2])
        yield from single

    def _arrangements(self, offered: list[Tool]) -> Iterator[tuple[IconSide, int, Breaks]]:
        """Where the icons stand, how many tools fold, and which words may break: what is best comes first.

        The largest words have their icons beside them if they can, and stay whole: each line of the dock takes one from
        the text. Back and Next break, and all stand closer, before the sources or the voice fold.
        """
        often = sum(tool.fold > SELDOM_FOLDED for tool in offered)
        some = range(2, often + 1)
        if self._scene.look.text_size is TextSize.LARGEST:
            yield from product([IconSide.BEFORE], [0, *some], [Breaks.NONE])
            yield from product([IconSide.ABOVE], some, [Breaks.NONE])
            yield from product([IconSide.ABOVE], some, [Breaks.TOOLS])
        else:
            yield from product([IconSide.ABOVE], [0], [Breaks.NONE, Breaks.CLOSE, Breaks.SHORT, Breaks.TOOLS])
            if self._scene.look.text_size is TextSize.NORMAL:
                yield IconSide.ABOVE, 0, Breaks.TIGHT
            yield from product([IconSide.ABOVE], some, [Breaks.TOOLS])
        last = some[-1] if some else 0
        yield from product([IconSide.ABOVE], [last], [Breaks.ALL, Breaks.TIGHT, Breaks.BARE])
        yield from product([IconSide.ABOVE], range(last + 1, len(offered)), [Breaks.BARE])

    def _tool_rows(self, *, stretch_all: bool) -> QBoxLayout:
        """The tools in their lines."""
        look = self._scene.look
        rows = [_row(look, line, stretch_all=stretch_all) for line in _in_lines(self._tools, self._lines)]
        if len(rows) == 1:
            return rows[0]
        column = QVBoxLayout()
        column.setSpacing(look.m.s3)
        for row in rows:
            column.addLayout(row)
        return column

    def _needed(self, tools: list[Button], breaks: Breaks) -> int:
        """How wide the dock has to be with these tools."""
        look = self._scene.look
        if breaks is Breaks.BARE:
            for button in self._ways:
                button.leave_icon_out()
        breaking = [*(tools if breaks >= Breaks.TOOLS else []), *(self._ways if breaks >= Breaks.ALL else [])]
        lines = _in_lines(tools, self._lines)
        rows = [*lines, self._ways] if self._in_rows else [tools + self._ways] if self._ways else lines
        gap, between = look.m.s2, 0 if self._in_rows else look.m.s5
        widest = max(sum(_least_width(button, breaks=button in breaking) + gap for button in row) - gap for row in rows)
        return widest + 2 * look.frame.edge + between


def _in_lines(tools: list[Button], lines: int) -> list[list[Button]]:
    """As many on each line as on the others; the first has one more if that cannot be."""
    each = max(1, -(-len(tools) // lines))
    return [tools[begin : begin + each] for begin in range(0, len(tools), each)]


def _least_width(button: Button, *, breaks: bool) -> int:
    """A word may break onto a second line where it has to; beside its icon it does not."""
    whole = not breaks or (button.side is IconSide.BEFORE and button.style_of_touch is Style.TOOL)
    return button.sizeHint().width() if whole else button.minimumSizeHint().width()


def _row(look: Look, buttons: list[Button], *, stretch_all: bool) -> QHBoxLayout:
    """What there is to spare is shared out so that no word breaks that need not."""
    row = QHBoxLayout()
    row.setSpacing(look.m.s2)
    for button in buttons:
        row.addWidget(button, button.sizeHint().width() if stretch_all else 0)  # a longer word gets more of the row
    return row


def _named(tool: Tool, *, short: bool) -> Tool:
    return replace(tool, text=tool.short) if short and tool.short else tool


def _tool_button(scene: Scene, tool: Tool, side: IconSide) -> Button:
    if tool.wish is Aloud.READ:
        return _tall(HeldButton(scene, tool.text, tool.wish, Aloud.SPOKEN, tool.icon, side))
    style = Style.CHOSEN if tool.here else Style.TOOL
    kind = ListTool if tool.counts else Button
    return _tall(kind(scene, style, tool.text, tool.wish, tool.icon, side))


def _way_buttons(scene: Scene, back: Way | None, on: Way | None) -> list[Button]:
    before, behind = "arrow-left", "arrow-right"
    if scene.look.right_to_left:
        before, behind = behind, before
    buttons = []
    if back is not None:
        buttons.append(Button(scene, Style.SECOND, back.text, back.wish, back.icon or before))
    if on is not None:
        buttons.append(Button(scene, Style.PRIMARY, on.text, on.wish, on.icon or behind, IconSide.BEHIND))
    return [_tall(button) for button in buttons]


def _tall(button: Button) -> Button:
    button.setMinimumHeight(button.scene.look.m.target_large)
    return button
