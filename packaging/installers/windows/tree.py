# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The folder that both installers lay into Program Files."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from installers import staging, times, tools
from installers.errors import BuildError
from installers.options import Options
from installers.signing import sign
from installers.windows.bytecode import compile_all
from installers.windows.launcher import compile_launchers
from installers.windows.names import LIBRARY
from installers.windows.runtime import SIGNER, Runtime, lay_extensions, signed_by
from installers.windows.wine import Wine

SETUP = tools.ROOT / "packaging" / "patient_kiosk_setup"
RECIPES = tools.ROOT / "packaging" / "recipes" / "windows"


def lay(files: Mapping[str, Path], runtime: Runtime, options: Options, version: str, tree: Path, work: Path) -> None:
    """Launchers, Python, and packages into an empty folder, with fixed times."""
    signer = signed_by(runtime.folder / runtime.library)
    if signer != SIGNER:
        raise BuildError(f"{runtime.library} is signed by {signer}, not by the {SIGNER}; take Python from python.org")
    packages = tree / "packages"
    staging.stage("windows", files, packages)
    shutil.copytree(SETUP, packages / SETUP.name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(RECIPES, tree / "recipes")
    lay_extensions(runtime, tree / "runtime")
    with Wine(work / "windows", variables={"PYTHONHASHSEED": "0"}) as wine:
        compile_all(wine, runtime, packages, tree / "runtime" / LIBRARY, work)
    for launcher in compile_launchers(runtime, version, tree, work):
        sign(launcher, options)
    times.settle(tree, times.epoch())
