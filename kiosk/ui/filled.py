# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Cards that fill what room there is; the rest is one touch away."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.navigation.wishes import Wish
from kiosk.ui.button import Button
from kiosk.ui.scene import Scene
from kiosk.ui.scrolling import height_of
from kiosk.ui.touchable import Style


class Cards(NamedTuple):
    """``make`` gives the one with a number, of ``total``; ``first`` is shown first, ``more`` leads to another."""

    total: int
    first: int
    make: Callable[[int], QWidget]
    more: Callable[[int], Wish]


class Filled(QWidget):
    """Whole cards, in columns, as many as there is room for; More leads on, and behind the last to the first."""

    def __init__(self, scene: Scene, columns: int = 1) -> None:
        super().__init__()
        self._scene = scene
        self._columns = columns
        self._cards: Cards | None = None
        self._shown: list[QWidget] = []
        self._button_height = self._more(None).sizeHint().height()

    def show_cards(self, cards: Cards | None) -> None:
        """Show these in place of those before."""
        self._cards = cards
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size() != event.oldSize():
            self.arrange()

    def arrange(self) -> None:
        """Make the cards anew and place them."""
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = []
        if self._cards is None or not self.height():
            return
        rows = self._rows(self._cards, self._button_height + self._scene.look.m.s2)
        count = sum(len(row) for row in rows)
        self._shown = [card for row in rows for card in row]
        if count < self._cards.total:
            following = self._cards.first + count
            wish = self._cards.more(following if following < self._cards.total else 0)
            button = self._more(wish)
            button.setParent(self)
            button.setGeometry(0, self.height() - self._button_height, self.width(), self._button_height)
            button.show()
            self._shown.append(button)

    def _more(self, wish: Wish | None) -> Button:
        return Button(self._scene, Style.SECOND, self._scene.words.more, wish, "chevron-down")

    def _rows(self, cards: Cards, below: int) -> list[list[QWidget]]:
        """The rows that find room, above the button if one is needed."""
        rows: list[list[QWidget]] = []
        bottoms: list[int] = []
        top, index = 0, cards.first
        while index < cards.total:
            row = [cards.make(each) for each in range(index, min(index + self._columns, cards.total))]
            height = self._place(row, top)
            last = index + len(row) == cards.total and cards.first == 0
            if rows and top + height > self.height() - (0 if last else below):
                _discard(row)
                break
            rows.append(row)
            bottoms.append(top + height)
            top += height + self._scene.look.m.s2
            index += len(row)
        if index < cards.total and len(rows) > 1 and bottoms[-1] > self.height() - below:
            _discard(rows.pop())
        return rows

    def _place(self, row: list[QWidget], top: int) -> int:
        """Put a row of cards there; returns how high it is."""
        gap = self._scene.look.m.s2
        width = (self.width() - (self._columns - 1) * gap) // self._columns
        height = max(height_of(card, width) for card in row)
        for column, card in enumerate(row):
            at = column if not self._scene.look.right_to_left else self._columns - 1 - column
            card.setParent(self)
            card.setGeometry(QRect(at * (width + gap), top, width, height))
            card.show()
        return height


def _discard(cards: list[QWidget]) -> None:
    for card in cards:
        card.hide()
        card.deleteLater()
