# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk run``: the kiosk itself."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen

from kiosk import resources
from kiosk.app import Kiosk, make_application
from kiosk.content.library import ContentError, Library
from kiosk.errors import KioskError
from kiosk.logs import start_log
from kiosk.settings import Settings, read_settings
from kiosk.ui.window import Window

USUAL_INCHES = 21.5
"""The panel that is meant when none tells its size."""

PLAUSIBLE_INCHES = range(9, 100)
_MM_PER_INCH = 25.4


def run(content: Path | None, settings_file: Path | None, window_size: tuple[int, int] | None) -> int:
    """Show the kiosk until it is closed."""
    settings = read_settings(settings_file)
    library = open_library(content or settings.content)
    require_display()
    start_log()
    application = make_application()
    window = Window(library, panel_inches(settings, application.primaryScreen(), window_size))
    kiosk = Kiosk(library, window)
    if window_size is not None:
        window.resize(QSize(*window_size))
        kiosk.begin()
        window.show()
    else:
        window.resize(application.primaryScreen().size())
        kiosk.begin()
        window.showFullScreen()
    return application.exec()


def open_library(folder: Path | None) -> Library:
    """The guide in a folder; raises ``KioskError`` with a sentence when there is none."""
    try:
        return Library(folder or resources.shipped_content())
    except ContentError as error:
        raise KioskError(str(error)) from error


def require_display() -> None:
    """Raise ``KioskError`` where no window can be opened: Qt itself would end the process without a word of help."""
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise KioskError(
            "there is no display; start the kiosk in a desktop session, "
            "or make pictures of it with 'kiosk snapshot --out DIR'"
        )


def panel_inches(settings: Settings, screen: QScreen, window_size: tuple[int, int] | None) -> float:
    """The diagonal that text is sized by: what the settings say, else what the panel says, else the usual one."""
    if settings.screen_inches is not None:
        return settings.screen_inches
    if window_size is not None:
        return USUAL_INCHES
    size = screen.physicalSize()
    inches = float((size.width() ** 2 + size.height() ** 2) ** 0.5) / _MM_PER_INCH
    return inches if int(inches) in PLAUSIBLE_INCHES else USUAL_INCHES
