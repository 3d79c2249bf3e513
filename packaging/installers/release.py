# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A release folder: the installers, and what proves where they come from."""

import importlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol, cast

from installers.checksums import write_checksums
from installers.options import Options
from installers.pins import System

SYSTEMS: tuple[System, ...] = ("windows", "debian")


class Builder(Protocol):
    """The module installers.SYSTEM.build."""

    def build(self, out: Path, cache: Path, options: Options) -> tuple[Path, ...]:
        """Make the installers of the system."""


class Trial(Protocol):
    """The module installers.SYSTEM.trial."""

    def trial(self, installers: Path, cache: Path) -> int:
        """Install and try them."""


def release(systems: Sequence[System], out: Path, cache: Path, options: Options) -> None:
    """Build for each system into `out`, and list what is there."""
    out.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for system in systems:
        builder = cast("Builder", importlib.import_module(f"installers.{system}.build"))
        made += builder.build(out, cache, options)
    made.append(write_checksums(out))
    for file in made:
        sys.stdout.write(f"{file}  {file.stat().st_size / 1e6:.1f} MB\n")


def try_out(systems: Sequence[System], installers: Path, cache: Path) -> int:
    """The trials of each system; 1 when one failed, for a failing one does not hide the others."""
    codes = [
        cast("Trial", importlib.import_module(f"installers.{system}.trial")).trial(installers, cache)
        for system in systems
    ]
    return 1 if any(codes) else 0
