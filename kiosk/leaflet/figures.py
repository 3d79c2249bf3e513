# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Pictures on paper: beside the text where letters leave room, else on lines of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF

from kiosk.leaflet.rows import Row, glued, height_of
from kiosk.leaflet.setting import Column
from kiosk.ui.pictures import natural_size

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.content.blocks import Picture
    from kiosk.leaflet.canvas import Canvas
    from kiosk.leaflet.rows import Paint
    from kiosk.leaflet.setting import Setting
    from kiosk.pdf.structure import Node

RADIUS, BELOW, AWAY = 5.0, 4.0, 18.0


def figure(setting: Setting, block: Picture, column: Column, node: Node) -> list[Row]:
    """The picture in the middle, its caption below."""
    file = setting.picture(block.file)
    size = _size(file, column.width, setting.sizes.picture)
    if file is None or size.isEmpty():
        return []
    x = column.x + (column.width - size.width()) / 2
    whole = node.add("Figure", alt=block.alt)
    picture = Row(size.height(), _picture(file, QRectF(x, 0, size.width(), size.height()), whole))
    return glued([picture, *_caption(setting, block.caption, Column(x, size.width()), node)])


def beside(setting: Setting, block: Picture, text: list[Row], column: Column, node: Node) -> list[Row]:
    """The text with the picture beside it, where lines end; ``text`` is set in ``beside_picture(…)``."""
    width = setting.sizes.beside
    file = setting.picture(block.file)
    size = _size(file, width, setting.sizes.picture)
    if file is None or size.isEmpty():
        return text
    x = column.x + column.width - size.width()
    whole = node.add("Figure", alt=block.alt)
    picture = Row(size.height(), _picture(file, QRectF(x, 0, size.width(), size.height()), whole))
    caption = _caption(setting, block.caption, Column(x, size.width()), node)
    return side_by_side([picture, *caption], text)


def beside_picture(setting: Setting, column: Column) -> Column:
    """Where text stands that has a picture beside it."""
    return column.inside(0, setting.sizes.beside + AWAY)


def side_by_side(first: list[Row], second: list[Row]) -> list[Row]:
    """Two stacks of rows that begin at the same height; the first is painted with the first row of the second."""
    missing = max(0.0, height_of(first) - height_of(second))
    solid = [row._replace(paint=_still) if row.is_gap else row for row in (*second, Row(missing))]
    return glued([Row(0.0, _stack(first), under=_stack(first, under=True)), *solid])


def _still(_canvas: Canvas, _y: float) -> None:
    """Room that does not shrink."""


def _stack(rows: list[Row], *, under: bool = False) -> Paint:
    """All that these rows paint, one below the other."""

    def paint(canvas: Canvas, y: float) -> None:
        for row in rows:
            one = row.under if under else row.paint
            if one is not None:
                one(canvas, y)
            y += row.height

    return paint


def _size(file: Path | None, width: float, height: float) -> QSizeF:
    natural = QSizeF(natural_size(file)) if file is not None else QSizeF()
    if natural.isEmpty():
        return QSizeF()
    scale = min(width / natural.width(), height / natural.height())
    return QSizeF(natural.width() * scale, natural.height() * scale)


def _picture(file: Path, box: QRectF, node: Node) -> Paint:
    def paint(canvas: Canvas, y: float) -> None:
        with canvas.part(node):
            canvas.picture(file, box.translated(0, y), RADIUS)

    return paint


def _caption(setting: Setting, caption: str, column: Column, node: Node) -> list[Row]:
    words = setting.text(caption, setting.sizes.small, column, node.add("Caption"), setting.palette.ink_2)
    return [Row(BELOW), *words] if words else []
