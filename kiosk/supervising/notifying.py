# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Telling systemd that the kiosk is there and lives, where systemd has asked for it."""

from __future__ import annotations

import os
import sys

NOTIFY_SOCKET = "NOTIFY_SOCKET"

SHOWN = "READY=1\nSTATUS=the kiosk is shown"
SHOWN_SAFE = "READY=1\nSTATUS=the built-in page is shown; the kiosk is tried again"
HANGS = "STATUS=the kiosk does not answer any more and is ended"
ALIVE = "WATCHDOG=1"
STOPPING = "STOPPING=1"


def tell_system(told: str) -> None:
    """Say it to systemd; to nobody on a system that does not ask."""
    address = os.environ.get(NOTIFY_SOCKET)
    if not address or sys.platform == "win32":
        return
    import socket  # noqa: PLC0415 -- most systems do not ask

    if address.startswith("@"):
        address = "\0" + address[1:]
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as notify:
            notify.settimeout(1.0)
            notify.sendto(told.encode(), address)
    except OSError:
        pass  # systemd is not there any more; there is nobody to tell
