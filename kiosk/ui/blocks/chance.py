# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A chance: the number in words and in figures, its other side, and a hundred people to see it by."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.content.blocks import Block, Blocks, Chance
from kiosk.content.blocks import Prose as ProseBlock
from kiosk.content.chances import written
from kiosk.ui.aloud import Spot, joined, spots_of
from kiosk.ui.blocks.legend import Line, legend_of, split
from kiosk.ui.blocks.people import People, Person
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Stack


class ChanceBox(QWidget):
    """The lines of the legend and the notes; the picture stands beside them unless ``apart``."""

    def __init__(self, block: Chance, scene: Scene, stack: Callable[[Blocks], Stack], *, apart: bool = False) -> None:
        super().__init__()
        look = scene.look
        row = QHBoxLayout(self) if look.roomy else QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.m.s5)
        legend = Stack([], look.m.s4 if look.ample else look.m.s2)
        if block.title:
            legend.add(Prose(scene, block.title, look.roles.h3))
        if block.low != block.high:
            legend.add(_range(block, scene))
        for line in legend_of(block, scene.words):
            legend.add(_legend(line, scene))
        for note in block.notes:
            legend.add(_note(note, scene, stack))
        row.addWidget(legend, 1)
        if not apart:
            row.addWidget(People(scene, block.low, block.high), 1)


class _Together(Stack):
    """The number in large and the rest of its sentence below it, or the whole sentence, with the number in it."""

    def __init__(self, number: Prose, rest: Prose) -> None:
        super().__init__([number, rest], 0)
        self._repeated = number.text() in rest.text()

    def aloud(self) -> list[Spot]:
        """One sentence, and no number twice."""
        spots = list(spots_of(self))
        return spots[1:] if self._repeated else joined(spots)


def _range(block: Chance, scene: Scene) -> Stack:
    """The range in large, and what the sentence says of it."""
    look, words = scene.look, scene.words
    rest = split(block.sentence, block.high, words)[1]
    number = Prose(scene, written(block.low, block.high, words), look.roles.number, look.palette.brand)
    return _Together(number, Prose(scene, rest, look.roles.near))


def _note(block: Block, scene: Scene, stack: Callable[[Blocks], Stack]) -> QWidget:
    """For whom, for how long, who says so: in the small type."""
    if isinstance(block, ProseBlock):
        return Prose(scene, block.text, scene.look.roles.small, scene.look.palette.ink_2)
    return stack((block,))


def _legend(line: Line, scene: Scene) -> QWidget:
    look = scene.look
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.m.s4)
    person = Person(scene, line.kind)
    row.addWidget(person, 0, Qt.AlignmentFlag.AlignTop)
    number = look.roles.share if line.large else look.roles.title
    text = Prose(scene, line.text, look.roles.legend)
    row.addWidget(_Together(Prose(scene, line.number, number), text), 1)
    return widget
