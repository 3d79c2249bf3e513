# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The calls of Windows that the lockdown makes, with the types that they expect."""

import ctypes
import sys

if sys.platform == "win32":
    from ctypes import POINTER, WINFUNCTYPE, Structure, c_ssize_t, wintypes

    LRESULT = c_ssize_t
    HookProcedure = WINFUNCTYPE(LRESULT, ctypes.c_int, wintypes.WPARAM, wintypes.LPARAM)
    WindowProcedure = WINFUNCTYPE(LRESULT, wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM)

    class KeyEvent(Structure):
        """KBDLLHOOKSTRUCT."""

        _fields_ = (
            ("key", wintypes.DWORD),
            ("scan_code", wintypes.DWORD),
            ("flags", wintypes.DWORD),
            ("time", wintypes.DWORD),
            ("extra", ctypes.c_size_t),
        )

    class WindowClass(Structure):
        """WNDCLASSW."""

        _fields_ = (
            ("style", wintypes.UINT),
            ("procedure", WindowProcedure),
            ("class_extra", ctypes.c_int),
            ("window_extra", ctypes.c_int),
            ("instance", wintypes.HINSTANCE),
            ("icon", wintypes.HANDLE),
            ("cursor", wintypes.HANDLE),
            ("background", wintypes.HANDLE),
            ("menu", wintypes.LPCWSTR),
            ("name", wintypes.LPCWSTR),
        )

    user = ctypes.WinDLL("user32", use_last_error=True)
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    sessions = ctypes.WinDLL("wtsapi32", use_last_error=True)
    shell = ctypes.WinDLL("shell32")

    kernel.GetModuleHandleW.restype = wintypes.HMODULE
    kernel.GetModuleHandleW.argtypes = (wintypes.LPCWSTR,)
    kernel.SetThreadExecutionState.argtypes = (wintypes.DWORD,)
    user.SetWindowsHookExW.restype = wintypes.HANDLE
    user.SetWindowsHookExW.argtypes = (ctypes.c_int, HookProcedure, wintypes.HINSTANCE, wintypes.DWORD)
    user.UnhookWindowsHookEx.argtypes = (wintypes.HANDLE,)
    user.CallNextHookEx.restype = LRESULT
    user.CallNextHookEx.argtypes = (wintypes.HANDLE, ctypes.c_int, wintypes.WPARAM, wintypes.LPARAM)
    user.RegisterClassW.restype = wintypes.ATOM
    user.RegisterClassW.argtypes = (POINTER(WindowClass),)
    user.UnregisterClassW.argtypes = (wintypes.LPCWSTR, wintypes.HINSTANCE)
    user.CreateWindowExW.restype = wintypes.HWND
    user.CreateWindowExW.argtypes = (
        *(wintypes.DWORD, wintypes.LPCWSTR, wintypes.LPCWSTR, wintypes.DWORD),
        *(ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_int),
        *(wintypes.HWND, wintypes.HMENU, wintypes.HINSTANCE, wintypes.LPVOID),
    )
    user.DestroyWindow.argtypes = (wintypes.HWND,)
    user.DefWindowProcW.restype = LRESULT
    user.DefWindowProcW.argtypes = (wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM)
    user.GetMessageW.argtypes = (POINTER(wintypes.MSG), wintypes.HWND, wintypes.UINT, wintypes.UINT)
    user.DispatchMessageW.restype = LRESULT
    user.DispatchMessageW.argtypes = (POINTER(wintypes.MSG),)
    user.PostMessageW.argtypes = (wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM)
    user.SetTimer.restype = ctypes.c_size_t
    user.SetTimer.argtypes = (wintypes.HWND, ctypes.c_size_t, wintypes.UINT, wintypes.LPVOID)
    user.RegisterWindowMessageW.restype = wintypes.UINT
    user.RegisterWindowMessageW.argtypes = (wintypes.LPCWSTR,)
    user.SystemParametersInfoW.argtypes = (wintypes.UINT, wintypes.UINT, wintypes.LPVOID, wintypes.UINT)
    sessions.WTSRegisterSessionNotification.argtypes = (wintypes.HWND, wintypes.DWORD)
    sessions.WTSUnRegisterSessionNotification.argtypes = (wintypes.HWND,)
    shell.SHGetPropertyStoreForWindow.restype = ctypes.c_long
    shell.SHGetPropertyStoreForWindow.argtypes = (wintypes.HWND, wintypes.LPVOID, POINTER(wintypes.LPVOID))

    def refused(what: str) -> OSError:
        """The error for a call that has just failed."""
        return OSError(f"{what} (Windows says {ctypes.get_last_error()})")
