# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Words that somebody may be about to write, one touch away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.content.writing import without_joiners, words_in
from kiosk.navigation.places import Search
from kiosk.navigation.wishes import GoTo
from kiosk.search.answer import predictions
from kiosk.ui.button import Button
from kiosk.ui.touchable import Style

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kiosk.search.index import Index
    from kiosk.ui.scene import Scene

MOST = 6


class Offered(QWidget):
    """A row of words, as many as there is room for; its height never changes."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene
        self._buttons: list[Button] = []
        self._words: tuple[str, ...] = ()
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(Button(scene, Style.SECOND, "", None).sizeHint().height())

    def show_words(self, index: Index, text: str) -> None:
        """Show the words that a text may become."""
        self._text, self._words = text, predictions(index, text, MOST)
        self.arrange()

    def show_nothing(self) -> None:
        """Show no words."""
        self._text, self._words = "", ()
        self.arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    def arrange(self) -> None:
        """Make the buttons anew and place them."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        gap, start = self._scene.look.m.s2, 0
        for word in self._words:
            button = Button(self._scene, Style.SECOND, word, GoTo(Search(completed(self._text, word))))
            width = button.sizeHint().width()
            if start + width > self.width():
                button.deleteLater()
                continue
            button.setParent(self)
            at = self.width() - start - width if self._scene.look.right_to_left else start
            button.setGeometry(at, 0, width, self.height())
            button.show()
            self._buttons.append(button)
            start += width + gap


def completed(text: str, word: str) -> str:
    """A text with its last word written to its end, and room for the next."""
    last = words_in(text)[-1]
    return f"{text[: last.start()]}{without_joiners(word)} "
