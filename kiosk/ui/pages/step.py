# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A step: one screen of a topic, with its picture beside the text, above it or below, as there is room."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import delete

from kiosk.content.blocks import Blocks, Chance, Picture
from kiosk.content.model import Kind, Topic
from kiosk.navigation.picked import Picked
from kiosk.navigation.places import Step
from kiosk.ui.blocks.figure import Figure
from kiosk.ui.blocks.people import People
from kiosk.ui.look import Form, Look
from kiosk.ui.pages.ample import ample_scenes
from kiosk.ui.pages.page import DockedPage, Page, other_language
from kiosk.ui.pages.step_dock import step_dock
from kiosk.ui.pages.step_text import StepText
from kiosk.ui.picking import AddKey
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.scrolling import ScrollView, height_of
from kiosk.ui.stack import Stack
from kiosk.ui.strip import Pill, Strip

AIRY = 0.94
"""How much of the room larger letters may take: what they leave keeps the screen calm."""

NARROWER = (0.84, 0.68)
"""How wide, as a part of its usual width, what stands beside a text becomes before the text has to scroll."""

PICTURE_ABOVE = 0.66
"""How high a picture stands above a text, by its width, before the text may be set larger."""


def step_page(scene: Scene, topic: Topic, place: Step) -> Page:
    """One screen of a topic."""
    look, words = scene.look, scene.words
    steps = len(topic.screens)
    where = words.filled(words.step_of, step=place.step + 1, steps=steps)
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(look.frame.edge, 0, look.frame.edge, look.frame.foot)
    column.setSpacing(0)
    strip, dock = Strip(scene, topic.head, where, place.step, steps), step_dock(scene, topic, place)
    across = look.width - 2 * look.frame.edge
    room = look.height - height_of(strip, across) - look.frame.foot - height_of(dock, look.width)
    column.addWidget(strip)
    column.addWidget(_content(scene, topic, place.step, room), 1)
    return DockedPage(scene, body, dock, where)


def _content(scene: Scene, topic: Topic, step: int, high: int) -> QWidget:
    """The screen in larger letters if its words are so few that they fit ``high`` pixels; else in the usual ones."""
    told, screen = scene.speaking(topic.head.language), topic.screens[step]
    width, room = _room(scene.look, _side_block(told, screen.blocks), high)
    for ample in ample_scenes(scene, screen.blocks, width, round(room * AIRY)):
        larger = _Content(ample, topic, step)
        if larger.fits(width, round(room * AIRY)):
            return larger
        delete(larger)  # at once: later would be during a touch
    usual = _Content(scene, topic, step)
    usual.make_room(width, room)
    return usual


class _Content(QWidget):
    """What stands below the strip: the text, and beside it what may stand there."""

    def __init__(self, scene: Scene, topic: Topic, step: int) -> None:
        super().__init__()
        self._scene = scene
        told, screen = scene.speaking(topic.head.language), topic.screens[step]
        self._beside: QWidget | None = None
        side = _side_block(told, screen.blocks)
        flow = tuple(block for block in screen.blocks if block is not side or isinstance(block, Chance))
        said = other_language(scene, topic.head)
        ask = AddKey(scene, Picked(topic.head.id, step)) if topic.head.kind is Kind.TOPIC else None
        beside = scene.look.roomy and side is not None
        self._text = text = StepText(
            told, topic, step, Pill(scene, said) if said else None, side, None if beside else ask
        )
        text.setLayoutDirection(told.look.direction)
        text.show_blocks(flow)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scene.look.m.s6)
        if not beside or side is None:
            row.addWidget(ScrollView(scene, _Upright(told, text, side if isinstance(side, Picture) else None)), 1)
        else:
            self._beside = _side(told, side, ask)
            row.addWidget(ScrollView(scene, text), 1)
            row.addWidget(self._beside)

    def fits(self, width: int, room: int) -> bool:
        """Whether the text finds so much room; above it a picture has some to spare."""
        widest = max(prose.minimumSizeHint().width() for prose in self._text.findChildren(Prose))
        fits = widest <= width // 2 or self._text.minimumSizeHint().width() <= width
        return fits and height_of(self._text, width) <= room

    def make_room(self, width: int, room: int) -> None:
        """Where the text finds no room, take some of the width beside it, if that is enough."""
        if self._beside is None or self.fits(width, room):
            return
        side = self._beside.width()
        parts = (round(side * part) for part in NARROWER)
        narrower = next((part for part in parts if self.fits(width + side - part, room)), side)
        self._beside.setFixedWidth(narrower)


def _room(look: Look, side: Picture | Chance | None, room: int) -> tuple[int, int]:
    """The width of the text, and how much of the height is left to it."""
    width = look.width - 2 * look.frame.edge
    if look.roomy and side is not None:
        width -= look.m.side + look.m.s6
    elif side is not None:
        room -= round(width * PICTURE_ABOVE)
    return width, room


def _side_block(scene: Scene, blocks: Blocks) -> Picture | Chance | None:
    """What may stand beside the text: the first picture, else the first chance where there is room."""
    picture = next((block for block in blocks if isinstance(block, Picture)), None)
    if picture is not None and scene.picture(picture.file) is not None:
        return picture
    chance = next((block for block in blocks if isinstance(block, Chance)), None)
    return chance if scene.look.roomy else None


def _side(scene: Scene, block: Picture | Chance, ask: AddKey | None) -> QWidget:
    """The picture or the hundred people beside the text, and below them the key to ask about it."""
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(scene.look.m.s3)
    match block:
        case Picture():
            column.addWidget(Figure(block, scene, grow=True), 1)
        case Chance():
            column.addWidget(People(scene, block.low, block.high), 1)
    if ask is not None:
        column.addWidget(ask)
    side.setFixedWidth(scene.look.m.side)
    return side


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
        text, least = self._text.heightForWidth(width), self._figure.least_height(width)
        left = height - text - look.m.s4 if text >= 0 else 0
        first = look.form is Form.PORTRAIT and left >= least
        high = min(left, round(width * 0.9)) if first else min(round(width * 0.6), round(height * 0.8))
        self._figure.setFixedHeight(max(high, least))
        self._column.removeWidget(self._figure)
        self._column.insertWidget(0 if first else 1, self._figure)
        (self._figure.lower if first else self._figure.raise_)()  # so that it is read where it stands
