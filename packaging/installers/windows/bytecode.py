# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Compiled modules: nobody may write to Program Files, so each start would compile all that is not compiled already.

Only the Python that will read them can write them, so it runs here, under Wine. They name no time and no path of this
machine, and are not compared with their source: it does not change where it is installed.
"""

import shutil
import zipfile
from pathlib import Path

from installers import times
from installers.windows.runtime import Runtime, modules
from installers.windows.wine import Wine

COMPILER = Path(__file__).with_name("compiler.py")


def compile_all(wine: Wine, runtime: Runtime, packages: Path, library: Path, work: Path) -> None:
    """Python's own modules into one archive `library`, those in `packages` beside their source."""
    source, compiled = work / "library-source", work / "library"
    for module in modules(runtime):
        file = source / module.relative_to(runtime.folder / "Lib")
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(module, file)
    python = runtime.folder / "python.exe"
    command = (str(python), "-S", "-E", wine.path(COMPILER))
    wine.must("Python's modules cannot be compiled", *command, "beside", wine.path(source), wine.path(compiled))
    wine.must("the kiosk's modules cannot be compiled", *command, "cached", wine.path(packages), wine.path(packages))
    _pack(compiled, library)


def _pack(folder: Path, archive: Path) -> None:
    """Stored as they are: the installer packs them better, and a start has nothing to unpack."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_STORED) as packed:
        for file in sorted(folder.rglob("*.pyc"), key=lambda file: file.relative_to(folder).as_posix()):
            name = file.relative_to(folder).as_posix()
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.external_attr = times.FILE_RIGHTS << 16
            packed.writestr(entry, file.read_bytes())
