# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Levels: bars that grow, so many of them filled; how loud it is."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.painting import antialiased, fill_round, line_round, pen
from kiosk.ui.scene import Scene
from kiosk.ui.told import DECORATION, Told


class Levels(QWidget):
    """``count`` bars beside the buttons that change them, which say it in words when the end is reached."""

    def __init__(self, scene: Scene, count: int) -> None:
        super().__init__()
        self._scene = scene
        self._count = count
        self._level = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def told(self) -> Told:
        return DECORATION

    def show_level(self, level: int) -> None:
        """Fill so many bars."""
        self._level = level
        self.update()

    def sizeHint(self) -> QSize:
        m = self._scene.look.m
        return QSize(self._count * m.level + (self._count - 1) * m.s1, m.target)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        p, m = look.palette, look.m
        whole = self.sizeHint()
        bottom = (self.height() + whole.height()) / 2 - m.s2
        painter = antialiased(self)
        for index in range(self._count):
            place = self._count - 1 - index if look.right_to_left else index
            high = m.level + (whole.height() - m.s5 - m.s1) * index / (self._count - 1)
            bar = QRectF(place * (m.level + m.s1), bottom - high, m.level, high)
            if index < self._level:
                fill_round(painter, bar, m.s1, p.brand)
            else:
                line_round(painter, bar, m.s1, pen(p.brand, m.hairline), p.card)
        painter.end()
