# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""An X server with two plugs for displays, which can be unplugged, turned, and have a wrong resolution.

Xvfb has one display that never changes; the dummy driver of Xorg has several, of any size.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QRect

SIZE = (1920, 1080)
USUAL, UPRIGHT, COARSE = "1920x1080", "1080x1920", "1280x720"
FIRST, SECOND = "DUMMY0", "DUMMY1"
DESK = "#ff00ff"
"""The colour of the desktop below the kiosk: nothing of ours has it."""

_PLACE = re.compile(r"^\S+ connected (?:primary )?(\d+)x(\d+)\+(\d+)\+(\d+)", re.MULTILINE)

_MODES = {
    USUAL: "148.50 1920 2008 2052 2200 1080 1084 1089 1125",
    UPRIGHT: "148.50 1080 1168 1212 1360 1920 1924 1929 1965",
    COARSE: "74.25 1280 1390 1430 1650 720 725 730 750",
}
_CONFIGURATION = """
Section "Device"
  Identifier "dummy"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0-1000.0
  VertRefresh 5.0-200.0
{modes}
EndSection
Section "Screen"
  Identifier "screen"
  Device "dummy"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes {names}
    Virtual 3840 3840
  EndSubSection
EndSection
Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
"""


class Displays:
    """What is plugged in, and how it is set."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._environment = {**os.environ, "DISPLAY": name}
        self._run("xsetroot", "-solid", DESK)
        for mode in (USUAL, COARSE):
            self._xrandr("--addmode", SECOND, mode)

    def show(self, first: str | None, second: str | None = None) -> None:
        """Set both at once; the second, if there is one, lies to the right of the first, if that is there."""
        beside = ["--right-of", FIRST] if first else ["--pos", "0x0"]
        self._xrandr(
            *("--output", FIRST, *(["--mode", first, "--pos", "0x0"] if first else ["--off"])),
            *("--output", SECOND, *(["--mode", second, *beside] if second else ["--off"])),
        )

    def places(self) -> list[QRect]:
        """Where on the desktop each display lies that is plugged in, as X says it."""
        told = self._run("xrandr", "--query")
        return [QRect(*map(int, (left, top, width, height))) for width, height, left, top in _PLACE.findall(told)]

    def _xrandr(self, *arguments: str) -> None:
        self._run("xrandr", *arguments)

    def _run(self, *command: str) -> str:
        done = subprocess.run(command, env=self._environment, capture_output=True, check=True, text=True)  # noqa: S603 -- written here
        return done.stdout


def what_lacks() -> str:
    """The sentence for a machine that cannot do this; empty where it can."""
    lacking = [each for each in ("Xorg", "xrandr", "xsetroot") if shutil.which(each) is None]
    if not lacking:
        return ""
    packages = "xserver-xorg-core xserver-xorg-video-dummy x11-xserver-utils"
    return f"{', '.join(lacking)} is not there; install {packages}"


@contextmanager
def displays(folder: Path) -> Iterator[Displays]:
    """Two plugs, and a display of the usual size in the first. Only root may start Xorg so."""
    file = folder / "xorg.conf"
    lines = "\n".join(f'  Modeline "{name}" {numbers} +hsync +vsync' for name, numbers in _MODES.items())
    file.write_text(_CONFIGURATION.format(modes=lines, names=" ".join(f'"{name}"' for name in _MODES)), "utf-8")
    read, write = os.pipe()
    quiet = ["-configdir", str(folder), "-logfile", str(folder / "xorg.log"), "-nolisten", "tcp", "-novtswitch"]
    command = ["Xorg", "-displayfd", str(write), "-config", str(file), "-sharevts", "-noreset", *quiet]
    with subprocess.Popen(command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:  # noqa: S603 -- written above
        os.close(write)
        try:
            number = os.read(read, 16).decode().strip()
            assert number, (folder / "xorg.log").read_text("utf-8")
            yield Displays(f":{number}")
        finally:
            server.terminate()
