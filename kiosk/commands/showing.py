# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The kiosk on the screen, from its first picture to its end."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication

from kiosk import __version__
from kiosk.app import Kiosk
from kiosk.commands.attending import Running, attend
from kiosk.commands.filling import Filling
from kiosk.commands.guarding import Guarding
from kiosk.commands.keeping_home import KeepingHome
from kiosk.commands.known_voices import known_voices
from kiosk.commands.launch_picture import LaunchPicture
from kiosk.commands.list_printer import ListPrinter
from kiosk.commands.opening import Shown, languages_here, open_as_shown
from kiosk.commands.panel import hangs_otherwise, panel_inches, panel_screen
from kiosk.commands.stopping import stops_on_signals
from kiosk.content.library import Library
from kiosk.content.release import Release
from kiosk.heartbeat import Supervision
from kiosk.logs import log, log_to_terminal
from kiosk.loudness import Loudness
from kiosk.navigation.visit import ThemeName
from kiosk.settings import Settings
from kiosk.state_folder import state_folder_if_any
from kiosk.ui.fonts import load_fonts
from kiosk.ui.theme import theme
from kiosk.ui.theme_parts import Palette
from kiosk.ui.window import Window

if TYPE_CHECKING:
    from kiosk.lockdown.lockdown import Lockdown

KEEP_MS = 3000
"""So long after the start home is kept for the next, if nobody has touched it."""


def show(
    application: QApplication,
    shown: Shown,
    settings: Settings,
    window_size: tuple[int, int] | None,
    launch: LaunchPicture | None,
    lockdown: "Lockdown",
    supervised: Supervision | None,
) -> int:
    """Show the guide until the window is closed; the launch picture gives way to it."""
    today = datetime.now().astimezone().date()
    library = open_as_shown(shown.content, shown.kept, Release(today, settings.drafts, settings.overdue))
    for fault in languages_here(library, settings):
        log.warning("%s", fault)
    ours = theme().palettes
    for name in load_fonts():
        log.warning("the font %s cannot be read", name)
    log_to_terminal()
    screen = panel_screen(application, settings)
    inches = panel_inches(settings, screen, window_size)
    loudness = Loudness(settings.volume, state_folder_if_any())
    window = _window(library, inches, settings, ours, loudness)
    press = ListPrinter(library, settings.printer) if settings.printer is not None else None
    chime = partial(_chime, loudness) if settings.chime else _silence
    kiosk = Kiosk(library, window, settings, chime, press=press)
    window.resize(QSize(*window_size) if window_size is not None else screen.size())
    kiosk.begin()
    lockdown.engage(window)
    guarding = Guarding(kiosk, library, window, supervised, _options(shown))
    if window_size is not None:
        window.show()
    else:
        _fill(application, window, screen, settings)
    keeping = None
    if launch is not None:
        launch.give_way()
        keeping = KeepingHome(launch, kiosk, library, window, KEEP_MS)
    later = attend(Running(application, kiosk, library, window, settings, shown, loudness, keeping))
    with stops_on_signals(application):
        log.info("kiosk %s shows %s", __version__, shown.content)
        code = application.exec()
    lockdown.release()
    later.stop()
    if keeping is not None:
        keeping.stop()
    guarding.stop()
    kiosk.stop()
    window.close()
    window.deleteLater()
    log.info("stopped")
    return code


def _options(shown: Shown) -> list[str]:
    """What another command of the kiosk has to be told to look at the same."""
    options = ["--content", str(shown.content)]
    return options if shown.settings_file is None else [*options, "--settings", str(shown.settings_file)]


def _fill(application: QApplication, window: Window, screen: QScreen, settings: Settings) -> None:
    """Show the window over the whole screen, whatever becomes of that."""
    if fault := hangs_otherwise(settings, screen.size()):
        log.warning("%s", fault)
    window.setGeometry(screen.geometry())
    window.showFullScreen()
    Filling(application, window, settings.screen)


def _window(
    library: Library, inches: float, settings: Settings, ours: Mapping[str, Palette], loudness: Loudness
) -> Window:
    colours, prints = palettes_of(settings.theme, ours), settings.printer is not None
    themes = tuple(map(ThemeName, settings.themes))
    window = Window(library, inches, palettes=colours, prints=prints, loudness=lambda: loudness.share, themes=themes)
    if settings.read_aloud:
        window.offer_to_read(known_voices())
    return window


def _chime(loudness: Loudness) -> None:
    from kiosk.chime import chime  # noqa: PLC0415 -- nobody is asked anything at the start

    chime(loudness.share, state_folder_if_any())


def _silence() -> None:
    """The chime of a kiosk that is only seen."""


def palettes_of(clinic_theme: Path | None, ours: Mapping[str, Palette]) -> Mapping[str, Palette]:
    """The clinic's own colours; ours where it has none, or anything is wrong with them."""
    if clinic_theme is None:
        return ours
    from kiosk.ui.clinic_theme import read_clinic_theme  # noqa: PLC0415 -- only needed where there is one

    palettes, faults = read_clinic_theme(clinic_theme)
    for fault in faults:
        log.warning("%s (until then the kiosk's own colours are shown)", fault)
    return palettes
