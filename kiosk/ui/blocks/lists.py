# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Lists: points, numbered steps, and things to tick."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import Blocks, Checklist, Listing
from kiosk.ui.aloud import Spot, led, spots_of
from kiosk.ui.icons import icon
from kiosk.ui.look import Look
from kiosk.ui.painting import antialiased, fill_round
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Row, Stack
from kiosk.ui.told import DECORATION, Told

PART_OF_TILE = 0.75
"""How much of its tile an icon fills."""


def listing(block: Listing, scene: Scene, stack: Callable[[Blocks], Stack]) -> Stack:
    """Points with a dot or a sign, or steps with a number; ``stack`` makes what stands in each."""
    rows: list[QWidget] = []
    for number, item in enumerate(block.items, 1):
        content = stack(item.blocks)
        said = scene.words.number(number) if block.ordered else ""
        mark = _Sign(scene, item.sign, content) if item.sign else Marker(scene, said, content)
        rows.append(_Item(mark, content, scene.look.m.s3, said))
    return _List(rows, scene.look.m.point_gap)


def checklist(block: Checklist, scene: Scene) -> Stack:
    """Things to tick at home, each with an empty box."""
    rows: list[QWidget] = []
    for item in block.items:
        text = Prose(scene, item.text, scene.look.roles.body)
        rows.append(_Item(Marker(scene, "", text, "square"), text, scene.look.m.s3))
    return _List(rows, scene.look.m.point_gap)


class _List(Stack):
    """Points one below the other."""

    def told(self) -> Told:
        return Told("List")


class _Item(Row):
    """A point with its mark, ``said`` where that is a number."""

    def __init__(self, before: QWidget, content: QWidget, gap: int, said: str = "") -> None:
        super().__init__(before, content, gap)
        self._said = said

    def aloud(self) -> list[Spot]:
        """The point behind its number."""
        return led(self._said, list(spots_of(self)))

    def told(self) -> Told:
        return Told("ListItem")


class Marker(QWidget):
    """What stands before a point: a dot, a number in a disc, or an icon, at the height of the first line."""

    def __init__(self, scene: Scene, number: str, content: QWidget, icon_name: str = "") -> None:
        super().__init__()
        self._scene = scene
        self._number = number
        self._content = content
        self._icon_name = icon_name
        body = scene.look.text_px(scene.look.roles.body)
        self.setFixedWidth(round(body * (1.4 if number or icon_name else 0.7)))

    def told(self) -> Told:
        return Told("StaticText", self._number) if self._number else DECORATION

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        p, body = look.palette, look.text_px(look.roles.body)
        middle = _first_line(look, self._content)
        painter = antialiased(self)
        if self._icon_name:
            size = round(body * 1.1)
            start = self.width() - size if look.right_to_left else 0
            painter.drawPixmap(start, round(middle - size / 2), icon(self._icon_name, p.brand, size))
        elif self._number:
            size = self.width()
            disc = QRectF(0, round(middle - size / 2), size, size)
            fill_round(painter, disc, size / 2, p.brand)
            font = look.font(look.roles.label)
            font.setPixelSize(round(body * 0.9))
            painter.setFont(font)
            painter.setPen(p.on_brand)
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._number)
        else:
            dot = round(body * 0.16) * 2
            place = QRectF(round((self.width() - dot) / 2), round(middle - dot / 2), dot, dot)
            fill_round(painter, place, dot / 2, p.brand)
        painter.end()


class _Sign(QWidget):
    """An icon on a tile, as high as the first line; it says nothing that the words do not."""

    def __init__(self, scene: Scene, name: str, content: QWidget) -> None:
        super().__init__()
        self._scene = scene
        self._name = name
        self._content = content
        self.setFixedWidth(scene.look.line_px(scene.look.roles.body))

    def told(self) -> Told:
        return DECORATION

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        tile = QRectF(0, 0, self.width(), self.width())
        tile.moveTop(round(_first_line(look, self._content) - tile.height() / 2))
        size = round(self.width() * PART_OF_TILE)
        painter = antialiased(self)
        fill_round(painter, tile, look.m.radius_s, look.palette.card)
        shown = icon(self._name, look.palette.brand, size, self.devicePixelRatioF(), mirrored=look.right_to_left)
        painter.drawPixmap(round(tile.center().x() - size / 2), round(tile.center().y() - size / 2), shown)
        painter.end()


def _first_line(look: Look, content: QWidget) -> float:
    """The middle of the first line of a point, from its top."""
    first = content if isinstance(content, Prose) else content.findChild(Prose)
    return (first.overhang if isinstance(first, Prose) else 0) + look.line_px(look.roles.body) / 2
