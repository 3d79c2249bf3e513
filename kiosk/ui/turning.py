# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Turning: one screen gives way to the next in a short slide. What is touched meanwhile is the next screen already."""

from PySide6.QtCore import QEasingCurve, QRect, Qt, QVariantAnimation
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget


class Turn(QWidget):
    """A picture of the screen before, over which one of the next slides and fades in; then it goes away by itself.

    ``way`` is how far the next one comes from, in pixels, from the left where it is negative.
    """

    def __init__(self, before: QImage, after: QPixmap, way: int, duration: int, where: QRect, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = before
        self._after = after
        self._way = way
        self._share = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setGeometry(where)
        self._course = QVariantAnimation(self)
        self._course.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._course.setDuration(duration)
        self._course.setStartValue(0.0)
        self._course.setEndValue(1.0)
        self._course.valueChanged.connect(self._go_on)
        self._course.finished.connect(self.end)

    def begin(self) -> None:
        """Show the first of the pictures between."""
        self.show()
        self.raise_()
        self._course.start()

    @property
    def running(self) -> bool:
        """Whether it still moves."""
        return self._course.state() is QVariantAnimation.State.Running

    def end(self) -> None:
        """Show the next screen itself, now."""
        self._course.stop()
        self.hide()
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(0, 0, self._before)
        painter.setOpacity(self._share)
        painter.drawPixmap(round(self._way * (1 - self._share)), 0, self._after)
        painter.end()

    def _go_on(self, share: float) -> None:
        self._share = share
        self.update()
