# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""X11: the keyboard is the kiosk's alone, and the screen stays lit."""

import ctypes
from ctypes import byref, c_int, c_void_p
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

RETRY_MS = 1000
"""So often the keyboard is asked for while another program, with an open menu for example, holds it."""


class Keyboard:
    """Every key reaches the kiosk and no window manager: Alt+Tab, Super and the like mean nothing then.

    The X server itself keeps Ctrl+Alt+F1 and Ctrl+Alt+Backspace; they are switched off in its settings
    (docs/lockdown.md).
    """

    def __init__(self) -> None:
        self._window: QWindow | None = None
        self._retry = QTimer(singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self._grab)

    def shut(self, window: QWidget) -> None:
        self._window = window.windowHandle()
        self._grab()

    def open(self) -> None:
        self._retry.stop()
        if self._window is not None:
            self._window.setKeyboardGrabEnabled(False)
            self._window = None

    def _grab(self) -> None:
        if self._window is not None and not self._window.setKeyboardGrabEnabled(True):
            self._retry.start()


class Lit:
    """No screen saver, and no sleep of the monitor, as long as the kiosk lives: X forgets it with the connection."""

    def __init__(self) -> None:
        self._display: int | None = None
        self._x11: ctypes.CDLL | None = None
        self._saver: ctypes.CDLL | None = None

    def shut(self, window: QWidget) -> None:
        if self._display is not None:
            return
        try:
            x11, saver = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
        except OSError as error:
            raise OSError(f"the screen may go dark: {error}; install libxss1") from error
        x11.XOpenDisplay.restype = c_void_p
        display = x11.XOpenDisplay(None)
        if not display:
            raise OSError("the screen may go dark: the X server takes no second connection")
        if not saver.XScreenSaverQueryExtension(c_void_p(display), byref(c_int()), byref(c_int())):
            x11.XCloseDisplay(c_void_p(display))
            raise OSError("the screen may go dark: this X server lacks MIT-SCREEN-SAVER; see docs/lockdown.md")
        saver.XScreenSaverSuspend(c_void_p(display), 1)
        x11.XResetScreenSaver(c_void_p(display))
        x11.XSync(c_void_p(display), 0)
        self._display, self._x11, self._saver = display, x11, saver

    def open(self) -> None:
        if self._display is None or self._x11 is None or self._saver is None:
            return
        self._saver.XScreenSaverSuspend(c_void_p(self._display), 0)
        self._x11.XCloseDisplay(c_void_p(self._display))
        self._display = None
