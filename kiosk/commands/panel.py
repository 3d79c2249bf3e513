# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The panel that the kiosk is on: which of the screens it is, how large, how far from the eyes, how it hangs."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QScreen

from kiosk.settings import Settings
from kiosk.settings.declared import UPRIGHT, USUAL_DISTANCE

USUAL_INCHES = 21.5
"""The panel that is meant when none tells its size."""

LEAST_SIDE = 980
"""Where the shorter side of a panel has fewer pixels of the theme, screens are not drawn larger for who stands far."""

PLAUSIBLE_INCHES = range(9, 100)
_MM_PER_INCH = 25.4

T = TypeVar("T")


def numbered(screens: Sequence[T], number: int) -> Sequence[T]:
    """The screen with this number, counted from 1, alone; the first while that is not plugged in."""
    return screens[number - 1 : number] or screens[:1]


def panel_screen(application: QGuiApplication, settings: Settings) -> QScreen:
    """The screen that the settings mean."""
    return next(iter(numbered(application.screens(), settings.screen)), application.primaryScreen())


def panel_inches(settings: Settings, screen: QScreen, window_size: tuple[int, int] | None) -> float:
    """The diagonal that text is sized by: what the settings say, else what the panel says, else the usual one.

    From further away a panel looks like a smaller one, on which all has to be larger, as far as it has room for that.
    """
    from kiosk.ui.look import REFERENCE_PPI  # noqa: PLC0415 -- the launch picture waits for no look

    own = _own_inches(settings, screen, window_size)
    size = QSize(*window_size) if window_size is not None else screen.size()
    diagonal = float((size.width() ** 2 + size.height() ** 2) ** 0.5)
    least = diagonal / REFERENCE_PPI / max(1, min(size.width(), size.height())) * LEAST_SIDE
    return min(own, max(own * USUAL_DISTANCE / settings.viewing_distance_cm, least))


def _own_inches(settings: Settings, screen: QScreen, window_size: tuple[int, int] | None) -> float:
    if settings.screen_inches is not None:
        return settings.screen_inches
    if window_size is not None:
        return USUAL_INCHES
    size = screen.physicalSize()
    inches = float((size.width() ** 2 + size.height() ** 2) ** 0.5) / _MM_PER_INCH
    return inches if int(inches) in PLAUSIBLE_INCHES else USUAL_INCHES


def hangs_otherwise(settings: Settings, size: QSize) -> str:
    """The sentence for a panel that hangs otherwise than it should; empty when it hangs so, or may hang anyhow."""
    upright = size.height() > size.width()
    if settings.orientation is None or (settings.orientation == UPRIGHT) is upright:
        return ""
    now = "upright" if upright else "landscape"
    return (
        f"the screen is {size.width()}x{size.height()}, {now}, but should be {settings.orientation}; turn it in the"
        " display settings of the system, or mend 'orientation' in the settings"
    )
