# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Asking the compositor of Wayland whether it answers: a kiosk that beats behind one that hangs is a still picture."""

from __future__ import annotations

import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import socket
    from collections.abc import Mapping

_DISPLAY, _CALLBACK = 1, 2
_SYNC_BYTES = 12
_ASKING = struct.pack("=III", _DISPLAY, _SYNC_BYTES << 16, _CALLBACK)
"""``wl_display.sync``; the compositor answers it as soon as it comes to it."""

_ANSWER_BYTES = 24
"""``wl_callback.done`` and ``wl_display.delete_id``, after which the same can be asked again."""


class Compositor:
    """The one that this environment names; where it names none, ``answers`` is always true."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        runtime, name = environ.get("XDG_RUNTIME_DIR"), environ.get("WAYLAND_DISPLAY")
        self._address = str(Path(runtime) / name) if runtime and name and sys.platform != "win32" else ""
        self._line: socket.socket | None = None
        self._heard = 0

    def answers(self) -> bool:
        """Whether it has answered what it was asked the last time; it is asked again. Nothing is waited for."""
        if not self._address:
            return True
        try:
            return self._ask()
        except BlockingIOError:
            return False
        except OSError:
            self.close()
            return False

    def close(self) -> None:
        """Ask no more."""
        if self._line is not None:
            self._line.close()
        self._line = None
        self._heard = 0

    def _ask(self) -> bool:
        if self._line is None:
            self._line = _connected(self._address)
            self._line.send(_ASKING)
            return False
        answer = self._line.recv(_ANSWER_BYTES - self._heard)
        if not answer:
            raise ConnectionError
        self._heard = (self._heard + len(answer)) % _ANSWER_BYTES
        if self._heard:
            return False
        self._line.send(_ASKING)
        return True


def _connected(address: str) -> socket.socket:
    import socket  # noqa: PLC0415 -- most systems have no compositor to ask

    line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_CLOEXEC)
    try:
        line.settimeout(0)
        line.connect(address)
    except OSError:
        line.close()
        raise
    return line
