# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Lists on paper: points, steps, signs, and boxes to tick with a pen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from kiosk.leaflet.setting import with_first

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor

    from kiosk.content.blocks import Blocks, Checklist, Item, Listing
    from kiosk.leaflet.canvas import Canvas
    from kiosk.leaflet.rows import Paint, Row
    from kiosk.leaflet.setting import Column, Setting
    from kiosk.pdf.structure import Node

    Inner = Callable[[Setting, Blocks, Column, Node], list[Row]]

NUMBERED, DOTTED, TICKED = "/O /List /ListNumbering /Decimal", "/O /List /ListNumbering /Disc", "/O /List"
BETWEEN = 0.45
BOX_LINE = 1.1


def listing(setting: Setting, block: Listing, column: Column, node: Node, inner: Inner) -> list[Row]:
    """Points or steps."""
    whole = node.add("L", attributes=NUMBERED if block.ordered else DOTTED)
    rows: list[Row] = []
    for number, item in enumerate(block.items, 1):
        if rows:
            rows.append(setting.gap(BETWEEN))
        rows += _item(setting, item, number if block.ordered else 0, column, whole.add("LI"), inner)
    return rows


def checklist(setting: Setting, block: Checklist, column: Column, node: Node) -> list[Row]:
    """A box for a pen before each point."""
    whole = node.add("L", attributes=TICKED)
    rows: list[Row] = []
    for item in block.items:
        if rows:
            rows.append(setting.gap(BETWEEN))
        words = setting.text(item.text, setting.sizes.body, _body(setting, column), whole.add("LI").add("LBody"))
        rows += with_first(words, box(setting, column))
    return rows


def box(setting: Setting, column: Column) -> Paint:
    """An empty box as high as a letter."""
    style = setting.sizes.body
    side = style.size * 0.95

    def paint(canvas: Canvas, y: float) -> None:
        with canvas.part(None):
            place = QRectF(column.x + 1, y + (style.height - side) / 2, side, side)
            canvas.frame(place, setting.palette.line, BOX_LINE, 2)

    return paint


def _item(setting: Setting, item: Item, number: int, column: Column, node: Node, inner: Inner) -> list[Row]:
    label = node.add("Lbl")
    rows = inner(setting, item.blocks, _body(setting, column), node.add("LBody"))
    if number:
        return with_first(rows, _number(setting, number, column, label))
    if item.sign:
        return with_first(rows, _sign(setting, item.sign, column))
    return with_first(rows, _dot(setting, column, setting.palette.brand))


def _body(setting: Setting, column: Column) -> Column:
    return column.inside(setting.sizes.indent)


def _number(setting: Setting, number: int, column: Column, label: Node) -> Paint:
    (row,) = setting.text(
        f"{setting.words.number(number)}.", setting.sizes.heading, column, label, setting.palette.brand
    )
    return row.paint or _nothing


def _dot(setting: Setting, column: Column, colour: QColor) -> Paint:
    style = setting.sizes.body

    def paint(canvas: Canvas, y: float) -> None:
        with canvas.part(None):
            radius = style.size * 0.17
            box = canvas.turned(QRectF(column.x + style.size * 0.35, y + style.height * 0.5, 2 * radius, 2 * radius))
            dot = QPainterPath()
            dot.addEllipse(QPointF(box.center().x(), box.top()), radius, radius)
            canvas.shape(dot, colour)

    return paint


def _sign(setting: Setting, name: str, column: Column) -> Paint:
    style = setting.sizes.body
    side = style.size * 1.35

    def paint(canvas: Canvas, y: float) -> None:
        with canvas.part(None):
            canvas.icon(name, setting.palette.brand, QRectF(column.x, y + (style.height - side) / 2, side, side))

    return paint


def _nothing(_canvas: Canvas, _y: float) -> None:
    """A list in a script without figures has no mark."""
