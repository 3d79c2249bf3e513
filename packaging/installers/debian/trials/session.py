# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The session that is the kiosk alone: off until somebody switches it on, and then without a way out."""

import re
import time
from pathlib import Path

from installers.debian.trials.apt import INSTALL, installed, remove
from installers.debian.trials.chroot import Chroot
from installers.debian.trials.display import screen
from installers.debian.trials.expecting import expect, expect_code

UNIT = "usr/lib/systemd/system/patient-kiosk.service"
ENABLED = "etc/systemd/system/graphical.target.wants/patient-kiosk.service"
WITHIN_X = {"WLR_BACKENDS": "x11", "WLR_RENDERER": "pixman", "XDG_SESSION_TYPE": "wayland"}
"""cage, which wants a console, within another screen."""
FRAME = 24
"""Rows at the top in which a frame would have its buttons; the kiosk has nothing there."""
MANY_COLOURS = 40
TOP = f"""
import sys
from PySide6.QtGui import QImage
image = QImage('/tmp/session.png')
top = {{image.pixelColor(x, y).name() for x in range(image.width()) for y in range({FRAME})}}
whole = {{image.pixelColor(x, y).name() for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)}}
print(len(top), len(whole))
"""


def alone(chroot: Chroot, package: Path) -> None:
    """The session is off until it is switched on, shows the kiosk without a frame, and goes with the package."""
    installed(chroot, package)
    expect_code(chroot.run(*INSTALL, "cage", "xwayland", "grim", "systemd"), 0)
    expect(not (chroot.root / ENABLED).is_symlink(), "the session is on, and nobody has asked for it")
    expect_code(chroot.run("patient-kiosk-session", "enable"), 0)
    expect((chroot.root / ENABLED).is_symlink(), "the session is still off")
    expect_code(chroot.run("systemd-analyze", "verify", "--man=no", f"/{UNIT}"), 0)
    top, whole = _shown(chroot)
    expect(whole > MANY_COLOURS, f"only {whole} colours are in the session")
    expect(top == 1, f"{top} colours are at the top of the session, as of a frame")
    expect_code(chroot.run("patient-kiosk-session", "disable"), 0)
    expect(not (chroot.root / ENABLED).is_symlink(), "the session is still on")
    expect_code(remove(chroot, "purge"), 0)
    expect("patient-kiosk" not in (chroot.root / "etc/passwd").read_text("utf-8"), "the session's user is left")


def _shown(chroot: Chroot) -> tuple[int, int]:
    """How many colours are at the top of the session, and on all of it."""
    unit = (chroot.root / UNIT).read_text("utf-8")
    start = "".join(re.findall(r"(?m)^ExecStart=.*(/usr/bin/cage .*)$", unit))
    runtime = "/tmp/session"  # noqa: S108 -- of a chroot that nobody else uses
    chroot.must("install", "-d", "-m", "0700", "-o", "patient", runtime)
    top = whole = 0
    with screen() as display:
        cage = chroot.begin(*start.split(), user="patient", XDG_RUNTIME_DIR=runtime, DISPLAY=display, **WITHIN_X)
        for _ in range(20):
            time.sleep(3)
            where = {"XDG_RUNTIME_DIR": runtime, "WAYLAND_DISPLAY": "wayland-0"}
            chroot.run("grim", "/tmp/session.png", user="patient", **where)  # noqa: S108 -- as above
            said = chroot.run("/opt/patient-kiosk/bin/python3.11", "-I", "-c", TOP)
            top, whole = (int(part) for part in said.text.split()[-2:]) if not said.code else (0, 0)
            if whole > MANY_COLOURS:
                break
        chroot.stop("kiosk")
        cage.wait(60)
    return top, whole
