# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A question of the patient's own list: its number, where it comes from, and what can be done with it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from kiosk.navigation.asked import Asked
from kiosk.navigation.wishes import Move, Pick, Wish
from kiosk.ui.blocks.lists import Marker
from kiosk.ui.button import Button, IconSide
from kiosk.ui.in_rows import in_rows
from kiosk.ui.look import Form
from kiosk.ui.painting import antialiased, fill_round
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Stack
from kiosk.ui.strip import Pill
from kiosk.ui.touchable import Style


class ListedQuestion(QWidget):
    """The question on a card, with its keys beside it where there is room, else below."""

    def __init__(self, scene: Scene, question: Asked, number: int, *, last: bool) -> None:
        super().__init__()
        self._scene = scene
        look = scene.look
        beside = look.roomy
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom, self)
        around = look.m.s1 if beside else look.m.s3
        row.setContentsMargins(look.margins(look.m.s3, around, look.m.s1 if beside else look.m.s3, around))
        row.setSpacing(look.m.s4 if beside else look.m.s2)
        row.addLayout(_said(scene, question, number), 1)
        row.addWidget(_keys(scene, question, first=number == 1, last=last))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        painter = antialiased(self)
        fill_round(painter, QRectF(self.rect()), look.m.radius, look.palette.card)
        painter.end()


def _said(scene: Scene, question: Asked, number: int) -> QHBoxLayout:
    """Number, question and source; the language too where it is another than the patient's."""
    look, told = scene.look, scene.speaking(question.language)
    text = Prose(told, scene.apart(question.text, question.language), look.roles.row)
    source = Prose(told, scene.apart(question.source, question.language), look.roles.small, look.palette.ink_2)
    words = Stack([text, source], look.m.half)
    words.setLayoutDirection(told.look.direction)
    if question.language != scene.language:
        words.add(Pill(scene, told.words.language_name))
    said = QHBoxLayout()
    said.setSpacing(look.m.s3)
    said.addWidget(Marker(scene, scene.words.number(number), text))
    said.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
    return said


def _keys(scene: Scene, question: Asked, *, first: bool, last: bool) -> QWidget:
    """Up, Down and Remove; the first has nowhere to go up, the last nowhere down."""
    look, words, picked = scene.look, scene.words, question.picked
    offered: list[tuple[str, str, Wish, bool]] = [
        ("chevron-up", words.up, Move(picked, -1), not first),
        ("chevron-down", words.down, Move(picked, 1), not last),
        ("x", words.remove, Pick(picked), True),
    ]
    keys = []
    for icon, text, wish, possible in offered:
        key = Button(scene, Style.TOOL, text, wish, icon, IconSide.ABOVE if look.roomy else IconSide.BEFORE)
        key.setAccessibleName(f"{text}: {question.text}")
        key.setEnabled(possible)
        keys.append(key)
    rail = look.m.rail + look.m.s5 if look.form is Form.LANDSCAPE else 0
    room = look.width - 2 * look.frame.edge - rail - 2 * look.m.s3
    return in_rows(scene, keys, room, fill=not look.roomy)
