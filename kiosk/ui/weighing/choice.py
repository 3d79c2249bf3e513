# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Choices of which one may be touched: none is chosen before, and touching it again takes it back."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QWidget

from kiosk.navigation.visit import TextSize, Visit
from kiosk.navigation.weights import Weighed, Weight
from kiosk.navigation.wishes import Weigh
from kiosk.ui.answerable import Answerable
from kiosk.ui.icons import icon, icon_label
from kiosk.ui.pages.page import fits_across
from kiosk.ui.painting import antialiased, fill_round, line_round, pen
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.told import DECORATION, Told
from kiosk.ui.touchable import Style, Touchable

OPEN, CHOSEN = "circle", "circle-check"


class Choice(Touchable):
    """An empty circle and words; when it is chosen, a tick, a thick line and a tint.

    ``weight`` is shown as so many of five stones, ``upright`` sets all of it one above the other.
    """

    def __init__(self, scene: Scene, text: str, weighed: Weighed, weight: Weight | None, *, upright: bool) -> None:
        super().__init__(scene, Style.TOOL, text, Weigh(weighed))
        self.setCheckable(True)
        self.weighed = weighed
        look = scene.look
        self._size = round(look.text_px(look.roles.row) * 1.25)
        self._sign = icon_label(OPEN, look.palette.brand, self._size)
        ways = QBoxLayout.Direction
        layout = QBoxLayout(ways.TopToBottom if upright else ways.LeftToRight, self)
        layout.setContentsMargins(look.m.s3, look.m.s3, look.m.s3, look.m.s3)
        layout.setSpacing(look.m.s2 if upright else look.m.s4)
        middle, between = Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignVCenter
        layout.addWidget(self._sign, 0, middle if upright else between)
        layout.addWidget(Prose(scene, text, look.roles.row, centred=upright), 1, between)
        if weight is not None and (upright or look.text_size is TextSize.NORMAL):
            layout.addWidget(_Stones(scene, weight), 0, middle if upright else between)
        self.setMinimumHeight(look.m.target_medium)

    def told(self) -> Told:
        return Told("RadioButton", whole=True, checked=self.isChecked())

    def choose(self, *, chosen: bool) -> None:
        """Show whether it is chosen."""
        if chosen == self.isChecked():
            return
        self.setChecked(chosen)
        name = CHOSEN if chosen else OPEN
        self._sign.setPixmap(icon(name, self.scene.look.palette.brand, self._size, self.devicePixelRatioF()))
        self.update()

    def paint_ground(self, painter: QPainter) -> None:
        look = self.scene.look
        if self.isChecked() and not self.isDown():
            line_round(
                painter, QRectF(self.rect()), look.m.radius, pen(look.palette.brand, look.m.selected), look.palette.mist
            )
        else:
            super().paint_ground(painter)


class Choices(Answerable):
    """A few choices in so many columns."""

    def __init__(self, scene: Scene, choices: list[Choice], columns: int) -> None:
        super().__init__()
        self._choices = choices
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(scene.look.m.s2)
        rows = -(-len(choices) // columns)
        for index, choice in enumerate(choices):
            grid.addWidget(choice, index % rows, index // rows)
            grid.setColumnStretch(index // rows, 1)

    def show_answers(self, visit: Visit) -> None:
        for choice in self._choices:
            choice.choose(chosen=visit.weights.holds(choice.weighed))


def scale(scene: Scene, steps: Mapping[Weight, tuple[str, Weighed]]) -> Choices:
    """Five steps in a row, the least first; where there is no room, one below the other."""
    if scene.look.roomy:
        row = _steps(scene, steps, upright=True)
        if fits_across(row, scene):
            return row
        row.deleteLater()
    return _steps(scene, steps, upright=False)


def _steps(scene: Scene, steps: Mapping[Weight, tuple[str, Weighed]], *, upright: bool) -> Choices:
    made = [Choice(scene, text, weighed, weight, upright=upright) for weight, (text, weighed) in steps.items()]
    return Choices(scene, made, len(made) if upright else 1)


class _Stones(QWidget):
    """Five stones, so many of them filled: the words say it too."""

    def __init__(self, scene: Scene, weight: Weight) -> None:
        super().__init__()
        self._scene = scene
        self._weight = weight
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def told(self) -> Told:
        return DECORATION

    def sizeHint(self) -> QSize:
        m = self._scene.look.m
        return QSize(len(Weight) * m.s4 + (len(Weight) - 1) * m.s1, m.s3)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        p, m = look.palette, look.m
        painter = antialiased(self)
        for index in range(len(Weight)):
            x = index * (m.s4 + m.s1)
            left = self.width() - x - m.s4 if look.right_to_left else x
            stone = QRectF(left, 0, m.s4, m.s3)
            if index < self._weight:
                fill_round(painter, stone, m.s3 / 2, p.brand)
            else:
                line_round(painter, stone, m.s3 / 2, pen(p.line, m.hairline), p.page)
        painter.end()
