# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What Windows offers: a hook before every key, and answers to what else would lie over the kiosk or put it out."""

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from kiosk.lockdown import found_keys

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.lockdown.lockdown import Bolt

if sys.platform == "win32":
    import ctypes

    from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

    from kiosk.lockdown.edge_swipes import EdgeSwipes
    from kiosk.lockdown.keyboard_hook import KeyboardHook
    from kiosk.lockdown.windows_calls import kernel, refused, user

    CONTINUOUS, SYSTEM_REQUIRED, DISPLAY_REQUIRED = 0x80000000, 0x1, 0x2
    STICKY, TOGGLE, FILTER = (0x3A, 0x3B, 2), (0x34, 0x35, 2), (0x32, 0x33, 6)
    ASSISTED = {"sticky": STICKY, "toggle": TOGGLE, "filter": FILTER}
    """How each is asked for and set, and how many numbers Windows tells of it; the second is its flags."""

    class _Told(QObject):
        """From the thread of the hook to that of the window; there the kiosk ends where the installer wishes it."""

        _again = Signal()
        _close = Signal()

        def __init__(self, again: Callable[[], None]) -> None:
            super().__init__()
            self._do_again = again
            self._again.connect(self._shut_again, Qt.ConnectionType.QueuedConnection)
            self._close.connect(self._end, Qt.ConnectionType.QueuedConnection)

        def again(self) -> None:
            self._again.emit()

        def close(self) -> None:
            self._close.emit()

        @Slot()
        def _shut_again(self) -> None:
            self._do_again()

        @Slot()
        def _end(self) -> None:
            QCoreApplication.exit()

    def bolts(again: Callable[[], None]) -> "Sequence[Bolt]":
        """Those of Windows."""
        told = _Told(again)
        return [KeyboardHook(told.again, told.close), AssistedKeys(), EdgeSwipes(), Awake()]

    class Awake:
        """Neither the screen nor the machine falls asleep."""

        def shut(self, window: "QWidget") -> None:
            if not kernel.SetThreadExecutionState(CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED):
                raise refused("the screen may go dark")

        def open(self) -> None:
            kernel.SetThreadExecutionState(CONTINUOUS)

    class AssistedKeys:
        """Five presses of Shift and the like open no window of Windows."""

        def __init__(self) -> None:
            self._found: dict[str, int] | None = None

        def shut(self, window: "QWidget") -> None:
            if self._found is not None:
                return
            found = found_keys.found_before() or {name: _asked(*how)[1] for name, how in ASSISTED.items()}
            found_keys.keep(found)
            self._found = found
            _change({name: found_keys.without_hotkey(flags) for name, flags in found.items()}, "off")

        def open(self) -> None:
            if self._found is not None:
                found, self._found = self._found, None
                found_keys.forget()
                _change(found, "back")

    def _asked(ask: int, _change: int, size: int) -> list[int]:
        numbers = (ctypes.c_uint32 * size)(4 * size)
        if not user.SystemParametersInfoW(ask, 4 * size, numbers, 0):
            raise refused("sticky keys and their like cannot be asked for")
        return list(numbers)

    def _change(wanted: dict[str, int], whither: str) -> None:
        """Set the flags of each; one that Windows refuses hinders no other."""
        faults = []
        for name, (ask, change, size) in ASSISTED.items():
            numbers = _asked(ask, change, size)
            told = (ctypes.c_uint32 * size)(numbers[0], wanted.get(name, numbers[1]), *numbers[2:])
            if not user.SystemParametersInfoW(change, 4 * size, told, 0):
                faults.append(str(refused(f"{name} keys cannot be switched {whither}")))
        if faults:
            raise OSError("; ".join(faults))
