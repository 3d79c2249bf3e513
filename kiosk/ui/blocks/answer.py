# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""An answer of a quick check: open, chosen, or right; shape, sign and words say which, never the colour alone."""

from enum import Enum, auto

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout

from kiosk.navigation.wishes import Wish
from kiosk.ui.icons import icon, icon_label
from kiosk.ui.painting import line_round, pen
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Stack
from kiosk.ui.told import Told
from kiosk.ui.touchable import Style, Touchable


class Mark(Enum):
    """What is known of an answer."""

    OPEN = auto()
    CHOSEN = auto()
    RIGHT = auto()


class AnswerButton(Touchable):
    """A circle and the answer. It is high enough for the word that will be said of it, so that nothing moves then."""

    def __init__(self, scene: Scene, answer: str, wish: Wish) -> None:
        super().__init__(scene, Style.SECOND, answer, wish)
        self.setCheckable(True)
        look = scene.look
        self._answer = answer
        self._mark = Mark.OPEN
        self._size = round(look.text_px(look.roles.row) * 1.25)
        self._sign = icon_label("circle", look.palette.brand, self._size)
        self._word: Prose | None = None
        self._words = Stack([Prose(scene, answer, look.roles.row)], look.m.half)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.m.s4, look.m.s2, look.m.s4, look.m.s2)
        row.setSpacing(look.m.s4)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(
            look.line_px(look.roles.row) + look.line_px(look.roles.label) + look.m.half + 2 * look.m.s2
        )

    def told(self) -> Told:
        return Told("RadioButton", whole=True, checked=self.isChecked())

    def mark(self, mark: Mark, word: str, *, chosen: bool) -> None:
        """Show what is known of the answer now, and say it in a word below it (empty: nothing)."""
        look = self.scene.look
        self._mark = mark
        self.setChecked(chosen)
        names = {Mark.OPEN: "circle", Mark.CHOSEN: "circle-dot", Mark.RIGHT: "circle-check"}
        colour = {Mark.OPEN: look.palette.brand, Mark.CHOSEN: look.palette.ink, Mark.RIGHT: look.palette.ok}[mark]
        self._sign.setPixmap(icon(names[mark], colour, self._size, self.devicePixelRatioF()))
        if self._word is not None:
            self._word.hide()
            self._word.deleteLater()
        self._word = Prose(self.scene, word, look.roles.label, colour, parent=self._words) if word else None
        if self._word is not None:
            self._words.column.addWidget(self._word)
        self.setAccessibleName(f"{self._answer} – {word}" if word else self._answer)
        self.update()

    def paint_ground(self, painter: QPainter) -> None:
        look, rect = self.scene.look, QRectF(self.rect())
        p, m = look.palette, look.m
        if self.isDown() or self._mark is Mark.OPEN:
            super().paint_ground(painter)
        elif self._mark is Mark.RIGHT:
            line_round(painter, rect, m.radius, pen(p.ok, m.selected), p.ok_tint)
        else:
            line_round(painter, rect, m.radius, pen(p.ink_2, m.control, Qt.PenStyle.DashLine), p.peach)
