# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What lies over the page until it is answered: a flat scrim, and a card."""

from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.navigation.wishes import Wish
from kiosk.ui.painting import antialiased
from kiosk.ui.scene import Scene
from kiosk.ui.told import Told


class Overlay(QWidget):
    """Lets no touch through to the page; one beside the ``card`` makes the wish ``beside``."""

    def __init__(self, scene: Scene, card: QWidget, beside: Wish, parent: QWidget) -> None:
        super().__init__(parent)
        self.scene = scene
        self.card = card
        self._beside = beside
        self._touched = False
        self.setLayoutDirection(scene.look.direction)
        palette = self.palette()
        palette.setColor(self.backgroundRole(), scene.look.palette.page)
        self.setPalette(palette)
        card.setParent(self)

    def told(self) -> Told:
        return Told("Dialog", titled=True, modal=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._touched = not self.card.geometry().contains(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Only a touch that began beside the card, too, is one beside it."""
        at = event.position().toPoint()
        touched, self._touched = self._touched, False
        if touched and self.rect().contains(at) and not self.card.geometry().contains(at):
            self.scene.send(self._beside)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        painter.fillRect(self.rect(), self.scene.look.palette.scrim)
        painter.end()
