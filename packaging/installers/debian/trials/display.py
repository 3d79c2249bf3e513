# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A screen of 1920x1080 without a monitor, and what is on it."""

import contextlib
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installers import tools
from installers.debian.trials.chroot import Chroot
from installers.errors import BuildError

SIZE = "1920x1080x24"
GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication(['grab'])
shot = application.primaryScreen().grabWindow(0)
image = shot.toImage().scaled(96, 54)
colours = {image.pixelColor(x, y).name() for x in range(96) for y in range(54)}
shot.save(sys.argv[1])
print(len(colours))
"""
"""Prints how many colours are seen: a screen with nothing on it has one."""


@contextmanager
def screen() -> Iterator[str]:
    """The name of a display that is there until the end of the block."""
    tools.need({"Xvfb": "xvfb"})
    with _started() as (server, number):
        for _ in range(100):
            if Path(f"/tmp/.X11-unix/X{number}").exists():  # noqa: S108 -- where X listens
                break
            if server.poll() is not None:
                raise BuildError("Xvfb ended at once; look at what it says")
            time.sleep(0.1)
        yield f":{number}"


@contextmanager
def _started() -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    number = next(each for each in range(90, 200) if not Path(f"/tmp/.X11-unix/X{each}").exists())  # noqa: S108
    command = ["Xvfb", f":{number}", "-screen", "0", SIZE, "-nolisten", "tcp", "-ac"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603
    try:
        yield server, number
    finally:
        server.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(10)


def look(chroot: Chroot, display: str, file: str) -> int:
    """Keep a picture of the screen in a file of the chroot, and tell how many colours are on it."""
    python = "/opt/patient-kiosk/bin/python3.11"
    told = chroot.must(python, "-I", "-c", GRAB, file, user="patient", DISPLAY=display)
    return int(told.split()[-1])
