# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The leaflet: set twice, so that it can name its own pages, then painted, then tagged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.leaflet.canvas import Canvas
from kiosk.leaflet.composing import composed
from kiosk.leaflet.creator import CREATOR
from kiosk.leaflet.footer import foot
from kiosk.leaflet.setting import Setting
from kiosk.leaflet.sizes import PAGE_HEIGHT, SIDE, TOP, sizes
from kiosk.leaflet.wording import Pieces
from kiosk.paper.typesetting import Typesetter
from kiosk.pdf.structure import Anchor, Document
from kiosk.pdf.tagging import tagged
from kiosk.ui.fonts import all_families
from kiosk.ui.theme import theme

if TYPE_CHECKING:
    from kiosk.content.library import Library
    from kiosk.leaflet.composing import Composed
    from kiosk.leaflet.rows import Page

RESOLUTION, POINTS_PER_INCH = 1200, 72.0


@dataclass(frozen=True)
class Wanted:
    """Which topics of which language, and whether in large print."""

    language: str
    topics: tuple[str, ...]
    large: bool = False


def leaflet(library: Library, wanted: Wanted) -> bytes:
    """The PDF. An application has to run, with our fonts."""
    setting = setting_for(library, wanted.language, large=wanted.large)
    return _painted(setting, library, wanted, composed(setting, library, wanted.language, wanted.topics))


def setting_for(library: Library, language: str, *, large: bool) -> Setting:
    """What a leaflet in this language is set with."""
    words = library.words(language)
    return Setting(
        setter=Typesetter(all_families(), right_to_left=words.right_to_left),
        sizes=sizes(large=large),
        palette=theme().palettes["light"],
        words=words,
        pieces=Pieces(lambda _names: "", lambda _topic, _screen: "", raised=not large),
        picture=lambda name: library.picture(name, language),
    )


def paint_page(canvas: Canvas, page: Page) -> None:
    """Put its rows there."""
    for top, row in page.rows:
        if row.under is not None:
            row.under(canvas, top)
    for top, row in page.rows:
        if row.paint is not None:
            row.paint(canvas, top)


def _painted(setting: Setting, library: Library, wanted: Wanted, made: Composed) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    writer.setResolution(RESOLUTION)
    writer.setTitle(made.title)
    writer.setCreator(CREATOR)
    writer.setAuthor(_authors(library, wanted.language))
    painter = QPainter(writer)
    painter.scale(RESOLUTION / POINTS_PER_INCH, RESOLUTION / POINTS_PER_INCH)
    painter.translate(SIDE, TOP)
    canvas = Canvas(painter, setting.setter, right_to_left=setting.words.right_to_left)
    for number, page in enumerate(made.pages):
        if number:
            writer.newPage()
        canvas.page = number
        paint_page(canvas, page)
        foot(setting, library, wanted.language, canvas, page, number + 1, len(made.pages))
    painter.end()
    anchors = tuple(Anchor(name, title, 1, *made.places[name]) for name, title in made.entries)
    document = Document(made.tree, tuple(canvas.painted), wanted.language, PAGE_HEIGHT, anchors, tuple(canvas.areas))
    return tagged(bytes(buffer.data().data()), document)


def _authors(library: Library, language: str) -> str:
    about = library.guide.about.get(language)
    return ", ".join(author.name for author in about.authors) if about is not None else ""
