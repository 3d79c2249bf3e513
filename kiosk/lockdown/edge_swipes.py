# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Swipes from the edges of the screen: Windows opens nothing for them over a window that says so of itself."""

import ctypes
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

if sys.platform == "win32":
    from ctypes import POINTER, WINFUNCTYPE, Structure, byref, c_long, c_void_p, wintypes
    from uuid import UUID

    from kiosk.lockdown.windows_calls import shell

    PROPERTY_STORE = UUID("886d8eeb-8cf2-4446-8d02-cdba1dbdcf99")
    EDGE_GESTURE = UUID("32ce38b2-2c9a-41b1-9bc5-b3784394aa44")
    DISABLE_TOUCH_WHEN_FULLSCREEN = 2
    BOOLEAN, TRUE, FALSE = 11, -1, 0
    RELEASE, SET_VALUE = 2, 6
    """Where the functions stand in an IPropertyStore."""

    class _Key(Structure):
        _fields_ = (("format", ctypes.c_ubyte * 16), ("number", wintypes.DWORD))

    class _Value(Structure):
        _fields_ = (
            ("kind", ctypes.c_ushort),
            ("reserved", ctypes.c_ushort * 3),
            ("boolean", ctypes.c_short),
            ("rest", ctypes.c_ubyte * 14),
        )

    _Release = WINFUNCTYPE(ctypes.c_ulong, c_void_p)
    _SetValue = WINFUNCTYPE(c_long, c_void_p, POINTER(_Key), POINTER(_Value))

    class EdgeSwipes:
        """System.EdgeGesture.DisableTouchWhenFullscreen."""

        def __init__(self) -> None:
            self._window: int | None = None

        def shut(self, window: "QWidget") -> None:
            number = int(window.winId())
            if number != self._window:
                _set(number, TRUE)
                self._window = number

        def open(self) -> None:
            if self._window is not None:
                _set(self._window, FALSE)
                self._window = None

    def _set(window: int, value: int) -> None:
        store = c_void_p()
        wanted = (ctypes.c_ubyte * 16)(*PROPERTY_STORE.bytes_le)
        code = shell.SHGetPropertyStoreForWindow(window, wanted, byref(store))
        if code != 0 or not store.value:
            raise OSError(f"swipes from the edges cannot be switched off (Windows says {code & 0xFFFFFFFF:#x})")
        functions = ctypes.cast(ctypes.cast(store, POINTER(c_void_p))[0], POINTER(c_void_p))
        key = _Key((ctypes.c_ubyte * 16)(*EDGE_GESTURE.bytes_le), DISABLE_TOUCH_WHEN_FULLSCREEN)
        told = _Value(kind=BOOLEAN, boolean=value)
        code = _SetValue(functions[SET_VALUE] or 0)(store, byref(key), byref(told))
        _Release(functions[RELEASE] or 0)(store)
        if code != 0:
            raise OSError(f"swipes from the edges cannot be switched off (Windows says {code & 0xFFFFFFFF:#x})")
