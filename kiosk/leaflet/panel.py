# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A panel: rows on a tint, which goes on over the end of a page where it has to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from kiosk.leaflet.rows import Row
from kiosk.leaflet.setting import both

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from kiosk.leaflet.canvas import Canvas
    from kiosk.leaflet.rows import Paint
    from kiosk.leaflet.setting import Column

PAD, BAR, RADIUS = 10.0, 4.0, 6.0
SEAM = 0.4
"""So far a strip reaches under the next, that no light shines through."""


def inside(column: Column) -> Column:
    """Where the text of a panel stands."""
    return column.inside(BAR + PAD + 2, PAD + 2)


def panel(rows: list[Row], column: Column, tint: QColor, bar: QColor) -> list[Row]:
    """The rows on their panel, on one page if they find room there."""
    top = Row(PAD, under=_end(column, tint, bar, upper=True))
    strips = [row._replace(under=_under(row, _strip(column, row.height, tint, bar)), glued=True) for row in rows]
    return [top, *strips, Row(PAD, under=_end(column, tint, bar, upper=False), glued=True)]


def _under(row: Row, strip: Paint) -> Paint:
    return both(strip, row.under) if row.under is not None else strip


def _strip(column: Column, height: float, tint: QColor, bar: QColor) -> Paint:
    def paint(canvas: Canvas, y: float) -> None:
        with canvas.part(None):
            canvas.fill(QRectF(column.x, y - SEAM, column.width, height + 2 * SEAM), tint)
            canvas.fill(QRectF(column.x, y - SEAM, BAR, height + 2 * SEAM), bar)

    return paint


def _end(column: Column, tint: QColor, bar: QColor, *, upper: bool) -> Paint:
    """The upper or the lower edge, its corners round on the side where lines end."""

    def paint(canvas: Canvas, y: float) -> None:
        with canvas.part(None):
            start = y if upper else y - PAD
            canvas.fill(QRectF(column.x, start, column.width, 2 * PAD), tint, RADIUS)
            canvas.fill(QRectF(column.x, y, 2 * PAD, PAD), tint)
            canvas.fill(QRectF(column.x, start, BAR, 2 * PAD), bar)

    return paint
