# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The strip: where one is. It holds nothing to touch."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.content.model import TopicHead
from kiosk.navigation.visit import TextSize
from kiosk.ui.icons import icon, icon_label
from kiosk.ui.painting import antialiased, fill_round, line_round, pen
from kiosk.ui.prose import Prose
from kiosk.ui.ribbon import Ribbon, ribbon_of
from kiosk.ui.scene import Scene
from kiosk.ui.text_lines import NO_BREAK


class Strip(QWidget):
    """Topic, ribbon, "Step 3 of 7" and the stepping stones; with large text one line of words says it all."""

    def __init__(self, scene: Scene, head: TopicHead, place: str, step: int, steps: int) -> None:
        super().__init__()
        self._scene = scene
        look, ribbon = scene.look, ribbon_of(scene, head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.m.s2, 0, look.m.s2)
        column.setSpacing(look.m.s1)
        if look.text_size is not TextSize.NORMAL:
            text = f"{head.title}: {place.replace(' ', NO_BREAK)}" + (f" ({ribbon.short})" if ribbon else "")
            column.addWidget(Prose(scene, text, look.roles.label, look.palette.brand))
            return
        row = QHBoxLayout()
        row.setSpacing(look.m.s3)
        title = Prose(scene, head.title, look.roles.label, look.palette.ink_2)
        where = Prose(scene, place, look.roles.label, look.palette.ink_2)
        short = _width(Pill(scene, ribbon.short)) + 2 * look.m.s3 if ribbon else 0
        stones = Stones(scene, step, steps)
        used = look.m.icon + sum(_width(widget) + look.m.s3 for widget in (title, where, stones))
        room = look.width - 2 * look.frame.edge
        if used + short > room:
            used -= stones.stand_close()
        if used + short > room:
            stones.hide()
            used -= _width(stones) + look.m.s3
        for label in (title, where):
            label.setMinimumWidth(min(_width(label), room // 2))
        row.addWidget(icon_label(head.icon, look.palette.brand, look.m.icon, mirrored=look.right_to_left))
        row.addWidget(title, 0 if ribbon else 1, Qt.AlignmentFlag.AlignVCenter)
        if ribbon:
            self._hang(ribbon, row, column, used)
        row.addWidget(where, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(stones)
        column.insertLayout(0, row, 1)
        self.setMinimumHeight(look.frame.strip)

    def _hang(self, ribbon: Ribbon, row: QHBoxLayout, column: QVBoxLayout, used: int) -> None:
        """The longest ribbon that finds room in the row; below it where there is none."""
        scene, look = self._scene, self._scene.look
        room = look.width - 2 * look.frame.edge - used - 2 * look.m.s3
        pills = (Pill(scene, text) for text in (ribbon.long, ribbon.short))
        fitting = next((pill for pill in pills if _width(pill) <= room), None)
        if fitting is not None:
            row.addWidget(fitting, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addStretch(1)
        else:
            column.addWidget(Pill(scene, ribbon.long), 0, Qt.AlignmentFlag.AlignLeading)

    def aloud(self) -> list[QWidget]:
        """Nothing: it only says where one is."""
        return []


def _width(widget: QWidget) -> int:
    return widget.sizeHint().width()


class Pill(QWidget):
    """A few words on a tint: a ribbon, not a button."""

    def __init__(self, scene: Scene, text: str) -> None:
        super().__init__()
        self._scene = scene
        p, m = scene.look.palette, scene.look.m
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(m.s3, m.s1, m.s3, m.s1)
        layout.addWidget(Prose(scene, text, scene.look.roles.label, p.heather_ink))

    def aloud(self) -> list[QWidget]:
        """Nothing: it says something about the page, not what the page says."""
        return []

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        look = self._scene.look
        fill_round(painter, QRectF(self.rect()), look.m.radius_s, look.palette.heather)
        painter.end()


class Stones(QWidget):
    """Stepping stones: those behind ticked, the present one large, those ahead empty."""

    def __init__(self, scene: Scene, step: int, steps: int) -> None:
        super().__init__()
        self._scene = scene
        self._step = step
        self._steps = steps
        self._gap = scene.look.m.s2
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def stand_close(self) -> int:
        """Leave less room between them; how much narrower that makes them in all."""
        before = self.sizeHint().width()
        self._gap = self._scene.look.m.s1
        self.updateGeometry()
        return before - self.sizeHint().width()

    def sizeHint(self) -> QSize:
        m = self._scene.look.m
        others = (self._steps - 1) * (m.stone_width + self._gap)
        return QSize(others + m.stone_now_width, m.stone_now_height)

    def paintEvent(self, event: QPaintEvent) -> None:
        m = self._scene.look.m
        painter = antialiased(self)
        x = 0.0
        for index in range(self._steps):
            now = index == self._step
            width, height = (m.stone_now_width, m.stone_now_height) if now else (m.stone_width, m.stone_height)
            left = self.width() - x - width if self._scene.look.right_to_left else x
            self._paint_stone(painter, QRectF(left, (self.height() - height) / 2, width, height), index)
            x += width + self._gap
        painter.end()

    def _paint_stone(self, painter: QPainter, stone: QRectF, index: int) -> None:
        look = self._scene.look
        p, m = look.palette, look.m
        if index == self._step:
            line_round(painter, stone, stone.height() / 2, pen(p.ink, m.control), p.marker)
        elif index < self._step:
            fill_round(painter, stone, stone.height() / 2, p.brand)
            size = round(stone.height() * 0.75)
            tick = icon("check", p.on_brand, size, self.devicePixelRatioF())
            painter.drawPixmap(round(stone.center().x() - size / 2), round(stone.center().y() - size / 2), tick)
        else:
            line_round(painter, stone, stone.height() / 2, pen(p.line, m.hairline), p.page)
