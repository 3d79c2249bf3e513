# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A button that does something else when it is held for long."""

from PySide6.QtCore import QTimer

from kiosk.navigation.wishes import Wish
from kiosk.ui.button import Button, IconSide
from kiosk.ui.scene import Scene
from kiosk.ui.theme import theme
from kiosk.ui.touchable import Style


class HeldButton(Button):
    """A touch makes its wish as ever; a finger that stays makes the wish ``held``, and no other."""

    def __init__(self, scene: Scene, text: str, wish: Wish, held: Wish, icon_name: str, side: IconSide) -> None:
        super().__init__(scene, Style.TOOL, text, wish, icon_name, side)
        self._held = held
        self._holding = QTimer(self, singleShot=True, interval=theme().hold_ms)
        self._holding.timeout.connect(self._let_go)
        self.pressed.connect(self._holding.start)
        self.clicked.connect(self._holding.stop)

    def _let_go(self) -> None:
        if self.isDown():
            self.setDown(False)
            self.scene.send(self._held)
