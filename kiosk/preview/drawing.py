# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is drawn around the panel: its frame, and the line that is the edge of the screen."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

FRAME = QColor("#22343A")
SHADOW = QColor(20, 41, 47, 14)
EDGE = QColor("#C2410C")
BAND = 30
"""Pixels below the edge that are left to the words on it."""

EDGE_TEXT = "Edge of the screen: patients scroll to what is below"


def draw_frame(painter: QPainter, place: QRect) -> None:
    """A dark frame as monitors have it, and a little shadow."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for wide in range(10, 4, -1):
        painter.setBrush(SHADOW)
        painter.drawRoundedRect(QRectF(place.adjusted(-wide, -wide + 2, wide, wide + 2)), 9, 9)
    painter.setBrush(FRAME)
    painter.drawRoundedRect(QRectF(place.adjusted(-4, -4, 4, 4)), 5, 5)
    painter.restore()


def draw_edge(painter: QPainter, place: QRect) -> None:
    """The lower edge of the screen as a broken line, with words on it."""
    painter.save()
    y = place.bottom() + 2.5
    painter.setPen(QPen(EDGE, 3, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(place.left() - 8, y), QPointF(place.right() + 8, y))
    font = QFont(painter.font())
    font.setBold(True)
    painter.setFont(font)
    metrics = QFontMetrics(font)
    wide, high = metrics.horizontalAdvance(EDGE_TEXT) + 20, metrics.height() + 8
    label = QRectF(place.center().x() - wide / 2, y, wide, high)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(EDGE)
    painter.drawRoundedRect(label, 4, 4)
    painter.setPen(Qt.GlobalColor.white)
    painter.drawText(label, Qt.AlignmentFlag.AlignCenter, EDGE_TEXT)
    painter.restore()
