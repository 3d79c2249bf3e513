# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What somebody writes to look for something. It is painted and never told, by no voice and no screen reader."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.icons import icon
from kiosk.ui.painting import antialiased, fill_round
from kiosk.ui.scene import Scene
from kiosk.ui.told import Told


class Written(QWidget):
    """A line of text with a mark where the next letter comes; while it is empty, what may be written there."""

    def __init__(self, scene: Scene, hint: str) -> None:
        super().__init__()
        self._scene = scene
        self._hint = hint
        self._text = ""
        self._letters = scene.look.letters(scene.look.roles.button)
        self.setFont(self._letters.font)
        self.setAccessibleName(hint)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def told(self) -> Told:
        return Told("Heading", self._hint, level=1)

    def show_text(self, text: str) -> None:
        """Show this text in place of the one before."""
        self._text = text
        self.update()

    def sizeHint(self) -> QSize:
        m = self._scene.look.m
        return QSize(m.target, max(m.target, self._letters.line + m.s2))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        p, m = look.palette, look.m
        painter = antialiased(self)
        fill_round(painter, QRectF(self.rect()), m.radius_s, p.card)
        painter.fillRect(QRect(0, self.height() - m.control, self.width(), m.control), p.brand)
        size = min(self._letters.size, m.icon)
        sign = icon("search", p.brand, size, self.devicePixelRatioF())
        inner = self.rect().adjusted(m.s3, 0, -m.s3, -m.control)
        at = inner.right() - size if look.right_to_left else inner.left()
        painter.drawPixmap(at, inner.center().y() - size // 2, sign)
        beside = size + m.s3
        inner.adjust(0 if look.right_to_left else beside, 0, -beside if look.right_to_left else 0, 0)
        metrics = self.fontMetrics()
        elide = Qt.TextElideMode.ElideLeft if self._text else Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(self._text or self._hint, elide, inner.width() - m.s2)
        across = Qt.AlignmentFlag.AlignRight if look.right_to_left else Qt.AlignmentFlag.AlignLeft
        painter.setPen(p.ink if self._text else p.ink_2)
        painter.drawText(inner, across | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown)
        if self._text:
            wide = metrics.horizontalAdvance(shown) + m.half
            caret = inner.right() - wide - m.control if look.right_to_left else inner.left() + wide
            painter.fillRect(QRect(caret, m.s2, m.control, self.height() - 2 * m.s2 - m.control), p.brand)
        painter.end()
