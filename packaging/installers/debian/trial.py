# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The trials of the Debian package: each in a fresh system, each a sentence that has to hold."""

import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from installers import tools
from installers.debian.control import FILE
from installers.debian.trials import keeping, reading, session, trouble, using
from installers.debian.trials.chroot import Chroot
from installers.debian.trials.expecting import Disappointed
from installers.debian.trials.systems import UBUNTU, fresh, ready, releases
from installers.errors import BuildError

OLDEST = "bookworm"
ROOT_ONLY = "the Debian trials make chroots, so they have to be run as root: sudo python3 packaging/test.py debian"


class Trial(NamedTuple):
    """What is done to a package in a system of a release; ready: one that has all that the package depends on."""

    release: str
    act: Callable[[Chroot, Path], None]
    ready: bool = True

    @property
    def sentence(self) -> str:
        return f"{self.release}: {(self.act.__doc__ or self.act.__name__).strip()}"


def trial(installers: Path, cache: Path) -> int:
    """All trials; 1 when one fails, for it does not hide the others."""
    tried = releases(cache)
    if UBUNTU[0] not in tried:
        _tell("Ubuntu is left out, for its archive cannot be reached")
    return _run([*_each_release(tried, installers), *_in_trouble()], installers, cache, read=True)


def quick(installers: Path, cache: Path) -> int:
    """What a change has to pass: installed, it works, and shows what the checkout shows."""
    return _run([_kept(using.works_and_shows, OLDEST, installers)], installers, cache)


def _each_release(tried: Sequence[str], installers: Path) -> Iterator[Trial]:
    """The same everywhere."""
    yield from (_kept(using.works, release, installers) for release in tried)


def _kept(act: Callable[[Chroot, Path, Path], None], release: str, installers: Path) -> Trial:
    """A trial that keeps pictures beside the installers; its docstring is the sentence."""

    def acts(chroot: Chroot, package: Path) -> None:
        act(chroot, package, installers / "pictures")

    acts.__doc__ = act.__doc__
    return Trial(release, acts, ready=False)


def _in_trouble() -> Iterator[Trial]:
    acts = (using.same_pictures, keeping.over_an_upgrade, keeping.until_purged, keeping.without_its_folder)
    troubles = (trouble.cut_off, trouble.full_disk, trouble.two_at_once, trouble.without_rights)
    yield from (Trial(OLDEST, act) for act in (*acts, session.alone, *troubles, trouble.under_a_running_kiosk))


def _run(trials: list[Trial], installers: Path, cache: Path, *, read: bool = False) -> int:
    if os.geteuid() != 0:
        raise BuildError(ROOT_ONLY)
    package = installers / FILE
    if not package.is_file():
        raise BuildError(f"{package} is not there; run 'python3 packaging/build.py debian' first")
    cache.mkdir(parents=True, exist_ok=True)
    results = [_holds(f"the file: {reading.reads_well.__doc__}", lambda: reading.reads_well(package))] if read else []
    results += [_holds(each.sentence, partial(_act, each, package, cache)) for each in trials]
    _tell(f"{sum(results)} passed, {len(results) - sum(results)} failed")
    return 0 if all(results) else 1


def _act(one: Trial, package: Path, cache: Path) -> None:
    depends = tools.must("the package says nothing", ["dpkg-deb", "--field", str(package), "Depends"]).strip()
    with ready(one.release, depends, cache) if one.ready else fresh(one.release, cache) as chroot:
        one.act(chroot, package)


def _holds(sentence: str, act: Callable[[], None]) -> bool:
    began = time.monotonic()
    try:
        act()
    except (Disappointed, BuildError) as disappointed:
        _tell(f"FAILED {sentence}\n       {disappointed}")
        return False
    _tell(f"good   {sentence} ({time.monotonic() - began:.0f} s)")
    return True


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
