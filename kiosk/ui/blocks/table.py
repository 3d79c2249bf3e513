# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A table: a grid where there is room, else one part below the other with the same headings."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.content.blocks import Table
from kiosk.content.inline import plain_text
from kiosk.ui.aloud import Spot, led
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
    """Cells in rows and columns, mirrored where lines run from the right; a tint marks the header.

    Every row below the header is as high as the highest: what is compared has equal room. Where the corner is empty, it
    is the columns that are compared, and each row is as high as it needs.
    """

    def __init__(self, block: Table, scene: Scene) -> None:
        super().__init__()
        self._scene = scene
        look = scene.look
        head, cell = look.roles.head, look.roles.small
        self._rows = [[Prose(scene, text, head, look.palette.ink, parent=self) for text in block.header]]
        for cells in block.rows:
            row = []
            for column, text in enumerate(cells):
                prose = Prose(scene, text, cell if column else head, parent=self)
                prose.setAccessibleName(plain_text(named(block.header[column], text)) if column else "")
                row.append(prose)
            self._rows.append(row)
        self._ends: list[int] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def aloud(self) -> list[Spot]:
        """Row by row, each cell behind the heading of its column."""
        header = [prose.text() for prose in self._rows[0]]
        return [
            spot
            for row in self._rows[1:]
            for column, prose in enumerate(row)
            for spot in led(header[column] if column else "", prose.aloud())
        ]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        m = self._scene.look.m
        heights = self._heights(self._widths(width))
        return sum(heights) + (len(heights) - 1) * m.s3 + 2 * m.s2

    def sizeHint(self) -> QSize:
        width = self.minimumSizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        least = self._least()
        m = self._scene.look.m
        return QSize(sum(least) + (len(least) - 1) * m.s3 + 2 * m.s3, 0)

    def arrange(self) -> None:
        """Place the cells."""
        m = self._scene.look.m
        widths = self._widths(self.width())
        top, self._ends = m.s2, []
        for row, height in zip(self._rows, self._heights(widths), strict=True):
            left = m.s3
            for cell, width in zip(row, widths, strict=True):
                start = self.width() - left - width if self._scene.look.right_to_left else left
                cell.setGeometry(start, top, width, height)
                left += width + m.s3
            self._ends.append(top + height + m.s3 // 2)
            top += height + m.s3

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), look.m.radius, look.m.radius)
        painter = antialiased(self)
        painter.fillPath(shape, look.palette.card)
        painter.setClipPath(shape)
        painter.fillRect(QRectF(0, 0, self.width(), self._ends[0]), look.palette.mist)
        for end in self._ends[:-1]:
            painter.fillRect(QRectF(0, end, self.width(), look.m.hairline), look.palette.hair)
        painter.end()

    def _heights(self, widths: list[int]) -> list[int]:
        """How high each row is."""
        needed = [
            max(cell.heightForWidth(width) for cell, width in zip(row, widths, strict=True)) for row in self._rows
        ]
        alike = bool(self._rows[0][0].text())
        return [needed[0], *[max(needed[1:])] * (len(needed) - 1)] if alike and len(needed) > 1 else needed

    def _least(self) -> list[int]:
        """How wide each column has to be."""
        return [max(cell.minimumSizeHint().width() for cell in column) for column in zip(*self._rows, strict=True)]

    def _widths(self, width: int) -> list[int]:
        """How wide each column is: all alike, but where a word needs more."""
        least, gap = self._least(), self._scene.look.m.s3
        left = width - (len(least) + 1) * gap
        wide: set[int] = set()
        while len(wide) < len(least):
            share = (left - sum(least[column] for column in wide)) // (len(least) - len(wide))
            wider = {column for column, needed in enumerate(least) if needed > share} - wide
            if not wider:
                return [needed if column in wide else share for column, needed in enumerate(least)]
            wide |= wider
        return least
