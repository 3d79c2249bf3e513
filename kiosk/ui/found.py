# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What was found, a card each: what it is called, and a sentence of it with the words marked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.navigation.wishes import GoTo
from kiosk.ui.cards import Card
from kiosk.ui.composed import Composed
from kiosk.ui.filled import Cards, Filled
from kiosk.ui.pages.finding import way_to
from kiosk.ui.prose import Prose
from kiosk.ui.touchable import Style

if TYPE_CHECKING:
    from kiosk.navigation.places import Search
    from kiosk.search.answer import Answer
    from kiosk.search.answer import Found as FoundLeaf
    from kiosk.search.index import Leaf
    from kiosk.search.marking import Marked
    from kiosk.ui.scene import Scene

FROM = 2
"""So many letters say enough to find something."""


class FoundCards(QWidget):
    """How many pages were found, and their cards; kind words where there are none.

    ``brief`` is how many alone; it ``counts`` them where nobody has yet.
    """

    def __init__(self, scene: Scene, *, brief: bool = False, counts: bool = True) -> None:
        super().__init__()
        self._scene = scene
        self._brief = brief
        self._counts = counts
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scene.look.m.s2)
        self._said: list[QWidget] = []
        self._cards = Filled(scene)
        if not brief:
            self._column.addWidget(self._cards, 1)

    def show_nothing(self) -> None:
        """Show no more what was found."""
        self._say([])
        self._cards.show_cards(None)

    def show_answer(self, answer: Answer, place: Search, *, complete: bool) -> None:
        """Show what was found for a place."""
        self._cards.show_cards(None)
        self._say(self._words(answer, place, complete=complete))
        self._column.activate()
        if not self._brief:
            self._cards.show_cards(_cards(self._scene, answer, place) if answer.ids else None)

    def _say(self, said: list[QWidget]) -> None:
        for widget in self._said:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._said = said
        for at, widget in enumerate(said):
            self._column.insertWidget(at, widget)
            widget.show()

    def _words(self, answer: Answer, place: Search, *, complete: bool) -> list[QWidget]:
        scene, words, roles = self._scene, self._scene.words, self._scene.look.roles
        grey = scene.look.palette.ink_2
        if answer.ids:
            return [Prose(scene, count_of(scene, answer), roles.small, grey)] if self._counts else []
        if len(place.text.strip()) < FROM:
            return [Prose(scene, words.search_hint, roles.small, grey)]
        if not complete:
            return [Prose(scene, words.search_wait, roles.small, grey)]
        if self._brief:
            return [Prose(scene, words.search_none, roles.small)]
        return [Prose(scene, words.search_none, roles.h3), Prose(scene, words.search_none_text, roles.small)]


def count_of(scene: Scene, answer: Answer) -> str:
    """How many pages were found, in words."""
    words = scene.words
    return words.search_many if answer.many else words.counted(words.search_found, len(answer.ids))


def _cards(scene: Scene, answer: Answer, place: Search) -> Cards:
    def more(first: int) -> GoTo:
        return GoTo(replace(place, first=first))

    def make(index: int) -> Card:
        return _card(scene, answer.shown(index, 1)[0])

    first = place.first if place.first < len(answer.ids) else 0
    return Cards(len(answer.ids), first, make, more)


def _card(scene: Scene, found: FoundLeaf) -> Card:
    """The whole card is one thing to touch."""
    title, sentence = found.title.text, found.sentence.text
    card = Card(scene, Style.CARD, f"{title}. {sentence}", way_to(found.leaf))
    look = scene.look
    card.column.setContentsMargins(look.m.s4, look.m.s2, look.m.s4, look.m.s2)
    card.column.setSpacing(look.m.half)
    card.column.addWidget(Prose(scene, _with_marks(found.title), look.roles.row))
    if sentence:
        card.column.addWidget(Prose(scene, _with_marks(found.sentence), look.roles.small))
    card.show_face()
    return card


def leaf_card(scene: Scene, leaf: Leaf) -> Card:
    """What is listed from A to Z: its title, and what it belongs to."""
    card = Card(scene, Style.CARD, f"{leaf.title}. {leaf.above}" if leaf.above else leaf.title, way_to(leaf))
    look = scene.look
    card.column.setContentsMargins(look.m.s4, look.m.s2, look.m.s4, look.m.s2)
    card.column.setSpacing(0)
    card.column.addWidget(Prose(scene, leaf.title, look.roles.row))
    if leaf.above:
        card.column.addWidget(Prose(scene, leaf.above, look.roles.small, look.palette.ink_2))
    card.column.addStretch(1)
    card.show_face()
    return card


def _with_marks(marked: Marked) -> Composed:
    """A text whose marked words are bold and underlined."""
    look = QTextCharFormat()
    look.setFontWeight(QFont.Weight.Bold)
    look.setFontUnderline(True)
    spans = []
    for start, length in marked.marks:
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = start, length, look
        spans.append(span)
    return Composed(marked.text, spans, [])
