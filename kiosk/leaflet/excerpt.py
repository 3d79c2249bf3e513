# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""An excerpt: the screens that a patient's questions come from, for the paper that is printed behind the list."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.content.model import Status
from kiosk.leaflet.back import sources_rows, words_rows
from kiosk.leaflet.blocks import with_picture
from kiosk.leaflet.citing import Cited, terms_in
from kiosk.leaflet.composing import PLACEHOLDER, Composed, places_on, settled
from kiosk.leaflet.marks import badge, rule
from kiosk.leaflet.rows import Break, Row, glued, paginate
from kiosk.leaflet.setting import Column, following
from kiosk.leaflet.sizes import HEIGHT, WIDTH
from kiosk.leaflet.topics import checked
from kiosk.pdf.structure import Node

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.content.library import Library
    from kiosk.content.model import Screen, Term, Topic
    from kiosk.leaflet.setting import Setting

WHOLE = Column(0.0, WIDTH)
BETWEEN = 3.0
"""The room above a screen, in distances of paragraphs."""

RULE, AWAY = 1.6, " · "


@dataclass(frozen=True)
class Piece:
    """A screen of a topic, and the number of the question on the list that it says something about."""

    question: int
    topic: Topic
    screen: Screen

    @property
    def anchors(self) -> tuple[str, ...]:
        """The names of its place: a link to the topic leads to its first screen."""
        name = self.topic.head.id
        own = f"{name}#{self.screen.id}"
        return (name, own) if self.topic.screens[0].id == self.screen.id else (own,)

    @property
    def draft(self) -> bool:
        """Whether no clinician has approved it as it is."""
        return self.topic.head.status is not Status.APPROVED


@dataclass(frozen=True)
class Excerpt:
    """The screens, in the order of the list, and in the language of whoever reads them."""

    library: Library
    language: str
    pieces: tuple[Piece, ...]

    def composed(self, setting: Setting, before: int) -> Composed:
        """The pages, not yet painted; so many come before them, and count."""
        return settled(lambda pages: self._once(setting, before, pages))

    def _once(self, setting: Setting, before: int, pages: Mapping[str, int]) -> Composed:
        cited = Cited(self.library.references(), setting.words)
        there = {anchor for piece in self.pieces for anchor in piece.anchors}

        def page(topic: str, screen: str | None) -> str:
            anchor = f"{topic}#{screen}" if screen else topic
            number = before + pages.get(anchor, PLACEHOLDER)
            return setting.words.filled(setting.words.see_page, page=number) if anchor in there else ""

        telling = replace(setting, pieces=setting.pieces._replace(cited=cited.numbers, page=page))
        tree = Node("Document", language=self.language)
        made = paginate(self._rows(telling, cited, tree), HEIGHT)
        return Composed(setting.words.pages_title, made, tree, [], places_on(made))

    def _rows(self, setting: Setting, cited: Cited, tree: Node) -> Iterator[Row | Break]:
        yield Break()
        title = setting.words.pages_title
        yield from setting.text(title, setting.sizes.topic, WHOLE, tree.add("H1"), setting.palette.brand)
        if any(piece.draft for piece in self.pieces):
            yield setting.gap()
            yield from badge(setting, setting.words.draft_leaflet, WHOLE, tree.add("P"))
        for piece in self.pieces:
            rows = _piece(setting, piece, self.language, tree.add("Sect"))
            yield from (row._replace(draft=piece.draft) for row in rows)
        yield from words_rows(setting, self._terms(), tree)
        yield from sources_rows(setting, cited.sources(), tree)

    def _terms(self) -> list[Term]:
        """The words of the glossary that these screens use."""
        used = {term for piece in self.pieces for term in terms_in(piece.screen.blocks)}
        return [term for term in self.library.glossary(self.language) if term.id in used]


def _piece(setting: Setting, piece: Piece, language: str, part: Node) -> list[Row]:
    """The question and the topic, the heading of the screen, when it was checked, and what it says."""
    sizes, p, words, head = setting.sizes, setting.palette, setting.words, piece.topic.head
    label = [
        words.filled(words.page_question, number=piece.question),
        head.title,
        *([words.draft] if piece.draft else []),
    ]
    told = [
        *(Row(0.0, anchor=anchor) for anchor in piece.anchors),
        rule(WHOLE, p.brand, RULE),
        setting.gap(),
        *setting.text(AWAY.join(label), sizes.label, WHOLE, part.add("P"), p.ink_2),
        *setting.text(piece.screen.title, sizes.number, WHOLE, part.add("H2"), p.brand),
        setting.gap(0.4),
        *setting.text(checked(setting, head), sizes.small, WHOLE, part.add("P"), p.ink_2),
    ]
    if head.language != language:
        told += setting.text(words.not_translated, sizes.small, WHOLE, part.add("P"), p.care)
    body = with_picture(setting, piece.screen.blocks, WHOLE, part)
    return [setting.gap(BETWEEN), *following(glued(told), [setting.gap(1.2), *body])]
