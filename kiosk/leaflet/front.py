# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The first pages of a leaflet of several topics: what it is about, and where each topic stands."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from kiosk.content.blocks import Picture
from kiosk.content.model import Status
from kiosk.content.problems import Where
from kiosk.leaflet.figures import figure
from kiosk.leaflet.marks import badge
from kiosk.leaflet.rows import Break, Row
from kiosk.leaflet.setting import Column
from kiosk.leaflet.sizes import WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kiosk.content.library import Library
    from kiosk.content.model import Guide
    from kiosk.leaflet.canvas import Canvas
    from kiosk.leaflet.setting import Setting
    from kiosk.pdf.structure import Node

WHOLE = Column(0.0, WIDTH)
COVER_PICTURE = 420.0
DOT, STEP, NUMBER = 0.9, 5.0, 3.5


def cover(
    setting: Setting, library: Library, language: str, topics: Sequence[str], tree: Node
) -> Iterator[Row | Break]:
    """The title, a picture, and whose leaflet it is."""
    sizes, p, words = setting.sizes, setting.palette, setting.words
    part = tree.add("Sect")
    yield Break()
    clinic = library.guide.variables.get("clinic.name", "")
    yield from setting.text(clinic, sizes.label, WHOLE, part.add("P"), p.ink_2)
    yield setting.gap(3)
    yield from setting.text(library.guide_title(language), sizes.cover, WHOLE, part.add("H1"), p.brand)
    yield setting.gap(1.6)
    lead = sizes.body._replace(size=round(sizes.body.size * 1.35))
    yield from setting.text(library.guide_lead(language), lead, WHOLE, part.add("P"))
    yield setting.gap(3)
    picture = Picture(Where("guide.toml", 1), _picture(library.guide), library.guide_title(language), "")
    larger = replace(setting, sizes=sizes._replace(picture=COVER_PICTURE))
    yield from figure(larger, picture, WHOLE, part)
    yield setting.gap(3)
    if library.guide.published is not None:
        told = f"{words.about_published}: {words.said_date(library.guide.published)}."
        yield from setting.text(told, sizes.small, WHOLE, part.add("P"), p.ink_2)
    if any(library.head(language, topic).status is not Status.APPROVED for topic in topics):
        yield setting.gap()
        yield from badge(setting, words.draft_leaflet, WHOLE, part.add("P"))


def contents(
    setting: Setting,
    library: Library,
    language: str,
    entries: Sequence[tuple[str, str]],
    pages: Mapping[str, int],
    tree: Node,
) -> Iterator[Row | Break]:
    """The topics with their pages, under their chapters; ``entries`` are anchors and titles."""
    part = tree.add("Sect")
    yield Break()
    yield Row(0.0, anchor="contents")
    yield from setting.text(setting.words.contents, setting.sizes.topic, WHOLE, part.add("H2"), setting.palette.brand)
    yield setting.gap(1.2)
    for chapter, inside in groupby(entries, lambda entry: _chapter(library, language, entry[0])):
        table = part.add("TOC")
        yield setting.gap(1.6)
        if chapter:
            yield from setting.text(chapter, setting.sizes.label, WHOLE, table.add("Caption"), setting.palette.ink_2)
        for anchor, title in inside:
            yield setting.gap(0.5)
            link = table.add("TOCI").add("Link", alt=title, target=anchor)
            yield from _entry(setting, title, setting.words.number(pages.get(anchor, 0)), link)


def _entry(setting: Setting, title: str, number: str, link: Node) -> list[Row]:
    """The title, dots, and the page at the end of its last line."""
    style, p = setting.sizes.body, setting.palette
    room = WHOLE.inside(0, NUMBER * style.size)
    lines = setting.lines(title, style, room.width)
    rows = setting.text(title, style, room, link)
    (count,) = setting.lines(number, style, WIDTH)
    end = WIDTH - count.line.naturalTextWidth()
    dots = Column(lines[-1].line.naturalTextWidth() + STEP, 0)._replace(width=end - 2 * STEP)
    page = setting.text(number, style, Column(end, WIDTH - end + 1), link)[0]
    last = rows[-1].paint

    def paint(canvas: Canvas, y: float) -> None:
        if last is not None and page.paint is not None:
            last(canvas, y)
            page.paint(canvas, y)
        with canvas.part(None):
            x = dots.width
            while x > dots.x:
                canvas.fill(QRectF(x, y + style.height * 0.62, DOT, DOT), p.line, DOT / 2)
                x -= STEP
        canvas.link(link, QRectF(0, y, WIDTH, style.height))

    return [*rows[:-1], rows[-1]._replace(paint=paint)]


def _chapter(library: Library, language: str, topic: str) -> str:
    chapter = next((each.id for each in library.guide.chapters if topic in each.topics), None)
    return library.chapter_title(language, chapter) if chapter is not None else ""


def _picture(guide: Guide) -> str:
    """The first that the guide names: that of its tour, if it has one."""
    return next(iter(guide.pictures()), "")
