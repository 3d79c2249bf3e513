# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A visit by mouse: the installed kiosk over the whole panel, as Qt shows it on Windows."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from subprocess import Popen

from installers.windows.trials.expecting import expect, expect_code
from installers.windows.trials.machine import Machine
from installers.windows.trials.screen import colours, picture, pixels, touch

SECONDS_TO_START, SECONDS_TO_PAINT, SECONDS_TO_END = 300, 120, 120
"""Of a machine with much else to do; one at rest needs a few."""
PAUSE = 1.0
MANY_COLOURS = 30
"""A screen of the kiosk has more than this; a window that has not been painted has a few."""

WAY = (
    ("home", None),
    ("chapter", (0.54, 0.30)),
    ("topic", (0.30, 0.40)),
    ("home-again", (0.05, 0.93)),
    ("text-size", (0.38, 0.93)),
)
"""Names of pictures, each with what is touched before it, in parts of the panel."""


def by_mouse(pc: Machine, exe: Path) -> None:
    """A mouse leads from screen to screen, each is painted and is another; asked to close, the kiosk ends with 0."""
    pictures = exe.parent / "pictures"
    with running(pc) as process:
        before = b""
        for name, place in WAY:
            before = _seen(pc, place, pictures / f"windows-{name}.png", before)
        expect_code(pc.wine.run(pc.wine.path(pc.home / "kiosk-setup.exe"), "close"), 0)
        expect(process.wait(SECONDS_TO_END) == 0, f"closed, the kiosk ended with {process.returncode}")
    log = next(pc.wine.drive.rglob("patient-kiosk/kiosk.log")).read_text("utf-8")
    expect(log.rstrip().endswith('"says": "stopped"}'), f"the log does not say that it stopped in order: {log[-300:]}")


def shows_what_is_saved(pc: Machine, exe: Path) -> None:
    """What an editor saves in a folder of the content is seen on the running kiosk, which stays where it is."""
    kept = {file: file.read_text("utf-8") for file in (pc.data / "content").glob("*/interface.toml")}
    with running(pc):
        before = _seen(pc, WAY[0][1], exe.parent / "pictures" / "windows-unsaved.png", b"")
        for file, text in kept.items():
            file.write_text(_with_another_title(text), "utf-8")
        _seen(pc, None, exe.parent / "pictures" / "windows-saved.png", before)
    for file, text in kept.items():
        file.write_text(text, "utf-8")


def _with_another_title(words: str) -> str:
    """An interface.toml in which the first chapter is called otherwise."""
    title = next(line for line in words.split("[chapters]")[1].splitlines() if "=" in line)
    return words.replace(title, title.partition("=")[0] + '= "Saved just now"', 1)


def comes_back(pc: Machine, _exe: Path) -> None:
    """Ended from outside, the kiosk is there again; asked to close, it ends, and its supervisor with it."""
    with running(pc, "supervise") as process:
        (struck,) = pc.processes("kiosk.exe", "run")
        os.kill(struck, signal.SIGKILL)
        until = time.monotonic() + SECONDS_TO_START
        while pc.processes("kiosk.exe", "run") <= {struck}:
            expect(time.monotonic() < until, "it was not started again")
            time.sleep(PAUSE)
        _painted(pc, process)
        expect_code(pc.wine.run(pc.wine.path(pc.home / "kiosk-setup.exe"), "close"), 0)
        expect(process.wait(SECONDS_TO_END) == 0, f"closed, the supervisor ended with {process.returncode}")


def over_a_running_kiosk(pc: Machine, exe: Path) -> None:
    """Installed over a kiosk that runs, it closes that one in order, and takes its place."""
    with running(pc) as process:
        expect_code(pc.install(exe), 0)
        expect(process.wait(SECONDS_TO_END) == 0, f"the kiosk that ran ended with {process.returncode}")
    expect_code(pc.kiosk("--version"), 0)


def _seen(pc: Machine, place: tuple[float, float] | None, file: Path, before: bytes) -> bytes:
    """The picture after a touch at a place, when it is another and stays; it is kept, to be looked at."""
    if place is not None:
        touch(pc.wine.display, *place)
    until, last, now = time.monotonic() + SECONDS_TO_PAINT, before, before
    while now in (before, b"") or now != last:
        expect(time.monotonic() < until, f"within {SECONDS_TO_PAINT} seconds a touch did nothing that lasts: {file}")
        time.sleep(PAUSE)
        picture(pc.wine.display, file)
        last, now = now, pixels(file)
    expect(colours(file) >= MANY_COLOURS, f"there are only {colours(file)} colours: {file}")
    return now


@contextmanager
def running(pc: Machine, *command: str) -> Iterator[Popen[bytes]]:
    """The kiosk, from when it is painted on; it ends with the trial."""
    process = pc.wine.start(pc.wine.path(pc.home / "kiosk.exe"), *command)
    try:
        _painted(pc, process)
        yield process
    finally:
        process.kill()
        process.communicate()


def _painted(pc: Machine, process: Popen[bytes]) -> None:
    until = time.monotonic() + SECONDS_TO_START
    shot, painted = pc.folder / "start.png", 0
    while painted < MANY_COLOURS and time.monotonic() < until and process.poll() is None:
        time.sleep(1)
        picture(pc.wine.display, shot)
        painted = colours(shot)
    expect(process.poll() is None, f"the kiosk ended by itself with {process.returncode}")
    expect(painted >= MANY_COLOURS, f"after {SECONDS_TO_START} seconds only {painted} colours are on the panel")
