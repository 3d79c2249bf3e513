# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The focus ring: it shows on every ground what the keyboard will press."""

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.look import Look
from kiosk.ui.painting import antialiased, pen
from kiosk.ui.touchable import Touchable


class FocusRing(QWidget):
    """Lies over the whole window and lets every touch through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_for(self, widget: QWidget | None, look: Look) -> None:
        """Show the ring around this widget; around nothing when it is none of ours."""
        self._look = look
        self.setVisible(isinstance(widget, Touchable) and self.window().isAncestorOf(widget))
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        focused = QApplication.focusWidget()
        if self._look is None or not isinstance(focused, Touchable):
            return
        p, m = self._look.palette, self._look.m
        around = QRectF(focused.ringed().translated(focused.mapTo(self.window(), QPoint(0, 0))))
        painter = antialiased(self)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        out = m.focus_outer + m.focus_inner / 2
        ring = around.adjusted(-out, -out, out, out)
        painter.setPen(pen(p.focus_out, m.focus_inner + 2 * m.focus_outer))
        painter.drawRoundedRect(ring, m.radius + out, m.radius + out)
        painter.setPen(pen(p.focus_in, m.focus_inner))
        painter.drawRoundedRect(ring, m.radius + out, m.radius + out)
        painter.end()
