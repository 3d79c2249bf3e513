# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A table in parts: one below the other, each with the same headings and as much room as the others."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import Table
from kiosk.content.inline import Inlines, Strong, Text
from kiosk.ui.painting import antialiased, fill_round
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Stack


class Parts(QWidget):
    """One part for each row; where the corner is empty, one for each column, for then the columns are compared."""

    def __init__(self, block: Table, scene: Scene) -> None:
        super().__init__()
        header, rows = block.header, block.rows
        if not header[0]:
            whole = tuple(zip(header, *rows, strict=True))
            header, rows = whole[0], whole[1:]
        self._gap = scene.look.m.s3
        self._parts = [_Part(header, cells, scene) for cells in rows]
        for part in self._parts:
            part.setParent(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return len(self._parts) * (self._highest(width) + self._gap) - self._gap

    def sizeHint(self) -> QSize:
        width = self.minimumSizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(max(part.minimumSizeHint().width() for part in self._parts), 0)

    def arrange(self) -> None:
        """Place the parts, all as high as the highest."""
        highest = self._highest(self.width())
        for index, part in enumerate(self._parts):
            part.setGeometry(0, index * (highest + self._gap), self.width(), highest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def _highest(self, width: int) -> int:
        return max(part.heightForWidth(width) for part in self._parts)


class _Part(Stack):
    """What is compared, and what is said of it under each heading."""

    def __init__(self, header: Sequence[Inlines], cells: Sequence[Inlines], scene: Scene) -> None:
        look = scene.look
        said = [
            Prose(scene, named(name, text), look.roles.near) for name, text in zip(header[1:], cells[1:], strict=True)
        ]
        super().__init__([Prose(scene, cells[0], look.roles.h3), *said], look.m.s1)
        self._scene = scene
        self.column.setContentsMargins(look.m.s4, look.m.s3, look.m.s4, look.m.s3)
        self.column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        painter = antialiased(self)
        fill_round(painter, QRectF(self.rect()), look.m.radius, look.palette.card)
        painter.end()


def named(name: Inlines, text: Inlines) -> Inlines:
    """What is said, behind its heading."""
    return (Strong(name), Text(": "), *text) if name else text
