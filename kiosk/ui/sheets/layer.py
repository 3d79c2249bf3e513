# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The layer of the sheets: a flat scrim over the page, and a card at the foot of the screen."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk.navigation.wishes import Go
from kiosk.ui.button import Button
from kiosk.ui.painting import antialiased
from kiosk.ui.scene import Scene
from kiosk.ui.scrolling import ScrollView, height_of
from kiosk.ui.touchable import Style, Touchable

HIGHEST = 0.94
"""How much of the screen a sheet may cover."""


class SheetLayer(QWidget):
    """One sheet over the page. The keyboard's focus stays inside it."""

    def __init__(self, scene: Scene, content: QWidget, closing: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._scene = scene
        look = scene.look
        self.setLayoutDirection(look.direction)
        palette = self.palette()
        palette.setColor(self.backgroundRole(), look.palette.page)
        self.setPalette(palette)
        self._card = _SheetCard(scene, self)
        self._content = content
        column = QVBoxLayout(self._card)
        column.setContentsMargins(look.frame.edge, look.m.s5, look.frame.edge, look.m.s5)
        column.setSpacing(look.m.s4)
        column.addWidget(ScrollView(scene, content), 1)
        self._close = Button(scene, Style.PRIMARY, closing, Go.CLOSE, "check")
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTrailing)
        self._close.setMinimumWidth(look.px(400))

    def resizeEvent(self, event: QResizeEvent) -> None:
        look = self._scene.look
        inner = self.width() - 2 * look.frame.edge
        around = 2 * look.m.s5 + look.m.s4 + self._close.sizeHint().height()
        height = min(height_of(self._content, inner) + around, round(self.height() * HIGHEST))
        self._card.setGeometry(0, self.height() - height, self.width(), height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self._scene.send(Go.CLOSE)

    def focus_first(self) -> None:
        """Give the keyboard's focus to the first thing on the sheet."""
        self._inside()[0].setFocus(Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 -- Qt's signature
        inside, focused = self._inside(), QApplication.focusWidget()
        if not inside:
            return super().focusNextPrevChild(next)
        at = inside.index(focused) if isinstance(focused, Touchable) and focused in inside else -1
        inside[(at + (1 if next else -1)) % len(inside)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _inside(self) -> list[Touchable]:
        return [child for child in self.findChildren(Touchable) if child.isVisible() and child.isEnabled()]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        painter.fillRect(self.rect(), self._scene.look.palette.scrim)
        painter.end()


class _SheetCard(QWidget):
    """The sheet itself: round at the top, on the colour of the page."""

    def __init__(self, scene: Scene, parent: QWidget) -> None:
        super().__init__(parent)
        self._scene = scene

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        radius = look.m.radius_sheet
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(0, 0, 0, 2 * radius), radius, radius)
        painter = antialiased(self)
        painter.fillPath(path, look.palette.page)
        if look.theme_name == "strong":
            painter.setPen(look.palette.line)
            painter.drawPath(path)
        painter.end()
