# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Questions to pick from: each with a box to tick, and a thick line when it is on the patient's own list."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from kiosk.navigation.picked import Picked, Picks
from kiosk.navigation.wishes import Pick
from kiosk.ui.icons import icon, icon_label
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Stack
from kiosk.ui.told import Told
from kiosk.ui.touchable import Style, Touchable


def choices(scene: Scene, questions: Iterable[tuple[Picked, str]]) -> Stack:
    """The questions one below the other."""
    return _Choices([_Choice(scene, picked, text) for picked, text in questions], scene.look.m.s2)


class _Choices(Stack):
    """A list to pick from."""

    def told(self) -> Told:
        return Told("List")


class _Choice(Touchable):
    """A question. A touch puts it on the list, another takes it off."""

    def __init__(self, scene: Scene, picked: Picked, question: str) -> None:
        super().__init__(scene, Style.SECOND, question, Pick(picked))
        self.setCheckable(True)
        look = scene.look
        self._picked = picked
        self._size = round(look.text_px(look.roles.row) * 1.25)
        self._box = icon_label("square", look.palette.brand, self._size)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.m.s4, look.m.s2, look.m.s4, look.m.s2)
        row.setSpacing(look.m.s4)
        row.addWidget(self._box)
        row.addWidget(Prose(scene, question, look.roles.row), 1, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(look.m.row_height)

    def told(self) -> Told:
        return Told("CheckBox", whole=True, checked=self.isChecked())

    def show_picked(self, picks: Picks) -> None:
        """Tick it, or take the tick away."""
        chosen = self._picked in picks
        if chosen is self.isChecked():
            return
        self.setChecked(chosen)
        self.style_of_touch = Style.CHOSEN if chosen else Style.SECOND
        name = "square-check" if chosen else "square"
        self._box.setPixmap(icon(name, self.scene.look.palette.brand, self._size, self.devicePixelRatioF()))
        self.update()
