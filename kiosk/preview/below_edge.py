# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What lies below the edge of the screen: the rest of a page that patients have to scroll to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter

from kiosk.ui.scrolling import ScrollView

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtWidgets import QWidget


def overflowing(page: QWidget) -> ScrollView | None:
    """The part of a page that scrolls; the largest where there are several, None where all of it fits."""
    views = [view for view in page.findChildren(ScrollView) if view.isVisibleTo(page) and view.overflows]
    return max(views, key=lambda view: view.width() * view.height(), default=None)


def below_edge(window: QWidget, page: QWidget, ground: QColor) -> QImage | None:
    """The rest of the page that the window shows, as wide as the window, from its first hidden line on."""
    view = overflowing(page)
    if view is None:
        return None
    content = view.content
    first = view.top + _seen(view)
    rest = QRect(0, first, content.width(), content.height() - first)
    if rest.height() <= 0:
        return None
    picture = QImage(window.width(), rest.height(), QImage.Format.Format_RGB32)
    picture.fill(ground)
    painter = QPainter(picture)
    painter.drawPixmap(content.mapTo(window, QPoint(0, 0)).x(), 0, content.grab(rest))
    painter.end()
    return picture


def _seen(view: ScrollView) -> int:
    """How many pixels of the view show something; half a line at its foot is hidden."""
    across = view.content.mapTo(view, QPoint(0, 0)).x()
    return next((y + 1 for y in range(view.height() - 1, -1, -1) if view.shows(QPoint(across, y))), 0)
