# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Looking for a word: a keyboard, words to choose from, and what was found, beside it where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.navigation.places import Search
from kiosk.navigation.visit import TextSize
from kiosk.navigation.wishes import Go, Write
from kiosk.search.answer import answer
from kiosk.ui.dock import Dock, Way
from kiosk.ui.found import FoundCards
from kiosk.ui.keyboard import Keyboard, keyboard_width
from kiosk.ui.look import Form
from kiosk.ui.offered import Offered
from kiosk.ui.pages.finding import FindingPage
from kiosk.ui.told import Told
from kiosk.ui.tools import tools
from kiosk.ui.written import Written

if TYPE_CHECKING:
    from kiosk.navigation.visit import Visit
    from kiosk.ui.look import Look
    from kiosk.ui.scene import Scene

MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@runtime_checkable
class Fronted(Protocol):
    """A window that knows what lies on top."""

    def front(self) -> QWidget:
        """The sheet if there is one, else the page."""


class SearchPage(FindingPage):
    """What is written, words that it may become, and the keyboard. With large text what was found has its own page."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        look, words = scene.look, scene.words
        self._place = Search()
        self._lists = look.text_size is not TextSize.NORMAL
        self._written = Written(scene, words.search_title)
        self._found = FoundCards(scene, brief=self._lists)
        self._offered = Offered(scene)
        upright = look.form is Form.PORTRAIT or self._lists
        width = _room(look) if upright else keyboard_width(self.index.writing, look)
        self._keyboard = Keyboard(scene, self.index.writing, width)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._upright() if upright else self._beside(width), 1)
        on = Way(words.search_show, Go.LIST, "search") if self._lists else None
        layout.addWidget(Dock(scene, tools(scene, at_home=False, steps=False), Way(words.back, Go.BACK), on))
        if self._lists and layout.minimumSize().height() > look.height:
            self._found.hide()

    def told(self) -> Told:
        return Told("Pane", self.scene.words.search_title)

    def renew(self, visit: Visit) -> None:
        self._place = visit.place if isinstance(visit.place, Search) else Search()
        self.look()

    def look(self) -> None:
        text = self._place.text
        self._written.show_text(text)
        self._offered.show_words(self.index, text)
        self._found.show_answer(answer(self.index, text), self._place, complete=self.index.complete)

    def forget(self) -> None:
        self._place = Search()
        self._written.show_text("")
        self._found.show_nothing()
        self._offered.show_nothing()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        self.window().removeEventFilter(self)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Write what a keyboard of the machine writes, unless something lies over the page."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        window = self.window()
        return isinstance(window, Fronted) and window.front() is self and self._write(event)

    def _write(self, event: QKeyEvent) -> bool:
        """Whether a key is one to write with."""
        letters = event.text()
        if event.key() == Qt.Key.Key_Backspace:
            self.scene.send(Write(away=1, touched=False))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._lists:
            self.scene.send(Go.LIST)
        elif letters.isprintable() and letters and not event.modifiers() & MODIFIERS:
            if not event.isAutoRepeat():
                self.scene.send(Write(letters, touched=False))
        else:
            return False
        return True

    def _upright(self) -> QVBoxLayout:
        """All below each other, what is touched most at the foot."""
        look = self.scene.look
        column = _column(look)
        column.addWidget(self._written)
        column.addWidget(self._found, 1)
        column.addWidget(self._offered)
        column.addWidget(self._keyboard, 2 if self._lists else 0)
        return column

    def _beside(self, width: int) -> QVBoxLayout:
        """What was found beside the keyboard."""
        look = self.scene.look
        column = _column(look)
        row = QHBoxLayout()
        row.setSpacing(look.m.s5)
        writing = QWidget()
        writing.setFixedWidth(width)
        left = QVBoxLayout(writing)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(look.m.s3)
        left.addWidget(self._written)
        left.addWidget(self._offered)
        left.addWidget(self._keyboard, 1)
        row.addWidget(writing)
        row.addWidget(self._found, 1)
        column.addLayout(row, 1)
        return column


class ResultsPage(FindingPage):
    """What was found, on a page of its own."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self._place = Search(listed=True)
        self._written = Written(scene, scene.words.search_title)
        self._found = FoundCards(scene, counts=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        column = _column(scene.look)
        column.addWidget(self._written)
        column.addWidget(self._found, 1)
        layout.addLayout(column, 1)
        layout.addWidget(Dock(scene, tools(scene, at_home=False, steps=False), Way(scene.words.back, Go.BACK)))

    def told(self) -> Told:
        return Told("Pane", self.scene.words.search_title)

    def renew(self, visit: Visit) -> None:
        self._place = visit.place if isinstance(visit.place, Search) else Search(listed=True)
        self.look()

    def look(self) -> None:
        self._written.show_text(self._place.text)
        self._found.show_answer(answer(self.index, self._place.text), self._place, complete=self.index.complete)

    def forget(self) -> None:
        self._place = Search(listed=True)
        self._written.show_text("")
        self._found.show_nothing()


def _column(look: Look) -> QVBoxLayout:
    """The room of a page; upright the keys may go almost to its edges."""
    edge = _edge(look)
    column = QVBoxLayout()
    column.setContentsMargins(edge, look.m.page_top, edge, look.m.page_bottom)
    column.setSpacing(look.m.s3 if look.text_size is TextSize.NORMAL else look.m.s2)
    return column


def _edge(look: Look) -> int:
    return look.m.s3 if look.form is Form.PORTRAIT else look.frame.edge


def _room(look: Look) -> int:
    return look.width - 2 * _edge(look)
