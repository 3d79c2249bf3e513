# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""How soon the installed kiosk is on the panel, beside the same kiosk in a Python as python.org builds it."""

import shutil
import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from installers.fetching import runtime
from installers.windows.names import LIBRARY
from installers.windows.runtime import unpacked
from installers.windows.trials.expecting import expect
from installers.windows.trials.machine import Machine
from installers.windows.trials.screen import colours_now
from installers.windows.trials.visiting import MANY_COLOURS, SECONDS_TO_END, SECONDS_TO_START
from installers.windows.wine import Wine

MOST = 1.1
PAIRS = 7
LOOK = 0.02
"""Seconds between two looks at the panel."""


def as_soon(pc: Machine, _exe: Path) -> None:
    """Started by its own program it is on the panel within 1.1 of the time that python.exe needs for the same files."""
    with _python(pc) as python:
        machine = replace(pc.wine, variables={"KIOSK_SETTINGS": pc.wine.path(pc.data / "kiosk.toml")})
        ways = ((pc.wine, (pc.wine.path(pc.home / "kiosk.exe"),)), (machine, (pc.wine.path(python), "-m", "kiosk")))
        for wine, command in ways:
            _seconds(pc, wine, *command)  # the first is slower: files are read from the disk
        pairs = [[_seconds(pc, wine, *command) for wine, command in ways] for _ in range(PAIRS)]
    ratio = statistics.median(own / pythons for own, pythons in pairs)
    own, pythons = (statistics.median(times) for times in zip(*pairs, strict=True))
    sys.stdout.write(f"       {own:.2f} s and {pythons:.2f} s, of {PAIRS} pairs the median is {ratio:.2f}\n")
    expect(ratio <= MOST, f"it takes {ratio:.2f} times as long")


@contextmanager
def _python(pc: Machine) -> Iterator[Path]:
    """python.exe among the installed files, told to take all from there; gone afterwards."""
    found = unpacked(runtime(pc.cache), pc.folder / "python")
    python, told = (pc.home / "runtime" / name for name in ("python.exe", f"{Path(found.library).stem}._pth"))
    shutil.copyfile(found.folder / python.name, python)
    told.write_text(f"{LIBRARY}\nDLLs\n..\\packages\n", "utf-8")
    try:
        yield python
    finally:
        python.unlink()
        told.unlink()


def _seconds(pc: Machine, wine: Wine, *command: str) -> float:
    """Until the kiosk is painted; it is ended then, and the panel is empty again."""
    begun = time.monotonic()
    process = wine.start(*command)
    try:
        while colours_now(pc.memory) < MANY_COLOURS:
            expect(process.poll() is None, f"{command[-1]} ended by itself with {process.returncode}")
            expect(time.monotonic() - begun < SECONDS_TO_START, f"{command[-1]} painted nothing")
            time.sleep(LOOK)
        return time.monotonic() - begun
    finally:
        process.kill()
        process.communicate()
        until = time.monotonic() + SECONDS_TO_END
        while colours_now(pc.memory) >= MANY_COLOURS and time.monotonic() < until:
            time.sleep(LOOK)
