# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The last pages of a leaflet: words explained, sources by their numbers, and who answers for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.about import about_screens
from kiosk.leaflet.blocks import blocks
from kiosk.leaflet.rows import Break, Row
from kiosk.leaflet.setting import Column, following, with_first
from kiosk.leaflet.sizes import WIDTH
from kiosk.leaflet.topics import screen_title, terms_rows
from kiosk.leaflet.wording import on_paper

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kiosk.content.library import Library
    from kiosk.content.model import Reference, Term
    from kiosk.leaflet.setting import Setting
    from kiosk.pdf.structure import Node

WHOLE = Column(0.0, WIDTH)
WORDS, SOURCES, ABOUT = "leaflet.words", "leaflet.sources", "leaflet.about"
"""Anchors. No topic has such a name, for a dot stands in it."""

TOLD = ("about-authors", "about-updates")
"""Screens about the guide that concern paper too."""


def words_rows(setting: Setting, terms: Sequence[Term], tree: Node) -> Iterator[Row | Break]:
    """The words of the glossary that the leaflet uses."""
    if terms:
        part = tree.add("Sect")
        yield from _title(setting, setting.words.words_explained, WORDS, part)
        yield from terms_rows(setting, tuple(terms), part)


def sources_rows(setting: Setting, sources: Iterable[Reference], tree: Node) -> Iterator[Row | Break]:
    """The sources, in the order in which the text names them."""
    given = list(sources)
    if not given:
        return
    part = tree.add("Sect")
    yield from _title(setting, setting.words.sources_title, SOURCES, part)
    whole = part.add("L", attributes="/O /List /ListNumbering /Decimal")
    column = WHOLE.inside(setting.sizes.indent * 1.2)
    for number, source in enumerate(given, 1):
        item = whole.add("LI")
        label = setting.text(f"{setting.words.number(number)}.", setting.sizes.label, WHOLE, item.add("Lbl"))[0]
        rows = setting.text(_said(source), setting.sizes.small, column, item.add("LBody"))
        yield setting.gap(0.5)
        yield from with_first(rows, label.paint) if label.paint is not None else rows


def about_rows(setting: Setting, library: Library, language: str, tree: Node) -> Iterator[Row | Break]:
    """Who wrote and paid, and how it is kept up to date."""
    screens = [screen for screen in about_screens(library, language) if screen.id in TOLD]
    if not screens:
        return
    part = tree.add("Sect")
    yield from _title(setting, setting.words.about_guide, ABOUT, part, own_page=False)
    for screen in screens:
        title = screen_title(setting, screen.title, screen.id, part.add(setting.heading(1)))
        yield from following(title, [setting.gap(0.6), *blocks(setting, screen.blocks, WHOLE, part)])


def _title(setting: Setting, title: str, anchor: str, node: Node, *, own_page: bool = True) -> Iterator[Row | Break]:
    if own_page and setting.top > 1:
        yield Break()
    else:
        yield setting.gap(4)
    yield Row(0.0, anchor=anchor)
    rows = setting.text(title, setting.sizes.topic, WHOLE, node.add(setting.heading()), setting.palette.brand)
    yield from (row._replace(glued=True) for row in rows)
    yield setting.gap()


def _said(source: Reference) -> str:
    said = (source.authors, source.title, source.journal, str(source.year) if source.year else "")
    text = ". ".join(part.rstrip(".") for part in said if part)
    return " ".join(part for part in (f"{text}.", on_paper(source.address), source.note) if part)
