# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A later version of the package that is tried, with other content in it."""

import re
import tempfile
from pathlib import Path

from installers import tools
from installers.debian.control import md5sums

SHIPPED = Path("opt/patient-kiosk/lib/python3.11/dist-packages/kiosk/_shipped/content")
SETTINGS = Path("etc/patient-kiosk/kiosk.toml")
LATER = "99.0.0"
OURS = "Changed by us in the later version."
CHANGED, NEW, GONE = ("en/07-trial.md", "en/01-back-pain.md", "de/07-trial.md"), "images/later.txt", "exceptions.toml"


def later(package: Path, folder: Path) -> Path:
    """The package again, of a later version: three pages and the settings changed, a file more, a file less."""
    made = folder / f"patient-kiosk_{LATER}_amd64.deb"
    with tempfile.TemporaryDirectory() as name:
        root = Path(name, "root")
        tools.must("the package cannot be opened", ["dpkg-deb", "--raw-extract", str(package), str(root)])
        control = root / "DEBIAN" / "control"
        control.write_text(re.sub(r"(?m)^Version: .*$", f"Version: {LATER}", control.read_text("utf-8")), "utf-8")
        for page in CHANGED:
            file = root / SHIPPED / page
            file.write_text(f"{file.read_text('utf-8')}\n{OURS}\n", "utf-8")
        (root / SHIPPED / NEW).write_text(OURS, "utf-8")
        (root / SHIPPED / GONE).unlink()
        with (root / SETTINGS).open("a", encoding="utf-8") as settings:
            settings.write(f"# {OURS}\n")
        (root / "DEBIAN" / "md5sums").write_text(md5sums(root), "utf-8")
        pack = ["dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", str(root), str(made)]
        tools.must("the later version cannot be packed", pack)
    return made
