# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A quick check: answers to touch, and at once a kind word and the reason. Nothing is counted or kept."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.content.blocks import Answer, QuickCheck
from kiosk.content.inline import Inlines, plain_text
from kiosk.ui.blocks.answer import AnswerButton, Mark
from kiosk.ui.icons import icon_label
from kiosk.ui.painting import antialiased, fill_round
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.screen_reader import announce
from kiosk.ui.stack import Stack


class QuickCheckBox(QWidget):
    """The question and its answers; beside them, or below, what there is to say to the one that was touched."""

    def __init__(self, block: QuickCheck, scene: Scene) -> None:
        super().__init__()
        look = scene.look
        self._scene = scene
        self._block = block
        self._buttons = [AnswerButton(scene, plain_text(answer.text)) for answer in block.answers]
        for button, answer in zip(self._buttons, block.answers, strict=True):
            button.clicked.connect(lambda _=False, chosen=answer: scene.once(lambda: self._say(chosen)))
        answers = Stack([Prose(scene, block.question, look.roles.h3), *self._buttons], look.m.s3)
        self._said = _Said(scene)
        row = QHBoxLayout(self) if look.roomy else QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.m.s6 if look.roomy else look.m.s4)
        row.addWidget(answers, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._said, 0, Qt.AlignmentFlag.AlignTop)
        if look.roomy:
            self._said.setFixedWidth(look.m.side)

    def _say(self, chosen: Answer) -> None:
        words = self._scene.words
        right = next((answer for answer in self._block.answers if answer.right), chosen)
        for button, answer in zip(self._buttons, self._block.answers, strict=True):
            if answer is right and right.right:
                button.mark(Mark.RIGHT, words.check_answer, chosen=answer is chosen)
            elif answer is chosen:
                button.mark(Mark.CHOSEN, words.check_chosen, chosen=True)
            else:
                button.mark(Mark.OPEN, "", chosen=False)
        kind = words.check_right if chosen.right else words.check_try
        self._said.say(kind, chosen.reason or right.reason)


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

    def say(self, kind: str, reason: Inlines) -> None:
        """Say this in place of what was said before."""
        look = self._scene.look
        self._shown.hide()
        self._shown.deleteLater()
        word = Prose(self._scene, kind, look.roles.title)
        said = [word, *([Prose(self._scene, reason, look.roles.body)] if reason else [])]
        self._shown = Stack(said, look.m.s2)
        column = self.layout()
        if column is not None:
            column.addWidget(self._shown)
        announce(word, " ".join(prose.text() for prose in said))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        painter = antialiased(self)
        fill_round(painter, QRectF(self.rect()), look.m.radius_card, look.palette.mist)
        painter.end()
