# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Staff at the kiosk, from the gesture over the PIN to the menu and out again.

What the patient sees stays below it as it was until the PIN was right; then the visit is over.
"""

from functools import partial
from threading import Thread
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kiosk.logs import log
from kiosk.navigation.visit import Visit
from kiosk.staff.answers import Listed, Sure
from kiosk.staff.checking import Checking
from kiosk.staff.cleaning import Cleaning
from kiosk.staff.deeds import ASKED_FIRST, Deed, Doing, Lines, name_of
from kiosk.staff.gesture import Gesture
from kiosk.staff.layer import StaffLayer
from kiosk.staff.menu import Menu
from kiosk.staff.pad import Pad
from kiosk.ui.scene import Scene
from kiosk.ui.window import Window

MENU_SECONDS, PAD_SECONDS = 60, 45
"""So long without a touch, then it closes by itself."""

SECOND_MS = 1000


class Host(Protocol):
    """The running kiosk, as far as staff stop it."""

    @property
    def visit(self) -> Visit:
        """The visit of who stands there."""

    def hold(self) -> None:
        """Ask nobody whether they are there, and read nothing aloud, until ``go_on``."""

    def go_on(self) -> None:
        """Wait for a touch as before."""

    def rest(self) -> None:
        """Forget the visit."""


class Staff(QObject):
    """Watches for the gesture as long as the kiosk runs."""

    _looked_up = Signal(object, object)

    def __init__(self, host: Host, window: Window, checking: Checking, doing: Doing) -> None:
        super().__init__()
        self._host = host
        self._window = window
        self._checking = checking
        self._doing = doing
        self._layer: StaffLayer | None = None
        self._left = 0
        self._gesture = Gesture(window.windowHandle(), lambda: window.look(host.visit).m.target_large)
        self._second = QTimer(self, interval=SECOND_MS)
        self._gesture.made.connect(self.ask)
        self._checking.answered.connect(self._answered)
        self._second.timeout.connect(self._tick)
        self._window.felt.connect(self._touched)
        self._window.resized.connect(self._fit)
        self._looked_up.connect(self._show_lines, Qt.ConnectionType.QueuedConnection)

    @property
    def layer(self) -> StaffLayer | None:
        """What staff see just now."""
        return self._layer

    def ask(self) -> None:
        """Ask for the PIN; where there is none, nobody gets out here."""
        if self._layer is not None or not self._checking.possible:
            return
        self._host.hold()
        self._lay(Pad(self._scene(), self._enter, self.close, self._window), PAD_SECONDS)

    def close(self) -> None:
        """Back to what lies below."""
        if self._layer is None:
            return
        self._second.stop()
        self._put_away()
        self._window.lay_over(None)
        self._host.go_on()

    def stop(self) -> None:
        """The kiosk ends."""
        self._gesture.stop()
        self._second.stop()
        self._put_away()
        self._checking.stop()

    def _enter(self, digits: str) -> None:
        if isinstance(self._layer, Pad):
            self._layer.check()
            self._checking.check(digits)

    def _answered(self, right: bool) -> None:  # noqa: FBT001 -- what is told
        if not isinstance(self._layer, Pad):
            return
        if right:
            self._host.rest()
            self._host.hold()
            self._show_menu()
        else:
            self._layer.wrong()
            self._layer.wait(self._checking.tries.seconds())

    def _show_menu(self, said: str = "") -> None:
        menu = Menu(self._scene(), self._doing.deeds, self._do, self._make_louder, self.close, self._window)
        menu.show_loudness(self._doing.loudness())
        self._lay(menu, MENU_SECONDS)
        if said:
            menu.say(said)

    def _do(self, deed: Deed) -> None:
        if deed in ASKED_FIRST:
            do = partial(self._really, deed)
            self._lay(Sure(self._scene(), deed, do, self._show_menu, self._window), MENU_SECONDS)
            return
        self._really(deed)

    def _really(self, deed: Deed) -> None:
        doing, words = self._doing, self._scene().words
        log.info("staff: %s", deed.name.lower().replace("_", " "))
        match deed:
            case Deed.CLEAN:
                self._lay(Cleaning(self._scene(), self.close, self._window), 0)
            case Deed.RELOAD:
                doing.reload()
                self._show_menu(words.staff_reloading)
            case Deed.PROBLEMS | Deed.STATISTICS:
                self._list(deed)
            case Deed.ANEW:
                doing.anew()
            case Deed.LEAVE if doing.leave is not None:
                doing.leave()
            case Deed.RESTART:
                doing.power.restart(self._refused)
            case Deed.SHUT_DOWN:
                doing.power.shut_down(self._refused)

    def _refused(self) -> None:
        if self._layer is not None:
            self._show_menu(self._scene().words.staff_refused)

    def _make_louder(self, steps: int) -> None:
        self._doing.louder(steps)
        if isinstance(self._layer, Menu):
            self._layer.show_loudness(self._doing.loudness())

    def _list(self, deed: Deed) -> None:
        """The window does not wait for the lines."""
        words = self._scene().words
        look, nothing = self._doing.problems, words.staff_no_problems
        if deed is Deed.STATISTICS and self._doing.statistics is not None:
            look, nothing = self._doing.statistics, words.staff_no_statistics
        page = Listed(self._scene(), name_of(deed, words), self._show_menu, self._window)
        self._lay(page, MENU_SECONDS)

        def look_up() -> None:
            try:
                lines = look() or [nothing]
            except Exception as error:  # noqa: BLE001 -- whatever it is, staff read it, and the kiosk goes on
                log.warning("%s cannot be listed: %s", deed.name.lower(), error)
                lines = [str(error) or words.calm_title]
            self._looked_up.emit(page, lines)

        Thread(target=look_up, name="list", daemon=True).start()

    def _show_lines(self, page: StaffLayer, lines: Lines) -> None:
        if page is self._layer and isinstance(page, Listed):
            page.show_lines(lines)

    def _lay(self, layer: StaffLayer, seconds: int) -> None:
        """Show this for so many seconds without a touch, 0 for any number, in place of what staff saw before."""
        self._put_away()
        self._layer, self._left = layer, seconds
        self._window.lay_over(layer)
        self._second.start()
        self._tell()

    def _put_away(self) -> None:
        if self._layer is not None:
            self._layer.hide()
            self._layer.deleteLater()
            self._layer = None

    def _fit(self) -> None:
        """A panel that was turned has another layout for everything: begin again."""
        if self._layer is not None and self._layer.size() != self._window.size():
            self.close()

    def _touched(self) -> None:
        if self._left:
            self._left = PAD_SECONDS if isinstance(self._layer, Pad) else MENU_SECONDS

    def _tick(self) -> None:
        if self._left:
            self._left -= 1
            if not self._left:
                self.close()
                return
        self._tell()

    def _tell(self) -> None:
        match self._layer:
            case Menu() as menu:
                menu.close_in(self._left)
            case Pad() as pad if not self._checking.busy:
                pad.wait(self._checking.tries.seconds())
            case _:
                pass

    def _scene(self) -> Scene:
        return self._window.scene(self._host.visit)
