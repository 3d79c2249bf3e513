# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""systemd is told that the kiosk is there, and that it lives."""

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.supervising.notifying import ALIVE, SHOWN, tell_system

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no systemd")


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[socket.socket]:
    """Where systemd listens."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(5)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        yield listening


def test_it_is_told_in_its_own_words(system: socket.socket) -> None:
    tell_system(SHOWN)
    tell_system(ALIVE)
    assert [system.recv(64) for _ in range(2)] == [b"READY=1\nSTATUS=the kiosk is shown", b"WATCHDOG=1"]


def test_a_name_without_a_file_is_understood(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    name = f"kiosk-{tmp_path.name}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(f"\0{name}")
        listening.settimeout(5)
        monkeypatch.setenv("NOTIFY_SOCKET", f"@{name}")
        tell_system(SHOWN)
        assert listening.recv(64).startswith(b"READY=1\n")


def test_where_nobody_listens_nothing_happens(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "gone"))
    tell_system(SHOWN)
    monkeypatch.delenv("NOTIFY_SOCKET")
    tell_system(SHOWN)
