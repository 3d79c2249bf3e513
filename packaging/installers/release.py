# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A release folder: the installers, and what proves where they come from."""

import importlib
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol, cast

from installers.checksums import write_checksums
from installers.fetching import fetched
from installers.options import Options
from installers.pins import System
from installers.publisher import UNNAMED, publisher
from installers.sbom import write_sbom
from installers.signing import sign_list
from installers.staging import stage

SYSTEMS: tuple[System, ...] = ("windows", "debian")


class Builder(Protocol):
    """The module installers.SYSTEM.build."""

    def build(self, out: Path, cache: Path, options: Options) -> tuple[Path, ...]:
        """Make the installers of the system."""


class Trial(Protocol):
    """The module installers.SYSTEM.trial."""

    def trial(self, installers: Path, cache: Path) -> int:
        """Install and try them."""

    def quick(self, installers: Path, cache: Path) -> int:
        """The part of it that every change has to pass."""


def release(systems: Sequence[System], out: Path, cache: Path, options: Options) -> None:
    """Build for each system into `out`, and list what is there."""
    out.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for system in systems:
        builder = cast("Builder", importlib.import_module(f"installers.{system}.build"))
        installers = builder.build(out, cache, options)
        made += [*installers, *_bills(system, installers, cache, options)]
    made.append(write_checksums(out))
    if options.key is not None:
        made.append(sign_list(made[-1], options.key))
    for file in made:
        sys.stdout.write(f"{file}  {file.stat().st_size / 1e6:.1f} MB\n")
    if not publisher().is_somebody:
        sys.stdout.write(f"{UNNAMED}\n")


def _bills(system: System, installers: Sequence[Path], cache: Path, options: Options) -> list[Path]:
    """The bills of materials; staging is the same each time, so a tree for them is made by itself."""
    with tempfile.TemporaryDirectory() as folder:
        staged = Path(folder, "site-packages")
        stage(system, fetched(system, cache, options), staged)
        return [write_sbom(system, installer, staged, options) for installer in installers]


def try_out(systems: Sequence[System], installers: Path, cache: Path, *, quick: bool = False) -> int:
    """The trials of each system, or their quick part; 1 when one failed, for a failing one does not hide the others."""
    trials = [cast("Trial", importlib.import_module(f"installers.{system}.trial")) for system in systems]
    codes = [(each.quick if quick else each.trial)(installers, cache) for each in trials]
    return 1 if any(codes) else 0
