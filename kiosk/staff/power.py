# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The power of the machine: what restarts it and shuts it down, and what is said where the system does not allow it."""

import sys
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QProcess

from kiosk.logs import log


class Power(Protocol):
    """``refused`` is called when the system says no; when it says yes, everything ends."""

    def restart(self, refused: Callable[[], None]) -> None:
        """Start the machine anew."""

    def shut_down(self, refused: Callable[[], None]) -> None:
        """Switch the machine off."""


FAILED = QProcess.ProcessError.FailedToStart

COMMANDS = {
    "win32": (("shutdown", "/r", "/t", "0"), ("shutdown", "/s", "/t", "0")),
    "linux": (("systemctl", "reboot"), ("systemctl", "poweroff")),
}


class SystemPower(QObject):
    """Asks the system by its own commands, and does not wait for them."""

    def __init__(self, commands: tuple[tuple[str, ...], tuple[str, ...]] | None = None) -> None:
        super().__init__()
        self._restart, self._shut_down = commands or COMMANDS.get(sys.platform, COMMANDS["linux"])

    def restart(self, refused: Callable[[], None]) -> None:
        self._run(self._restart, refused)

    def shut_down(self, refused: Callable[[], None]) -> None:
        self._run(self._shut_down, refused)

    def _run(self, command: tuple[str, ...], refused: Callable[[], None]) -> None:
        log.info("staff asked for: %s", " ".join(command))
        process = QProcess(self)

        def ended() -> None:
            if process.error() is FAILED or process.exitCode():
                said = bytes(process.readAllStandardError().data()).decode(errors="replace").strip().splitlines()
                log.warning("%s does not do it: %s", command[0], said[-1] if said else process.errorString())
                refused()
            process.deleteLater()

        process.setStandardInputFile(QProcess.nullDevice())
        process.finished.connect(ended)
        process.errorOccurred.connect(lambda error: ended() if error is FAILED else None)
        process.start(command[0], list(command[1:]))
