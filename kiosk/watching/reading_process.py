# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The process that reads, as the kiosk sees it: asked, waited for, ended when it takes too long over one file."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING

from kiosk.watching.news import Done, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.watching.news import Request, Told

PROGRAM = ("-m", "kiosk.watching.reader")
READ_SECONDS = 5.0
"""So long one file may take."""


class TooSlowError(Exception):
    """A file took too long; ``reading`` says which, and how it stood."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading.file)
        self.reading = reading


class ReadingProcess:
    """Started when it is made, so that it is ready when there is something to read."""

    def __init__(
        self, content: Path, home: Path, earlier: Path, program: tuple[str, ...] = PROGRAM, limit: float = READ_SECONDS
    ) -> None:
        self._limit = limit
        here = str(Path(__file__).parents[2])
        paths = os.pathsep.join(path for path in (here, os.environ.get("PYTHONPATH", "")) if path)
        self._process = subprocess.Popen(  # noqa: S603 -- Python itself, with our own module
            [sys.executable, *program, str(content), str(home), str(earlier)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": paths},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def ask(self, request: Request) -> Iterator[Told]:
        """What it tells. Raises ``OSError`` where it can write nothing or has ended, ``TooSlowError`` for a file."""
        asked, told = self._process.stdin, self._process.stdout
        assert asked is not None and told is not None  # noqa: PT018, S101 -- both are pipes
        reading: Reading | None = None
        limit: Timer | None = None
        try:
            pickle.dump(request, asked)
            asked.flush()
            while True:
                said = pickle.load(told)  # noqa: S301 -- from the process that we have started
                if limit is not None:
                    limit.cancel()
                limit = None
                match said:
                    case Reading():
                        reading = said
                        limit = Timer(self._limit, self._process.kill)
                        limit.daemon = True
                        limit.start()
                    case OSError():
                        raise said
                    case _:
                        yield said
                        if isinstance(said, Done):
                            return
        except (EOFError, pickle.UnpicklingError) as error:
            self.end()
            if limit is not None and reading is not None and not limit.is_alive():
                raise TooSlowError(reading) from error
            raise OSError(None, "the process that reads has ended") from error
        finally:
            if limit is not None:
                limit.cancel()

    def kill(self) -> None:
        """Let it end, whatever it does; nothing of the kept copy is ever half written. From any thread."""
        self._process.kill()

    def end(self) -> None:
        """End it and wait until it is gone."""
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        self._process.wait()
