# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A step: one screen of a topic, with its picture beside the text, above it or below, as there is room."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.content.blocks import Block, Blocks, Callout, Chance, Picture
from kiosk.content.model import Screen, Topic
from kiosk.navigation.outline import Outline
from kiosk.navigation.places import SourcesSheet, Step
from kiosk.navigation.routes import topic_after
from kiosk.navigation.wishes import Go, Open
from kiosk.ui.blocks import block_widget, stack
from kiosk.ui.blocks.chance import ChanceBox
from kiosk.ui.blocks.figure import Figure
from kiosk.ui.blocks.people import People
from kiosk.ui.button import Button
from kiosk.ui.dock import Dock, Way, tools
from kiosk.ui.look import Form
from kiosk.ui.pages.page import Page
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.scrolling import ScrollView
from kiosk.ui.stack import Stack
from kiosk.ui.strip import Pill, Strip
from kiosk.ui.touchable import Style


def step_page(scene: Scene, topic: Topic, place: Step) -> Page:
    """One screen of a topic."""
    look, words = scene.look, scene.words
    screen = topic.screens[place.step]
    steps = len(topic.screens)
    where = words.step_of.replace("{step}", str(place.step + 1)).replace("{steps}", str(steps))
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(look.frame.edge, 0, look.frame.edge, look.frame.foot)
    column.setSpacing(0)
    column.addWidget(Strip(scene, topic.head, where, place.step, steps))
    column.addWidget(_content(scene, topic, screen), 1)
    return Page(scene, body, _dock(scene, topic, place))


def _content(scene: Scene, topic: Topic, screen: Screen) -> QWidget:
    side = _side_block(scene, screen.blocks)
    flow = tuple(block for block in screen.blocks if block is not side or isinstance(block, Chance))
    sources = _sources(scene, screen)
    if side is None or not scene.look.roomy:
        picture = side if isinstance(side, Picture) else None
        text = _text(scene, topic, screen, flow, sources)
        return ScrollView(scene, _Upright(scene, text, picture))
    content = QWidget()
    row = QHBoxLayout(content)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(scene.look.m.s6)
    row.addWidget(ScrollView(scene, _text(scene, topic, screen, flow, None, apart=side)), 1)
    row.addWidget(_side(scene, side, sources))
    return content


def _side_block(scene: Scene, blocks: Blocks) -> Picture | Chance | None:
    """What may stand beside the text: the first picture, else the first chance where there is room."""
    picture = next((block for block in blocks if isinstance(block, Picture)), None)
    if picture is not None and scene.picture(picture.file) is not None:
        return picture
    chance = next((block for block in blocks if isinstance(block, Chance)), None)
    return chance if scene.look.roomy else None


def _side(scene: Scene, block: Picture | Chance, sources: Button | None) -> QWidget:
    side = QWidget()
    side.setFixedWidth(scene.look.m.side)
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(scene.look.m.s3)
    shown = People(scene, block.low, block.high) if isinstance(block, Chance) else Figure(block, scene, grow=True)
    column.addWidget(shown, 1)
    if sources is not None:
        column.addWidget(sources)
    return side


def _text(
    scene: Scene, topic: Topic, screen: Screen, blocks: Blocks, sources: Button | None, apart: Block | None = None
) -> Stack:
    """Title and blocks; a callout that ends the screen stands at its foot. ``apart`` is shown elsewhere."""
    look = scene.look
    text = Stack([Prose(scene, screen.title, look.roles.h1)], look.m.s3)
    if topic.head.language != scene.language:
        text.add(Pill(scene, scene.words.not_translated))
    for index, block in enumerate(blocks):
        if index and index == len(blocks) - 1 and isinstance(block, Callout):
            text.column.addStretch(1)
        if block is apart and isinstance(block, Chance):
            text.add(ChanceBox(block, scene, stack(block.notes, scene, close=True), apart=True))
        else:
            text.add(block_widget(block, scene))
    if sources is not None:
        text.add(sources)
    if not (blocks and isinstance(blocks[-1], Callout)):
        text.column.addStretch(1)
    return text


class _Upright(QWidget):
    """Picture and text one above the other: the picture first if the text still fits below it."""

    def __init__(self, scene: Scene, text: Stack, picture: Picture | None) -> None:
        super().__init__()
        self._scene = scene
        self._text = text
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scene.look.m.s4)
        self._column.addWidget(text, 1)
        self._figure = Figure(picture, scene, grow=True) if picture is not None else None
        if self._figure is not None:
            self._column.addWidget(self._figure)

    def fit(self, width: int, height: int) -> None:
        """Put the picture where it belongs when the view is so wide and so high."""
        if self._figure is None:
            return
        look = self._scene.look
        text = self._text.heightForWidth(width)
        left = height - text - look.m.s4 if text >= 0 else 0
        first = look.form is Form.PORTRAIT and left >= look.m.picture_least
        high = min(left, round(width * 0.9)) if first else min(round(width * 0.6), round(height * 0.8))
        self._figure.setFixedHeight(max(high, look.m.picture_least))
        self._column.removeWidget(self._figure)
        self._column.insertWidget(0 if first else 1, self._figure)


def _sources(scene: Scene, screen: Screen) -> Button | None:
    if not screen.references:
        return None
    return Button(scene, Style.SECOND, scene.words.sources, Open(SourcesSheet(screen.references)), "book-open")


def _dock(scene: Scene, topic: Topic, place: Step) -> Dock:
    words = scene.words
    offered = tools(scene, at_home=False, steps=len(topic.screens) > 1)
    return Dock(scene, offered, Way(words.back, Go.BACK), _on(scene, scene.library, topic, place))


def _on(scene: Scene, outline: Outline, topic: Topic, place: Step) -> Way:
    words = scene.words
    if place.step + 1 < len(topic.screens):
        return Way(words.next, Go.NEXT)
    if not place.tour:
        return Way(words.topic_done, Go.NEXT, "check")
    if topic_after(outline, topic.head.id) is not None:
        return Way(words.next_topic, Go.NEXT)
    return Way(words.tour_done, Go.NEXT, "check")
