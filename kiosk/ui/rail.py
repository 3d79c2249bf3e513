# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The rail: Up and Down at the text that goes on beyond the edge, and a mark of how far one has come."""

import math

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.button import Button, IconSide
from kiosk.ui.look import Form
from kiosk.ui.painting import antialiased, fill_round, line_round, pen
from kiosk.ui.scene import Scene
from kiosk.ui.touchable import Style


def rail_width(scene: Scene) -> int:
    """How wide the rail is beside the text."""
    look = scene.look
    letters, words = look.letters(look.roles.label), (scene.words.up, scene.words.down)
    return max(look.m.rail, *(math.ceil(letters.width(word)) + 2 * look.m.s3 + 2 for word in words))


class Rail(QWidget):
    """Two large buttons with the mark between them: beside the text in landscape, below it on an upright panel."""

    def __init__(self, scene: Scene, parent: QWidget) -> None:
        super().__init__(parent)
        self.below = scene.look.form is Form.PORTRAIT
        side = IconSide.BEFORE if self.below else IconSide.ABOVE
        self.up = Button(scene, Style.SECOND, scene.words.up, None, "chevron-up", side)
        self.down = Button(scene, Style.SECOND, scene.words.down, None, "chevron-down", side)
        self._track = _Track(scene, across=self.below)
        layout: QBoxLayout = QHBoxLayout(self) if self.below else QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scene.look.m.s3)
        layout.addWidget(self.up)
        layout.addWidget(self._track, 1)
        layout.addWidget(self.down)
        self.thickness = self.up.sizeHint().height() if self.below else rail_width(scene)

    def show_place(self, value: int, maximum: int, page: int) -> None:
        """Mark how far the text has come: ``value`` of ``maximum`` pixels, ``page`` of them seen at once."""
        self.up.setEnabled(value > 0)
        self.down.setEnabled(value < maximum)
        self._track.show_place(value, maximum, page)


class _Track(QWidget):
    def __init__(self, scene: Scene, *, across: bool) -> None:
        super().__init__()
        self._scene = scene
        self._across = across
        self._seen = (0.0, 1.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_place(self, value: int, maximum: int, page: int) -> None:
        whole = maximum + page or 1
        self._seen = (value / whole, page / whole)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        p, m = look.palette, look.m
        thick, whole = m.s5, QRectF(self.rect())
        if max(whole.width(), whole.height()) < thick:
            return
        track = QRectF(0, 0, whole.width() if self._across else thick, thick if self._across else whole.height())
        track.moveCenter(whole.center())
        painter = antialiased(self)
        line_round(painter, track, thick / 2, pen(p.line, m.hairline), p.page)
        fill_round(painter, self._mark(track.adjusted(m.s1, m.s1, -m.s1, -m.s1)), thick / 2 - m.s1, p.brand)
        painter.end()

    def _mark(self, inner: QRectF) -> QRectF:
        start, share = self._seen
        if not self._across:
            return QRectF(inner.x(), inner.y() + start * inner.height(), inner.width(), share * inner.height())
        if self._scene.look.right_to_left:
            start = 1 - start - share
        return QRectF(inner.x() + start * inner.width(), inner.y(), share * inner.width(), inner.height())
