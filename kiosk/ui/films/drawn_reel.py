# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A drawing that moves, played from its file by the clock."""

from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter

from kiosk.ui.films.reel import Reel
from kiosk.ui.pictures import drawing, last_frame

A_SECOND = 1000


class DrawnReel(Reel):
    """``size`` is that of a picture, in pixels of the panel, ``picture_ms`` how long each is shown.

    One that comes late is left out: the clock goes on.
    """

    def __init__(self, file: Path, size: QSize, picture_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._size = size
        self._drawing = drawing(file)
        self._before = 0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=picture_ms)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._go_on)

    def play(self) -> None:
        if not self._drawing.animated():
            self.failed.emit("the drawing cannot be read, or does not move")
            return
        self._clock.start()
        self._timer.start()

    def pause(self) -> None:
        if self._timer.isActive():
            self._before += self._clock.elapsed()
            self._timer.stop()

    def show_at(self, milliseconds: int) -> None:
        """Hand on the picture of this moment."""
        frame = milliseconds * self._drawing.framesPerSecond() // A_SECOND
        self._drawing.setCurrentFrame(min(frame, last_frame(self._drawing)))
        picture = QImage(self._size, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self._drawing.render(painter, QRectF(picture.rect()))
        painter.end()
        self.shown.emit(picture)
        self.came_to.emit(milliseconds / A_SECOND)

    def _go_on(self) -> None:
        now = self._before + self._clock.elapsed()
        self.show_at(now)
        if now >= self._drawing.animationDuration():
            self._timer.stop()
            self._before = 0
            self.ended.emit()
