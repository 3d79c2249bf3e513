# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A panel that nobody sees: an X display, a mouse for it, and pictures of it."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from installers import tools
from installers.x_server import SIZE, x_server

EACH = 101
"""Of so many pixels one is looked at, where it has to be quick."""


class Screen(NamedTuple):
    """The name of a display, and the file that holds its pixels while it is there."""

    display: str
    memory: Path


@contextmanager
def screen() -> Iterator[Screen]:
    """A display, whose pixels a file holds."""
    with tempfile.TemporaryDirectory(prefix="kiosk-panel-") as folder, x_server("-fbdir", folder) as display:
        yield Screen(display, Path(folder, "Xvfb_screen0"))


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
