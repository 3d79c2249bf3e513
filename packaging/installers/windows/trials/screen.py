# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A panel that nobody sees: an X display, a mouse for it, and pictures of it."""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from installers import tools
from installers.errors import BuildError

SIZE = (1920, 1080)
EACH = 101
"""Of so many pixels one is looked at, where it has to be quick."""


class Screen(NamedTuple):
    """The name of a display, and the file that holds its pixels while it is there."""

    display: str
    memory: Path


@contextmanager
def screen() -> Iterator[Screen]:
    """A display; the X server looks for a free number."""
    with tempfile.TemporaryDirectory(prefix="kiosk-panel-") as folder, _server(folder) as display:
        yield Screen(display, Path(folder, "Xvfb_screen0"))


@contextmanager
def _server(folder: str) -> Iterator[str]:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp"]
    command += ["-fbdir", folder]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)  # noqa: S603 -- as written
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        if not number:
            raise BuildError("Xvfb did not start; look at what it says by itself")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def touch(display: str, x: float, y: float) -> None:
    """A click, at a place in parts of the panel."""
    place = (str(round(x * SIZE[0])), str(round(y * SIZE[1])))
    command = ("env", f"DISPLAY={display}", "xdotool", "mousemove", *place, "click", "1")
    tools.must("the mouse cannot be moved", command)


def picture(display: str, file: Path) -> None:
    """What is on the panel."""
    file.parent.mkdir(parents=True, exist_ok=True)
    command = ("env", f"DISPLAY={display}", "import", "-silent", "-window", "root", str(file))
    tools.must("the panel cannot be pictured", command)


def colours(file: Path) -> int:
    """How many colours a picture has."""
    return int(tools.must("the picture cannot be read", ("identify", "-format", "%k", str(file))))


def colours_now(memory: Path) -> int:
    """How many colours are on the panel at this moment, about: some pixels are looked at, in a millisecond."""
    now = memory.read_bytes()
    return len(set(memoryview(now[: len(now) // 4 * 4]).cast("I")[::EACH]))


def pixels(file: Path) -> bytes:
    """What tells whether two pictures show the same."""
    return tools.must("the picture cannot be read", ("identify", "-format", "%#", str(file))).encode()
