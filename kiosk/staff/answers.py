# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Pages behind the menu: a list to read, and the question before nobody can use the kiosk for a while."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.staff.deeds import ICONS, Deed, Lines, name_of
from kiosk.staff.layer import StaffLayer, framed, tile
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.scrolling import ScrollView
from kiosk.ui.stack import Stack
from kiosk.ui.touchable import Style


class Listed(StaffLayer):
    """Lines below a title; until they are there, a word of patience."""

    def __init__(self, scene: Scene, title: str, back: Callable[[], None], parent: QWidget) -> None:
        super().__init__(scene, back, parent)
        look, words = self.scene.look, self.scene.words
        column = framed(self)
        column.addWidget(Prose(self.scene, title, look.roles.h1))
        self._room = QVBoxLayout()
        self._room.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._room, 1)
        button = tile(self.scene, Style.PRIMARY, words.back, back, "arrow-left")
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._shown: QWidget | None = None
        self.show_lines([words.staff_checking])

    def show_lines(self, lines: Lines) -> None:
        """Show these in place of what was shown."""
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        look = self.scene.look
        stack = Stack([Prose(self.scene, line, look.roles.near) for line in lines], look.m.s3)
        stack.column.addStretch(1)
        self._shown = ScrollView(self.scene, stack)
        self._room.addWidget(self._shown, 1)


class Sure(StaffLayer):
    """Asks whether it shall really be; the way back is as large as the way on."""

    def __init__(
        self, scene: Scene, deed: Deed, do: Callable[[], None], back: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(scene, back, parent)
        look, words = self.scene.look, self.scene.words
        name = name_of(deed, words)
        column = framed(self)
        text = Stack([Prose(self.scene, f"{name}?", look.roles.h1)], look.m.s3)
        text.add(Prose(self.scene, words.staff_sure, look.roles.opening))
        column.addStretch(1)
        column.addWidget(text)
        row = QHBoxLayout()
        row.setSpacing(look.m.s3)
        row.addWidget(tile(self.scene, Style.SECOND, words.staff_no, back, "arrow-left"), 1)
        row.addWidget(tile(self.scene, Style.PRIMARY, name, do, ICONS[deed]), 1)
        column.addLayout(row)
        column.addStretch(1)
