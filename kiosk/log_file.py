# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The file of the log: one line of JSON for each thing to tell, with a bound to how much there ever is.

It is opened for each line, so that two processes may write to it, and a folder that could not be written to for a while
is no loss but for that while.
"""

from __future__ import annotations

import json
import logging
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.faults import trace

if TYPE_CHECKING:
    from pathlib import Path

LARGEST_FILE = 1_000_000
OLD_FILES = 3
LONGEST_LINE = 20_000


class LogFile(logging.Handler):
    """Writes to a file; older lines are in the files beside it, ``.1`` to ``.3``, and then gone."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.file = file

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line; where that cannot be, go on without it."""
        line = line_of(record)
        with suppress(OSError):
            if self.file.exists() and self.file.stat().st_size + len(line) > LARGEST_FILE:
                self._turn_over()
            with self.file.open("ab") as stream:
                stream.write(line)

    def _turn_over(self) -> None:
        names = [self.file, *(self.file.with_name(f"{self.file.name}.{number + 1}") for number in range(OLD_FILES))]
        for newer, older in zip(reversed(names[:-1]), reversed(names[1:]), strict=True):
            if newer.exists():
                newer.replace(older)


def line_of(record: logging.LogRecord) -> bytes:
    """The line for a record: when, how bad, what, and for a fault of the program where."""
    time = datetime.fromtimestamp(record.created).astimezone().isoformat(timespec="milliseconds")
    line: dict[str, object] = {"time": time, "level": record.levelname.lower(), "says": record.getMessage()}
    if record.exc_info and record.exc_info[1] is not None:
        line["trace"] = trace(record.exc_info[1])
    text = json.dumps(line, ensure_ascii=False)
    if len(text) > LONGEST_LINE:
        text = json.dumps({**line, "says": record.getMessage()[: LONGEST_LINE // 2], "trace": []}, ensure_ascii=False)
    return text.encode("utf-8", "replace") + b"\n"
