# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The package as the tools of Debian and of its desktops read it."""

import tempfile
from pathlib import Path

from installers import tools
from installers.debian.trials.chroot import Said
from installers.debian.trials.expecting import expect, expect_code
from installers.publisher import publisher

TOOLS = {"lintian": "lintian", "appstreamcli": "appstream", "desktop-file-validate": "desktop-file-utils"}
MOST = 60e6
"""Bytes of the package."""


def reads_well(package: Path) -> None:
    """Lintian has nothing to say that is not explained, menu entry and description are valid, the size is right."""
    tools.need(TOOLS)
    said = _run("lintian", "--allow-root", "--display-info", "--pedantic", "--fail-on", "error,warning", str(package))
    expect_code(said, 0)
    unexplained = [line for line in said.text.splitlines() if line[:2] in ("E:", "W:", "I:", "P:")]
    expect(not unexplained, f"lintian says {unexplained[:3]}")
    expect(package.stat().st_size <= MOST, f"it has {package.stat().st_size / 1e6:.1f} MB")
    with tempfile.TemporaryDirectory() as folder:
        tools.must("the package cannot be unpacked", ["dpkg-deb", "--extract", str(package), folder])
        share = Path(folder, "usr", "share")
        for entry in (share / "applications", share / "wayland-sessions"):
            expect_code(_run("desktop-file-validate", str(entry / "patient-kiosk.desktop")), 0)
        about = share / "metainfo" / f"{publisher().component}.metainfo.xml"
        expect_code(_run("appstreamcli", "validate", "--no-net", str(about)), 0)


def _run(*command: str) -> Said:
    done = tools.run(*command)
    return Said(done.returncode, done.stdout)
