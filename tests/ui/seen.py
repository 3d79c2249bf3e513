# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What of a screen can be told from its ground, measured in the pixels of the window."""

from collections.abc import Callable, Iterator
from math import floor
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.ui.blocks.callout import CalloutBox
from kiosk.ui.blocks.people import People, Person
from kiosk.ui.button import Button, IconSide
from kiosk.ui.cards import Disc
from kiosk.ui.contrast import FOR_PARTS, FOR_TEXT
from kiosk.ui.prose import Prose
from kiosk.ui.rail import Rail
from kiosk.ui.stack import Row
from kiosk.ui.strip import Stones
from kiosk.ui.touchable import Style, Touchable
from tests.ui import contrast
from tests.ui.contrast import Pixels

SIDES = 3
"""So many sides of a thing have to be seen; the fourth may be that of the frame it is a part of."""


Known = dict[tuple[str, int, int], float]

BAR = 24
"""So far inside a callout lies its tint, beyond the bar."""


CORNER = 30
"""Inside of this the ground of a card is no longer round."""


LINE = 20
"""What shows less of its height than this is cut at the edge of what scrolls."""

RING = 17
"""How wide the focus ring is."""


class Contrast(NamedTuple):
    """What was measured of one thing, and the least that it has to be."""

    what: str
    found: float
    least: float

    def __str__(self) -> str:
        return f"{self.what}: {floor(self.found * 100) / 100}:1, not {self.least:g}:1"


