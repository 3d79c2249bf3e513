# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The pad for the PIN: quiet, with a large way back, for most who come here came by mistake."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.staff.layer import PRESSING, Saying, StaffLayer, framed, halves, tile
from kiosk.staff.pin import LONGEST
from kiosk.ui.icons import icon
from kiosk.ui.keyboard import Key
from kiosk.ui.painting import antialiased, fill_round
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Stack
from kiosk.ui.told import DECORATION, Told
from kiosk.ui.touchable import Style

DIGITS = "123456789"
COLUMNS = 3
MINUTE = 60
TELL = 15
"""So often, in seconds, it is said aloud how long one still waits."""


class Pad(StaffLayer):
    """Takes digits; ``enter`` gets them, and says by ``wrong``, ``wait`` or by going on how that went."""

    def __init__(self, scene: Scene, enter: Callable[[str], None], back: Callable[[], None], parent: QWidget) -> None:
        super().__init__(scene, back, parent)
        self._enter = enter
        self._digits = ""
        self._dots = Dots(self.scene)
        self._saying = Saying(self.scene, self.scene.look.roles.near)
        self._keys: list[QWidget] = []
        column = framed(self)
        row = halves(self.scene)
        row.addWidget(self._words(), 1)
        row.addWidget(self._grid(), 1)
        column.addLayout(row, 1)

    def wrong(self) -> None:
        """These were not the digits."""
        self._empty(self.scene.words.staff_wrong)

    def check(self) -> None:
        """The digits are looked at."""
        self._saying.say(self.scene.words.staff_checking)
        self._enable(on=False)

    def wait(self, seconds: int) -> None:
        """So long one has to wait before the next try; nothing can be typed meanwhile."""
        words = self.scene.words
        self._enable(on=not seconds)
        if seconds:
            whole = -(-seconds // MINUTE)
            text = (
                words.counted(words.staff_wait, seconds)
                if seconds < MINUTE
                else words.counted(words.staff_wait_long, whole)
            )
            self._digits = ""
            self._dots.show_count(0)
            self._saying.say(text, aloud=seconds % TELL == 0)
        elif self._saying.text != words.staff_wrong:
            self._saying.say("")

    def typed(self, event: QKeyEvent) -> bool:
        if super().typed(event):
            return True
        if event.key() == Qt.Key.Key_Backspace:
            self._take_back()
        elif event.text() in (*DIGITS, "0") and event.text():
            self._add(event.text())
        elif event.key() in PRESSING:
            self._open()
        else:
            return False
        return True

    def _words(self) -> QWidget:
        scene = self.scene
        look, words = scene.look, scene.words
        title = Stack([Prose(scene, words.staff_title, look.roles.h1)], look.m.s2)
        title.add(Prose(scene, words.staff_lead, look.roles.lead))
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.m.s4)
        column.addWidget(_Sign(scene))
        column.addWidget(title)
        column.addWidget(self._dots)
        column.addWidget(self._saying)
        column.addStretch(1)
        column.addWidget(Prose(scene, words.staff_not_you, look.roles.near, look.palette.ink_2))
        back = tile(scene, Style.SECOND, words.staff_back, self.back, "arrow-left")
        column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        return widget

    def _grid(self) -> QWidget:
        scene = self.scene
        words = scene.words
        widget = QWidget()
        widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a pad is the same everywhere
        grid = QGridLayout(widget)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(scene.look.m.s3)
        for index, digit in enumerate(DIGITS):
            grid.addWidget(self._digit(digit), index // COLUMNS, index % COLUMNS)
        delete = tile(scene, Style.TOOL, words.key_delete, self._take_back, "arrow-left", above=True)
        opening = tile(scene, Style.PRIMARY, words.staff_open, self._open, "check", above=True)
        for column, key in enumerate((delete, self._digit("0"), opening)):
            key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            grid.addWidget(key, len(DIGITS) // COLUMNS, column)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        self._keys = [*widget.findChildren(Key), delete, opening]
        return widget

    def _digit(self, digit: str) -> Key:
        key = Key(self.scene, digit, digit, None, self.scene.look.roles.h2)
        key.clicked.connect(lambda: self._add(digit))
        return key

    def _add(self, digit: str) -> None:
        if self._usable() and len(self._digits) < LONGEST:
            self._show(self._digits + digit)

    def _take_back(self) -> None:
        if self._usable():
            self._show(self._digits[:-1])

    def _open(self) -> None:
        if self._usable() and self._digits:
            self._enter(self._digits)

    def _show(self, digits: str) -> None:
        words = self.scene.words
        self._digits = digits
        self._dots.show_count(len(digits))
        self._saying.say(words.counted(words.staff_typed, len(digits)) if digits else "")

    def _empty(self, text: str) -> None:
        self._digits = ""
        self._dots.show_count(0)
        self._saying.say(text)
        self._enable(on=True)

    def _usable(self) -> bool:
        return all(key.isEnabled() for key in self._keys)

    def _enable(self, *, on: bool) -> None:
        for key in self._keys:
            key.setEnabled(on)


class _Sign(QWidget):
    """A lock on a calm ground."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene
        self.setFixedSize(scene.look.m.disc, scene.look.m.disc)

    def told(self) -> Told:
        return DECORATION

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        painter = antialiased(self)
        fill_round(painter, QRectF(self.rect()), look.m.radius, look.palette.mist)
        at = (self.width() - look.m.icon) // 2
        painter.drawPixmap(at, at, icon("lock", look.palette.brand, look.m.icon, self.devicePixelRatioF()))
        painter.end()


class Dots(QWidget):
    """A dot for each digit that was typed, and nothing about how many there should be."""

    def __init__(self, scene: Scene) -> None:
        super().__init__()
        self._scene = scene
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def told(self) -> Told:
        return DECORATION

    def show_count(self, count: int) -> None:
        """Show so many."""
        self._count = count
        self.update()

    def sizeHint(self) -> QSize:
        m = self._scene.look.m
        return QSize(m.s4 * LONGEST + m.s2 * (LONGEST - 1), m.s5)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._scene.look
        p, m = look.palette, look.m
        painter = antialiased(self)
        painter.fillRect(0, self.height() - m.hairline, self.width(), m.hairline, p.line)
        for index in range(self._count):
            at = index * (m.s4 + m.s2)
            across = self.width() - at - m.s4 if look.right_to_left else at
            fill_round(painter, QRectF(across, 0, m.s4, m.s4), m.s2, p.brand)
        painter.end()
