# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""An X server from outside the kiosk: a device that types and points, and what another program there can see."""

import ctypes
import shutil
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_long, c_uint, c_ulong, c_void_p

VIEWABLE = 2
ATTRIBUTES_SIZE, MAP_STATE = 136, 92
"""Of XWindowAttributes on a machine of 64 bits."""
INPUTS = 0b1 | 0b100 | 0x200000
"""Keys, buttons and the focus."""

REACHED = frozenset({2, 4, 9, 10})
"""A key, a button, the focus that comes or goes; the server tells every program more than that."""


class _Attributes(Structure):
    _fields_ = (
        *((name, c_int) for name in ("x", "y", "width", "height")),
        ("rest", ctypes.c_ubyte * (MAP_STATE - 16)),
        ("map_state", c_int),
        ("end", ctypes.c_ubyte * (ATTRIBUTES_SIZE - MAP_STATE - 4)),
    )


class XServer:
    """A connection of its own; it owns both clipboards, and a window that lies below the kiosk."""

    def __init__(self) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = c_void_p
        for name in ("XDefaultRootWindow", "XCreateSimpleWindow", "XInternAtom", "XGetSelectionOwner"):
            getattr(self._x, name).restype = c_ulong
        self._x.XStringToKeysym.restype = c_ulong
        self._display = c_void_p(self._x.XOpenDisplay(None))
        assert self._display.value, "there is no X server"
        self._root = c_ulong(self._x.XDefaultRootWindow(self._display))
        self._codes: dict[str, int] = {}
        self.witness = self._window_below()
        self._selections = [self._own(name) for name in (b"PRIMARY", b"CLIPBOARD")]

    def key(self, code: int, held: tuple[str, ...]) -> None:
        """Press a key while others are held, and lift them all."""
        codes = [*map(self._code, held), code]
        for each in codes:
            self._test.XTestFakeKeyEvent(self._display, c_uint(each), 1, c_ulong(0))
        for each in reversed(codes):
            self._test.XTestFakeKeyEvent(self._display, c_uint(each), 0, c_ulong(0))

    def press(self, at: tuple[int, int], button: int) -> None:
        """Move there and press."""
        self.move(at)
        self._test.XTestFakeButtonEvent(self._display, c_uint(button), 1, c_ulong(0))

    def move(self, at: tuple[int, int]) -> None:
        """Move the mouse."""
        self._test.XTestFakeMotionEvent(self._display, -1, *at, c_ulong(0))

    def release(self, button: int) -> None:
        """Let the button go."""
        self._test.XTestFakeButtonEvent(self._display, c_uint(button), 0, c_ulong(0))

    def settle(self) -> None:
        """Return when the server has done all that it was asked for."""
        self._x.XSync(self._display, 0)

    def reached_below(self) -> int:
        """How many keys, clicks and changes of focus have reached the window below since this was last asked."""
        self.settle()
        event, found = (c_long * 24)(), 0
        while self._x.XPending(self._display):
            self._x.XNextEvent(self._display, byref(event))
            found += (event[0] & 0xFFFFFFFF) in REACHED
        return found

    def clipboards_untouched(self) -> bool:
        """Whether nobody has put anything into either clipboard."""
        return all(self._x.XGetSelectionOwner(self._display, atom) == self.witness for atom in self._selections)

    def on_top(self) -> tuple[int, tuple[int, int, int, int]]:
        """The topmost window that can be seen, with its place; one of a window manager is the frame round another."""
        for window in reversed(self._children(self._root)):
            attributes = _Attributes()
            self._x.XGetWindowAttributes(self._display, c_ulong(window), byref(attributes))
            if attributes.map_state == VIEWABLE and attributes.width > 1:
                place = (attributes.x, attributes.y, attributes.width, attributes.height)
                return window, place
        return 0, (0, 0, 0, 0)

    def holds(self, frame: int, window: int) -> bool:
        """Whether one window is the other, or lies in it."""
        return frame == window or any(self.holds(child, window) for child in self._children(c_ulong(frame)))

    def _children(self, window: c_ulong) -> list[int]:
        root, parent, children, count = c_ulong(), c_ulong(), POINTER(c_ulong)(), c_uint()
        self._x.XQueryTree(self._display, window, byref(root), byref(parent), byref(children), byref(count))
        found = [int(children[at]) for at in range(count.value)]
        if found:
            self._x.XFree(children)
        return found

    def _code(self, name: str) -> int:
        if name not in self._codes:
            symbol = self._x.XStringToKeysym(c_char_p(name.encode()))
            self._codes[name] = self._x.XKeysymToKeycode(self._display, c_ulong(symbol))
        return self._codes[name]

    def _window_below(self) -> int:
        window = int(self._x.XCreateSimpleWindow(self._display, self._root, 0, 0, 300, 200, 0, c_ulong(0), c_ulong(0)))
        self._x.XSelectInput(self._display, c_ulong(window), c_long(INPUTS))
        self._x.XMapWindow(self._display, c_ulong(window))
        self.settle()
        return window

    def _own(self, name: bytes) -> c_ulong:
        atom = c_ulong(self._x.XInternAtom(self._display, c_char_p(name), 0))
        self._x.XSetSelectionOwner(self._display, atom, c_ulong(self.witness), c_ulong(0))
        self.settle()
        return atom


def what_lacks() -> str:
    """What this machine lacks for all that; empty where it lacks nothing."""
    try:
        ctypes.CDLL("libX11.so.6")
        ctypes.CDLL("libXtst.so.6")
    except OSError as error:
        return str(error)
    return "" if shutil.which("Xvfb") else "Xvfb is not there: install xvfb"
