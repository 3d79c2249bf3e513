# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Printing: by a program of its own, so that a printer that hangs, or a driver that breaks, stops nobody's visit."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer

from kiosk.logs import log
from kiosk.takeaway.order import Order, told

PROGRAM = ("-m", "kiosk.commands.paper")

LONGEST_MS = 90_000
"""So long a page may take before nobody waits for it any more."""

Finished = Callable[[bool], None]
"""Told whether there is a page of paper now."""


class Press(QObject):
    """Prints one list after another; what is printed stands nowhere but in the pipe to the program that prints it."""

    def __init__(self, program: tuple[str, ...] = PROGRAM, longest_ms: int = LONGEST_MS) -> None:
        super().__init__()
        self._program = program
        self._longest_ms = longest_ms

    def print(self, order: Order, finished: Finished) -> None:
        """Have it printed, and say later how it went."""
        process = QProcess(self)
        answered: list[bool] = []

        def answer(*, printed: bool, why: str = "") -> None:
            if not answered:
                answered.append(printed)
                if why:
                    log.error("not printed: %s", why)
                finished(printed)

        def end(code: int) -> None:
            broken = process.exitStatus() is QProcess.ExitStatus.CrashExit
            why = "the program that prints has broken" if broken else _said(process) if code else ""
            process.deleteLater()
            answer(printed=not why, why=why)

        def stop() -> None:
            answer(printed=False, why="the printer does not answer; look at its queue")
            process.kill()

        limit = QTimer(process, singleShot=True, interval=self._longest_ms)
        limit.timeout.connect(stop)
        process.finished.connect(end)
        process.setProcessEnvironment(_environment())
        process.start(sys.executable, list(self._program))
        process.write(told(order))
        process.closeWriteChannel()
        limit.start()


def _said(process: QProcess) -> str:
    """The sentence of the program that prints; it knows no words of a patient."""
    lines = bytes(process.readAllStandardError().data()).decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else "the program that prints does not say why"


def _environment() -> QProcessEnvironment:
    """It opens no window, so it needs no display."""
    environment = QProcessEnvironment.systemEnvironment()
    if sys.platform.startswith("linux"):
        environment.insert("QT_QPA_PLATFORM", "offscreen")
    return environment
