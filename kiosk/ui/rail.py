# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The rail: Up and Down beside text that goes on beyond the edge, and a mark of how far one has come."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.button import Button, IconSide
from kiosk.ui.painting import antialiased, fill_round, line_round, pen
from kiosk.ui.scene import Scene
from kiosk.ui.touchable import Style


class Rail(QWidget):
    """Two large buttons with the mark between them."""

    def __init__(self, scene: Scene, parent: QWidget) -> None:
        super().__init__(parent)
        self.up = Button(scene, Style.SECOND, scene.words.up, None, "chevron-up", IconSide.ABOVE)
        self.down = Button(scene, Style.SECOND, scene.words.down, None, "chevron-down", IconSide.ABOVE)
        self._track = _Track(scene)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scene.look.m.s3)
        layout.addWidget(self.up)
        layout.addWidget(self._track, 1)
        layout.addWidget(self.down)
        self._width = max(scene.look.m.rail, self.up.sizeHint().width(), self.down.sizeHint().width())

    def sizeHint(self) -> QSize:
        return QSize(self._width, super().sizeHint().height())

    def show_place(self, value: int, maximum: int, page: int) -> None:
        """Mark how far the text has come: ``value`` of ``maximum`` pixels, ``page`` of them seen at once."""
        self.up.setEnabled(value > 0)
        self.down.setEnabled(value < maximum)
        self._track.show_place(value, maximum, page)


class _Track(QWidget):
    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene
        self._seen = (0.0, 1.0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_place(self, value: int, maximum: int, page: int) -> None:
        whole = maximum + page or 1
        self._seen = (value / whole, page / whole)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        p, m = look.palette, look.m
        width = m.s5
        track = QRectF((self.width() - width) / 2, 0, width, self.height())
        if track.height() < width:
            return
        painter = antialiased(self)
        line_round(painter, track, width / 2, pen(p.line, m.hairline), p.page)
        inner = track.adjusted(m.s1, m.s1, -m.s1, -m.s1)
        start, share = self._seen
        mark = QRectF(inner.x(), inner.y() + start * inner.height(), inner.width(), share * inner.height())
        fill_round(painter, mark, inner.width() / 2, p.brand)
        painter.end()
