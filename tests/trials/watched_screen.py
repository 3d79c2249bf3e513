# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A screen that only a trial looks at, and what is seen on it."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtGui import QGuiApplication, QImage

SIZE = (1920, 1080)
SMALL = (64, 36)
ALIKE = 6.0
"""Shades of 255 that two small pictures of one scene differ by at most, on average: it drifts."""


@contextmanager
def screen() -> Iterator[str]:
    """A screen of its own; its name."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "{}x{}x24".format(*SIZE), "-noreset"]
    server = subprocess.Popen(command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 -- written above
    try:
        yield f":{os.read(read, 16).decode().strip()}"
    finally:
        server.terminate()
        server.wait()


class Eye:
    """Looks at the whole screen."""

    def __init__(self, application: QGuiApplication) -> None:
        self._application = application

    def picture(self) -> list[int]:
        """What is seen, small and in grey."""
        self._application.processEvents()
        image = self._application.primaryScreen().grabWindow(0).toImage()
        small = image.scaled(*SMALL).convertToFormat(QImage.Format.Format_Grayscale8)
        return list(bytes(small.constBits()))

    def sees(self, picture: list[int]) -> bool:
        """Whether this is on the screen."""
        now = self.picture()
        return sum(abs(one - other) for one, other in zip(now, picture, strict=True)) / len(picture) <= ALIKE

    def black(self) -> bool:
        """Whether nothing at all is shown."""
        return max(self.picture()) < ALIKE


def wait(seen: Callable[[], bool], seconds: float) -> float | None:
    """How long it took until this was so; None where it was not in time."""
    began = time.monotonic()
    while not seen():
        if time.monotonic() - began > seconds:
            return None
        time.sleep(0.02)
    return time.monotonic() - began
