# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A chance on paper: a hundred people, and beside them how many it happens to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainterPath

from kiosk.content.chances import HUNDRED, written
from kiosk.leaflet.figures import side_by_side
from kiosk.leaflet.panel import PAD, inside, panel
from kiosk.leaflet.rows import Row
from kiosk.leaflet.setting import Column, following, with_first
from kiosk.ui.blocks.legend import legend_of, split
from kiosk.ui.blocks.people import COLUMNS, OUTLINE, ROWS, SOLID, STRIPED, TALL, person_shape

if TYPE_CHECKING:
    from kiosk.content.blocks import Chance
    from kiosk.leaflet.canvas import Canvas
    from kiosk.leaflet.lists import Inner
    from kiosk.leaflet.rows import Paint
    from kiosk.leaflet.setting import Setting
    from kiosk.pdf.structure import Node
    from kiosk.ui.blocks.legend import Line

PICTURE = 150.0
DOWN = PICTURE / ROWS
PERSON = DOWN * 0.84
LINE, STRIPE = 0.8, 2.4


def chance(setting: Setting, block: Chance, column: Column, node: Node, inner: Inner) -> list[Row]:
    """The panel with picture and words."""
    p, sizes, whole = setting.palette, setting.sizes, node.add("Div")
    within = inside(column)
    text = within.inside(PICTURE + 2 * PAD)
    rows: list[Row] = []
    if block.title:
        rows = setting.text(block.title, sizes.heading, text, whole.add("P"))
    if block.low != block.high:
        number = setting.text(
            written(block.low, block.high, setting.words), sizes.number, text, whole.add("P"), p.brand
        )
        rest = split(block.sentence, block.high, setting.words)[1]
        rows = _under(setting, rows, following(number, setting.text(rest, sizes.body, text, whole.add("P"))))
    for line in legend_of(block, setting.words):
        rows = _under(setting, rows, _line(setting, line, text, whole))
    picture = Row(PICTURE, _people(setting, block, within, whole.add("Figure", alt=_alt(setting, block))))
    rows = side_by_side([picture], rows)
    if block.notes:
        small = replace(setting, sizes=sizes._replace(body=sizes.small))
        rows += [setting.gap(), *inner(small, block.notes, within, whole)]
    return panel(rows, column, p.page, p.brand)


def _under(setting: Setting, rows: list[Row], more: list[Row]) -> list[Row]:
    return [*rows, setting.gap(0.8), *more] if rows else more


def _line(setting: Setting, line: Line, column: Column, node: Node) -> list[Row]:
    sizes, part = setting.sizes, node.add("P")
    text = column.inside(sizes.indent)
    style = sizes.number if line.large else sizes.heading
    number = setting.text(line.number, style, text, part, setting.palette.brand if line.large else None)
    rows = following(number, setting.text(line.text, sizes.body, text, part))
    return with_first(rows, _one(setting, line.kind, QRectF(column.x, 0, 0, style.height), style.size))


def _one(setting: Setting, kind: int, place: QRectF, height: float) -> Paint:
    """The person before a line of the legend."""
    size = height * 1.05

    def paint(canvas: Canvas, y: float) -> None:
        with canvas.part(None):
            box = QRectF(place.left(), y + (place.height() - size) / 2, size / TALL, size)
            _person(canvas, setting, kind, box)

    return paint


def _people(setting: Setting, block: Chance, column: Column, node: Node) -> Paint:
    across = PICTURE / COLUMNS

    def paint(canvas: Canvas, y: float) -> None:
        with canvas.part(node):
            for index in range(HUNDRED):
                row, place = divmod(index, COLUMNS)
                kind = SOLID if index < block.low else STRIPED if index < block.high else OUTLINE
                box = QRectF(column.x + place * across, y + row * DOWN, PERSON / TALL, PERSON)
                _person(canvas, setting, kind, box)

    return paint


def _person(canvas: Canvas, setting: Setting, kind: int, box: QRectF) -> None:
    p = setting.palette
    shape = person_shape(canvas.turned(box.adjusted(LINE / 2, LINE / 2, -LINE / 2, -LINE / 2)))
    if kind == SOLID:
        canvas.shape(shape, p.brand)
        return
    if kind == STRIPED:
        canvas.shape(shape, p.marker)
        _stripe(canvas, setting, shape)
    canvas.outline(shape, p.brand if kind == STRIPED else p.line, LINE)


def _stripe(canvas: Canvas, setting: Setting, shape: QPainterPath) -> None:
    box, stripes = shape.boundingRect(), QPainterPath()
    x = box.left() - box.height()
    while x < box.right():
        line = QLineF(x, box.bottom(), x + box.height(), box.top())
        stripes.moveTo(line.p1())
        stripes.lineTo(line.p2())
        x += STRIPE
    with canvas.within(shape):
        canvas.outline(stripes, setting.palette.stripe, LINE)


def _alt(setting: Setting, block: Chance) -> str:
    words = setting.words
    if block.low == block.high:
        return words.counted(words.chance_picture, block.low)
    some, rest = block.high - block.low, HUNDRED - block.high
    return words.filled(words.chance_range_picture, low=block.low, some=some, rest=rest)
