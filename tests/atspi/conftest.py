# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A kiosk under Xvfb with a bus of its own, and one that listens to it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kiosk import resources
from kiosk.content.library import Library
from kiosk.navigation.visit import Visit
from tests.atspi.child import SIZE, visits
from tests.atspi.tree import Bus, Node

PROGRAMS = ("Xvfb", "dbus-daemon", "/usr/libexec/at-spi-bus-launcher")


class Listener:
    """A screen reader before the kiosk: it has a screen shown, and asks what is there."""

    def __init__(self, kiosk: subprocess.Popen[str], bus: Bus) -> None:
        self._kiosk = kiosk
        self.bus = bus
        self.library = Library(resources.shipped_content())
        self.visits = visits(self.library)

    def look_at(self, visit: Visit) -> Node:
        """What is told of the window when this visit is shown."""
        self.show(visit)
        return self.tree()

    def show(self, visit: Visit) -> None:
        """Let the kiosk show it; returns when it is painted."""
        assert self._kiosk.stdin is not None
        assert self._kiosk.stdout is not None
        self._kiosk.stdin.write(f"{self.visits.index(visit)}\n")
        self._kiosk.stdin.flush()
        assert self._kiosk.stdout.readline() == "shown\n"

    def tree(self) -> Node:
        """What is told of the window now."""
        (program,) = self.bus.programs()
        (window,) = self.bus.tree(program).children
        return window


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    """A kiosk that runs, and a screen reader."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        pytest.skip(f"{', '.join(missing)} is not there: install at-spi2-core, dbus and xvfb")
    with ExitStack() as stack:
        runtime = stack.enter_context(TemporaryDirectory(prefix="kiosk-bus-"))
        environ = {**os.environ, "XDG_RUNTIME_DIR": runtime, "QT_QPA_PLATFORM": "xcb"}
        environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        environ["DISPLAY"] = display(stack)
        environ["DBUS_SESSION_BUS_ADDRESS"] = _session(stack, environ)
        bus = Bus(environ["DBUS_SESSION_BUS_ADDRESS"])
        stack.callback(bus.close)
        kiosk = _start(stack, [sys.executable, "-m", "tests.atspi.child"], environ, stdin=subprocess.PIPE)
        yield Listener(kiosk, bus)
        assert kiosk.stdin is not None
        kiosk.stdin.close()
        assert kiosk.wait(timeout=20) == 0


def display(stack: ExitStack) -> str:
    """The name of a display without a monitor; it ends with the stack."""
    screen = f"{SIZE[0]}x{SIZE[1]}x24"
    server = _start(stack, ["Xvfb", "-displayfd", "1", "-screen", "0", screen, "-nolisten", "tcp"], dict(os.environ))
    assert server.stdout is not None
    return f":{server.stdout.readline().strip()}"


def _session(stack: ExitStack, environ: dict[str, str]) -> str:
    command = ["dbus-daemon", "--session", "--nofork", "--nosyslog", "--print-address=1"]
    daemon = _start(stack, command, environ)
    assert daemon.stdout is not None
    return daemon.stdout.readline().strip()


def _start(
    stack: ExitStack, command: list[str], environ: dict[str, str], stdin: int = subprocess.DEVNULL
) -> subprocess.Popen[str]:
    process = subprocess.Popen(  # noqa: S603 -- every command is written in this file
        command,
        cwd=Path(__file__).parents[2],
        env=environ,
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    stack.enter_context(process)
    stack.callback(process.kill)
    return process
