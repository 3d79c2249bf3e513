# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Installed, the kiosk does what it does from a checkout."""

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import dev
from installers import tools
from installers.comparing import squares
from installers.debian.control import NAME
from installers.debian.trials.apt import installed
from installers.debian.trials.chroot import Chroot
from installers.debian.trials.display import look, screen
from installers.debian.trials.expecting import expect, expect_code, expect_words

PICTURES = ("--lang", "en")
TOPICS = ("--topic", "trial", "--topic", "benefits-risks", "--topic", "faq")
"""Every kind of block is on a screen of one of these."""

SECONDS_TO_START = 120
MANY_COLOURS = 30
"""A screen of the kiosk has more than this; a window that has not been painted has a few."""


def works(chroot: Chroot, package: Path, pictures: Path) -> None:
    """Apt installs it, and an ordinary user checks the content, sees the kiosk, and ends it."""
    installed(chroot, package)
    expect_code(chroot.run("dpkg", "--verify", NAME), 0)
    expect(not chroot.run("dpkg", "--verify", NAME).text, "dpkg finds files that are not as they were packed")
    expect_code(chroot.run("patient-kiosk", "check", user="patient"), 0)
    expect_words(chroot.run("kiosk", "--version", user="patient"), "kiosk ")
    with screen() as display:
        doctor = chroot.run("patient-kiosk", "doctor", user="patient", DISPLAY=display)
        expect_words(doctor, "ok    settings: /etc/patient-kiosk/kiosk.toml", "ok    content: /var/lib/patient-kiosk")
        expect_words(doctor, "ok    display: 1920x1080", "ok    fonts:")
        _shows_home(chroot, display, pictures)
    _misses_its_settings(chroot)


def _misses_its_settings(chroot: Chroot) -> None:
    """Without them it would come up unlocked, with the pages that travel with the program."""
    settings = chroot.root / "etc" / "patient-kiosk" / "kiosk.toml"
    away = settings.rename(settings.with_name("away"))
    expect_words(
        chroot.run("patient-kiosk", user="patient"), f"/{settings.relative_to(chroot.root)}: the settings are not"
    )
    away.rename(settings)


def _shows_home(chroot: Chroot, display: str, pictures: Path) -> None:
    kiosk = chroot.begin("patient-kiosk", user="patient", DISPLAY=display)
    ends = time.monotonic() + SECONDS_TO_START
    colours = 0
    while colours < MANY_COLOURS and time.monotonic() < ends and kiosk.poll() is None:
        time.sleep(1)
        colours = look(chroot, display, "/tmp/home.png")  # noqa: S108 -- of a chroot that nobody else uses
    pictures.mkdir(parents=True, exist_ok=True)
    (pictures / f"{package_of(chroot)}.png").write_bytes((chroot.root / "tmp" / "home.png").read_bytes())
    expect(kiosk.poll() is None, "the kiosk ended by itself")
    expect(colours >= MANY_COLOURS, f"only {colours} colours are on the screen")
    chroot.stop("kiosk")
    expect(kiosk.wait(SECONDS_TO_START) == 0, "asked to end, the kiosk did not end in order")


def package_of(chroot: Chroot) -> str:
    """The release that the chroot is of, for the name of a picture."""
    text = (chroot.root / "etc" / "os-release").read_text("utf-8")
    return next(line for line in text.splitlines() if line.startswith("VERSION_CODENAME=")).partition("=")[2]


def works_and_shows(chroot: Chroot, package: Path, pictures: Path) -> None:
    """Apt installs it, an ordinary user checks and sees the kiosk, and screens of each kind are the checkout's."""
    works(chroot, package, pictures)
    _compare(chroot, *TOPICS)


def same_pictures(chroot: Chroot, package: Path) -> None:
    """Every screen is the picture that the checkout makes; a film alone may be a moment further."""
    installed(chroot, package)
    _compare(chroot)


def _compare(chroot: Chroot, *topics: str) -> None:
    only = (*PICTURES, *topics)
    expect_code(chroot.run("kiosk", "snapshot", "--out", "/home/patient/proof", *only, user="patient"), 0)
    ours = chroot.root / "home" / "patient" / "proof"
    wanted = chroot.root.parent / "checkout"
    dev.make_ready(["qt"], ["kiosk"], dev.System())
    python = dev.venv_python(dev.System())
    content = tools.ROOT / "content"
    command = [str(python), "-m", "kiosk", "snapshot", str(content), "--out", str(wanted), *only]
    tools.must("the checkout makes no pictures", command, tools.ROOT)
    differing = sorted(differences(str(python), wanted, ours))
    expect(not differing, f"{len(differing)} pictures differ, the first is {differing[:1]}")


def differences(python: str, wanted: Path, found: Path) -> Iterator[str]:
    """The names of pictures that one of two sheets has alone, or that differ in more than a film's next moment."""
    one, other = ({file.relative_to(sheet).as_posix() for file in sheet.rglob("*.png")} for sheet in (wanted, found))
    expect(one, "the checkout made no pictures")
    sys.stdout.write(f"      {len(one)} pictures compared\n")
    yield from one ^ other
    yield from (name for name, count in squares(python, wanted, found).items() if count)
