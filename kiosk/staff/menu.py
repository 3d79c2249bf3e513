# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The menu of staff: a tile for each thing that they may do. It closes by itself."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from kiosk.staff.deeds import ICONS, Deed, name_of
from kiosk.staff.layer import Saying, StaffLayer, framed, tile
from kiosk.ui.levels import Levels
from kiosk.ui.look import Form
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Stack
from kiosk.ui.touchable import Style

LOUDNESSES = 5
ACROSS, ACROSS_UPRIGHT = 4, 2


class Menu(StaffLayer):
    """``do`` is told which tile was touched, ``louder`` by how many steps the kiosk shall be louder."""

    def __init__(
        self,
        scene: Scene,
        deeds: Sequence[Deed],
        do: Callable[[Deed], None],
        louder: Callable[[int], None],
        back: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(scene, back, parent)
        scene = self.scene
        look, words = scene.look, scene.words
        self._deeds = deeds
        self._do = do
        self._louder = louder
        self._levels = Levels(scene, LOUDNESSES)
        self._saying = Saying(scene, look.roles.near, 1)
        self._closing = Saying(scene, look.roles.lead, 1)
        title = Stack([Prose(scene, words.staff_menu, look.roles.h1)], look.m.s2)
        title.add(self._closing)
        column = framed(self)
        column.addWidget(title)
        column.addWidget(self._tiles(), 1)
        column.addLayout(self._volume())
        row = QHBoxLayout()
        row.setSpacing(look.m.s4)
        row.addWidget(tile(scene, Style.PRIMARY, words.staff_back, back, "arrow-left"))
        row.addWidget(self._saying, 1)
        column.addLayout(row)

    def say(self, text: str) -> None:
        """Say how something went."""
        self._saying.say(text)

    def close_in(self, seconds: int) -> None:
        """Tell when the menu closes by itself."""
        words = self.scene.words
        self._closing.say(words.counted(words.staff_closes, seconds), aloud=False)

    def show_loudness(self, level: int) -> None:
        """Show how loud the kiosk is, in steps from 0."""
        self._levels.show_level(level)
        self._quieter.setEnabled(level > 0)
        self._raise.setEnabled(level < LOUDNESSES)

    def _tiles(self) -> QWidget:
        look = self.scene.look
        widget = QWidget()
        grid = QGridLayout(widget)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.m.s3)
        across = ACROSS_UPRIGHT if look.form is Form.PORTRAIT else ACROSS
        for index, deed in enumerate(self._deeds):
            grid.addWidget(self._tile(deed), index // across, index % across)
        for column in range(across):
            grid.setColumnStretch(column, 1)
        return widget

    def _tile(self, deed: Deed) -> QWidget:
        text = name_of(deed, self.scene.words)
        button = tile(self.scene, Style.TOOL, text, lambda: self._do(deed), ICONS[deed], above=True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return button

    def _volume(self) -> QHBoxLayout:
        scene = self.scene
        words = scene.words
        self._quieter = tile(scene, Style.TOOL, words.quieter, lambda: self._louder(-1), "minus")
        self._raise = tile(scene, Style.TOOL, words.louder, lambda: self._louder(1), "plus")
        row = QHBoxLayout()
        row.setSpacing(scene.look.m.s3)
        row.addWidget(Prose(scene, words.staff_volume, scene.look.roles.h3), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._quieter)
        row.addWidget(self._levels)
        row.addWidget(self._raise)
        row.addStretch(1)
        return row
