# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A picture on the screen, drawn once for the size that it has."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui import pictures
from kiosk.ui.told import DECORATION, Told


class PictureView(QWidget):
    """A picture in a frame with round corners; ``alt`` is what a screen reader says of it (empty: nothing)."""

    def __init__(self, file: Path, alt: str, radius: int, *, least_height: int = 0) -> None:
        super().__init__()
        self.file = file
        self.radius = radius
        self._least_height = least_height
        self._drawn: QPixmap | None = None
        self.setAccessibleName(alt)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(False)
        self.setSizePolicy(policy)

    def told(self) -> Told:
        return Told("Graphic") if self.accessibleName() else DECORATION

    def sizeHint(self) -> QSize:
        return QSize(self._least_height, self._least_height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._least_height)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._drawn is None or self._drawn.deviceIndependentSize().toSize() != self.size():
            self._drawn = pictures.drawn(self.file, self.size(), self.radius, self.devicePixelRatioF())
        if self._drawn is not None:
            painter = QPainter(self)
            painter.drawPixmap(0, 0, self._drawn)
            painter.end()
