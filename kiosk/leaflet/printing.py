# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Pages of a leaflet on a printer: our A4 made to fit the paper that is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPageLayout

from kiosk.leaflet.canvas import Canvas
from kiosk.leaflet.footer import foot
from kiosk.leaflet.leaflet import paint_page
from kiosk.leaflet.sizes import PAGE_HEIGHT, PAGE_WIDTH, SIDE, TOP

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice, QPainter

    from kiosk.leaflet.excerpt import Excerpt
    from kiosk.leaflet.rows import Page
    from kiosk.leaflet.setting import Setting


def paint_behind(
    device: QPagedPaintDevice, painter: QPainter, setting: Setting, excerpt: Excerpt, pages: list[Page], before: int
) -> None:
    """Put them on new pages; the painter counts in points from the corner between the margins."""
    fit(device, painter)
    canvas = Canvas(painter, setting.setter, right_to_left=setting.words.right_to_left, tagged=False)
    for number, page in enumerate(pages, before + 1):
        device.newPage()
        paint_page(canvas, page)
        foot(setting, excerpt.library, excerpt.language, canvas, page, number, before + len(pages))


def fit(device: QPagedPaintDevice, painter: QPainter) -> None:
    """Lay our page into the middle of the paper, as large as that allows."""
    layout = device.pageLayout()
    paper = layout.fullRect(QPageLayout.Unit.Point)
    inner = layout.paintRect(QPageLayout.Unit.Point)
    scale = min(paper.width() / PAGE_WIDTH, paper.height() / PAGE_HEIGHT)
    left = (paper.width() - scale * PAGE_WIDTH) / 2 - inner.left()
    top = (paper.height() - scale * PAGE_HEIGHT) / 2 - inner.top()
    painter.translate(left, top)
    painter.scale(scale, scale)
    painter.translate(SIDE, TOP)
