# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What staff see: a page over everything, in the look of the kiosk, with keys of its own."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.navigation.visit import TextSize
from kiosk.ui.button import Button, IconSide
from kiosk.ui.focus_order import focus_next
from kiosk.ui.keys import BACKWARDS, FORWARDS
from kiosk.ui.look import Form, Look
from kiosk.ui.painting import fill_ground
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.screen_reader import announce
from kiosk.ui.theme_parts import Role
from kiosk.ui.told import Told
from kiosk.ui.touchable import Style

LETTING_THROUGH = (*FORWARDS, *BACKWARDS, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
ROOM = (1920, 1080)
"""Pixels, long and short, on which everything here has room at the size of the reference panel."""

PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class StaffLayer(QWidget):
    """As large as the window, in letters of the usual size whatever the patient reads in. Escape leads back.

    Nothing of it scrolls; on a panel with few pixels for its inches, everything is smaller instead.
    """

    def __init__(self, scene: Scene, back: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.scene = replace(scene, look=_fitting(scene.look))
        self.back = back
        fill_ground(self, scene.look.palette.page)
        self.setLayoutDirection(scene.look.direction)

    def told(self) -> Told:
        return Told("Dialog", titled=True, modal=True)

    def typed(self, event: QKeyEvent) -> bool:
        """What a key of a keyboard does here; whether it did anything."""
        if event.key() == Qt.Key.Key_Escape:
            self.back()
            return True
        return False

    def showEvent(self, event: QShowEvent) -> None:
        self.window().installEventFilter(self)
        announce(self)

    def hideEvent(self, event: QHideEvent) -> None:
        self.window().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """No key reaches what lies below; Tab and arrows go round what can be touched here."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        return self.typed(event) or event.key() not in LETTING_THROUGH

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the focused button did not take."""
        if event.key() in (*FORWARDS, *BACKWARDS):
            focus_next(self, forwards=event.key() in FORWARDS)
        else:
            self.typed(event)


def _fitting(look: Look) -> Look:
    long, short = max(look.width, look.height), min(look.width, look.height)
    return replace(look, text_size=TextSize.NORMAL, scale=min(look.scale, long / ROOM[0], short / ROOM[1]))


class Saying(QWidget):
    """A place for one sentence after the other, as high as so many lines whether it is said or not."""

    def __init__(self, scene: Scene, role: Role, lines: int = 2) -> None:
        super().__init__()
        self._scene = scene
        self._role = role
        self._said: Prose | None = None
        self._where = Qt.AlignmentFlag.AlignTop if lines > 1 else Qt.AlignmentFlag.AlignVCenter
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setMinimumHeight(lines * scene.look.line_px(role))

    @property
    def text(self) -> str:
        """What is said."""
        return self._said.text() if self._said is not None else ""

    def say(self, text: str, *, aloud: bool = True) -> None:
        """Say this in place of what was said before; ``aloud`` to a screen reader, too."""
        if text == self.text:
            return
        if self._said is not None:
            self._said.hide()
            self._said.deleteLater()
        self._said = Prose(self._scene, text, self._role) if text else None
        if self._said is not None:
            self._column.addWidget(self._said, 0, self._where)
            if aloud and self.isVisible():
                announce(self, text)


def tile(scene: Scene, style: Style, text: str, act: Callable[[], None], icon: str, *, above: bool = False) -> Button:
    """A button that does something on the spot, once for a shaking hand."""
    button = Button(scene, style, text, None, icon, IconSide.ABOVE if above else IconSide.BEFORE)
    button.setMinimumHeight(scene.look.m.target_large)
    button.clicked.connect(lambda: scene.once(act))
    return button


def halves(scene: Scene) -> QBoxLayout:
    """Two halves beside each other, or one below the other on a panel that hangs upright."""
    upright = scene.look.form is Form.PORTRAIT
    row: QBoxLayout = QVBoxLayout() if upright else QHBoxLayout()
    row.setSpacing(scene.look.m.s6)
    return row


def framed(layer: StaffLayer) -> QVBoxLayout:
    """The column of all that is on the layer, with a calm edge around."""
    look = layer.scene.look
    edge = look.frame.edge
    column = QVBoxLayout(layer)
    column.setContentsMargins(edge, look.m.s6, edge, look.m.s6)
    column.setSpacing(look.m.s4)
    return column
