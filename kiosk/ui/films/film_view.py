# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The picture of a film: its still, until it is played; then what the reel shows, at the same place."""

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter, QPainterPath

from kiosk.ui.described_view import DescribedView
from kiosk.ui.pictures import natural_size, place_in


class FilmView(DescribedView):
    """A picture view that pictures can be laid into. What is no part of them shows the still's edge."""

    _frame: QImage | None = None

    def own_size(self) -> QSize:
        """How large a picture has to be drawn to be sharp here, in pixels of the panel."""
        ratio = self.devicePixelRatioF()
        frame = QSize(round(self.width() * ratio), round(self.height() * ratio))
        natural = natural_size(self.file)
        return place_in(QSizeF(natural), frame).size() if not natural.isEmpty() else frame

    def lay(self, picture: QImage | None) -> None:
        """Show this picture; None for the still."""
        self._frame = picture
        self.update()

    def paint_picture(self) -> None:
        if self._frame is None or self._frame.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        corners = QPainterPath()
        corners.addRoundedRect(QRectF(self.rect()), self.radius, self.radius)
        painter.setClipPath(corners)
        painter.drawImage(place_in(QSizeF(self._frame.size()), self.size()), self._frame)
        painter.end()
