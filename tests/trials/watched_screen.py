# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is seen on screens that only a trial looks at."""

import time
from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QGuiApplication, QImage

from tests.trials.displays import DESK

SMALL = (64, 36)
ALIKE = 6.0
"""Shades of 255 that two small pictures of one scene differ by at most, on average: it drifts."""


class Eye:
    """Looks at all screens."""

    def __init__(self, application: QGuiApplication, places: Callable[[], list[QRect]]) -> None:
        self._application = application
        self._places = places

    def picture(self) -> list[int]:
        """What is seen on the first, small and in grey."""
        self._application.processEvents()
        return _grey(self._grabbed((self._places() or [QRect(0, 0, *SMALL)])[0]))

    def sees(self, picture: list[int]) -> bool:
        """Whether this is on the first screen."""
        now = self.picture()
        return sum(abs(one - other) for one, other in zip(now, picture, strict=True)) / len(picture) <= ALIKE

    def whole(self, sizes: list[tuple[int, int]]) -> bool:
        """Whether there are screens of these sizes, one shows the kiosk, and no corner of any shows the desktop."""
        self._application.processEvents()
        places = self._places()
        if [(place.width(), place.height()) for place in places] != sizes:
            return False
        images = [self._grabbed(place) for place in places]
        return not any(map(_bare, images)) and any(max(_grey(image)) > ALIKE for image in images)

    def _grabbed(self, place: QRect) -> QImage:
        """What is at this place of the desktop; Qt may tell wrongly where a screen is."""
        screen = self._application.primaryScreen()
        left_top = place.topLeft() - screen.geometry().topLeft()
        return screen.grabWindow(0, left_top.x(), left_top.y(), place.width(), place.height()).toImage()


def _grey(image: QImage) -> list[int]:
    small = image.scaled(*SMALL).convertToFormat(QImage.Format.Format_Grayscale8)
    return list(bytes(small.constBits()))


def _bare(image: QImage) -> bool:
    """Whether the desktop is seen somewhere: looked for along the edges and across."""
    desk, (width, height) = QColor(DESK), (image.width(), image.height())
    across = [(x, y) for x in range(0, width, 8) for y in (0, height // 2, height - 1)]
    down = [(x, y) for y in range(0, height, 8) for x in (0, width // 2, width - 1)]
    return any(image.pixelColor(*at) == desk for at in [*across, *down])


def wait(seen: Callable[[], bool], seconds: float) -> float | None:
    """How long it took until this was so; None where it was not in time."""
    began = time.monotonic()
    while not seen():
        if time.monotonic() - began > seconds:
            return None
        time.sleep(0.1)
    return time.monotonic() - began
