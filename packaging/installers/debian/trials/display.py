# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A screen without a monitor, and what is on it."""

from contextlib import AbstractContextManager

from installers.debian.trials.chroot import Chroot
from installers.x_server import x_server

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


def screen() -> AbstractContextManager[str]:
    """The name of a display that anybody may show something on, until the end of the block."""
    return x_server("-ac")


def look(chroot: Chroot, display: str, file: str) -> int:
    """Keep a picture of the screen in a file of the chroot, and tell how many colours are on it."""
    python = "/opt/patient-kiosk/bin/python3.11"
    told = chroot.must(python, "-I", "-c", GRAB, file, user="patient", DISPLAY=display)
    return int(told.split()[-1])
