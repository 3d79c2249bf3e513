# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Ill-treated, the package says one clear sentence, loses no content, and can be installed afterwards."""

import time
from pathlib import Path

from installers.debian.control import NAME
from installers.debian.trials.apt import INSTALL, bring, install, installed, remove, state
from installers.debian.trials.chroot import Chroot
from installers.debian.trials.display import screen
from installers.debian.trials.expecting import expect, expect_code, expect_words
from installers.debian.trials.keeping import CONTENT
from installers.debian.trials.versions import later

PATIENCE = 600


def cut_off(chroot: Chroot, package: Path) -> None:
    """Killed while it unpacks, and again while it lays the content, it is mended by the line that apt names."""
    path = bring(chroot, package)
    for victim, moment in (("dpkg-deb", _half(chroot.root)), ("kiosk", chroot.root / CONTENT)):
        dpkg = chroot.begin("dpkg", "--install", path)
        _wait_for(moment)
        chroot.stop("dpkg", "KILL")
        chroot.stop(victim, "KILL")
        dpkg.wait(PATIENCE)
        expect(state(chroot) != "ii", "it was installed before it could be cut off")
    said = install(chroot, package)
    expect_code(said, 100)
    expect_words(said, "dpkg --configure -a")
    chroot.must("dpkg", "--configure", "-a")
    installed(chroot, package)
    expect(state(chroot) == "ii", f"dpkg says '{state(chroot)}'")
    expect_code(chroot.run("patient-kiosk", "check", user="patient"), 0)
    expect(not chroot.run("dpkg", "--verify", NAME).text, "files are not as they were packed")


def full_disk(chroot: Chroot, package: Path) -> None:
    """On a full disk it says so and leaves nothing half; with room for the program alone, the content follows later."""
    path = bring(chroot, package)
    expect_code(chroot.run("mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", "/opt"), 0)
    said = chroot.run("dpkg", "--install", path)
    expect(said.code != 0, "it was installed where there is no room")
    expect_words(said, "No space left on device")
    expect(not chroot.run("find", "/opt", "-type", "f").text, "half of the program lies there")
    expect_code(chroot.run("umount", "/opt"), 0)
    chroot.must("mkdir", "/var/lib/patient-kiosk")
    chroot.must("mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", "/var/lib/patient-kiosk")
    said = chroot.run("dpkg", "--install", path)
    expect(said.code != 0, "it was installed without its content")
    expect_words(said, "the disk is full; make room and run this again", "dpkg --configure patient-kiosk")
    expect_code(chroot.run("mount", "-o", "remount,size=40m", "/var/lib/patient-kiosk"), 0)
    expect_code(chroot.run("dpkg", "--configure", NAME), 0)
    expect_code(chroot.run("patient-kiosk", "check", user="patient"), 0)


def two_at_once(chroot: Chroot, package: Path) -> None:
    """The second of two installations says that it has to wait for the first, which succeeds."""
    path = bring(chroot, package)
    first = chroot.begin(*INSTALL, path)
    _wait_for(_half(chroot.root))
    second = chroot.run(*INSTALL, path)
    expect_code(second, 100)
    expect_words(second, "lock", "is another process using it?")
    expect(first.wait(PATIENCE) == 0, "the first installation failed")
    expect(state(chroot) == "ii", f"dpkg says '{state(chroot)}'")


def without_rights(chroot: Chroot, package: Path) -> None:
    """Somebody who is not root is told so, by apt and by the kiosk's own command; nothing is changed."""
    path = bring(chroot, package)
    said = chroot.run(*INSTALL, path, user="patient")
    expect_code(said, 100)
    expect_words(said, "are you root?")
    expect(not state(chroot), "something was installed")
    installed(chroot, package)
    said = chroot.run("/usr/sbin/patient-kiosk-session", "enable", user="patient")
    expect_code(said, 2)
    expect_words(said, "only root may do that")
    said = chroot.run("/usr/sbin/patient-kiosk-session", "enable")
    expect_code(said, 2)
    expect_words(said, "apt install cage xwayland")


def under_a_running_kiosk(chroot: Chroot, package: Path) -> None:
    """An upgrade does not end a kiosk that patients look at; removing the package does."""
    installed(chroot, package)
    with screen() as display:
        kiosk = chroot.begin("patient-kiosk", user="patient", DISPLAY=display)
        time.sleep(10)
        installed(chroot, later(package, chroot.root.parent))
        time.sleep(5)
        expect(kiosk.poll() is None, "the upgrade ended the kiosk")
        expect_code(remove(chroot), 0)
        expect(kiosk.wait(20) == 0, "removing left the kiosk without its files")
    log = chroot.root / "home/patient/.local/state/patient-kiosk/kiosk.log"
    expect('"error"' not in log.read_text("utf-8"), f"the kiosk met errors: {log.read_text('utf-8')[-600:]}")


def _half(root: Path) -> Path:
    """There as soon as dpkg has begun to unpack."""
    return root / "opt/patient-kiosk/lib/python3.11/dist-packages/PySide6"


def _wait_for(path: Path) -> None:
    ends = time.monotonic() + PATIENCE
    while not path.exists():
        expect(time.monotonic() < ends, f"{path} did not appear")
        time.sleep(0.01)