class Sight:
    """One picture of the window, and all that is to be seen on the page or the sheet in front.

    ``known`` is what was measured before, on any screen.
    """

    def __init__(self, window: QWidget, front: QWidget, known: Known) -> None:
        self.window = window
        self.front = front
        self.image = window.grab().toImage()
        self.measured = 0
        self._known = known

    def faults(self) -> Iterator[str]:
        """Each text below 7:1 and each part below 3:1."""
        for widget in self.front.findChildren(QWidget):
            if widget.isVisible():
                for each in self._contrasts(widget):
                    self.measured += 1
                    if each.found < each.least:
                        yield str(each)

    def _contrasts(self, widget: QWidget) -> Iterator[Contrast]:
        match widget:
            case Prose():
                yield from self._letters(widget, widget.rect(), repr(widget.text()), FOR_TEXT)
            case Touchable():
                yield from self._touchable(widget)
            case CalloutBox():
                found = self._sides(widget, BAR)
                yield Contrast("bar of a callout", max(found[:1] + found[2:3], default=21.0), FOR_PARTS)
            case Stones():
                yield from self._shapes(widget, widget.rect(), "stones")
            case People() | Person():
                yield from self._people(widget)
            case Disc():
                yield from self._letters(widget, _middle(widget.rect(), 0.6), "arrow of a card", FOR_PARTS)
            case QLabel():
                yield from self._letters(widget, widget.rect(), "icon", FOR_PARTS)
            case Row():
                yield from self._marker(widget)
            case Rail():
                yield from self._shapes(widget, _between(widget.up, widget.down), "mark of the rail")

    def _touchable(self, widget: Touchable) -> Iterator[Contrast]:
        if widget.style_of_touch is Style.BARE:
            return
        name = repr(widget.accessibleName())
        found = sorted(self._sides(widget))
        if len(found) >= SIDES:
            yield Contrast(f"outline of {name}", found[len(found) - SIDES], FOR_PARTS)
        if isinstance(widget, Button):
            text, inner = widget.text_rect(), widget.rect().adjusted(14, 14, -14, -14)
            yield from self._letters(widget, text, name, FOR_TEXT)
            face = inner if widget.side is IconSide.ABOVE else inner & text.adjusted(-9999, -4, 9999, 4)
            yield from self._letters(widget, face, f"face of {name}", FOR_PARTS)
            yield from self._letters(widget, _above(inner, text), f"sample of {name}", FOR_TEXT)

    def _people(self, widget: QWidget) -> Iterator[Contrast]:
        if widget.visibleRegion().boundingRect() != widget.rect():
            return
        margin = CORNER if isinstance(widget, People) else 0
        yield from self._shapes(widget, widget.rect().adjusted(margin, margin, -margin, -margin), "people")
        if isinstance(widget, Person):
            fills = contrast.pixels(self.image, self._seen(widget, _middle(widget.rect(), 0.4))).often(0.15)
            if len(fills) > 1:
                yield Contrast("stripes", contrast.ratio(*fills[:2]), FOR_PARTS)

    def _marker(self, row: Row) -> Iterator[Contrast]:
        """What stands before a point can be seen, and its number read."""
        layout = row.layout()
        item = layout.itemAt(0) if layout is not None else None
        marker = item.widget() if item is not None else None
        if marker is not None and not marker.visibleRegion().isEmpty():
            yield from self._shapes(marker, marker.rect(), "marker")
            part = contrast.pixels(self.image, self._seen(marker, marker.rect()))
            yield Contrast("number", self._once(contrast.number, part), FOR_TEXT)

    def _shapes(self, widget: QWidget, rect: QRect, what: str) -> Iterator[Contrast]:
        """Shapes on a ground, which is the colour of the corner."""
        seen = self._seen(widget, rect)
        if not seen.isEmpty():
            yield Contrast(what, self._once(contrast.edges, contrast.pixels(self.image, seen)), FOR_PARTS)

    def _sides(self, widget: QWidget, within: int = contrast.WITHIN) -> list[float]:
        if widget.visibleRegion().boundingRect() != widget.rect():
            return []
        strips = contrast.strips(self.image, self._seen(widget, widget.rect()), within)
        return [self._once(contrast.side, strip) for strip in strips]

    def _letters(self, widget: QWidget, rect: QRect, what: str, least: float) -> Iterator[Contrast]:
        seen = self._seen(widget, rect)
        if seen.height() < LINE:
            return
        yield Contrast(what, self._once(contrast.letters, contrast.pixels(self.image, seen)), least)

    def _once(self, measure: Callable[[Pixels], float], part: Pixels) -> float:
        """What is measured; the same pixels are not measured twice."""
        key = (measure.__name__, part.width, hash(part.data.tobytes()))
        if key not in self._known:
            self._known[key] = measure(part)
        return self._known[key]

    def _seen(self, widget: QWidget, rect: QRect) -> QRect:
        """What of a rectangle is on the screen."""
        seen = rect & widget.visibleRegion().boundingRect()
        return QRect(widget.mapTo(self.window, seen.topLeft()), seen.size())


def ring_faults(sight: Sight, focused: Touchable) -> list[str]:
    """What is wrong with the focus ring around this."""
    width = RING
    around = focused.ringed().translated(focused.mapTo(sight.window, QPoint(0, 0)))
    around = around.adjusted(-width, -width, width, width)
    found = sorted(contrast.side(strip) for strip in contrast.strips(sight.image, around, RING // 2))
    seen = len(found) >= 2 and found[len(found) // 4] >= FOR_PARTS
    return [] if seen else [f"focus ring of {focused.accessibleName()!r}: {found}"]


def _middle(rect: QRect, share: float) -> QRect:
    middle = QRect(0, 0, round(rect.width() * share), round(rect.height() * share))
    middle.moveCenter(rect.center())
    return middle


def _above(inner: QRect, text: QRect) -> QRect:
    """Where a choice shows what it does: in the middle above its word."""
    above = QRect(inner.center().x() - 44, inner.top() + 18, 88, 72)
    return above if above.bottom() < text.top() else QRect()


def _between(one: QWidget, other: QWidget) -> QRect:
    first, last = one.geometry(), other.geometry()
    if first.left() == last.left():
        return QRect(first.left(), first.bottom() + 8, first.width(), last.top() - first.bottom() - 16)
    if first.left() > last.left():
        first, last = last, first
    return QRect(first.right() + 8, first.top(), last.left() - first.right() - 16, first.height())
