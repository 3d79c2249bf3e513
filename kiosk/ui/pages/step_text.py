# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The text of a step: its title, its blocks, and the key to ask about it where that has no place beside them."""

from itertools import count

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.content.blocks import Block, Blocks, Callout, Chance, Checklist
from kiosk.content.blocks import Prose as ProseBlock
from kiosk.content.inline import plain_text
from kiosk.content.model import Kind, Topic
from kiosk.navigation.picked import Picked
from kiosk.ui.blocks import block_widget, stack
from kiosk.ui.blocks.chance import ChanceBox
from kiosk.ui.blocks.choices import choices
from kiosk.ui.picking import AddKey
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Stack
from kiosk.ui.strip import Pill

PAIR = 2


class StepText(Stack):
    """Title and blocks. A callout that ends the screen stands at its foot; two of them stand side by side.

    ``notice`` stands below the title; ``apart`` is shown beside the text where there is room; ``ask`` is beside the
    title if both find room there, else behind the blocks. The opening of a topic is set larger, and what its
    questions ask can be picked.
    """

    def __init__(
        self, scene: Scene, topic: Topic, step: int, notice: Pill | None, apart: Block | None, ask: AddKey | None
    ) -> None:
        super().__init__([], scene.look.m.s3)
        self._scene = scene
        self._topic = topic
        self._step = step
        self._apart = apart
        self._ask = ask
        self._questions = count()
        self._show_title()
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
        if self._ask is not None:
            self.add(self._ask)

    def _show_title(self) -> None:
        """A title that finds no room on one line is set a little smaller."""
        look, title = self._scene.look, self._topic.screens[self._step].title
        room = look.width - 2 * look.frame.edge
        if self._apart is not None and look.roomy:
            room -= look.m.side + look.m.s6
        large, smaller = (Prose(self._scene, title, role) for role in (look.roles.h1, look.roles.h2))
        if self._ask is not None and look.roomy:
            left = room - look.m.s6 - self._ask.sizeHint().width()
            if shown := next((each for each in (large, smaller) if each.natural_width() <= left), None):
                self.add(_beside(shown, self._ask, look.m.s6))
                self._ask = None
                return
        self.add(large if large.natural_width() <= room else smaller)

    def _widget(self, block: Block) -> QWidget:
        scene = self._scene
        if block is self._apart and isinstance(block, Chance):
            return ChanceBox(block, scene, lambda blocks: stack(blocks, scene, close=True), apart=True)
        if self._step == 0 and isinstance(block, ProseBlock):
            return Prose(scene, block.text, scene.look.roles.opening)
        if isinstance(block, Checklist) and self._topic.head.kind is Kind.QUESTIONS:
            texts = [plain_text(item.text) for item in block.items]
            return choices(scene, [(self._picked(next(self._questions)), text) for text in texts])
        return block_widget(block, scene)

    def _picked(self, item: int) -> Picked:
        return Picked(self._topic.head.id, self._step, item)


def _beside(title: Prose, ask: AddKey, gap: int) -> QWidget:
    heading = QWidget()
    row = QHBoxLayout(heading)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    row.addWidget(title, 1)
    row.addWidget(ask, 0, Qt.AlignmentFlag.AlignTop)
    return heading


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
