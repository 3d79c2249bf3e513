# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Are you still there? The countdown before the screen is cleared, and two large ways to answer."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.navigation.visit import TextSize
from kiosk.navigation.wishes import Go
from kiosk.ui.button import Button
from kiosk.ui.look import Form
from kiosk.ui.overlay import Overlay
from kiosk.ui.painting import antialiased, line_round, pen
from kiosk.ui.prose import Prose
from kiosk.ui.ring import Ring
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Stack
from kiosk.ui.touchable import Style


class Warning(Overlay):  # noqa: A001 -- what it is called on the screen, too
    """Lies over everything. Any touch but the one on "Finish now" keeps the visit."""

    def __init__(self, scene: Scene, seconds: int, parent: QWidget) -> None:
        super().__init__(scene, _Card(scene), Go.STAY, parent)
        look, words = scene.look, scene.words
        self._seconds = seconds
        column = QVBoxLayout(self.card)
        column.setContentsMargins(look.m.s6, look.m.s6, look.m.s6, look.m.s6)
        column.setSpacing(look.m.s5)
        self._ring = Ring(scene, seconds)
        text = Stack([Prose(scene, words.idle_title, look.roles.h1)], look.m.s2)
        text.add(Prose(scene, words.counted(words.idle_text, seconds), look.roles.body))
        beside = look.form is Form.LANDSCAPE
        row = QHBoxLayout() if beside else QVBoxLayout()
        row.setSpacing(look.m.s5)
        row.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignCenter)
        row.addWidget(text, 1)
        column.addLayout(row)
        column.addLayout(_answers(scene, beside=beside))

    def count(self, left: int) -> None:
        """So many seconds are left."""
        self._ring.count(left)

    def resizeEvent(self, event: QResizeEvent) -> None:
        m = self.scene.look.m
        room = self.width() - 2 * m.s4
        width = min(m.warning, room) if self.scene.look.text_size is TextSize.NORMAL else room
        layout = self.card.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        self.card.setGeometry((self.width() - width) // 2, max(0, (self.height() - height) // 2), width, height)

    def mouseReleaseEvent(self, event: object) -> None:
        self.scene.send(Go.STAY)


def _answers(scene: Scene, *, beside: bool) -> QBoxLayout:
    """To stay is the larger answer, and the first that the keyboard meets."""
    words = scene.words
    stay = Button(scene, Style.PRIMARY, words.idle_more, Go.STAY, "hand")
    finish = Button(scene, Style.SECOND, words.idle_finish, Go.FINISH)
    for button in (stay, finish):
        button.setMinimumHeight(scene.look.m.target_large)
    row = QBoxLayout(QBoxLayout.Direction.RightToLeft if beside else QBoxLayout.Direction.TopToBottom)
    row.setSpacing(scene.look.m.s3)
    row.addWidget(stay, 1)
    row.addWidget(finish)
    return row


class _Card(QWidget):
    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene

    def paintEvent(self, event: QPaintEvent) -> None:
        p, m = self._scene.look.palette, self._scene.look.m
        painter = antialiased(self)
        line_round(painter, QRectF(self.rect()), m.radius_card, pen(p.line, m.hairline), p.page)
        painter.end()
