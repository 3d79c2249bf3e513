# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What only Windows can tell: which programs run, which windows are theirs."""

import ctypes
import sys

WM_CLOSE = 0x0010
CLOSE_MESSAGE = "PatientKiosk.Close"
"""What a locked kiosk listens to, which nobody at its keyboard can say."""
QUERY_LIMITED, TERMINATE, NOT_INHERITED = 0x1000, 0x0001, 0
MOST_PROCESSES, LONGEST = 65536, 32768

if sys.platform == "win32":
    _kernel, _user = ctypes.WinDLL("kernel32"), ctypes.WinDLL("user32")
    _kernel.OpenProcess.restype = ctypes.c_void_p
    _Visit = ctypes.WINFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)

    def programs() -> dict[int, str]:
        """The path of the program of each process that may be asked."""
        identifiers, size = (ctypes.c_ulong * MOST_PROCESSES)(), ctypes.c_ulong()
        _kernel.K32EnumProcesses(identifiers, ctypes.sizeof(identifiers), ctypes.byref(size))
        found = {process: _program(process) for process in identifiers[: size.value // ctypes.sizeof(ctypes.c_ulong)]}
        return {process: program for process, program in found.items() if program}

    def _program(process: int) -> str:
        handle = _kernel.OpenProcess(QUERY_LIMITED, NOT_INHERITED, process)
        if not handle:
            return ""
        text, length = ctypes.create_unicode_buffer(LONGEST), ctypes.c_ulong(LONGEST)
        known = _kernel.QueryFullProcessImageNameW(ctypes.c_void_p(handle), 0, text, ctypes.byref(length))
        _kernel.CloseHandle(ctypes.c_void_p(handle))
        return text.value if known else ""

    def ask_to_close(processes: set[int]) -> None:
        """Ask every window of these processes, as a press on its cross does; a locked kiosk only listens to us.

        What nobody sees has no cross: windows of the system's own, on which the kiosk's last steps may depend.
        """
        ours = _user.RegisterWindowMessageW(CLOSE_MESSAGE)

        def visit(window: int, _nothing: object) -> bool:
            owner = ctypes.c_ulong()
            _user.GetWindowThreadProcessId(ctypes.c_void_p(window), ctypes.byref(owner))
            if owner.value in processes:
                _user.PostMessageW(ctypes.c_void_p(window), ours, None, None)
                if _user.IsWindowVisible(ctypes.c_void_p(window)):
                    _user.PostMessageW(ctypes.c_void_p(window), WM_CLOSE, None, None)
            return True

        _user.EnumWindows(_Visit(visit), None)

    def end(process: int) -> None:
        """End a process at once."""
        handle = _kernel.OpenProcess(TERMINATE, NOT_INHERITED, process)
        if handle:
            _kernel.TerminateProcess(ctypes.c_void_p(handle), 0)
            _kernel.CloseHandle(ctypes.c_void_p(handle))

else:

    def programs() -> dict[int, str]:
        """Nothing runs here that an installer for Windows could close."""
        return {}

    def ask_to_close(processes: set[int]) -> None:
        """Nobody is asked."""

    def end(process: int) -> None:
        """Nothing is ended."""
