# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A chance: the number in words and in figures, its other side, and a hundred people to see it by."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.content.blocks import Block, Blocks, Chance
from kiosk.content.blocks import Prose as ProseBlock
from kiosk.content.chances import HUNDRED, behind_number, written
from kiosk.content.inline import Inlines, Text
from kiosk.content.words import Words
from kiosk.ui.aloud import Spot, joined, spots_of
from kiosk.ui.blocks.people import OUTLINE, SOLID, STRIPED, People, Person
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Stack


class _Line(NamedTuple):
    kind: int
    number: str
    text: Inlines
    large: bool = False


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
        for line in _lines(block, scene.words):
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
    rest = _split(block.sentence, block.high, words)[1]
    number = Prose(scene, written(block.low, block.high, words), look.roles.number, look.palette.brand)
    return _Together(number, Prose(scene, rest, look.roles.near))


def _note(block: Block, scene: Scene, stack: Callable[[Blocks], Stack]) -> QWidget:
    """For whom, for how long, who says so: in the small type."""
    if isinstance(block, ProseBlock):
        return Prose(scene, block.text, scene.look.roles.small, scene.look.palette.ink_2)
    return stack((block,))


def _lines(block: Chance, words: Words) -> list[_Line]:
    if block.low == block.high:
        number, rest = _split(block.sentence, block.low, words)
        other, other_rest = _split(block.others or (Text(words.chance_others),), HUNDRED - block.low, words)
        return [_Line(SOLID, number, rest, large=True), _Line(OUTLINE, other, other_rest, large=True)]
    none = _split(block.others or (Text(words.in_no_study),), HUNDRED - block.high, words)[1]
    lines = (
        (block.low, SOLID, (Text(words.in_every_study),)),
        (block.high - block.low, STRIPED, (Text(words.in_some_studies),)),
        (HUNDRED - block.high, OUTLINE, none),
    )
    return [_Line(kind, words.counted(words.people, number), text) for number, kind, text in lines if number]


def _split(sentence: Inlines, number: int, words: Words) -> tuple[str, Inlines]:
    """The number in large, and what the sentence says after it; all of it when it does not begin with it."""
    shown = written(number, number, words)
    first = sentence[0] if sentence else None
    rest = behind_number(first.text, words) if isinstance(first, Text) else None
    return (shown, sentence) if rest is None else (shown, (Text(rest), *sentence[1:]))


def _legend(line: _Line, scene: Scene) -> QWidget:
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
