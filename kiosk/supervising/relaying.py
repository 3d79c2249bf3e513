# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Passing on to systemd what the supervisor tells it, where systemd would not listen to the supervisor itself.

A service that opens a session at the console is moved out of its unit by logind. From then on systemd takes word
from the first process of the service alone, so this is that process: `python -m kiosk.supervising.relaying PROGRAM …`.
"""

import os
import signal
import socket
import subprocess  # the program is named by the unit of the session
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from kiosk.supervising.notifying import NOTIFY_SOCKET, tell_system

LONGEST = 4096
"""Of what is told at once; systemd takes no more either."""

LOOK_AGAIN_SECONDS = 1.0
"""So often it is looked whether the program has ended, when nothing is told."""


def relay(program: Sequence[str]) -> int:
    """Run the program, pass on what it and its children tell systemd, and end as it ends."""
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as heard:
        address = str(Path(folder) / "notify")
        heard.bind(address)
        heard.settimeout(LOOK_AGAIN_SECONDS)
        with subprocess.Popen(  # noqa: S603 -- what the unit of the session names
            program, env=os.environ | {NOTIFY_SOCKET: address}
        ) as running:
            signal.signal(signal.SIGTERM, lambda *_: running.terminate())
            while running.poll() is None:
                _pass_on(heard)
            return running.returncode


def _pass_on(heard: socket.socket) -> None:
    try:
        tell_system(heard.recv(LONGEST).decode())
    except TimeoutError:
        return


if __name__ == "__main__":
    sys.exit(abs(relay(sys.argv[1:])))
