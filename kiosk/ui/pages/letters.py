# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""From A to Z: large letters, and behind each the words, topics, screens and questions that begin with it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.navigation.places import Letters, Search
from kiosk.navigation.wishes import Go, GoTo
from kiosk.ui.dock import Dock, Way
from kiosk.ui.filled import Cards, Filled
from kiosk.ui.found import leaf_card
from kiosk.ui.keyboard import Key
from kiosk.ui.look import Form
from kiosk.ui.pages.finding import FindingPage
from kiosk.ui.pages.page import titled
from kiosk.ui.prose import Prose
from kiosk.ui.tools import tools

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.navigation.visit import Visit
    from kiosk.ui.cards import Card
    from kiosk.ui.scene import Scene

SHAPES = {Form.LANDSCAPE: (9, 3), Form.PORTRAIT: (5, 6)}
"""Letters in a row, and rows, that fill a page; more letters make longer rows, or scroll."""


class LettersPage(FindingPage):
    """All letters that something begins with, or what begins with one of them."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self._place = Letters()
        self._shown: tuple[object, ...] = ()
        self._body = QWidget()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._body, 1)
        words = scene.words
        on = Way(words.search, GoTo(Search()), "search")
        self._layout.addWidget(Dock(scene, tools(scene, at_home=False, steps=False), Way(words.back, Go.BACK), on))

    def renew(self, visit: Visit) -> None:
        self._place = visit.place if isinstance(visit.place, Letters) else Letters()
        self.look()

    def look(self) -> None:
        """Make the body anew if the index has something else by now."""
        letters, letter = self.index.letters(), self._place.letter
        shown = (self._place, letters, self.index.count(letter) if letter else 0)
        if shown == self._shown:
            return
        self._shown = shown
        body = self._words_of(letter) if letter else self._all(letters)
        self._layout.replaceWidget(self._body, body)
        self._layout.setStretchFactor(body, 1)
        body.lower()  # the focus goes through the children in their order: the dock comes last
        self._body.hide()
        self._body.deleteLater()
        self._body = body

    def forget(self) -> None:
        """A letter tells nothing of who touched it."""

    def _all(self, letters: Sequence[str]) -> QWidget:
        scene, words = self.scene, self.scene.words
        across, down = SHAPES[scene.look.form]
        columns = max(across if len(letters) <= across * down else 0, -(-len(letters) // down))
        most = (_room(scene) + scene.look.m.s2) // (scene.look.m.target + scene.look.m.s2)
        columns = min(columns, most)
        keys = QWidget()
        grid = QGridLayout(keys)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(scene.look.m.s2)
        for index, letter in enumerate(letters):
            name = words.letter.replace("{letter}", letter)
            key = Key(scene, letter, name, GoTo(Letters(letter)), scene.look.roles.h2)
            grid.addWidget(key, index // columns, index % columns)
        return titled(scene, words.find_title, words.find_lead, keys)

    def _words_of(self, letter: str) -> QWidget:
        scene, look = self.scene, self.scene.look
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(look.frame.edge, look.m.page_top, look.frame.edge, look.m.page_bottom)
        column.setSpacing(look.m.s3)
        column.addWidget(Prose(scene, scene.words.letter.replace("{letter}", letter), look.roles.h1))
        filled = Filled(scene, columns=2 if look.roomy else 1)
        column.addWidget(filled, 1)
        total = self.index.count(letter)
        first = self._place.first if self._place.first < total else 0

        def make(index: int) -> Card:
            return leaf_card(scene, self.index.listed(letter, index, 1)[0])

        def more(following: int) -> GoTo:
            return GoTo(replace(self._place, first=following))

        filled.show_cards(Cards(total, first, make, more))
        return body


def _room(scene: Scene) -> int:
    return scene.look.width - 2 * scene.look.frame.edge
