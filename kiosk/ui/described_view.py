# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A picture whose description is read aloud, and which is marked meanwhile."""

from pathlib import Path

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPaintEvent

from kiosk.ui.aloud import Spot
from kiosk.ui.painting import antialiased
from kiosk.ui.picture_view import PictureView
from kiosk.ui.reading_mark import frame
from kiosk.ui.scene import Scene


class DescribedView(PictureView):
    """A picture of the content; it has the corners of a card."""

    def __init__(self, file: Path, alt: str, scene: Scene, *, least_height: int) -> None:
        super().__init__(file, alt, scene.look.m.radius_card, least_height=least_height)
        self._scene = scene
        self._marked = False

    def aloud(self) -> list[Spot]:
        """What it shows, in words."""
        return [Spot((self,), (self.accessibleName(),), self._scene.language)]

    def mark(self, _start: int, _length: int) -> QRect:
        """Mark it as what is described just now; returns where it is."""
        self._marked = True
        self.update()
        return self.rect()

    def unmark(self) -> None:
        """It is not described."""
        self._marked = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.paint_picture()
        if self._marked:
            painter = antialiased(self)
            frame(painter, QRectF(self.rect()), self.radius, self._scene.look)
            painter.end()

    def paint_picture(self) -> None:
        """Paint what lies over the still; a picture that does not move has nothing there."""
