# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The glossary: the letters to touch, and the words that begin with one of them."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.content.alphabet import letter_of
from kiosk.content.blocks import Picture
from kiosk.content.model import Term, TopicHead
from kiosk.navigation.places import GlossaryPlace
from kiosk.navigation.visit import TextSize
from kiosk.navigation.wishes import Go, GoTo
from kiosk.ui.blocks import stack
from kiosk.ui.button import Button
from kiosk.ui.dock import Dock, Way
from kiosk.ui.look import Form
from kiosk.ui.pages.page import DockedPage, Page, other_language, titled
from kiosk.ui.painting import antialiased, fill_round
from kiosk.ui.prose import Prose
from kiosk.ui.ribbon import ribbon_of
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Stack
from kiosk.ui.strip import Pill
from kiosk.ui.tools import tools
from kiosk.ui.touchable import Style


def glossary_page(scene: Scene, head: TopicHead, place: GlossaryPlace) -> Page:
    """The words of one letter."""
    terms = scene.library.glossary(scene.language)
    letters = sorted({letter_of(term.word) for term in terms})
    letter = place.letter if place.letter in letters else (letters[0] if letters else "")
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(_terms(scene, head.language, [term for term in terms if letter_of(term.word) == letter]))
    column.addStretch(1)
    ribbon = ribbon_of(scene, head)
    aside = Pill(scene, ribbon.short) if ribbon is not None else None
    keys = _letters(scene, head.id, letters, letter)
    body = titled(scene, head.title, other_language(scene, head), content, aside, keys=keys)
    dock = Dock(scene, tools(scene, at_home=False, steps=False), Way(scene.words.back, Go.BACK))
    return DockedPage(scene, body, dock, scene.words.letter.replace("{letter}", letter) if letter else "")


def _letters(scene: Scene, topic: str, letters: list[str], chosen: str) -> QWidget:
    keys = QWidget()
    grid = QGridLayout(keys)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(scene.look.m.s2)
    rows = -(-len(letters) // _columns(scene))
    columns = -(-len(letters) // max(1, rows))
    for index, letter in enumerate(letters):
        style = Style.CHOSEN if letter == chosen else Style.TOOL
        key = Button(scene, style, letter, GoTo(GlossaryPlace(topic, letter)))
        key.setCheckable(True)
        key.setChecked(letter == chosen)
        key.setAccessibleName(scene.words.letter.replace("{letter}", letter))
        if scene.look.text_size is TextSize.NORMAL:
            key.setFixedHeight(scene.look.m.target)
        grid.addWidget(key, index // columns, index % columns)
    for column in range(columns):
        grid.setColumnStretch(column, 1)
    return keys


def _columns(scene: Scene) -> int:
    landscape = scene.look.form is Form.LANDSCAPE
    match scene.look.text_size:
        case TextSize.NORMAL:
            return 13 if landscape else 8
        case TextSize.LARGE:
            return 10 if landscape else 6
        case TextSize.LARGEST:
            return 8 if landscape else 5


def _terms(scene: Scene, language: str, terms: list[Term]) -> QWidget:
    look, told = scene.look, scene.speaking(language)
    widget = QWidget()
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(look.m.s3)
    columns = 2 if look.roomy else 1
    for index, term in enumerate(terms):
        grid.addWidget(_term(scene, told, term), index // columns, index % columns)
    for column in range(columns):
        grid.setColumnStretch(column, 1)
    return widget


class _Card(Stack):
    """A word and its meaning on a card; without an outline, for it cannot be touched."""

    def __init__(self, scene: Scene, widgets: list[QWidget]) -> None:
        super().__init__(widgets, scene.look.m.s1)
        self._scene = scene
        m = scene.look.m
        self.column.setContentsMargins(m.s4, m.s3, m.s4, m.s3)
        self._heights: dict[int, int] = {}

    def heightForWidth(self, width: int) -> int:
        """Found out once: a grid asks again and again, and a meaning never changes."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        painter = antialiased(self)
        fill_round(painter, QRectF(self.rect()), look.m.radius, look.palette.card)
        painter.end()


def _term(scene: Scene, told: Scene, term: Term) -> Stack:
    """A word and its meaning, ``told`` in the language that they are written in."""
    look = scene.look
    entry = _Card(scene, [Prose(told, term.word, look.roles.h3)])
    entry.setLayoutDirection(told.look.direction)
    if term.say:
        say = told.words.filled(told.words.say_it, sound=term.say)
        entry.add(Prose(told, say, look.roles.small, look.palette.ink_2))
    words = tuple(block for block in term.meaning if not isinstance(block, Picture))
    entry.add(stack(words, told, close=True))
    entry.column.addStretch(1)
    return entry
