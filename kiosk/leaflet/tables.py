# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Tables on paper: as wide as their words need; where they find no room, each row becomes a part of its own."""

from __future__ import annotations

from itertools import accumulate, zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from kiosk.leaflet.rows import Row, glued
from kiosk.leaflet.setting import Column, both, following

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor

    from kiosk.content.blocks import Table
    from kiosk.content.inline import Inlines
    from kiosk.leaflet.canvas import Canvas
    from kiosk.leaflet.rows import Paint
    from kiosk.leaflet.setting import Setting
    from kiosk.pdf.structure import Node

PAD, APART, HAIR, RULE = 6.0, 12.0, 0.6, 1.4
LONGEST = 100_000.0
HEADER = "/O /Table /Scope /Column"


def table(setting: Setting, block: Table, column: Column, node: Node) -> list[Row]:
    """The header, a row below the other, and a thin line below each."""
    columns = _columns(setting, block, column)
    if not columns:
        return _apart(setting, block, column, node)
    whole, p = node.add("Table"), setting.palette
    head = whole.add("TR")
    cells = [head.add("TH", attributes=HEADER) for _ in columns]
    rows = _row(setting, block.header, columns, cells, header=True)
    rows.append(_rule(column, p.brand, RULE))
    for cells_of_row in block.rows:
        line = whole.add("TR")
        cells = [line.add("TD") for _ in columns]
        body = [*_row(setting, cells_of_row, columns, cells, header=False), _rule(column, p.line, HAIR)]
        rows = following(rows, body) if len(rows) and cells_of_row is block.rows[0] else [*rows, *body]
    return rows


def _row(
    setting: Setting, texts: Sequence[Inlines], columns: list[Column], nodes: list[Node], *, header: bool
) -> list[Row]:
    """The cells of a row, their lines side by side."""
    style = setting.sizes.heading if header else setting.sizes.body
    cells = [
        setting.text(text, style, each.inside(0, APART), node)
        for text, each, node in zip(texts, columns, nodes, strict=True)
    ]
    lines = [Row(PAD / 2, _still)]
    for parts in zip_longest(*cells):
        paints = [part.paint for part in parts if part is not None and part.paint is not None]
        lines.append(Row(style.height, _all(paints)))
    return glued([*lines, Row(PAD / 2, _still)])


def _apart(setting: Setting, block: Table, column: Column, node: Node) -> list[Row]:
    """Each row as its first cell, and below it what each header says of it."""
    rows: list[Row] = []
    for cells in block.rows:
        part = node.add("Div")
        title = setting.text(cells[0], setting.sizes.heading, column, part.add("P"))
        body: list[Row] = []
        for header, cell in zip(block.header[1:], cells[1:], strict=True):
            inner = column.inside(setting.sizes.indent)
            name = setting.text(header, setting.sizes.label, inner, part.add("P"), setting.palette.ink_2)
            body += following(name, setting.text(cell, setting.sizes.body, inner, part.add("P")))
        rows += [*following(title, body), Row(PAD, glued=True), _rule(column, setting.palette.line, HAIR), Row(PAD)]
    return rows


def _columns(setting: Setting, block: Table, column: Column) -> list[Column]:
    """Where each column stands; none where a word would have to be broken."""
    texts = [[row[index] for row in (block.header, *block.rows)] for index in range(len(block.header))]
    whole = [max(_width(setting, text) for text in each) + APART for each in texts]
    least = [max(_longest_word(setting, text) for text in each) + APART for each in texts]
    if sum(least) > column.width:
        return []
    widths = _shared(column.width, whole, least)
    spare = (column.width - sum(widths)) / len(widths)
    starts = accumulate((width + spare for width in widths), initial=column.x)
    return [Column(start, width + spare) for start, width in zip(starts, widths, strict=False)]


def _shared(room: float, whole: list[float], least: list[float]) -> list[float]:
    """What each column gets: narrow ones all that they want, wide ones what is left, none less than it needs."""
    widths = list(least)
    order = sorted(range(len(whole)), key=lambda index: whole[index])
    for done, index in enumerate(order):
        rest = order[done + 1 :]
        fair = room / (len(rest) + 1)
        most = room - sum(least[other] for other in rest)
        widths[index] = min(max(least[index], min(whole[index], fair)), most)
        room -= widths[index]
    return widths


def _width(setting: Setting, text: str | Inlines) -> float:
    lines = setting.lines(text, setting.sizes.heading, LONGEST)
    return max((line.line.naturalTextWidth() for line in lines), default=0.0)


def _longest_word(setting: Setting, text: Inlines) -> float:
    words = setting.said(text).text.split()
    return max((_width(setting, word) for word in words), default=0.0)


def _rule(column: Column, colour: QColor, width: float) -> Row:
    def paint(canvas: Canvas, y: float) -> None:
        with canvas.part(None):
            canvas.fill(QRectF(column.x, y, column.width, width), colour)

    return Row(width, paint, glued=True)


def _all(paints: list[Paint]) -> Paint:
    whole = paints[0] if paints else _still
    for paint in paints[1:]:
        whole = both(whole, paint)
    return whole


def _still(_canvas: Canvas, _y: float) -> None:
    """The room above and below a line of a table."""
