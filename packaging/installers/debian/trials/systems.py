# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Fresh systems to install into: made once with debootstrap, kept in the cache, unpacked anew for each trial."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installers import tools
from installers.debian.trials.chroot import Chroot
from installers.debian.trials.ubuntu_keys import ubuntu_keys

DEBIAN = ("bookworm", "trixie")
UBUNTU = ("jammy", "noble")


def releases(cache: Path) -> tuple[str, ...]:
    """The releases that can be tried here: Ubuntu's only where the keys of its archive can be had."""
    return (*DEBIAN, *(UBUNTU if ubuntu_keys(cache) else ()))


@contextmanager
def fresh(release: str, cache: Path) -> Iterator[Chroot]:
    """A system of this release that nobody has used; it is gone afterwards."""
    with _system(release, _base(release, cache), cache) as chroot:
        yield chroot


@contextmanager
def ready(release: str, depends: str, cache: Path) -> Iterator[Chroot]:
    """The same with these packages installed, so that only one more is needed."""
    packed = cache / f"{release}-{hashlib.sha256(depends.encode()).hexdigest()[:12]}.tar"
    if not packed.exists():
        with fresh(release, cache) as chroot:
            chroot.must("apt-get", "satisfy", "--yes", "--no-install-recommends", depends)
            half = packed.with_suffix(f".{os.getpid()}")
            pack = [
                "tar",
                "-cf",
                str(half),
                "--one-file-system",
                "--exclude=./var/cache/apt/archives/*.deb",
                "-C",
                str(chroot.root),
                ".",
            ]
            tools.must("a ready system cannot be kept", pack)
            half.replace(packed)
    with _system(release, packed, cache) as chroot:
        yield chroot


@contextmanager
def _system(release: str, packed: Path, cache: Path) -> Iterator[Chroot]:
    downloads = cache / f"apt-{release}"
    downloads.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f"{release}-") as name:
        root = Path(name, "root")
        root.mkdir()
        tools.must("a fresh system cannot be unpacked", ["tar", "-xf", str(packed), "-C", str(root)])
        shutil.copy("/etc/resolv.conf", root / "etc" / "resolv.conf")
        archives = root / "var" / "cache" / "apt" / "archives"
        _copy_packages(downloads, archives)
        with Chroot(root) as chroot:
            if chroot.run("id", "patient").code:
                chroot.must("useradd", "--create-home", "patient")
            yield chroot
        _copy_packages(archives, downloads)


def _copy_packages(source: Path, target: Path) -> None:
    """What apt has downloaded for one trial, the next need not."""
    for file in source.glob("*.deb"):
        if not (target / file.name).exists():
            shutil.copy(file, target / file.name)


def _base(release: str, cache: Path) -> Path:
    """The packed fresh system; made if it is not in the cache."""
    packed = cache / f"{release}.tar"
    if packed.exists():
        return packed
    tools.need({"debootstrap": "debootstrap", "unshare": "util-linux"})
    with tempfile.TemporaryDirectory(dir=cache, prefix=".debootstrap-") as name:
        root = Path(name, "root")
        tools.must(f"a fresh {release} cannot be made", _debootstrap(release, root, cache))
        for extra in ("apt.conf.d", "auth.conf.d"):
            shutil.copytree(f"/etc/apt/{extra}", root / "etc" / "apt" / extra, dirs_exist_ok=True)
        tools.must("apt has no lists", ["chroot", str(root), "apt-get", "update"])
        tools.must("apt cannot clean up", ["chroot", str(root), "apt-get", "clean"])
        half = Path(name, "half.tar")
        tools.must("a fresh system cannot be kept", ["tar", "-cf", str(half), "-C", str(root), "."])
        half.replace(packed)
    return packed


def _debootstrap(release: str, root: Path, cache: Path) -> list[str]:
    """The command; an Ubuntu that this debootstrap does not know yet is made as the one before it."""
    command = ["debootstrap", "--variant=minbase"]
    if release not in UBUNTU:
        return [*command, release, str(root)]
    command += ["--components=main,universe", f"--keyring={ubuntu_keys(cache)}", release, str(root)]
    scripts = Path("/usr/share/debootstrap/scripts")
    return command if (scripts / release).exists() else [*command, "", str(scripts / UBUNTU[0])]
