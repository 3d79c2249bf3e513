# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The summary: what was weighed, to talk about with the team. It gives no advice and counts nothing."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.content.model import Kind
from kiosk.navigation.asked import asked
from kiosk.navigation.places import TakeHome
from kiosk.navigation.visit import Visit
from kiosk.navigation.weighed import IMPORTANT, LESS_IMPORTANT, Weighted, how_sure, leans, weighted
from kiosk.navigation.wishes import GoTo, GoToTopic
from kiosk.ui.answerable import Answerable
from kiosk.ui.button import Button
from kiosk.ui.painting import antialiased, fill_round
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Stack
from kiosk.ui.touchable import Style


class Summary(Answerable):
    """The title, below it what matters, and beside it where the patient leans, how sure, and the questions picked."""

    def __init__(self, scene: Scene, title: str) -> None:
        super().__init__()
        self._scene = scene
        self._title = title
        self._shown = Visit(scene.language)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._told = _told(scene, title, self._shown)
        self._column.addWidget(self._told)

    def show_answers(self, visit: Visit) -> None:
        if (visit.weights, visit.picked) == (self._shown.weights, self._shown.picked):
            return
        self._shown = visit
        told = _told(self._scene, self._title, visit)
        self._column.replaceWidget(self._told, told)
        self._told.hide()
        self._told.deleteLater()
        self._told = told


def _told(scene: Scene, title: str, visit: Visit) -> QWidget:
    """Two columns where there is room, else one below the other."""
    look = scene.look
    told = QWidget()
    row = QHBoxLayout(told) if look.roomy else QVBoxLayout(told)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.m.s6 if look.roomy else look.m.s4)
    lead = Prose(scene, scene.words.values_summary_ask, look.roles.lead, look.palette.ink_2)
    left = [Prose(scene, title, look.roles.h1), lead, *_weighed(scene, visit)]
    row.addWidget(Stack(left, look.m.s3), 1, Qt.AlignmentFlag.AlignTop)
    tinted = _Tinted(scene, _said(scene, visit))
    if look.roomy:
        tinted.setFixedWidth(look.m.side)
        row.addWidget(tinted, 0, Qt.AlignmentFlag.AlignTop)
    else:
        row.addWidget(tinted)
        row.addStretch(1)
    return told


def _weighed(scene: Scene, visit: Visit) -> list[QWidget]:
    look, words = scene.look, scene.words
    important = groupby(weighted(visit, scene.library, IMPORTANT), lambda each: each.weight)
    shown = [_titled(scene, weight, [_important(scene, each) for each in group]) for weight, group in important]
    less = weighted(visit, scene.library, LESS_IMPORTANT)
    if less:
        shown.append(
            _titled(scene, words.values_matters_less, [Prose(scene, each.statement, look.roles.near) for each in less])
        )
    return list(shown) or [Prose(scene, words.values_empty, look.roles.body)]


def _important(scene: Scene, each: Weighted) -> Stack:
    """The statement, and what it may speak for."""
    look = scene.look
    lines = [Prose(scene, each.statement, look.roles.near)]
    if each.speaks_for:
        lines.append(Prose(scene, each.speaks_for, look.roles.small, look.palette.ink_2))
    return Stack(lines, look.m.half)


def _said(scene: Scene, visit: Visit) -> list[QWidget]:
    """Where the patient leans and how sure they are, if they said so, what they want to ask, and the way to take it."""
    look, words, library = scene.look, scene.words, scene.library
    shown: list[QWidget] = []
    for title, said in ((words.values_leans, leans(visit, library)), (words.values_sure, how_sure(visit, words))):
        if said:
            shown.append(_titled(scene, title, [Prose(scene, line, look.roles.near) for line in said]))
    still = _still(scene, visit)
    if still:
        shown.append(_titled(scene, words.values_still, still))
    if visit.has_list:
        shown.append(Button(scene, Style.SECOND, words.take_home, GoTo(TakeHome()), "qr-code"))
    return shown


def _still(scene: Scene, visit: Visit) -> list[QWidget]:
    """The questions that were picked, and the way to all of them."""
    look, library = scene.look, scene.library
    picked = asked(library, scene.language, visit.picked)
    shown: list[QWidget] = [Prose(scene, scene.apart(each.text, each.language), look.roles.near) for each in picked]
    questions = library.topic_of_kind(Kind.QUESTIONS)
    if questions is not None:
        text = scene.words.values_still_pick
        shown.append(Button(scene, Style.SECOND, text, GoToTopic(questions), "notebook-pen"))
    return shown


def _titled(scene: Scene, title: str, below: Sequence[QWidget]) -> Stack:
    return Stack([Prose(scene, title, scene.look.roles.h3), *below], scene.look.m.s2)


class _Tinted(Stack):
    """What was said of the choice itself, on a tint."""

    def __init__(self, scene: Scene, sections: list[QWidget]) -> None:
        super().__init__(sections, scene.look.m.paragraph)
        self._scene = scene
        m = scene.look.m
        self.column.setContentsMargins(m.s5, m.s4, m.s5, m.s4)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        painter = antialiased(self)
        fill_round(painter, QRectF(self.rect()), look.m.radius_card, look.palette.mist)
        painter.end()
