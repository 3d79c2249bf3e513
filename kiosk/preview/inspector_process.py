# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The process that inspects, as the preview sees it: asked after each save, never waited for."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from kiosk.content.problems import Level, Problem, Where
from kiosk.quality.finding import Finding

PROGRAM = ("-m", "kiosk.preview.inspector")
LIMIT_MS = 20_000
"""So long one page may take; then the process is ended, and begins anew with the next save."""

END_MS = 2000


class Inspector(QObject):
    """Asked by ``look``, as often as one likes: what is asked while it looks is one further look."""

    found = Signal(object)
    """All findings, a tuple."""
    reading = Signal(int, int)
    """So many pages of so many are read."""
    failed = Signal(str)
    """Why nothing could be found, in a sentence."""

    def __init__(
        self, folder: Path, parent: QObject | None, program: tuple[str, ...] = PROGRAM, limit: int = LIMIT_MS
    ) -> None:
        super().__init__(parent)
        self._command = [*program, str(folder)]
        self._process: QProcess | None = None
        self._looking = False
        self._again = False
        self._limit = QTimer(self, singleShot=True, interval=limit)
        self._limit.timeout.connect(self._give_up)

    def look(self) -> None:
        """Have the folder looked at as it stands now."""
        if self._looking:
            self._again = True
            return
        self._looking = True
        process = self._process = self._process or self._start()
        process.write(b"look\n")
        self._limit.start()

    def stop(self) -> None:
        """Look no more."""
        self._limit.stop()
        self._looking = self._again = False
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)  # noqa: FBT003 -- Qt's signature
            process.kill()
            process.waitForFinished(END_MS)
            process.deleteLater()

    def _start(self) -> QProcess:
        process = QProcess(self)
        around = QProcessEnvironment.systemEnvironment()
        here = str(Path(__file__).parents[2])
        around.insert("PYTHONPATH", os.pathsep.join(filter(None, (here, around.value("PYTHONPATH")))))
        around.insert("PYTHONIOENCODING", "utf-8")
        process.setProcessEnvironment(around)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._hear)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._ended)
        process.start(sys.executable, self._command)
        return process

    def _hear(self) -> None:
        while self._process is not None and self._process.canReadLine():
            self._limit.start()
            self._understand(json.loads(bytes(self._process.readLine().data())))

    def _understand(self, said: object) -> None:
        match said:
            case {"read": [int(done), int(of)]}:
                self.reading.emit(done, of)
            case {"cannot": str(sentence)}:
                self._done()
                self.failed.emit(sentence)
            case {"found": list(rows)}:
                self._done()
                self.found.emit(tuple(_finding(*row) for row in rows))

    def _done(self) -> None:
        self._limit.stop()
        self._looking = False
        if self._again:
            self._again = False
            self.look()

    def _give_up(self) -> None:
        self._end("one page takes too long to read: what was saved last may be the reason")

    def _ended(self) -> None:
        self._end("the check has ended unexpectedly; it begins anew when a file is saved")

    def _end(self, sentence: str) -> None:
        self.stop()
        self.failed.emit(sentence)


def _finding(file: str, line: int, level: str, what: str, mend: str, check: str, place: str) -> Finding:
    return Finding(Problem(Where(file, line), Level(level), what, mend), check, place)
