# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk run``: the kiosk itself."""

from contextlib import nullcontext
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk import resources
from kiosk.commands.launch_picture import LaunchPicture
from kiosk.commands.panel import panel_screen
from kiosk.commands.qt_start import open_qt, require_display
from kiosk.crash_report import CrashReport
from kiosk.endings import told
from kiosk.errors import KioskError
from kiosk.heartbeat import Supervision, supervision
from kiosk.logs import log, start_log
from kiosk.only_one import KIOSK, only_one
from kiosk.settings import Settings, read_settings
from kiosk.watching.kept import kept_copy

WAIT_SECONDS = 10
"""So long a kiosk that a supervisor has started waits for the one before it to end."""


def run(content: Path | None, settings_file: Path | None, window_size: tuple[int, int] | None) -> int:
    """Show the kiosk until it is closed. Why it does not start is in the log too: nobody may be at the terminal.

    It is locked where the machine has been set up as a kiosk, by a file of settings; who only tries it can leave it.
    """
    supervised = supervision()
    try:
        alone = only_one(KIOSK, WAIT_SECONDS if supervised else 0) if window_size is None else nullcontext()
        with alone, CrashReport():
            code = _run(content, settings_file, window_size, supervised)
            return told(code, supervised=supervised is not None)
    except KioskError as error:
        start_log()
        log.error("not started: %s", error)
        raise


def _run(
    content: Path | None,
    settings_file: Path | None,
    window_size: tuple[int, int] | None,
    supervised: Supervision | None,
) -> int:
    settings = read_settings(settings_file)
    folder = content or settings.content or resources.shipped_content()
    require_display()
    application = open_qt()
    kept = kept_copy(folder)
    launch = _launch_picture(application, kept or folder, settings) if window_size is None else None
    start_log()

    from kiosk.commands.opening import Shown  # noqa: PLC0415 -- read while the launch picture is looked at
    from kiosk.commands.showing import show  # noqa: PLC0415 -- read while the launch picture is looked at
    from kiosk.lockdown.choosing import choose_lockdown  # noqa: PLC0415 -- as above
    from kiosk.lockdown.lockdown import NoLockdown  # noqa: PLC0415 -- as above

    lockdown = choose_lockdown(settings) if window_size is None and settings_file is not None else NoLockdown()
    return show(application, Shown(folder, kept, settings_file), settings, window_size, launch, lockdown, supervised)


def _launch_picture(application: QApplication, folder: Path, settings: Settings) -> LaunchPicture:
    screen = panel_screen(application, settings)
    launch = LaunchPicture(folder, screen.geometry(), screen.devicePixelRatio(), settings)
    launch.show()
    return launch
