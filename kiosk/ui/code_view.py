# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A code for a phone's camera: as large as there is room for, in whole pixels, dark on white in every theme."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.painting import antialiased, fill_round
from kiosk.ui.scene import Scene
from kiosk.ui.told import Told

DARK, WHITE = 0, 255


class CodeView(QWidget):
    """The code on a white card. Its modules are never smaller than a camera at 30 cm can tell apart."""

    def __init__(self, scene: Scene, rows: Sequence[bytes], told: str) -> None:
        super().__init__()
        self._scene = scene
        self._image = image_of(rows)
        self._least = scene.look.m.code_module
        self.setAccessibleName(told)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def told(self) -> Told:
        return Told("Graphic")

    def sizeHint(self) -> QSize:
        side = self._scene.look.m.code_room
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        side = self._image.width() * self._least + 2 * self._scene.look.m.s1
        return QSize(side, side)

    def module(self) -> int:
        """How large a module is, in pixels of the screen."""
        m = self._scene.look.m
        side = min(self.width(), self.height(), m.code_room) - 2 * m.s1
        return max(1, int(side * self.devicePixelRatioF()) // self._image.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        side = self._image.width() * self.module() / ratio
        card = QRect(0, 0, round(side), round(side))
        card.moveCenter(self.rect().center())
        painter = antialiased(self)
        m = self._scene.look.m
        white = QRectF(card.adjusted(-m.s1, -m.s1, m.s1, m.s1))
        fill_round(painter, white, m.radius_s, QColor(self._image.pixel(0, 0)))
        painter.drawImage(QRectF(card.topLeft(), card.size()), self._image)
        painter.end()


def image_of(rows: Sequence[bytes]) -> QImage:
    """A picture with a pixel for each module."""
    side = len(rows)
    pixels = b"".join(bytes(DARK if dark else WHITE for dark in row) for row in rows)
    return QImage(pixels, side, side, side, QImage.Format.Format_Grayscale8).copy()
