# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What has to be so on every screen."""

from itertools import combinations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from kiosk.ui.fitting import cut_texts
from kiosk.ui.prose import Prose
from kiosk.ui.scrolling import ScrollView
from kiosk.ui.touchable import Touchable

TWENTY_MM = 81
"""Twenty millimetres in pixels of a 21.5 inch 1920x1080 panel."""


def faults(page: QWidget, scale: float) -> list[str]:
    """Everything that is wrong on a page or a sheet."""
    touchables = [child for child in page.findChildren(Touchable) if child.isVisible()]
    found = [f"cut: {text!r}" for text in cut_texts(page)]
    found += [f"no name: {touchable}" for touchable in touchables if not touchable.accessibleName().strip()]
    for touchable in touchables:
        size = touchable.size() if touchable.mask().isEmpty() else touchable.mask().boundingRect().size()
        if min(size.width(), size.height()) < int(TWENTY_MM * scale):
            found.append(f"too small to touch: {touchable.accessibleName()!r} {size.width()}x{size.height()}")
        if not _reachable(touchable, page):
            found.append(f"out of reach: {touchable.accessibleName()!r}")
    found += [f"one over the other: {a!r} and {b!r}" for a, b in _overlaps(page)]
    return found


def _reachable(widget: QWidget, page: QWidget) -> bool:
    """Wholly on the screen, or in something that scrolls and wholly in what is scrolled."""
    view = next((view for view in page.findChildren(ScrollView) if view.content.isAncestorOf(widget)), None)
    around = view.content if view is not None else page.window()
    return around.rect().contains(QRect(widget.mapTo(around, QPoint(0, 0)), widget.size()))


def _overlaps(page: QWidget) -> list[tuple[str, str]]:
    """Texts that run into each other, each where its letters can be seen."""
    seen = [(prose.text(), _seen(prose, page)) for prose in page.findChildren(Prose) if prose.isVisible()]
    return [(a, b) for (a, one), (b, other) in combinations(seen, 2) if one.intersects(other)]


def _seen(prose: Prose, page: QWidget) -> QRect:
    """The lines of a text on the screen, without the room for fingers around them and what is scrolled away."""
    lines = prose.rect().adjusted(0, prose.overhang, 0, -prose.overhang)
    on_screen = QRect(prose.mapTo(page.window(), lines.topLeft()), lines.size())
    view = next((view for view in page.findChildren(ScrollView) if view.content.isAncestorOf(prose)), None)
    if view is None:
        return on_screen
    return on_screen.intersected(QRect(view.mapTo(page.window(), QPoint(0, 0)), view.size()))
