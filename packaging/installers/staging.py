# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The installed kiosk's site-packages, laid from the checkout and the pinned wheels."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from installers import times, tools
from installers.completeness import faults
from installers.errors import BuildError
from installers.notices import write_notices
from installers.pins import System
from installers.trimming import unpack_allowed

SHIPPED = ("assets", "content")
"""What lies beside the package in a checkout, and in kiosk/_shipped when installed."""


def stage(system: System, files: Mapping[str, Path], into: Path) -> None:
    """Make `into`, which must not exist or be empty, the site-packages of the installed kiosk; files: see fetching."""
    if into.exists() and any(into.iterdir()):
        raise BuildError(f"{into} is not empty; name a new folder, for what lies there would be shipped")
    into.mkdir(parents=True, exist_ok=True)
    unpack_allowed(system, [file for file in files.values() if file.suffix == ".whl"], into)
    _copy(tools.ROOT / "kiosk", into / "kiosk")
    for name in SHIPPED:
        _copy(tools.ROOT / name, into / "kiosk" / "_shipped" / name)
    write_notices(system, into)
    laid = {file.relative_to(into).as_posix(): file for file in sorted(into.rglob("*")) if file.is_file()}
    if wrong := list(faults(system, laid)):
        raise BuildError(f"{'; '.join(wrong)}; mend packaging/installers/allowed.py")
    times.settle(into, times.epoch())


def _copy(source: Path, target: Path) -> None:
    """All but what editors, Python and systems leave behind."""
    rubbish = shutil.ignore_patterns("__pycache__", "*.pyc", ".*", "*~", "*.orig", "*.rej", "_shipped")
    shutil.copytree(source, target, ignore=rubbish)
