# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A word in the text that explains itself, or leads on, at a touch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion

from kiosk.ui.told import Told
from kiosk.ui.touchable import Style, Touchable

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from kiosk.ui.composed import TouchableText
    from kiosk.ui.scene import Scene


class Word(Touchable):
    """A word in the text that can be touched: as large as a finger, though only the word is seen."""

    def __init__(self, scene: Scene, touchable: TouchableText, text: QWidget) -> None:
        super().__init__(scene, Style.BARE, touchable.name, touchable.wish, text)
        self._text = text
        self._seen = QRect()
        self.touchable = touchable

    def told(self) -> Told:
        return Told("Link")

    def take_place(self, fragments: list[QRectF]) -> None:
        """Cover these rectangles, grown to the size of a finger."""
        region = QRegion()
        self._seen = QRect()
        for fragment in fragments:
            self._seen = self._seen.united(fragment.toAlignedRect())
            region = region.united(QRegion(self._grown(fragment.toAlignedRect())))
        whole = region.boundingRect()
        self.setGeometry(whole)
        self.setMask(region.translated(-whole.topLeft()))

    def ringed(self) -> QRect:
        """The word as it is seen, so that the lines above and below it stay readable."""
        return self._seen.translated(-self.pos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: the text below shows it, and is painted with it."""

    def _grown(self, rect: QRect) -> QRect:
        target = self.scene.look.m.target
        wider, higher = max(0, target - rect.width()), max(0, target - rect.height())
        margin = self.scene.look.m.word_margin
        grown = rect.adjusted(-wider // 2 - margin, -higher // 2, wider // 2 + margin, higher // 2)
        inside = self._text.rect()
        grown.moveLeft(max(inside.left(), min(grown.left(), inside.right() - grown.width() + 1)))
        return grown
