# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What lies over the page until it is answered: a flat scrim, and a card that keeps the keyboard's focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.navigation.wishes import Wish
from kiosk.ui.painting import antialiased
from kiosk.ui.scene import Scene
from kiosk.ui.told import Told
from kiosk.ui.touchable import Touchable


class Overlay(QWidget):
    """Lets no touch through to the page; one beside the ``card`` makes the wish ``beside``."""

    def __init__(self, scene: Scene, card: QWidget, beside: Wish, parent: QWidget) -> None:
        super().__init__(parent)
        self.scene = scene
        self.card = card
        self._beside = beside
        self.setLayoutDirection(scene.look.direction)
        palette = self.palette()
        palette.setColor(self.backgroundRole(), scene.look.palette.page)
        self.setPalette(palette)
        card.setParent(self)

    def told(self) -> Told:
        return Told("Dialog", titled=True, modal=True)

    def focus_first(self) -> None:
        """Give the keyboard's focus to the first thing on the card."""
        self._inside()[0].setFocus(Qt.FocusReason.TabFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.scene.send(self._beside)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 -- Qt's signature
        inside, focused = self._inside(), QApplication.focusWidget()
        if not inside:
            return super().focusNextPrevChild(next)
        at = inside.index(focused) if isinstance(focused, Touchable) and focused in inside else -1
        inside[(at + (1 if next else -1)) % len(inside)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        painter.fillRect(self.rect(), self.scene.look.palette.scrim)
        painter.end()

    def _inside(self) -> list[Touchable]:
        return [child for child in self.findChildren(Touchable) if child.isVisible() and child.isEnabled()]
