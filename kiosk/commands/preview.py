# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk preview``: the kiosk beside what is to be mended, for editors."""

from pathlib import Path

from PySide6.QtCore import QSize

from kiosk import resources
from kiosk.commands.opening import open_library
from kiosk.commands.panel import USUAL_INCHES
from kiosk.commands.qt_start import require_display, start_qt
from kiosk.commands.showing import palettes_of
from kiosk.commands.stopping import stops_on_signals
from kiosk.content.library import Library
from kiosk.errors import KioskError
from kiosk.preview.desk import Desk
from kiosk.preview.preview import Preview
from kiosk.settings import machine_file, read_settings
from kiosk.ui.theme import theme
from kiosk.ui.window import Window

MOST, OF = 9, 10
"""The window takes so much of the desk's monitor."""


def preview(folder: Path | None) -> int:
    """Show it until the window is closed."""
    settings = read_settings(machine_file())
    content = folder or settings.content or resources.shipped_content()
    require_display()
    application = start_qt()
    colours = palettes_of(settings.theme, theme().palettes)

    def make(library: Library) -> Window:
        inches, prints = settings.screen_inches or USUAL_INCHES, settings.printer is not None
        return Window(library, inches, palettes=colours, prints=prints)

    screen = application.primaryScreen()
    desk = Desk(screen.size() * screen.devicePixelRatio())
    room = screen.availableGeometry().size()
    desk.resize(QSize(room.width() * MOST // OF, room.height() * MOST // OF))
    try:
        shown = Preview(content, desk, open_library, make)
    except OSError as error:
        desk.deleteLater()
        raise KioskError(
            f"no copy of the content can be made ({error.strerror}); make room for temporary files"
        ) from error
    shown.begin()
    desk.show()
    with stops_on_signals(application):
        code = application.exec()
    shown.stop()
    desk.close()
    desk.deleteLater()
    return code
