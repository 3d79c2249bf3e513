# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The voice of the system: Qt's engine in a process of its own (``mouth.py``), which can be ended when it hangs."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

from kiosk.logs import log
from kiosk.speech.voice import Listener, Order

PROGRAM = ("-m", "kiosk.speech.mouth")
ENVIRONMENT = {
    "PYTHONIOENCODING": "utf-8",
    "PYTHONPATH": os.pathsep.join(filter(None, (str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH")))),
    "QT_LOGGING_RULES": "qt.multimedia.*=false",
}
"""What the process is told beside its orders: how it writes, and where the kiosk is."""

END_MS = 2000
"""So long a process that is killed may take."""

LAST_WORDS = 200
"""So many letters of what a process said before it ended are logged."""


class ProcessVoice(QObject):
    """Starts the process, hands it orders, and tells what it tells. ``share`` is how much of each volume is heard."""

    def __init__(self, program: tuple[str, ...] = PROGRAM, share: Callable[[], float] = lambda: 1.0) -> None:
        super().__init__()
        self._share = share
        self._program = program
        self._process: QProcess | None = None
        self._listener: Listener | None = None

    def start(self, listener: Listener) -> None:
        self.end()
        self._listener = listener
        process = self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        for name, value in ENVIRONMENT.items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._not_started)
        process.start(sys.executable, list(self._program))

    def say(self, order: Order) -> None:
        number, text, language, rate, volume = order
        self._send(
            {"say": text, "number": number, "language": language, "rate": rate, "volume": volume * self._share()}
        )

    def hush(self) -> None:
        self._send({"stop": True})

    def end(self) -> None:
        self._listener = None
        if self._process is not None:
            process, self._process = self._process, None
            for signal in (process.readyReadStandardOutput, process.finished, process.errorOccurred):
                signal.disconnect()
            if process.state() is QProcess.ProcessState.NotRunning:
                process.deleteLater()
                return
            process.finished.connect(process.deleteLater)
            process.kill()

    def leave(self) -> None:
        """End for good, and wait for it: nothing would hear of it when the kiosk itself has ended."""
        self.end()
        for process in self.findChildren(QProcess):
            process.waitForFinished(END_MS)

    def _send(self, order: dict[str, object]) -> None:
        if self._process is not None:
            self._process.write(f"{json.dumps(order)}\n".encode())

    def _hear(self) -> None:
        while self._process is not None and self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            try:
                told = json.loads(line)
            except ValueError:
                continue  # a library of the system that talks to itself
            if isinstance(told, dict):
                self._pass_on(told)

    def _pass_on(self, told: dict[str, object]) -> None:
        listener = self._listener
        match told:
            case _ if listener is None:
                pass
            case {"voices": list(languages)}:
                listener.voices_found(frozenset(str(each) for each in languages))
            case {"began": int(number)}:
                listener.began(number)
            case {"ended": int(number)}:
                listener.ended(number)
            case {"failed": why}:
                listener.failed(str(why))

    def _finished(self) -> None:
        process = self._process
        if process is None:
            return
        said = bytes(process.readAllStandardError().data()).decode(errors="replace").strip().splitlines()
        if said:
            log.warning("the process that speaks: %s", said[-1][-LAST_WORDS:])
        self._fail(f"its process ended with {process.exitCode()}")

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._fail("its process cannot be started")

    def _fail(self, why: str) -> None:
        if self._listener is not None:
            self._listener.failed(why)
