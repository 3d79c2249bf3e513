# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Small wheels that hold a file for everything that is shipped, and some that must not be."""

import zipfile
from pathlib import Path

from installers.allowed import patterns
from installers.pins import System

RUBBISH = (
    *("PySide6/QtCore.pyi", "PySide6/designer", "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6", "markdown/test_tools.py"),
    *("PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll", "yaml/_yaml.so", "x.dist-info/RECORD"),
)


def make_wheel(system: System, folder: Path, without: str = "") -> dict[str, Path]:
    """One wheel with all of it, as stage() takes it; `without` leaves a pattern out."""
    file = folder / f"{system}.whl"
    with zipfile.ZipFile(file, "w") as archive:
        for pattern in patterns(system):
            if pattern != without:
                archive.writestr(pattern.replace("**/", "deep/er/").replace("*", "x"), f"# {pattern}")
        for package in ("markdown", "pyyaml", "segno"):
            archive.writestr(f"{package}-1.dist-info/licenses/LICENSE", "the licence of a package")
        for name in RUBBISH:
            archive.writestr(name, "rubbish")
    return {"all": file}
