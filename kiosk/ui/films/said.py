# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is said in a film just now, where the caption of its picture stands while it does not play."""

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import delete

from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene


class Said(QWidget):
    """One of these texts at a time; as high as the highest of them, so that nothing moves when they change."""

    def __init__(self, scene: Scene, rests: str, texts: Sequence[str]) -> None:
        super().__init__()
        self._scene = scene
        self._rests = rests
        self._texts = dict.fromkeys((rests, *texts))
        self._height = lru_cache(maxsize=4)(self._highest)
        self._said = self._prose(rests)
        self._said.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, text: str) -> None:
        """Show this text."""
        if text == self._said.text():
            return
        delete(self._said)
        self._said = self._prose(text)
        self._said.setParent(self)
        self._place()
        self._said.setVisible(bool(text))

    def rest(self) -> None:
        """Show the caption of the picture."""
        self.say(self._rests)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        self._said.setGeometry(0, 0, self.width(), self._said.heightForWidth(self.width()))

    def _prose(self, text: str) -> Prose:
        look = self._scene.look
        return Prose(self._scene, text, look.roles.small, look.palette.ink_2)

    def _highest(self, width: int) -> int:
        heights = []
        for text in self._texts:
            prose = self._prose(text)
            heights.append(prose.heightForWidth(width) if text else 0)
            delete(prose)
        return max(heights)
