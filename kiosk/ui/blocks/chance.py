# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A chance: the number in words and in figures, its other side, and a hundred people to see it by."""

import re
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.content.blocks import Block, Blocks, Chance
from kiosk.content.blocks import Prose as ProseBlock
from kiosk.content.inline import Inlines, Text
from kiosk.content.words import Words
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
        legend = Stack([], look.m.s2)
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


def _range(block: Chance, scene: Scene) -> Stack:
    """The range in large, and what the sentence says of it."""
    look, words = scene.look, scene.words
    shown = f"{block.low} {words.to} {block.high} {words.out_of} 100"
    rest = _split(block.sentence, block.high, words)[1]
    number = Prose(scene, shown, look.roles.number, look.palette.brand)
    return Stack([number, Prose(scene, rest, look.roles.body._replace(line=1.3))], 0)


def _note(block: Block, scene: Scene, stack: Callable[[Blocks], Stack]) -> QWidget:
    """For whom, for how long, who says so: in the small type."""
    if isinstance(block, ProseBlock):
        return Prose(scene, block.text, scene.look.roles.label._replace(weight=500), scene.look.palette.ink_2)
    return stack((block,))


def _lines(block: Chance, words: Words) -> list[_Line]:
    if block.low == block.high:
        number, rest = _split(block.sentence, block.low, words)
        other, other_rest = _split(block.others or (Text(words.chance_others),), 100 - block.low, words)
        return [_Line(SOLID, number, rest, large=True), _Line(OUTLINE, other, other_rest, large=True)]
    none = block.others or (Text(words.in_no_study),)
    lines = [
        _Line(SOLID, _people(block.low, words), (Text(words.in_every_study),)),
        _Line(STRIPED, _people(block.high - block.low, words), (Text(words.in_some_studies),)),
        _Line(OUTLINE, _people(100 - block.high, words), _split(none, 100 - block.high, words)[1]),
    ]
    return [line for line in lines if not line.number.startswith("0 ")]


def _people(number: int, words: Words) -> str:
    return words.one_person if number == 1 else words.people.replace("{number}", str(number))


def _split(sentence: Inlines, number: int, words: Words) -> tuple[str, Inlines]:
    """The number in large, and what the sentence says after it; all of it when it does not begin with it."""
    shown = f"{number} {words.out_of} 100"
    first = sentence[0] if sentence else Text("")
    if isinstance(first, Text):
        found = re.match(
            rf"\s*(?:\d+\s*(?:{re.escape(words.to)}|–|-)\s*)?\d+\s+{re.escape(words.out_of)}\s+100\s*", first.text
        )
        if found:
            return shown, (Text(first.text[found.end() :]), *sentence[1:])
    return shown, sentence


def _legend(line: _Line, scene: Scene) -> QWidget:
    look = scene.look
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.m.s4)
    person = Person(scene, line.kind)
    row.addWidget(person, 0, Qt.AlignmentFlag.AlignTop)
    number = look.roles.number._replace(size=56) if line.large else look.roles.row._replace(weight=700)
    text = Prose(scene, line.text, look.roles.body._replace(line=1.25))
    row.addWidget(Stack([Prose(scene, line.number, number), text], 0), 1)
    return widget
