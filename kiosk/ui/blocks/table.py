# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A table: a grid where there is room, else one part below the other with the same headings."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kiosk.content.blocks import Table
from kiosk.content.inline import plain_text
from kiosk.ui.blocks.parts import Parts, named
from kiosk.ui.look import Form
from kiosk.ui.painting import antialiased
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene

COLUMNS_UPRIGHT = 2
"""So many columns still fit an upright screen or large text."""


def table(block: Table, scene: Scene) -> QWidget:
    """The table in the form that this look has room for."""
    look = scene.look
    wide = look.roomy or (look.form is Form.PORTRAIT and len(block.header) <= COLUMNS_UPRIGHT)
    grid = _Grid(block, scene) if wide else None
    fits = grid is not None and grid.minimumSizeHint().width() <= look.width - 2 * look.frame.edge
    return grid if grid is not None and fits else Parts(block, scene)


class _Grid(QWidget):
    """Cells in rows and columns, mirrored where lines run from the right; a tint marks the header."""

    def __init__(self, block: Table, scene: Scene) -> None:
        super().__init__()
        self._scene = scene
        self._cells: list[Prose] = []
        look = scene.look
        grid = QGridLayout(self)
        grid.setContentsMargins(look.m.s3, look.m.s2, look.m.s3, look.m.s2)
        grid.setHorizontalSpacing(look.m.s3)
        grid.setVerticalSpacing(look.m.s3)
        head, cell = look.roles.head, look.roles.small
        for column, text in enumerate(block.header):
            grid.addWidget(Prose(scene, text, head, look.palette.ink), 0, column)
            grid.setColumnStretch(column, 1)
        for row, cells in enumerate(block.rows, 1):
            for column, text in enumerate(cells):
                prose = Prose(scene, text, head if column == 0 else cell)
                prose.setAccessibleName(plain_text(named(block.header[column], text)) if column else "")
                grid.addWidget(prose, row, column)
                self._cells.append(prose)
        self._grid = grid
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def heightForWidth(self, width: int) -> int:
        self._even_out(width)
        return super().heightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._even_out(self.width())

    def _even_out(self, width: int) -> None:
        """Give every row below the header the height of the highest: what is compared has equal room."""
        grid, columns = self._grid, self._grid.columnCount()
        margins = grid.contentsMargins()
        room = width - margins.left() - margins.right() - (columns - 1) * grid.horizontalSpacing()
        highest = max((cell.heightForWidth(room // columns) for cell in self._cells), default=0)
        for row in range(1, grid.rowCount()):
            grid.setRowMinimumHeight(row, highest)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), look.m.radius, look.m.radius)
        painter = antialiased(self)
        painter.fillPath(shape, look.palette.card)
        painter.setClipPath(shape)
        ends = [self._end(row) + look.m.s3 / 2 for row in range(self._grid.rowCount() - 1)]
        painter.fillRect(QRectF(0, 0, self.width(), ends[0]), look.palette.mist)
        for end in ends:
            painter.fillRect(QRectF(0, end, self.width(), look.m.hairline), look.palette.hair)
        painter.end()

    def _end(self, row: int) -> int:
        """Where a row ends, in pixels; the grid itself does not know it where heights follow from widths."""
        items = (self._grid.itemAtPosition(row, column) for column in range(self._grid.columnCount()))
        return max(item.geometry().bottom() for item in items if item is not None)
