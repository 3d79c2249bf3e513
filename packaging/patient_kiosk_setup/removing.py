# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What goes with the program when it is uninstalled: the logs, and if so told the content and the settings."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from patient_kiosk_setup.rights import forget_editors


def remove(machine: Path, tell: Callable[[str], object], *, purge: bool) -> None:
    """Remove what this machine has of its own; what cannot be removed is told."""
    gone = [*logs(Path(os.environ["PUBLIC"]).parent), *([machine] if purge else [])]
    for folder in gone:
        shutil.rmtree(folder, ignore_errors=True)
        if folder.exists():
            tell(f"{folder} could not be removed; close what has a file in it open, and delete it\n")
    if purge:
        forget_editors()


def logs(users: Path) -> list[Path]:
    """The folders of the log and the launch picture, of all users of this machine."""
    return sorted(users.glob("*/AppData/Local/patient-kiosk"))
