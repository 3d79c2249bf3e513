# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Callouts and quick checks on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from kiosk.content.inline import Text
from kiosk.leaflet.figures import side_by_side
from kiosk.leaflet.lists import box
from kiosk.leaflet.panel import inside, panel
from kiosk.leaflet.rows import Row, height_of
from kiosk.leaflet.setting import Column, following, with_first
from kiosk.ui.blocks.dress import dress_of

if TYPE_CHECKING:
    from kiosk.content.blocks import Callout, QuickCheck
    from kiosk.leaflet.canvas import Canvas
    from kiosk.leaflet.lists import Inner
    from kiosk.leaflet.rows import Paint
    from kiosk.leaflet.setting import Setting
    from kiosk.pdf.structure import Node
    from kiosk.ui.blocks.dress import Dress

BETWEEN = 12.0
NARROW = 260.0
"""In a column that is no wider, the text stands below the sign too."""


def callout(setting: Setting, block: Callout, column: Column, node: Node, inner: Inner) -> list[Row]:
    """A title with its sign, and the blocks, on a tint."""
    dress = dress_of(block.kind, setting.words, setting.palette)
    rows = _words(setting, block, dress, inside(column), node.add("Div"), inner)
    return panel(rows, column, dress.tint, dress.bar)


def pair(setting: Setting, blocks: tuple[Callout, Callout], column: Column, node: Node, inner: Inner) -> list[Row]:
    """Two of them side by side, equally high."""
    width = (column.width - BETWEEN) / 2
    columns = (Column(column.x, width), Column(column.x + width + BETWEEN, width))
    dresses = [dress_of(block.kind, setting.words, setting.palette) for block in blocks]
    texts = [
        _words(setting, block, dress, inside(each), node.add("Div"), inner)
        for block, dress, each in zip(blocks, dresses, columns, strict=True)
    ]
    high = max(height_of(rows) for rows in texts)
    first, second = (
        panel([*rows, Row(high - height_of(rows))], each, dress.tint, dress.bar)
        for rows, each, dress in zip(texts, columns, dresses, strict=True)
    )
    return side_by_side(first, second)


def _words(setting: Setting, block: Callout, dress: Dress, column: Column, node: Node, inner: Inner) -> list[Row]:
    indent = setting.sizes.indent
    title = block.title or (Text(dress.word),)
    head = setting.text(title, setting.sizes.heading, column.inside(indent), node.add("P"), dress.ink)
    head = with_first(head, _sign(setting, dress, column))
    below = column.inside(indent) if column.width > NARROW else column
    body = inner(setting, block.blocks, below, node)
    return following(head, [setting.gap(0.5), *body] if body else [])


def quick_check(setting: Setting, block: QuickCheck, column: Column, node: Node) -> list[Row]:
    """The question, a box before each answer, and below them the right one."""
    p, sizes, words = setting.palette, setting.sizes, setting.words
    text, whole = inside(column), node.add("Div")
    rows = setting.text(block.question, sizes.heading, text, whole.add("P"))
    answers = whole.add("L")
    for answer in block.answers:
        body = setting.text(answer.text, sizes.body, text.inside(sizes.indent), answers.add("LI").add("LBody"))
        rows += [setting.gap(0.45), *with_first(body, box(setting, text))]
    right = block.answers[block.right]
    told = (Text(f"{words.check_answer}: "), *right.text, Text(". " if right.reason else "."), *right.reason)
    rows += [setting.gap(0.7), *setting.text(told, sizes.small, text, whole.add("P"), p.ink_2)]
    return panel(rows, column, p.mist, p.brand)


def _sign(setting: Setting, dress: Dress, column: Column) -> Paint:
    style = setting.sizes.heading
    side = style.size * 1.3

    def paint(canvas: Canvas, y: float) -> None:
        with canvas.part(None):
            canvas.icon(dress.icon, dress.ink, QRectF(column.x, y + (style.height - side) / 2, side, side))

    return paint
