# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The trials of the installers for Windows: each a sentence that has to hold, on a PC that Wine shows."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from installers import tools
from installers.errors import BuildError
from installers.windows.build import product_version
from installers.windows.names import installer
from installers.windows.trials import keeping, locked, looking, packaged, signed, starting, trouble, using, visiting
from installers.windows.trials.expecting import Disappointed
from installers.windows.trials.machine import NEEDED, Machine, machine
from installers.windows.trials.screen import screen

Trial = Callable[[Machine, Path], None]

QUICK: tuple[Trial, ...] = (
    using.installs,
    using.works,
    looking.each_kind_like_the_checkout,
    using.goes,
)
ALL: tuple[tuple[Trial, ...], ...] = (
    (
        *(trouble.refuses, using.installs, using.works, visiting.shows_what_is_saved),
        *(looking.like_the_checkout, using.reads_side_by_side),
        *(using.obeys, trouble.damaged, trouble.broken, trouble.cut_off),
        *(trouble.two_at_once, visiting.by_mouse, starting.as_soon),
        *(locked.keeps_the_keys, visiting.comes_back),
        *(visiting.over_a_running_kiosk, trouble.umlauts, trouble.full_disk),
        *(using.goes, using.goes_for_good),
    ),
    (using.installs, signed.holds, keeping.what_the_clinic_wrote),
    (packaged.installs, packaged.repairs, packaged.goes),
)
"""Trials that follow each other on one PC, PC by PC."""


def trial(installers: Path, cache: Path) -> int:
    """All trials; 1 when one fails, for it does not hide the others."""
    return _run(ALL, installers, cache)


def quick(installers: Path, cache: Path) -> int:
    """What a change has to pass: installed, it works, shows what the checkout shows, and goes."""
    return _run((QUICK,), installers, cache)


def _run(series: tuple[tuple[Trial, ...], ...], installers: Path, cache: Path) -> int:
    exe = installers / installer(product_version(), ".exe")
    if not exe.is_file():
        raise BuildError(f"{exe} is not there; run 'python3 packaging/build.py windows' first")
    tools.need(NEEDED)
    failed = 0
    for trials in series:
        with screen() as panel, machine(panel, cache) as pc:
            failed += sum(not _holds(each, pc, exe) for each in trials)
    count = sum(map(len, series))
    _tell(f"{count - failed} passed, {failed} failed")
    return 1 if failed else 0


def _holds(one: Trial, pc: Machine, exe: Path) -> bool:
    began, sentence = time.monotonic(), (one.__doc__ or one.__name__).strip()
    try:
        one(pc, exe)
    except (Disappointed, BuildError, OSError) as disappointed:
        _tell(f"FAILED {sentence}\n       {disappointed}")
        return False
    _tell(f"good   {sentence} ({time.monotonic() - began:.0f} s)")
    return True


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
