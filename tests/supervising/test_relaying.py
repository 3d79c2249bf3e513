# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What the supervisor tells comes to systemd by the first process of a service, which ends as its program does."""

import os
import signal
import socket
import subprocess  # the relay is a process of its own
import sys
from pathlib import Path

import pytest

from kiosk.supervising.notifying import NOTIFY_SOCKET

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no systemd")

RELAY = (sys.executable, "-m", "kiosk.supervising.relaying")
TELLS = """
import os
from kiosk.supervising.notifying import SHOWN, tell_system
tell_system(SHOWN + chr(10) + os.environ["NOTIFY_SOCKET"])
"""


def test_it_is_passed_on_by_another_name_and_the_end_is_the_programs(tmp_path: Path) -> None:
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as system:
        system.bind(address)
        system.settimeout(30)
        told = [sys.executable, "-c", f"{TELLS}input()\nraise SystemExit(7)"]
        with subprocess.Popen(  # noqa: S603 -- our own
            [*RELAY, *told], stdin=subprocess.PIPE, env=os.environ | {NOTIFY_SOCKET: address}
        ) as running:
            ready, *_, told_to = system.recv(4096).decode().splitlines()
            running.communicate(b"\n")
    assert ready == "READY=1"
    assert told_to != address
    assert running.returncode == 7


def test_who_ends_it_ends_the_program(tmp_path: Path) -> None:
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as system:
        system.bind(address)
        system.settimeout(30)
        told = [sys.executable, "-c", f"{TELLS}\nimport signal\nsignal.pause()"]
        with subprocess.Popen(  # noqa: S603 -- our own
            [*RELAY, *told], env=os.environ | {NOTIFY_SOCKET: address}
        ) as running:
            system.recv(4096)
            running.terminate()
    assert running.returncode == signal.SIGTERM
