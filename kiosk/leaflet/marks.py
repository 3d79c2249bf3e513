# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Small things on a page: lines, and the badge of a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from kiosk.leaflet.rows import Row, glued, height_of

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from kiosk.leaflet.canvas import Canvas
    from kiosk.leaflet.setting import Column, Setting
    from kiosk.pdf.structure import Node

PAD, LINE = 5.0, 1.0


def rule(column: Column, colour: QColor, width: float) -> Row:
    """A line from where lines begin to where they end."""

    def paint(canvas: Canvas, y: float) -> None:
        with canvas.part(None):
            canvas.fill(QRectF(column.x, y, column.width, width), colour)

    return Row(width, paint)


def badge(setting: Setting, text: str, column: Column, node: Node) -> list[Row]:
    """Words in a frame that is as wide as they are."""
    style, colour = setting.sizes.label, setting.palette.care
    inner = column.inside(2 * PAD, 2 * PAD)
    lines = setting.lines(text, style, inner.width)
    wide = max((line.line.naturalTextWidth() for line in lines), default=0.0) + 4 * PAD
    rows = [Row(PAD), *setting.text(text, style, inner, node, colour), Row(PAD)]
    high = height_of(rows)

    def frame(canvas: Canvas, y: float) -> None:
        with canvas.part(None):
            canvas.fill(QRectF(column.x, y, wide, high), setting.palette.peach, PAD)
            canvas.frame(QRectF(column.x, y, wide, high), colour, LINE, PAD)

    return glued([Row(PAD, frame), *rows[1:]])
