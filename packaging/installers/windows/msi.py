# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The .msi for group policies and Intune, made by wixl; what wixl cannot write is put into its tables afterwards."""

import hashlib
import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

from installers import times, tools
from installers.publisher import publisher
from installers.windows.launcher import ICON
from installers.windows.msi_parts import identifier, product
from installers.windows.msi_tables import changes
from installers.windows.msi_times import with_time
from installers.windows.names import PRODUCT, installer

PROGRAMS = {"wixl": "wixl", "msibuild": "msitools"}


def make_msi(tree: Path, version: str, out: Path, work: Path) -> Path:
    """Pack the folder; the same folder makes the same bytes."""
    build = identifier(f"build {version} {_digest(tree)}")
    source, made, target = work / "kiosk.wxs", work / "kiosk.msi", out / installer(version, ".msi")
    ET.ElementTree(product(tree, version, build)).write(source, "utf-8", xml_declaration=True)
    shutil.copyfile(ICON, work / ICON.name)
    tools.must(".msi cannot be made", ("wixl", "--arch", "x64", "-o", made.name, source.name), work)
    for change in changes(work):
        tools.must(".msi cannot be completed", ("msibuild", made.name, *change), work)
    named = ("msibuild", made.name, "-s", PRODUCT, publisher().name, "x64;1033", f"{{{build}}}")
    tools.must(".msi cannot be named", named, work)
    target.write_bytes(with_time(made.read_bytes(), times.epoch()))
    return target


def _digest(tree: Path) -> str:
    """What all the files hold, in one number: another content is another product to Windows."""
    digest = hashlib.sha256()
    for file in sorted((each for each in tree.rglob("*") if each.is_file()), key=lambda each: each.as_posix()):
        digest.update(file.relative_to(tree).as_posix().encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()
