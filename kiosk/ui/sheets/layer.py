# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The layer of the sheets: a flat scrim over the page, and a card at the foot of the screen."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.navigation.wishes import Go
from kiosk.ui.button import Button
from kiosk.ui.overlay import Overlay
from kiosk.ui.painting import antialiased
from kiosk.ui.scene import Scene
from kiosk.ui.scrolling import ScrollView, height_of
from kiosk.ui.touchable import Style

HIGHEST = 0.94
"""How much of the screen a sheet may cover."""


class SheetLayer(Overlay):
    """One sheet over the page; its last button closes it."""

    def __init__(self, scene: Scene, content: QWidget, closing: str, parent: QWidget) -> None:
        super().__init__(scene, _SheetCard(scene), Go.CLOSE, parent)
        look = scene.look
        self._content = content
        column = QVBoxLayout(self.card)
        column.setContentsMargins(look.frame.edge, look.m.s5, look.frame.edge, look.m.s5)
        column.setSpacing(look.m.s4)
        column.addWidget(ScrollView(scene, content), 1)
        self._close = Button(scene, Style.PRIMARY, closing, Go.CLOSE, "check")
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTrailing)
        self._close.setMinimumWidth(look.m.closing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        look = self.scene.look
        inner = self.width() - 2 * look.frame.edge
        around = 2 * look.m.s5 + look.m.s4 + self._close.sizeHint().height()
        height = min(height_of(self._content, inner) + around, round(self.height() * HIGHEST))
        self.card.setGeometry(0, self.height() - height, self.width(), height)


class _SheetCard(QWidget):
    """The sheet itself: round at the top, on the colour of the page."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
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
