# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The paper that a leaflet is painted on, from where lines begin, whichever way they run; it knows what is what."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath
from PySide6.QtSvg import QSvgRenderer

from kiosk import resources
from kiosk.leaflet.sizes import PAGE_HEIGHT, SIDE, TOP, WIDTH
from kiosk.pdf.marks import place
from kiosk.pdf.structure import Area, Painted
from kiosk.ui.icons import FALLBACK
from kiosk.ui.pictures import drawing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.paper.typesetting import SetLine, Typesetter
    from kiosk.pdf.structure import Node


class Canvas:
    """One page after the other; lengths are points, from the corner of the text.

    ``tagged``: it leaves marks of what is what for the file; a printer has no use for them.
    """

    def __init__(self, painter: QPainter, setter: Typesetter, *, right_to_left: bool, tagged: bool = True) -> None:
        self._painter = painter
        self._setter = setter.on(painter)
        self._right_to_left = right_to_left
        self._tagged = tagged
        self.page = 0
        self.painted = [Painted(None)]
        self.areas: list[Area] = []

    @contextmanager
    def part(self, node: Node | None, letters: str = "") -> Iterator[None]:
        """What is painted meanwhile belongs to this part of the document; to none where it is decoration."""
        self._mark(len(self.painted))
        self.painted.append(Painted(node, letters))
        yield
        self._mark(0)

    def line(self, line: SetLine, x: float, y: float, colour: QColor) -> None:
        """A line of text."""
        self._painter.setPen(colour)
        self._setter.draw(line, QPointF(x, y), WIDTH)

    def fill(self, box: QRectF, colour: QColor, radius: float = 0.0) -> None:
        """A surface."""
        path = QPainterPath()
        path.addRoundedRect(self.turned(box), radius, radius)
        self._painter.fillPath(path, colour)

    def frame(self, box: QRectF, colour: QColor, width: float, radius: float = 0.0) -> None:
        """An outline."""
        path = QPainterPath()
        path.addRoundedRect(self.turned(box), radius, radius)
        self.outline(path, colour, width)

    def outline(self, path: QPainterPath, colour: QColor, width: float) -> None:
        """The edge of a shape."""
        pen = self._painter.pen()
        pen.setColor(colour)
        pen.setWidthF(width)
        self._painter.strokePath(path, pen)

    def shape(self, path: QPainterPath, colour: QColor) -> None:
        """A shape."""
        self._painter.fillPath(path, colour)

    def picture(self, file: Path, box: QRectF, radius: float) -> None:
        """A picture of the content: drawings as lines, so that they are sharp at any size."""
        place = self.turned(box)
        corners = QPainterPath()
        corners.addRoundedRect(place, radius, radius)
        with self.within(corners):
            self._draw(file, place)

    def _draw(self, file: Path, place: QRectF) -> None:
        if file.suffix.lower() == ".svg":
            drawing(file).render(self._painter, place)
        else:
            self._painter.drawImage(place, QImage(str(file)))

    @contextmanager
    def within(self, path: QPainterPath) -> Iterator[None]:
        """What is painted meanwhile ends at the edge of this shape."""
        self._painter.save()
        self._painter.setClipPath(path)
        yield
        self._painter.restore()

    def icon(self, name: str, colour: QColor, box: QRectF) -> None:
        """An icon; a name that we do not have shows a book."""
        folder = resources.assets() / "icons"
        file = next(file for file in (folder / f"{name}.svg", folder / f"{FALLBACK}.svg") if file.is_file())
        source = file.read_text(encoding="utf-8").replace("currentColor", colour.name())
        QSvgRenderer(QByteArray(source.encode())).render(self._painter, self.turned(box))

    def link(self, node: Node, box: QRectF) -> None:
        """A place to touch on a screen."""
        place = self.turned(box).translated(SIDE, TOP)
        bottom, top = PAGE_HEIGHT - place.bottom(), PAGE_HEIGHT - place.top()
        self.areas.append(Area(self.page, place.left(), bottom, place.right(), top, node))

    def turned(self, box: QRectF) -> QRectF:
        """The same box counted from the left, where lines begin at the right."""
        if not self._right_to_left:
            return box
        return QRectF(WIDTH - box.left() - box.width(), box.top(), box.width(), box.height())

    def _mark(self, number: int) -> None:
        if not self._tagged:
            return
        self._painter.save()
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.fillRect(QRectF(*place(number)), QColor(1, 2, 3 + number % 200))
        self._painter.restore()
