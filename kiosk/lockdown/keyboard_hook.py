# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The hook that sees every key before Windows does, in a thread that does nothing else.

It may not keep Windows waiting: whoever answers late is left out by Windows without a word, so that the hook is made
anew from time to time. The thread has a window that nobody sees; to that Windows tells what may have loosened a bolt,
and the installer that the kiosk is to end.
"""

import ctypes
import sys
from collections.abc import Callable
from threading import Event, Thread
from typing import TYPE_CHECKING

from kiosk.lockdown.chords import Gate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

CLOSE_MESSAGE = "PatientKiosk.Close"
"""What the installer says to every window of a kiosk; packaging/patient_kiosk_setup says the same."""

if sys.platform == "win32":
    from ctypes import wintypes

    from kiosk.lockdown.windows_calls import (
        HookProcedure,
        KeyEvent,
        WindowClass,
        WindowProcedure,
        kernel,
        sessions,
        user,
    )

    CLASS_NAME = "PatientKiosk.Lockdown"
    KEYBOARD_LOW_LEVEL, NO_ACTION_NEEDED = 13, 0
    KEY_DOWN, SYSTEM_KEY_DOWN = 0x0100, 0x0104
    DESTROY, CLOSE, DISPLAY_CHANGED, TIMER, POWER, SESSION = 0x02, 0x10, 0x7E, 0x0113, 0x0218, 0x02B1
    ANEW, END = 0x8001, 0x8002
    UNREST = frozenset({DISPLAY_CHANGED, POWER, SESSION})
    RENEW_MS = 10_000
    LONGEST_WAIT, LONGEST_END = 5.0, 1.0
    """Seconds; Windows takes the hook away itself when the process ends."""

    class KeyboardHook:
        """Swallows the keys of the system. ``again`` and ``close`` are called in the thread of the hook."""

        def __init__(self, again: Callable[[], None], close: Callable[[], None]) -> None:
            self._again, self._close = again, close
            self._gate = Gate()
            self._thread: Thread | None = None
            self._ready = Event()
            self._window: int | None = None
            self._hook: int | None = None
            self._asked_to_end = user.RegisterWindowMessageW(CLOSE_MESSAGE)
            self._on_key = HookProcedure(self._key)
            self._on_message = WindowProcedure(self._message)

        def shut(self, window: "QWidget") -> None:
            """Begin; where it runs already, put the hook before all that have come meanwhile."""
            if self._thread is not None and self._window is not None:
                user.PostMessageW(self._window, ANEW, 0, 0)
                return
            self._ready.clear()
            self._thread = Thread(target=self._run, name="keyboard hook", daemon=True)
            self._thread.start()
            self._ready.wait(LONGEST_WAIT)
            if self._hook is None:
                self._thread = None
                raise OSError("the keys of Windows cannot be swallowed; use the policies of docs/lockdown.md")

        def open(self) -> None:
            if self._thread is not None and self._window is not None:
                user.PostMessageW(self._window, END, 0, 0)
                self._thread.join(LONGEST_END)
            self._thread = None

        def _run(self) -> None:
            instance = kernel.GetModuleHandleW(None)
            kind = WindowClass(procedure=self._on_message, instance=instance, name=CLASS_NAME)
            user.RegisterClassW(ctypes.byref(kind))
            self._window = user.CreateWindowExW(0, CLASS_NAME, None, 0, 0, 0, 0, 0, None, None, instance, None)
            if self._window:
                self._renew()
                user.SetTimer(self._window, 1, RENEW_MS, None)
                sessions.WTSRegisterSessionNotification(self._window, 0)
            self._ready.set()
            message = wintypes.MSG()
            while self._window and user.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
                user.DispatchMessageW(ctypes.byref(message))
            self._unhook()
            user.UnregisterClassW(CLASS_NAME, instance)

        def _renew(self) -> None:
            before = self._hook
            made = user.SetWindowsHookExW(KEYBOARD_LOW_LEVEL, self._on_key, kernel.GetModuleHandleW(None), 0)
            if made:
                self._hook = made
                if before is not None:
                    user.UnhookWindowsHookEx(before)

        def _unhook(self) -> None:
            if self._hook is not None:
                user.UnhookWindowsHookEx(self._hook)
                self._hook = None

        def _key(self, code: int, message: int, address: int) -> int:
            if code == NO_ACTION_NEEDED:
                key = KeyEvent.from_address(address).key
                down = message in (KEY_DOWN, SYSTEM_KEY_DOWN)
                if not (self._gate.press(key) if down else self._gate.lift(key)):
                    return 1
            return int(user.CallNextHookEx(None, code, message, address))

        def _message(self, window: int, message: int, first: int, second: int) -> int:
            if message in UNREST:
                self._again()
            elif message == self._asked_to_end:
                self._close()
            elif message in (TIMER, ANEW):
                self._renew()
            elif message == CLOSE:
                return 0
            elif message == END:
                sessions.WTSUnRegisterSessionNotification(window)
                user.DestroyWindow(window)
                return 0
            elif message == DESTROY:
                self._window = None
                user.PostQuitMessage(0)
            return int(user.DefWindowProcW(window, message, first, second))
