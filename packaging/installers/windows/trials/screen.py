# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A panel that nobody sees: an X display, a mouse for it, and pictures of it."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installers import tools
from installers.errors import BuildError

SIZE = (1920, 1080)


@contextmanager
def screen() -> Iterator[str]:
    """The name of a display; the X server looks for a free number."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp"]
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


def pixels(file: Path) -> bytes:
    """What tells whether two pictures show the same."""
    return tools.must("the picture cannot be read", ("identify", "-format", "%#", str(file))).encode()
