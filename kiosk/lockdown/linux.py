# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What Linux offers: X11 hands over the whole keyboard and keeps the screen lit; on Wayland cage is the lock."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication

from kiosk.lockdown.lockdown import Bolt
from kiosk.logs import log


def bolts() -> Sequence[Bolt]:
    """Those of the display that the window is on."""
    if QGuiApplication.platformName() == "xcb":
        from kiosk.lockdown.x11 import Keyboard, Lit  # noqa: PLC0415 -- only where there is X11

        return [Keyboard(), Lit()]
    log.info("lockdown: this display has no keys that the kiosk could take from it; its compositor has to be the lock")
    return ()
