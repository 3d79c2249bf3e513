# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk run --safe``: the built-in page alone, as the supervisor shows it where the kiosk cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from kiosk.commands.filling import Filling
from kiosk.commands.later import Later, Stop
from kiosk.commands.qt_start import open_qt, require_display
from kiosk.commands.safe_lock import SafeLock
from kiosk.commands.stopping import stops_on_signals
from kiosk.crash_report import CrashReport
from kiosk.endings import told
from kiosk.heartbeat import Heartbeat, Supervision, supervision
from kiosk.logs import log, start_log
from kiosk.safe.kept_words import Kept, kept_words
from kiosk.safe.safe_page import SafePage
from kiosk.state_folder import state_folder_if_any
from kiosk.ui.fonts import load_fonts

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

HEALTH_MS = 1000
"""So long after the start IT can read that the page is shown."""


def safe(settings_file: Path | None, window_size: tuple[int, int] | None) -> int:
    """Show the page until it has to end. It needs neither settings nor content: they may be what is broken."""
    supervised = supervision()
    start_log()
    with CrashReport():
        return told(_show(settings_file, window_size, supervised), supervised=supervised is not None)


def _show(settings_file: Path | None, window_size: tuple[int, int] | None, supervised: Supervision | None) -> int:
    require_display()
    application = open_qt()
    try:
        load_fonts()
    except Exception:  # noqa: BLE001 -- other letters are better than none
        log.exception("the fonts cannot be read")
    kept = kept_words()
    page = SafePage(kept.said, kept.inches)
    heartbeat = Heartbeat(supervised.pipe, lambda: True, page) if supervised is not None else None
    if heartbeat is not None:
        heartbeat.watch(page)
        heartbeat.deserted.connect(application.exit)  # to quit would ask the window, and a locked one refuses
    lock = _open(application, page, kept, settings_file, window_size)
    later = Later()
    later.after(HEALTH_MS, lambda: _write_health(page, kept.inches, supervised))
    with stops_on_signals(application):
        code = application.exec()
    later.stop()
    if lock is not None:
        lock.stop()
    if heartbeat is not None:
        heartbeat.stop()
    page.close()
    page.deleteLater()
    return code


def _open(
    application: QApplication, page: SafePage, kept: Kept, file: Path | None, window_size: tuple[int, int] | None
) -> SafeLock | None:
    """Show the page; over the whole screen it is locked where the kiosk would be: on a machine with settings."""
    if window_size is not None:
        page.resize(QSize(*window_size))
        page.show()
        return None
    lock = SafeLock(application, page, kept, file) if file is not None else None
    page.resize(application.primaryScreen().size())
    page.showFullScreen()
    Filling(application, page)
    return lock


def _write_health(page: SafePage, inches: float, supervised: Supervision | None) -> Stop | None:
    """Written once: nothing of it changes as long as the page is shown."""
    from kiosk.health.health import SAFE, Live  # noqa: PLC0415 -- the page comes first
    from kiosk.health.writing import HealthFiles, Report  # noqa: PLC0415 -- as above

    state = state_folder_if_any()
    if state is None:
        return None
    files = HealthFiles(state, None)
    restarts = supervised.restarts if supervised is not None else 0
    files.write(Report(Live(SAFE, restarts, screen=(page.width(), page.height()), inches=inches), None))
    return files.stop
