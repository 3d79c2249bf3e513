# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A quick check: answers to touch, and at once a kind word, the reason, and the way to what explains it."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.content.blocks import QuickCheck
from kiosk.content.inline import plain_text
from kiosk.content.quick_checks import Reason, reason_of, topic_of
from kiosk.navigation.answers import Answered
from kiosk.navigation.visit import Visit
from kiosk.navigation.wishes import Answer, GoToTopic
from kiosk.ui.answerable import Answerable
from kiosk.ui.blocks.answer import AnswerButton, Mark
from kiosk.ui.button import Button
from kiosk.ui.focus_order import bring_into_view
from kiosk.ui.icons import icon_label
from kiosk.ui.painting import antialiased, fill_round
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.screen_reader import announce
from kiosk.ui.stack import Stack
from kiosk.ui.touchable import Style


class QuickCheckBox(Answerable):
    """The question and its answers; beside them, or below, what there is to say to the one that was touched."""

    def __init__(self, block: QuickCheck, scene: Scene) -> None:
        super().__init__()
        look = scene.look
        self._scene = scene
        self._block = block
        self._topic = topic_of(block)
        self._chosen: int | None = None
        self._buttons = [
            AnswerButton(scene, plain_text(answer.text), Answer(self._answered(index)))
            for index, answer in enumerate(block.answers)
        ]
        answers = Stack([Prose(scene, block.question, look.roles.h3), *self._buttons], look.m.s3)
        self._said = _Said(scene)
        row = QHBoxLayout(self) if look.roomy else QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.m.s6 if look.roomy else look.m.s4)
        row.addWidget(answers, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._said, 0, Qt.AlignmentFlag.AlignTop)
        if look.roomy:
            self._said.setFixedWidth(look.m.side)

    def show_answers(self, visit: Visit) -> None:
        answered = visit.answers.to(self._topic, self._block.number)
        if answered is None or answered.answer == self._chosen or answered.answer >= len(self._buttons):
            return
        self._chosen = answered.answer
        self._say(answered.answer)

    def _answered(self, index: int) -> Answered:
        return Answered(self._topic, self._block.number, index, index == self._block.right)

    def _say(self, chosen: int) -> None:
        words, right = self._scene.words, self._block.right
        for index, button in enumerate(self._buttons):
            if index == right:
                button.mark(Mark.RIGHT, words.check_answer, chosen=index == chosen)
            elif index == chosen:
                button.mark(Mark.CHOSEN, words.check_chosen, chosen=True)
            else:
                button.mark(Mark.OPEN, "", chosen=False)
        kind = words.check_right if chosen == right else words.check_try
        self._said.say(kind, reason_of(self._block, chosen))


class _Said(QWidget):
    """On a tint: at first that nobody sees the answer, then the kind word and the reason."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene
        look = scene.look
        column = QVBoxLayout(self)
        column.setContentsMargins(look.m.s5, look.m.s4, look.m.s5, look.m.s4)
        hint = QWidget()
        row = QHBoxLayout(hint)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.m.s3)
        size = round(look.text_px(look.roles.body) * 1.4)
        row.addWidget(
            icon_label("message-circle-question-mark", look.palette.brand, size), 0, Qt.AlignmentFlag.AlignTop
        )
        row.addWidget(Prose(scene, scene.words.check_question, look.roles.near), 1)
        self._shown: QWidget = hint
        column.addWidget(hint)

    def say(self, kind: str, reason: Reason) -> None:
        """Say this in place of what was said before."""
        look = self._scene.look
        self._shown.hide()
        self._shown.deleteLater()
        word = Prose(self._scene, kind, look.roles.title)
        said = [word, *([Prose(self._scene, reason.text, look.roles.body)] if reason.text else [])]
        self._shown = Stack([*said, *self._ways(reason)], look.m.s2)
        column = self.layout()
        if column is not None:
            column.addWidget(self._shown)
        if self.isVisible():
            QTimer.singleShot(0, self, lambda: bring_into_view(self))
            announce(word, " ".join(prose.text() for prose in said))

    def _ways(self, reason: Reason) -> list[QWidget]:
        """The way to the screen that explains it."""
        if reason.link is None:
            return []
        words, link = self._scene.words, reason.link
        text = words.filled(words.check_again, step=plain_text(link.children))
        wish = GoToTopic(link.topic, link.screen)
        return [Button(self._scene, Style.SECOND, text, wish, "rotate-ccw")]

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        painter = antialiased(self)
        fill_round(painter, QRectF(self.rect()), look.m.radius_card, look.palette.mist)
        painter.end()
