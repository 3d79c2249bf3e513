# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Installing with apt, as a clinic's IT does."""

import shutil
from pathlib import Path

from installers.debian.control import NAME
from installers.debian.trials.chroot import Chroot, Said
from installers.debian.trials.expecting import expect_code

INSTALL = ("apt-get", "install", "--yes", "--no-install-recommends", "-o", "Dpkg::Use-Pty=0")


def bring(chroot: Chroot, package: Path) -> str:
    """Put a package into the system; its path there."""
    shutil.copy(package, chroot.root / "srv" / package.name)
    return f"/srv/{package.name}"


def install(chroot: Chroot, package: Path, *options: str) -> Said:
    """Install a package from its file, with what it depends on."""
    return chroot.run(*INSTALL, *options, bring(chroot, package))


def installed(chroot: Chroot, package: Path, *options: str) -> Said:
    said = install(chroot, package, *options)
    expect_code(said, 0)
    return said


def remove(chroot: Chroot, verb: str = "remove") -> Said:
    return chroot.run("apt-get", verb, "--yes", "-o", "Dpkg::Use-Pty=0", NAME)


def state(chroot: Chroot) -> str:
    """What dpkg thinks of the package: ii when all is well, rc when settings are left, empty for not known."""
    said = chroot.run("dpkg-query", "--show", "--showformat=${db:Status-Abbrev}", NAME)
    return "" if said.code else said.text.strip()
