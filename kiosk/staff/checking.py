# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Checking a PIN in a thread of its own: the hash is slow on purpose, and the window must not stand still for it."""

from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.errors import KioskError
from kiosk.logs import log
from kiosk.staff.pin import read_pin
from kiosk.staff.tries import Tries


class Checking(QObject):
    """Checks one PIN after the other, and counts the wrong ones."""

    answered = Signal(bool)

    _checked = Signal(bool)

    def __init__(self, file: Path, tries: Tries) -> None:
        super().__init__()
        self.tries = tries
        self._file = file
        self._thread: Thread | None = None
        self._checked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a PIN is being checked."""
        return self._thread is not None

    @property
    def possible(self) -> bool:
        """Whether there is a PIN that could be right."""
        try:
            return read_pin(self._file) is not None
        except KioskError as error:
            log.warning("%s", error)
            return False

    def check(self, digits: str) -> None:
        """Say by ``answered`` whether these are the digits; nothing while others are checked or one has to wait."""
        if self._thread is None and not self.tries.seconds():
            self._thread = Thread(target=self._check, args=(digits,), name="pin", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Wait for the check that runs; its answer is for nobody."""
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _check(self, digits: str) -> None:
        self.tries.begin()
        try:
            pin = read_pin(self._file)
            right = pin is not None and pin.is_it(digits)
        except Exception:  # noqa: BLE001 -- whatever it is, it opens nothing
            log.exception("the PIN could not be checked")
            right = False
        if right:
            self.tries.right()
        self._checked.emit(right)

    def _answer(self, right: bool) -> None:  # noqa: FBT001 -- what is told
        if self._thread is None:
            return
        self._thread.join()
        self._thread = None
        log.info("the PIN of staff was %s", "right" if right else "wrong")
        self.answered.emit(right)
