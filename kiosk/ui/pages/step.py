# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A step: one screen of a topic, with its picture beside the text, above it or below, as there is room."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import delete

from kiosk.content.blocks import Block, Blocks, Callout, Chance, Picture
from kiosk.content.blocks import Prose as ProseBlock
from kiosk.content.model import Screen, Topic
from kiosk.navigation.places import Step
from kiosk.ui.blocks import block_widget, stack
from kiosk.ui.blocks.chance import ChanceBox
from kiosk.ui.blocks.figure import Figure
from kiosk.ui.blocks.people import People
from kiosk.ui.look import Form, Look
from kiosk.ui.pages.ample import ample_scenes
from kiosk.ui.pages.page import DockedPage, Page, other_language
from kiosk.ui.pages.step_dock import step_dock
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.scrolling import ScrollView, height_of
from kiosk.ui.stack import Stack
from kiosk.ui.strip import Pill, Strip

PAIR = 2

SURE = 0.94
"""How much of the room below the strip is there for sure, however high strip and dock become."""

PICTURE_ABOVE = 0.66
"""How high a picture stands above a text, by its width, before the text may be set larger."""


def step_page(scene: Scene, topic: Topic, place: Step) -> Page:
    """One screen of a topic."""
    look, words = scene.look, scene.words
    screen = topic.screens[place.step]
    steps = len(topic.screens)
    where = words.filled(words.step_of, step=place.step + 1, steps=steps)
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(look.frame.edge, 0, look.frame.edge, look.frame.foot)
    column.setSpacing(0)
    column.addWidget(Strip(scene, topic.head, where, place.step, steps))
    column.addWidget(_content(scene, topic, screen, opening=place.step == 0), 1)
    return DockedPage(scene, body, step_dock(scene, topic, place), where)


def _content(scene: Scene, topic: Topic, screen: Screen, *, opening: bool) -> QWidget:
    """The screen in larger letters if its words are so few that they fit; else in the usual ones."""
    told = scene.speaking(topic.head.language)
    for ample in ample_scenes(scene, screen.blocks, *_room(scene.look, _side_block(told, screen.blocks))):
        larger = _Content(ample, topic, screen, opening=opening)
        if larger.fits():
            return larger
        delete(larger)  # at once: later would be during a touch
    return _Content(scene, topic, screen, opening=opening)


class _Content(QWidget):
    """What stands below the strip: the text, and beside it what may stand there."""

    def __init__(self, scene: Scene, topic: Topic, screen: Screen, *, opening: bool) -> None:
        super().__init__()
        self._scene = scene
        told = scene.speaking(topic.head.language)
        self._side = side = _side_block(told, screen.blocks)
        flow = tuple(block for block in screen.blocks if block is not side or isinstance(block, Chance))
        said = other_language(scene, topic.head)
        self._text = text = _Text(told, screen, Pill(scene, said) if said else None, apart=side, opening=opening)
        text.setLayoutDirection(told.look.direction)
        text.show_blocks(flow)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scene.look.m.s6)
        if not scene.look.roomy or side is None:
            row.addWidget(ScrollView(scene, _Upright(told, text, side if isinstance(side, Picture) else None)), 1)
        else:
            row.addWidget(ScrollView(scene, text), 1)
            row.addWidget(_side(told, side))

    def fits(self) -> bool:
        """Whether the text surely finds room; above it a picture has some to spare."""
        width, room = _room(self._scene.look, self._side)
        widest = max(prose.minimumSizeHint().width() for prose in self._text.findChildren(Prose))
        fits = widest <= width // 2 or self._text.minimumSizeHint().width() <= width
        return fits and height_of(self._text, width) <= room


def _room(look: Look, side: Picture | Chance | None) -> tuple[int, int]:
    """The width of the text, and the height that it surely has."""
    width = look.width - 2 * look.frame.edge
    room = round((look.height - look.frame.strip - look.frame.foot - look.frame.dock) * SURE)
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


def _side(scene: Scene, block: Picture | Chance) -> QWidget:
    """The picture or the hundred people beside the text."""
    side = QWidget()
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(scene.look.m.s3)
    match block:
        case Picture():
            column.addWidget(Figure(block, scene, grow=True), 1)
        case Chance():
            column.addWidget(People(scene, block.low, block.high), 1)
    side.setFixedWidth(scene.look.m.side)
    return side


class _Text(Stack):
    """Title and blocks. A callout that ends the screen stands at its foot; two of them stand side by side.

    ``notice`` stands below the title; ``apart`` is a chance whose picture is shown elsewhere; the ``opening`` of a
    topic is set larger.
    """

    def __init__(
        self, scene: Scene, screen: Screen, notice: Pill | None, apart: Block | None, *, opening: bool
    ) -> None:
        look = scene.look
        super().__init__([_title(scene, screen.title, beside=apart)], look.m.s3)
        self._scene = scene
        self._apart = apart
        self._opening = opening
        if notice is not None:
            self.add(notice)

    def show_blocks(self, blocks: Blocks) -> None:
        """Put the blocks below the title."""
        ending = _ending_callouts(blocks)
        beside = len(ending) == PAIR and self._scene.look.roomy
        for block in blocks[: len(blocks) - len(ending)]:
            self.add(self._widget(block))
        if ending and len(ending) < len(blocks):
            self.column.addStretch(1)
        if beside:
            self.add(_side_by_side([block_widget(block, self._scene) for block in ending], self._scene))
        else:
            for block in ending:
                self.add(block_widget(block, self._scene))
        if not ending or len(ending) == len(blocks):
            self.column.addStretch(1)

    def _widget(self, block: Block) -> QWidget:
        scene = self._scene
        if block is self._apart and isinstance(block, Chance):
            return ChanceBox(block, scene, lambda blocks: stack(blocks, scene, close=True), apart=True)
        if self._opening and isinstance(block, ProseBlock):
            return Prose(scene, block.text, scene.look.roles.opening)
        return block_widget(block, scene)


def _title(scene: Scene, title: str, beside: Block | None) -> Prose:
    """A title that finds no room on one line is set a little smaller."""
    look = scene.look
    room = look.width - 2 * look.frame.edge
    if beside is not None and look.roomy:
        room -= look.m.side + look.m.s6
    large = Prose(scene, title, look.roles.h1)
    return large if large.natural_width() <= room else Prose(scene, title, look.roles.h2)


def _ending_callouts(blocks: Blocks) -> Blocks:
    """The callouts, two at most, that a screen ends with."""
    ending: Blocks = ()
    for block in reversed(blocks):
        if not isinstance(block, Callout) or len(ending) == PAIR:
            break
        ending = (block, *ending)
    return ending


def _side_by_side(widgets: list[QWidget], scene: Scene) -> QWidget:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(scene.look.m.s4)
    for widget in widgets:
        row.addWidget(widget, 1)
    return pair


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
