# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Turning: one screen gives way to the next in a short slide. What is touched meanwhile is the next screen already."""

from typing import NamedTuple

from PySide6.QtCore import QEasingCurve, QRect, Qt, QVariantAnimation
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget


class Course(NamedTuple):
    """What a turn shows: the part of the screen ``where`` it is, for so many milliseconds.

    ``before`` is the whole screen as it was, of which ``seen`` is that part in its own pixels, ``after`` the part as it
    will be. ``way`` is how far the next screen comes from, in pixels, from the left where it is negative.
    """

    before: QImage
    seen: QRect
    after: QPixmap
    where: QRect
    way: int
    duration: int


class Turn(QWidget):
    """A picture of the screen before, over which one of the next slides and fades in; then it hides."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._course: Course | None = None
        self._share = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.hide()
        self._movement = QVariantAnimation(self)
        self._movement.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._movement.setStartValue(0.0)
        self._movement.setEndValue(1.0)
        self._movement.valueChanged.connect(self._go_on)
        self._movement.finished.connect(self.end)

    @property
    def running(self) -> bool:
        """Whether it still moves."""
        return self._course is not None

    def begin(self, course: Course) -> None:
        """Show the first of the pictures between."""
        self._course = course
        self.setGeometry(course.where)
        self.show()
        self.raise_()
        self._movement.setDuration(course.duration)
        self._movement.start()

    def end(self) -> None:
        """Show the next screen itself, now."""
        self._course = None
        self._movement.stop()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._course is None:
            return
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._course.before, self._course.seen)
        painter.setOpacity(self._share)
        painter.drawPixmap(round(self._course.way * (1 - self._share)), 0, self._course.after)
        painter.end()

    def _go_on(self, share: float) -> None:
        self._share = share
        self.update()
