# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The ring: seconds that are left, to be seen from afar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.painting import antialiased, pen
from kiosk.ui.scene import Scene

WHOLE_TURN = 360 * 16
"""Qt counts sixteenths of a degree."""


class Ring(QWidget):
    """The seconds that are left, as a number and as what is left of a ring."""

    def __init__(self, scene: Scene, seconds: int) -> None:
        super().__init__()
        self._scene = scene
        self._seconds = self._left = seconds
        self.setFixedSize(self.sizeHint())

    def count(self, left: int) -> None:
        """So many seconds are left."""
        self._left = left
        self._seconds = max(self._seconds, left)
        self.update()

    def sizeHint(self) -> QSize:
        size = self._scene.look.m.ring
        return QSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        p, line = look.palette, look.m.ring_line
        inner = QRectF(self.rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2)
        painter = antialiased(self)
        painter.setPen(pen(p.mist, line))
        painter.drawEllipse(inner)
        painter.setPen(QPen(p.brand, line, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(inner, WHOLE_TURN // 4, round(-WHOLE_TURN * self._left / self._seconds))
        painter.setPen(p.ink)
        painter.setFont(look.font(look.roles.display))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._scene.words.number(self._left))
        painter.end()
