# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk run``: the kiosk itself."""

import sys
import tomllib
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication

from kiosk import __version__, resources
from kiosk.app import Kiosk
from kiosk.commands.qt_start import require_display, start_qt
from kiosk.commands.stopping import stops_on_signals
from kiosk.content.guide_file import NAME as GUIDE
from kiosk.content.library import ContentError, Library
from kiosk.content.problems import Level, Unreadable
from kiosk.content.reading import read_text
from kiosk.content.toml_file import LARGEST
from kiosk.errors import KioskError
from kiosk.logs import log, log_to_terminal, log_uncaught, start_log
from kiosk.settings import Settings, read_settings
from kiosk.ui.window import Window

USUAL_INCHES = 21.5
"""The panel that is meant when none tells its size."""

PLAUSIBLE_INCHES = range(9, 100)
_MM_PER_INCH = 25.4


def run(content: Path | None, settings_file: Path | None, window_size: tuple[int, int] | None) -> int:
    """Show the kiosk until it is closed. Why it does not start is in the log too: nobody may be at the terminal."""
    start_log()
    try:
        settings = read_settings(settings_file)
        library = open_library(content or settings.content)
        require_display()
    except KioskError as error:
        log.error("not started: %s", error)
        raise
    application = start_qt()
    log_to_terminal()
    sys.excepthook = log_uncaught
    return _show(application, library, settings, window_size)


def _show(application: QApplication, library: Library, settings: Settings, window_size: tuple[int, int] | None) -> int:
    screen = application.primaryScreen()
    window = Window(library, panel_inches(settings, screen, window_size))
    kiosk = Kiosk(library, window)
    window.resize(QSize(*window_size) if window_size is not None else screen.size())
    kiosk.begin()
    if window_size is not None:
        window.show()
    else:
        window.showFullScreen()
    with stops_on_signals(application):
        log.info("kiosk %s shows %s", __version__, library.folder)
        code = application.exec()
    log.info("stopped")
    return code


def open_library(folder: Path | None) -> Library:
    """The guide in a folder; raises ``KioskError`` with a sentence when there is none.

    A guide.toml that cannot be read is such a case: without it the clinic's telephone numbers would be missing.
    """
    try:
        library = Library(folder or resources.shipped_content())
    except ContentError as error:
        raise KioskError(str(error)) from error
    except OSError as error:
        raise KioskError(f"the content folder cannot be read ({error.strerror}); check its path and rights") from error
    faults = [problem for problem in library.problems() if problem.where.file == GUIDE and problem.level is Level.ERROR]
    if faults and not _is_toml_or_missing(library.folder / GUIDE):
        raise KioskError(f"{library.folder / GUIDE}:{faults[0].where.line}: {faults[0].what}; {faults[0].mend}")
    return library


def _is_toml_or_missing(file: Path) -> bool:
    try:
        tomllib.loads(read_text(file, file.parent, LARGEST))
    except (Unreadable, tomllib.TOMLDecodeError, RecursionError):
        return not file.exists()
    return True


def panel_inches(settings: Settings, screen: QScreen, window_size: tuple[int, int] | None) -> float:
    """The diagonal that text is sized by: what the settings say, else what the panel says, else the usual one."""
    if settings.screen_inches is not None:
        return settings.screen_inches
    if window_size is not None:
        return USUAL_INCHES
    size = screen.physicalSize()
    inches = float((size.width() ** 2 + size.height() ** 2) ** 0.5) / _MM_PER_INCH
    return inches if int(inches) in PLAUSIBLE_INCHES else USUAL_INCHES
