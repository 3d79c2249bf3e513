# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The built-in page is locked as the kiosk is, and staff get out of it by the same gesture and PIN.

Of the settings only what is right counts; where nothing of them can be read, the page is locked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kiosk.errors import KioskError
from kiosk.lockdown.choosing import choose_lockdown
from kiosk.logs import log
from kiosk.settings import Settings
from kiosk.settings.reading import look_into

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from kiosk.commands.safe_exit import SafeExit
    from kiosk.safe.kept_words import Kept
    from kiosk.safe.safe_page import SafePage

STAFF_MS = 600
"""So long after the page is shown staff can come; the page itself does not wait for what they need."""


class SafeLock(QObject):
    """Shut when it is made, before the page is shown; open after ``stop``."""

    def __init__(self, application: QApplication, page: SafePage, kept: Kept, file: Path) -> None:
        super().__init__()
        self._application = application
        self._page = page
        self._kept = kept
        self._file = file
        self._settings = _settings(file)
        self._exit: SafeExit | None = None
        self._lockdown = choose_lockdown(self._settings)
        self._lockdown.engage(page)
        self._staff = QTimer(self, singleShot=True, interval=STAFF_MS)
        self._staff.timeout.connect(self._let_staff_out)
        self._staff.start()

    def stop(self) -> None:
        """The page ends."""
        self._staff.stop()
        if self._exit is not None:
            self._exit.stop()
        self._lockdown.release()

    def _let_staff_out(self) -> None:
        try:
            from kiosk.commands.safe_exit import SafeExit  # noqa: PLC0415 -- the page comes first
            from kiosk.staff.pin import pin_file  # noqa: PLC0415 -- as above

            self._exit = SafeExit(self._application, self._page, self._kept, pin_file(self._settings, self._file))
        except Exception:  # noqa: BLE001 -- whatever is broken, the page stays
            log.exception("staff cannot leave the built-in page by touch")


def _settings(file: Path) -> Settings:
    try:
        return look_into(file).settings
    except KioskError:  # the kiosk itself has said so
        return Settings()
