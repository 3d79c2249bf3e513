# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is connected to the machine, as Qt sees it: screen, touch, fonts, voices and printer."""

import subprocess
import sys
from collections.abc import Sequence

from PySide6.QtGui import QFontDatabase, QGuiApplication, QInputDevice, QScreen

from kiosk.commands.findings import Finding, State
from kiosk.commands.panel import hangs_otherwise, panel_inches
from kiosk.commands.printers import chosen, hindrance, printer_names
from kiosk.commands.qt_start import require_display
from kiosk.errors import KioskError
from kiosk.settings import Settings
from kiosk.settings.declared import USUAL_DISTANCE
from kiosk.ui.theme import theme

SMALLEST_SIDE = 720
"""Pixels; the screens are tested down to 1280x720."""

TRY = "from kiosk.commands.qt_start import start_qt; start_qt()"


def display_fault() -> str:
    """Why no window can be opened; empty when one can. Qt may end the process over it, so another one tries."""
    try:
        require_display()
    except KioskError as error:
        return str(error)
    if QGuiApplication.instance() is not None:
        return ""
    tried = subprocess.run(  # noqa: S603 -- Python itself, with the line above
        [sys.executable, "-c", TRY], stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    if not tried.returncode:
        return ""
    said = tried.stderr.decode(errors="replace").strip().splitlines()
    return said[-1].removeprefix("kiosk: ") if said else "no window can be opened, and Qt does not say why"


def screen_finding(screen: QScreen, settings: Settings) -> Finding:
    """Size in pixels, and the size of panel that text is made for."""
    size, inches = screen.size(), panel_inches(settings, screen, None)
    told = f"{size.width()}x{size.height()}, text is sized for a panel of {inches:.1f} inch"
    if settings.viewing_distance_cm != USUAL_DISTANCE:
        told += f" ({settings.viewing_distance_cm} cm away)"
    if min(size.width(), size.height()) < SMALLEST_SIDE:
        return Finding(State.LACKS, "display", f"{told}; that is too small, set at least 1280x720 in the system")
    if fault := hangs_otherwise(settings, size):
        return Finding(State.LACKS, "display", fault)
    if settings.screen_inches is None:
        told += "; if that is wrong, put screen_inches into the settings"
    return Finding(State.OK, "display", told)


def touch_finding(names: Sequence[str]) -> Finding:
    """Whether a finger will do anything."""
    if names:
        return Finding(State.OK, "touch", ", ".join(names))
    told = "the system knows no touch screen; connect its USB cable or install its driver (a mouse works meanwhile)"
    return Finding(State.LACKS, "touch", told)


def touch_screens() -> list[str]:
    """The names of the touch screens that are connected."""
    kind = QInputDevice.DeviceType.TouchScreen
    return [device.name() or "a touch screen" for device in QInputDevice.devices() if device.type() is kind]


def fonts_finding(families: Sequence[str]) -> Finding:
    """Whether the letters that the screens are designed for are there."""
    try:
        family = theme().family
    except KioskError as error:
        return Finding(State.LACKS, "fonts", str(error))
    if family in families:
        return Finding(State.OK, "fonts", family)
    return Finding(State.LACKS, "fonts", f"'{family}' cannot be loaded; install the kiosk anew")


def families() -> list[str]:
    """The fonts that Qt can write with."""
    return QFontDatabase.families()


def printer_finding(wanted: str | None) -> Finding:
    """Whether the printer of the settings is there, and prints; ``wanted`` is None where patients may not print."""
    try:
        if wanted is None:
            names, _ = printer_names()
            there = f"there are {', '.join(names)}" if names else "there is none"
            return Finding(State.NOTE, "printer", f"the settings name none, so patients cannot print ({there})")
        name = chosen(wanted)
    except KioskError as error:
        return Finding(State.NOTE if wanted is None else State.LACKS, "printer", str(error))
    if why := hindrance(name):
        return Finding(State.LACKS, "printer", f"'{name}' does not print: {why}; see to it, then print a test page")
    return Finding(State.OK, "printer", name)
