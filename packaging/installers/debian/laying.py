# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What lies in the system around the kiosk: launchers, menu entry, icons, man page, session, settings."""

import gzip
import shutil
from datetime import UTC, datetime
from pathlib import Path

from installers import times
from installers.debian.runtime import INTERPRETER
from kiosk import __version__

ROOT = Path(__file__).with_name("root")
"""Laid as it is, but for the marks in files that end with .in."""

PREFIX = Path("opt/patient-kiosk")
DOC = Path("usr/share/doc/patient-kiosk")
PROGRAMS = (
    str(PREFIX / INTERPRETER),
    str(PREFIX / "bin" / "kiosk"),
    "usr/bin/patient-kiosk",
    "usr/sbin/patient-kiosk-session",
)


def lay_system(root: Path, unpacked: Path) -> frozenset[str]:
    """Lay it, and tell which files may be run."""
    shutil.copytree(ROOT, root, dirs_exist_ok=True)
    for template in list(root.glob("usr/share/**/*.in")):
        _fill(template)
    return frozenset(PROGRAMS)


def _fill(template: Path) -> None:
    moment = datetime.fromtimestamp(times.epoch(), tz=UTC)
    text = template.read_text("utf-8").replace("@VERSION@", __version__).replace("@DATE@", f"{moment:%Y-%m-%d}")
    template.with_suffix("").write_text(text, "utf-8")
    template.unlink()
