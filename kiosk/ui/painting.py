# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The few shapes that everything on the screen is painted with."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget


def antialiased(widget: QWidget) -> QPainter:
    """A painter for smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def fill_round(painter: QPainter, rect: QRectF, radius: float, colour: QColor) -> None:
    """A filled rectangle with round corners."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, radius, radius)


def line_round(painter: QPainter, rect: QRectF, radius: float, pen: QPen, fill: QColor) -> None:
    """A rectangle with round corners and a line that lies wholly inside it."""
    inset = pen.widthF() / 2
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


def fill_ground(widget: QWidget, colour: QColor) -> None:
    """Give all of a widget this colour before anything is painted on it."""
    palette = widget.palette()
    palette.setColor(widget.backgroundRole(), colour)
    widget.setPalette(palette)
    widget.setAutoFillBackground(True)


def pen(colour: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen for lines."""
    return QPen(colour, width, style)
