# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Events of Windows: one notification for a whole folder, on a network share too where its server sends them."""

import ctypes
import sys
from pathlib import Path

if sys.platform == "win32":
    from ctypes import wintypes

    NAMES, FOLDERS, SIZE, WRITTEN = 0x1, 0x2, 0x8, 0x10
    CHANGED, WOKEN, NO_HANDLE = 0, 1, wintypes.HANDLE(-1).value
    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    _kernel.FindFirstChangeNotificationW.restype = wintypes.HANDLE
    _kernel.FindFirstChangeNotificationW.argtypes = (wintypes.LPCWSTR, wintypes.BOOL, wintypes.DWORD)
    _kernel.FindNextChangeNotification.argtypes = (wintypes.HANDLE,)
    _kernel.FindCloseChangeNotification.argtypes = (wintypes.HANDLE,)
    _kernel.CreateEventW.restype = wintypes.HANDLE
    _kernel.SetEvent.argtypes = (wintypes.HANDLE,)
    _kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
    _kernel.WaitForMultipleObjects.argtypes = (
        wintypes.DWORD,
        ctypes.POINTER(wintypes.HANDLE),
        wintypes.BOOL,
        wintypes.DWORD,
    )

    class WindowsEvents:
        """A folder that is not there is looked for again after each wait. Raises ``OSError``."""

        def __init__(self, folder: Path) -> None:
            self._folder = folder
            self._woken = _kernel.CreateEventW(None, 0, 0, None)
            if not self._woken:
                raise OSError(ctypes.get_last_error(), "no event can be made")
            self._changes: int | None = None

        def wait(self, seconds: float) -> bool:
            if self._changes is None:
                flags = NAMES | FOLDERS | SIZE | WRITTEN
                found = _kernel.FindFirstChangeNotificationW(str(self._folder), 1, flags)
                self._changes = found if found != NO_HANDLE else None
            handles = [self._changes, self._woken] if self._changes is not None else [self._woken]
            array = (wintypes.HANDLE * len(handles))(*handles)
            ready = _kernel.WaitForMultipleObjects(len(handles), array, 0, round(seconds * 1000))
            if ready == CHANGED and self._changes is not None and not _kernel.FindNextChangeNotification(self._changes):
                self._let_go()
            return ready in (CHANGED, WOKEN)

        def wake(self) -> None:
            _kernel.SetEvent(self._woken)

        def close(self) -> None:
            self._let_go()
            _kernel.CloseHandle(self._woken)

        def _let_go(self) -> None:
            if self._changes is not None:
                _kernel.FindCloseChangeNotification(self._changes)
                self._changes = None
