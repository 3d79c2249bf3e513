# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""From rows to pages: what belongs together stays together, and nothing is lost where it does not fit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from kiosk.leaflet.canvas import Canvas

    Paint = Callable[[Canvas, float], None]
    """Puts a row onto the page, its top so far from the top of the text."""


class Row(NamedTuple):
    """A strip of a page as high as this. ``glued``: it stands on the page of the row before if it can.

    A row without anything to paint is a gap, and is left out at the top of a page. ``anchor`` names the place.
    ``under`` is painted before anything else on the page. ``draft``: the page that it stands on carries that mark.
    """

    height: float
    paint: Paint | None = None
    glued: bool = False
    anchor: str = ""
    under: Paint | None = None
    draft: bool = False

    @property
    def is_gap(self) -> bool:
        """Whether there is nothing in it."""
        return self.paint is None and self.under is None and not self.anchor


class Break(NamedTuple):
    """A new page; ``draft``: those that follow carry the mark of a draft."""

    draft: bool = False


@dataclass
class Page:
    """The rows of a page, and how far from its top each stands."""

    draft: bool = False
    rows: list[tuple[float, Row]] = field(default_factory=list)
    filled: float = 0.0

    @property
    def marked(self) -> bool:
        """Whether it carries the mark of a draft."""
        return self.draft or any(row.draft for _, row in self.rows)

    def put(self, row: Row) -> None:
        """One more below; a gap only between others."""
        if row.is_gap and not self.filled:
            return
        self.rows.append((self.filled, row))
        self.filled += row.height


TIGHTER = (1.0, 0.85, 0.7)
"""What gaps may shrink to where that saves a page."""


def paginate(items: Iterable[Row | Break], height: float) -> list[Page]:
    """The pages; each part of the leaflet on as few as it needs, its gaps no smaller than that takes."""
    pages: list[Page] = []
    for part in _parts(items):
        tries = [_filled(_tightened(part, share), height) for share in TIGHTER]
        fewest = min(len(tried) for tried in tries)
        pages += next(tried for tried in tries if len(tried) == fewest)
    return pages


def _parts(items: Iterable[Row | Break]) -> Iterator[list[Row | Break]]:
    """What lies between two forced new pages."""
    part: list[Row | Break] = []
    for item in items:
        if isinstance(item, Break) and part:
            yield part
            part = []
        part.append(item)
    if part:
        yield part


def _tightened(items: Iterable[Row | Break], share: float) -> list[Row | Break]:
    return [
        item._replace(height=item.height * share) if isinstance(item, Row) and item.is_gap else item for item in items
    ]


def _filled(items: Iterable[Row | Break], height: float) -> list[Page]:
    """The pages. A group that is higher than a page is broken where a page ends."""
    pages: list[Page] = []
    for item in _groups(items):
        if isinstance(item, Break):
            pages.append(Page(item.draft))
            continue
        page = pages[-1] if pages else Page()
        if not pages:
            pages.append(page)
        if page.filled and page.filled + sum(row.height for row in item) > height:
            page = _turn(pages)
        for row in item:
            if page.filled and page.filled + row.height > height:
                page = _turn(pages)
            page.put(row)
    return [page for page in pages if not all(row.is_gap for _, row in page.rows)]


def _turn(pages: list[Page]) -> Page:
    pages.append(Page(pages[-1].draft))
    return pages[-1]


def _groups(items: Iterable[Row | Break]) -> Iterator[list[Row] | Break]:
    """Rows that stay together; a gap at their end does not count."""
    group: list[Row] = []
    for item in items:
        if isinstance(item, Row) and (item.glued or not group):
            group.append(item)
            continue
        if group:
            yield group
        group = [item] if isinstance(item, Row) else []
        if isinstance(item, Break):
            yield item
    if group:
        yield group


def glued(rows: Iterable[Row]) -> list[Row]:
    """All of them on one page, if they can be."""
    return [row._replace(glued=bool(index)) for index, row in enumerate(rows)]


def height_of(rows: Iterable[Row]) -> float:
    """How high they are, one below the other."""
    return sum(row.height for row in rows)
