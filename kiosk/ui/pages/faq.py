# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Frequent questions: a few to a page, one open at a time."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.content.model import Topic
from kiosk.navigation.picked import Picked
from kiosk.navigation.places import Question
from kiosk.navigation.visit import TextSize
from kiosk.navigation.wishes import Go, GoTo
from kiosk.ui.blocks import stack
from kiosk.ui.dock import Dock, Way
from kiosk.ui.icons import icon_label
from kiosk.ui.look import Form
from kiosk.ui.pages.page import DockedPage, Page, other_language, titled
from kiosk.ui.painting import antialiased, fill_round, line_round, pen
from kiosk.ui.picking import AddKey
from kiosk.ui.prose import Prose
from kiosk.ui.rail import rail_width
from kiosk.ui.ribbon import ribbon_of
from kiosk.ui.scene import Scene
from kiosk.ui.scrolling import height_of
from kiosk.ui.strip import Pill
from kiosk.ui.told import Told
from kiosk.ui.tools import tools
from kiosk.ui.touchable import Style, Touchable


def questions_on_a_page(scene: Scene) -> int:
    """How many questions one page holds."""
    if scene.look.text_size is not TextSize.NORMAL:
        return 3
    return 4 if scene.look.form is Form.LANDSCAPE else 6


def faq_page(scene: Scene, topic: Topic, place: Question) -> Page:
    """The page of questions that holds the one of this place."""
    size, count = questions_on_a_page(scene), len(topic.screens)
    first = place.question // size * size
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(scene.look.m.s2)
    opened: QWidget | None = None
    for index in range(first, min(first + size, count)):
        is_open = place.open and index == place.question
        box = _QuestionBox(scene, topic, index, is_open=is_open)
        column.addWidget(box, 0 if is_open else 1)
        opened = box if is_open else opened
    column.addStretch(0)
    where = _where(scene, len(topic.screens), first, size)
    aside = _aside(scene, topic, where)
    body = titled(scene, topic.head.title, other_language(scene, topic.head), content, aside, opened)
    said = topic.screens[place.question].title if opened is not None else where
    return DockedPage(scene, body, _dock(scene, topic, first, size), said)


class _QuestionBox(QWidget):
    """A question to touch; when it is open, its answer below it in the same frame."""

    def __init__(self, scene: Scene, topic: Topic, index: int, *, is_open: bool) -> None:
        super().__init__()
        self._scene = scene
        self._open = is_open
        screen, told = topic.screens[index], scene.speaking(topic.head.language)
        m = scene.look.m
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        question, touched = scene.apart(screen.title, topic.head.language), Question(topic.head.id, index, not is_open)
        self._head = _Head(scene, question, touched, is_open=is_open)
        ask = AddKey(scene, Picked(topic.head.id, index)) if is_open else None
        column.addWidget(_beside(scene, self._head, ask) if ask is not None and scene.look.roomy else self._head)
        if is_open:
            answer = stack(screen.blocks, told, close=True)
            answer.setLayoutDirection(told.look.direction)
            answer.column.setContentsMargins(scene.look.margins(_answer_margin(scene), m.s3, m.s5, m.s3))
            if ask is not None and not scene.look.roomy:
                answer.add(ask)
            column.addWidget(answer)
            column.setContentsMargins(*[m.control + 1] * 4)
        else:
            room = scene.look.width - 2 * scene.look.frame.edge - rail_width(scene) - m.s5
            self.setMaximumHeight(max(m.target_large, height_of(self, room)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._open:
            p, m = self._scene.look.palette, self._scene.look.m
            painter = antialiased(self)
            fill_round(painter, QRectF(self.rect()), m.radius, p.card)
            band = QRectF(self.rect()).adjusted(0, 0, 0, self._head.height() + m.control + 1 - self.height())
            painter.setClipRect(band)
            fill_round(painter, band.adjusted(0, 0, 0, m.radius), m.radius, p.mist)
            painter.setClipping(False)
            empty = QColor(Qt.GlobalColor.transparent)
            line_round(painter, QRectF(self.rect()), m.radius, pen(p.brand, m.control + 1), empty)
            painter.end()


def _beside(scene: Scene, head: "_Head", ask: AddKey) -> QWidget:
    """The open question, and the key to ask about it."""
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(scene.look.margins(0, 0, scene.look.m.s1, 0))
    ask.setFixedHeight(scene.look.m.target)
    head.setMinimumHeight(scene.look.m.target + scene.look.m.s1)
    row.setSpacing(scene.look.m.s2)
    row.addWidget(head, 1)
    row.addWidget(ask, 0, Qt.AlignmentFlag.AlignVCenter)
    return both


class _Head(Touchable):
    """The question itself."""

    def __init__(self, scene: Scene, question: str, touched: Question, *, is_open: bool) -> None:
        super().__init__(scene, Style.CHOSEN if is_open else Style.TOOL, question, GoTo(touched))
        self.setCheckable(True)
        self.setChecked(is_open)
        look = scene.look
        row = QHBoxLayout(self)
        row.setContentsMargins(look.m.s5, look.m.s2, look.m.s5, look.m.s2)
        row.setSpacing(look.m.s5)
        name = "chevron-up" if is_open else "chevron-down"
        row.addWidget(icon_label(name, look.palette.brand, round(look.text_px(look.roles.row) * 1.2)))
        row.addWidget(Prose(scene, question, look.roles.row), 1, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(look.m.row_height)

    def told(self) -> Told:
        return Told("Button", whole=True, expanded=self.isChecked())

    def paint_ground(self, painter: QPainter) -> None:
        """When it is open, its box paints the ground; a line parts it from the key beside it."""
        look = self.scene.look
        if not self.isChecked():
            super().paint_ground(painter)
        elif look.roomy:
            end = QRectF(0 if look.right_to_left else self.width() - look.m.control, 0, look.m.control, self.height())
            painter.fillRect(end, look.palette.brand)


def _answer_margin(scene: Scene) -> int:
    """The answer begins below its question where there is room."""
    look = scene.look
    if look.text_size is not TextSize.NORMAL:
        return look.m.s4
    return round(look.text_px(look.roles.row) * 1.2) + 2 * look.m.s5


def _where(scene: Scene, count: int, first: int, size: int) -> str:
    pages = -(-count // size)
    return scene.words.filled(scene.words.page_of, step=first // size + 1, steps=pages)


def _aside(scene: Scene, topic: Topic, where: str) -> QWidget:
    look = scene.look
    aside = QWidget()
    row = QHBoxLayout(aside)
    row.setContentsMargins(0, 0, 0, look.m.s1)
    row.setSpacing(look.m.s4)
    if (ribbon := ribbon_of(scene, topic.head)) is not None:
        row.addWidget(Pill(scene, ribbon.short))
    row.addWidget(Prose(scene, where, look.roles.label, look.palette.ink_2), 0, Qt.AlignmentFlag.AlignVCenter)
    return aside


def _dock(scene: Scene, topic: Topic, first: int, size: int) -> Dock:
    words, following = scene.words, first + size
    if following < len(topic.screens):
        on = Way(words.more_questions, GoTo(Question(topic.head.id, following)))
    else:
        on = Way(words.topic_done, Go.NEXT, "check")
    return Dock(scene, tools(scene, at_home=False, steps=False), Way(words.back, Go.BACK), on)
