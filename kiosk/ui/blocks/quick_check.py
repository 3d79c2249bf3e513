# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A quick check: answers to touch, and at once a kind word and the reason. Nothing is counted or kept."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kiosk.content.blocks import Answer, QuickCheck
from kiosk.content.inline import Inlines, Strong, Text, plain_text
from kiosk.ui.button import Button
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.screen_reader import announce
from kiosk.ui.stack import Stack
from kiosk.ui.touchable import Style


class QuickCheckBox(Stack):
    """The question, its answers, and below them what there is to say to the one that was touched."""

    def __init__(self, block: QuickCheck, scene: Scene) -> None:
        look = scene.look
        super().__init__([Prose(scene, block.question, look.roles.row)], look.m.s3)
        self._scene = scene
        self._block = block
        self._buttons = [_answer_button(scene, answer) for answer in block.answers]
        for button, answer in zip(self._buttons, block.answers, strict=True):
            self.add(button)
            button.clicked.connect(lambda _=False, chosen=answer: scene.once(lambda: self._say(chosen)))
        self._said: Prose | None = None
        self.add(_Room(scene))

    def _say(self, chosen: Answer) -> None:
        words = self._scene.words
        right = next((answer for answer in self._block.answers if answer.right), chosen)
        for button, answer in zip(self._buttons, self._block.answers, strict=True):
            word = words.check_answer if answer is right else words.check_chosen if answer is chosen else ""
            button.mark(word, chosen=answer is chosen)
        kind = words.check_right if chosen.right else words.check_try
        reason: Inlines = chosen.reason or right.reason
        if self._said is not None:
            self._said.hide()
            self._said.deleteLater()
        self._said = Prose(self._scene, (Strong((Text(f"{kind} "),)), *reason), self._scene.look.roles.body)
        self.column.addWidget(self._said)
        announce(self._said, self._said.text())


class _AnswerButton(Button):
    """An answer; the one that is right and the one that was chosen say so in words."""

    def __init__(self, scene: Scene, text: str) -> None:
        super().__init__(scene, Style.SECOND, text, None, "circle", at_start=True)
        self.setCheckable(True)
        self._answer = text

    def mark(self, word: str, *, chosen: bool) -> None:
        """Say this of the answer; empty: nothing."""
        self.setChecked(chosen)
        self.setText(f"{self._answer} – {word}" if word else self._answer)
        self.setAccessibleName(self.text())
        self.updateGeometry()


def _answer_button(scene: Scene, answer: Answer) -> _AnswerButton:
    return _AnswerButton(scene, plain_text(answer.text))


class _Room(QWidget):
    """Empty room below the answers."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._height = scene.look.m.s1

    def sizeHint(self) -> QSize:
        return QSize(0, self._height)
