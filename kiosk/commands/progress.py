# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A progress bar for whoever waits at a terminal; nobody else sees it, and no one who waits less than a second."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Self, TextIO

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

PATIENCE = 1.0
"""Seconds without a word."""

WIDTH = 30


class Progress:
    """Writes over its own line, and takes it away at the end; with ``pace``, it says then how fast it went."""

    def __init__(
        self,
        stream: TextIO | None,
        clock: Callable[[], float] = time.monotonic,
        noun: str = "pages",
        *,
        pace: bool = False,
    ) -> None:
        self._stream = stream if stream is not None and stream.isatty() else None
        self._clock = clock
        self._begun = clock()
        self._noun = noun
        self._pace = pace
        self._done = 0
        self._width = 0

    def show(self, done: int, of: int) -> None:
        """So many are done."""
        self._done = done
        if self._stream is not None and self._clock() - self._begun >= PATIENCE:
            full = WIDTH * done // max(of, 1)
            line = f"[{'#' * full}{'.' * (WIDTH - full)}] {done} of {of} {self._noun}"
            self._write(line)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._width:
            self._write("")
            self._write("")
            self._say_pace()

    def _say_pace(self) -> None:
        seconds = self._clock() - self._begun
        if self._pace and self._stream is not None and seconds > 0:
            self._stream.write(f"{self._done} {self._noun} in {seconds:.0f} s, {self._done / seconds:.1f} a second\n")

    def _write(self, line: str) -> None:
        if self._stream is not None:
            self._stream.write(f"\r{line:{self._width}}" if line else f"\r{' ' * self._width}\r")
            self._stream.flush()
            self._width = max(self._width, len(line))
