# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The pages behind a printed list: what the guide on the screen says about its questions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.opening import open_library
from kiosk.content.release import Release
from kiosk.errors import KioskError
from kiosk.leaflet.composing import ROUNDS
from kiosk.leaflet.excerpt import Excerpt, Piece
from kiosk.leaflet.leaflet import setting_for
from kiosk.leaflet.printing import paint_behind

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPagedPaintDevice, QPainter

    from kiosk.content.library import Library
    from kiosk.leaflet.composing import Composed
    from kiosk.leaflet.rows import Page
    from kiosk.leaflet.setting import Setting
    from kiosk.takeaway.order import Origin, Pages
    from kiosk.takeaway.sections import Takeaway

    Count = Callable[[Takeaway], int]
    """How many pages a list needs."""


@dataclass(frozen=True)
class Behind:
    """The list, which now says on which page more stands, how many pages it has, and the pages behind it."""

    taken: Takeaway
    before: int
    pages: list[Page]
    _excerpt: Excerpt
    _setting: Setting

    def paint(self, device: QPagedPaintDevice, painter: QPainter) -> None:
        """Put them behind the list."""
        paint_behind(device, painter, self._setting, self._excerpt, self.pages, self.before)


def pages_behind(wanted: Pages, taken: Takeaway, count: Count) -> Behind:
    """The pages, not yet painted. Raises ``KioskError`` where the guide has none of them any more."""
    today = date.fromisoformat(wanted.today) if wanted.today else None
    library = open_library(Path(wanted.folder), Release(today, wanted.drafts, wanted.overdue))
    pieces = tuple(piece for origin in wanted.origins if (piece := _piece(library, origin)) is not None)
    if not pieces:
        raise KioskError("the pages of a list are not in the content any more; print the list alone, or choose anew")
    excerpt, setting = (
        Excerpt(library, wanted.language, pieces),
        setting_for(library, wanted.language, large=wanted.large),
    )
    before, named = count(taken), taken
    made = excerpt.composed(setting, before)
    for _ in range(ROUNDS):
        named = _named(taken, setting, excerpt, made, before)
        if count(named) == before:
            break
        before = count(named)
        made = excerpt.composed(setting, before)
    return Behind(named, before, made.pages, excerpt, setting)


def _piece(library: Library, origin: Origin) -> Piece | None:
    """The screen of a line; None where it is not there, or patients do not get to see it."""
    topic = library.topic(origin.language, origin.topic)
    screen = next((each for each in topic.screens if each.id == origin.screen), None) if topic is not None else None
    return Piece(origin.line + 1, topic, screen) if topic is not None and screen is not None else None


def _named(taken: Takeaway, setting: Setting, excerpt: Excerpt, made: Composed, before: int) -> Takeaway:
    """The list, with the page behind the words that say where a question comes from."""
    words, (first, *others) = setting.words, taken.sections
    lines = list(first.lines)
    for piece in excerpt.pieces:
        line = lines[piece.question - 1]
        page = words.filled(words.see_page, page=before + made.places[piece.anchors[-1]][0] + 1)
        lines[piece.question - 1] = replace(line, source=f"{line.source} · {page}")
    return replace(taken, sections=(replace(first, lines=tuple(lines)), *others))
