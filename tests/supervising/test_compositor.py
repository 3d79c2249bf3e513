# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A compositor that hangs is noticed, for the kiosk behind it goes on beating."""

import socket
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.supervising import supervisor
from kiosk.supervising.compositor import Compositor
from kiosk.supervising.notifying import ALIVE
from kiosk.supervising.supervisor import Commands

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no Wayland")

SYNC = struct.pack("=III", 1, 12 << 16, 2)
DONE = struct.pack("=IIIIII", 2, 12 << 16, 77, 1, 12 << 16 | 1, 2)


@pytest.fixture
def wayland(tmp_path: Path) -> Iterator[socket.socket]:
    """Where a compositor listens."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listening:
        listening.bind(str(tmp_path / "wayland-0"))
        listening.listen()
        listening.settimeout(5)
        yield listening


@pytest.fixture
def compositor(wayland: socket.socket, tmp_path: Path) -> Iterator[Compositor]:
    compositor = Compositor({"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": Path(wayland.getsockname()).name})
    yield compositor
    compositor.close()


def test_it_answers_as_often_as_it_is_heard(wayland: socket.socket, compositor: Compositor) -> None:
    assert not compositor.answers()
    line, _ = wayland.accept()
    with line:
        for _ in range(3):
            assert line.recv(64) == SYNC
            line.send(DONE)
            assert compositor.answers()


def test_one_that_hangs_does_not_answer(wayland: socket.socket, compositor: Compositor) -> None:
    assert [compositor.answers() for _ in range(5)] == [False] * 5
    line, _ = wayland.accept()
    with line:
        line.send(DONE[:10])
        assert not compositor.answers()
        line.send(DONE[10:])
        assert compositor.answers()


def test_one_that_was_started_again_is_asked_anew(wayland: socket.socket, compositor: Compositor) -> None:
    compositor.answers()
    wayland.accept()[0].close()
    assert not compositor.answers()
    assert not compositor.answers()
    line, _ = wayland.accept()
    with line:
        line.send(DONE)
        assert compositor.answers()


def test_one_that_is_not_there_does_not_answer(tmp_path: Path) -> None:
    assert not Compositor({"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-9"}).answers()


@pytest.mark.parametrize("environ", [{}, {"XDG_RUNTIME_DIR": "/run/user/1"}, {"WAYLAND_DISPLAY": "wayland-0"}])
def test_where_there_is_none_nobody_waits_for_it(environ: dict[str, str]) -> None:
    assert Compositor(environ).answers()


@pytest.mark.parametrize("seen", [True, False])
def test_the_system_is_told_of_life_only_while_it_can_be_seen(monkeypatch: pytest.MonkeyPatch, *, seen: bool) -> None:
    told: list[str] = []
    monkeypatch.setattr(supervisor, "tell_system", told.append)
    nothing = Commands(("/nowhere",), ("/nowhere",))
    supervisor.Supervisor(nothing, lambda _: None, lambda: 0.0, lambda: seen).look()
    assert (ALIVE in told) is seen
