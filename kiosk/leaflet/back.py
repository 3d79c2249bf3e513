# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The last pages of a leaflet: words explained, sources by their numbers, and who answers for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.about import about_screens
from kiosk.leaflet.blocks import blocks
from kiosk.leaflet.rows import Break, Row, glued
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
        title = _title(setting, setting.words.words_explained, WORDS, part)
        yield from _section(setting, title, list(terms_rows(setting, tuple(terms), part)))


def sources_rows(setting: Setting, sources: Iterable[Reference], tree: Node) -> Iterator[Row | Break]:
    """The sources, in the order in which the text names them."""
    given = list(sources)
    if not given:
        return
    part = tree.add("Sect")
    title = _title(setting, setting.words.sources_title, SOURCES, part)
    whole = part.add("L", attributes="/O /List /ListNumbering /Decimal")
    body = [row for number, source in enumerate(given, 1) for row in _source(setting, number, source, whole.add("LI"))]
    yield from _section(setting, title, body)


def about_rows(setting: Setting, library: Library, language: str, tree: Node) -> Iterator[Row | Break]:
    """Who wrote and paid, and how it is kept up to date."""
    screens = [screen for screen in about_screens(library, language) if screen.id in TOLD]
    if not screens:
        return
    part = tree.add("Sect")
    title = _title(setting, setting.words.about_guide, ABOUT, part)
    body: list[Row] = []
    for screen in screens:
        heading = screen_title(setting, screen.title, screen.id, part.add(setting.heading(1)))
        body += following(heading, [setting.gap(0.6), *blocks(setting, screen.blocks, WHOLE, part)])
    yield from _section(setting, title, body, own_page=False)


def _title(setting: Setting, title: str, anchor: str, node: Node) -> list[Row]:
    rows = setting.text(title, setting.sizes.topic, WHOLE, node.add(setting.heading()), setting.palette.brand)
    return glued([Row(0.0, anchor=anchor), *rows])


def _section(setting: Setting, title: list[Row], body: list[Row], *, own_page: bool = True) -> Iterator[Row | Break]:
    """The title and what it heads; on a page of its own only in a leaflet of several topics."""
    yield Break() if own_page and setting.top > 1 else setting.gap(4)
    yield from following(title, [setting.gap(), *body])


def _source(setting: Setting, number: int, source: Reference, node: Node) -> list[Row]:
    column = WHOLE.inside(setting.sizes.indent * 1.2)
    label = setting.text(f"{setting.words.number(number)}.", setting.sizes.label, WHOLE, node.add("Lbl"))[0]
    rows = setting.text(_said(source), setting.sizes.small, column, node.add("LBody"))
    return [setting.gap(0.5), *(with_first(rows, label.paint) if label.paint is not None else rows)]


def _said(source: Reference) -> str:
    said = (source.authors, source.title, source.journal, str(source.year) if source.year else "")
    text = ". ".join(part.rstrip(".") for part in said if part)
    return " ".join(part for part in (f"{text}.", on_paper(source.address), source.note) if part)
