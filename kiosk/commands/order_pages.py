# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""From an order to its pages on a printer: the list, and what is printed behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter

from kiosk.takeaway.paper import POINTS_PER_INCH, page_count, paint, paper_layout
from kiosk.ui.fonts import all_families, load_fonts

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice

    from kiosk.takeaway.order import Order
    from kiosk.takeaway.sections import Takeaway


def put_on_paper(device: QPagedPaintDevice, order: Order) -> bool:
    """Print all of it; False where the device takes no page. Raises ``KioskError`` where there is nothing behind it."""
    load_fonts()
    fonts = all_families()
    device.setPageLayout(paper_layout(device))

    def count(taken: Takeaway) -> int:
        return page_count(device, taken, order.words, fonts)

    behind = None
    if order.pages is not None:
        from kiosk.commands.pages_behind import pages_behind  # noqa: PLC0415 -- most print their list alone

        behind = pages_behind(order.pages, order.taken, count)
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale = device.logicalDpiX() / POINTS_PER_INCH
    painter.scale(scale, scale)
    if behind is None:
        paint(device, painter, order.taken, order.words, fonts, count(order.taken))
    else:
        paint(device, painter, behind.taken, order.words, fonts, behind.before + len(behind.pages))
        behind.paint(device, painter)
    return painter.end()
