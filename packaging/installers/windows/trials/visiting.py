# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A visit by mouse: the installed kiosk over the whole panel, as Qt shows it on Windows."""

import time
from itertools import pairwise
from pathlib import Path
from subprocess import Popen

from installers.windows.trials.expecting import expect, expect_code
from installers.windows.trials.machine import Machine
from installers.windows.trials.screen import colours, picture, touch

SECONDS_TO_START, SECONDS_TO_PAINT, SECONDS_TO_END = 90, 4, 30
MANY_COLOURS = 30
"""A screen of the kiosk has more than this; a window that has not been painted has a few."""

WAY = (
    ("home", None),
    ("chapter", (0.54, 0.30)),
    ("topic", (0.30, 0.40)),
    ("home-again", (0.13, 0.93)),
    ("text-size", (0.38, 0.93)),
)
"""Names of pictures, each with what is touched before it, in parts of the panel."""


def by_mouse(pc: Machine, exe: Path) -> None:
    """A mouse leads from screen to screen, each is painted and is another; asked to close, the kiosk ends with 0."""
    pictures, process = exe.parent / "pictures", start(pc, pictures_at=exe.parent / "pictures" / "windows-home.png")
    seen: list[bytes] = []
    for name, place in WAY:
        file = pictures / f"windows-{name}.png"
        if place is not None:
            touch(pc.wine.display, *place)
            time.sleep(SECONDS_TO_PAINT)
        picture(pc.wine.display, file)
        expect(colours(file) >= MANY_COLOURS, f"on {file} there are only {colours(file)} colours")
        seen.append(file.read_bytes())
    expect(all(one != other for one, other in pairwise(seen)), f"a touch did nothing: see {pictures}")
    closing = pc.wine.run(pc.wine.path(pc.home / "kiosk-setup.exe"), "close")
    expect_code(closing, 0)
    expect(process.wait(SECONDS_TO_END) == 0, f"closed, the kiosk ended with {process.returncode}")
    log = next(pc.wine.drive.rglob("patient-kiosk/kiosk.log")).read_text("utf-8")
    expect(log.rstrip().endswith("stopped"), f"the log does not say that it stopped in order: {log[-300:]}")


def start(pc: Machine, pictures_at: Path) -> Popen[bytes]:
    """The kiosk, once it is painted."""
    process = pc.wine.start(pc.wine.path(pc.home / "kiosk.exe"))
    until = time.monotonic() + SECONDS_TO_START
    painted = 0
    while painted < MANY_COLOURS and time.monotonic() < until and process.poll() is None:
        time.sleep(1)
        picture(pc.wine.display, pictures_at)
        painted = colours(pictures_at)
    expect(process.poll() is None, f"the kiosk ended by itself with {process.returncode}")
    expect(painted >= MANY_COLOURS, f"after {SECONDS_TO_START} seconds only {painted} colours are on the panel")
    return process


def over_a_running_kiosk(pc: Machine, exe: Path) -> None:
    """Installed over a kiosk that runs, it closes that one in order, and takes its place."""
    process = start(pc, pc.folder / "running.png")
    expect_code(pc.install(exe), 0)
    expect(process.wait(SECONDS_TO_END) == 0, f"the kiosk that ran ended with {process.returncode}")
    expect_code(pc.kiosk("--version"), 0)
