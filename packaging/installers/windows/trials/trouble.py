# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The .exe ill-treated: it says what is wrong, ends with a code of its own, and changes nothing."""

import contextlib
import os
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installers import tools
from installers.options import Options
from installers.windows.exe import Contents, make_exe
from installers.windows.trials.expecting import expect, expect_code
from installers.windows.trials.keeping import BEFORE
from installers.windows.trials.machine import PRODUCT_KEY, Machine

BROKE, UNKNOWN_FLAG, BAD_INPUT, RUNS_ALREADY, NO_ROOM = 2, 10, 11, 13, 15
SMALL_DISK, DISK, FILLER = "size=40m", "size=200m", "filler"


def refuses(pc: Machine, exe: Path) -> None:
    """A wrong flag, or one that names what is not there, is refused before anything is changed."""
    foreign = pc.wine.drive / "Tools"
    foreign.mkdir()
    (foreign / "theirs.txt").write_text("theirs", "utf-8")
    for flags, code, words in (
        (("/FOO",), UNKNOWN_FLAG, "There is no flag '/FOO'"),
        (("/AUTOSTART=yes",), UNKNOWN_FLAG, "/AUTOSTART= is followed by 1 or 0"),
        ((r"/CONTENT=C:\no such",), BAD_INPUT, r"'C:\no such' is no content folder"),
        ((r"/SETTINGS=C:\no.toml",), BAD_INPUT, r"There is no settings file 'C:\no.toml'"),
        (("/LANG=tlh",), BAD_INPUT, "the content has no language 'tlh'"),
        ((r"/D=C:\Tools",), BAD_INPUT, r"'C:\Tools' holds other things"),
    ):
        expect_code(pc.install(exe, *flags), code, words)
        left = {trace for trace in pc.traces() if not trace.endswith("patient-kiosk-setup.log")}
        expect(not left, f"after {flags[0]} there is {sorted(left)[:3]}")
    expect((foreign / "theirs.txt").is_file(), "it took a file of others")
    logs = list(pc.wine.drive.rglob("patient-kiosk-setup.log"))
    expect(logs and "There is no flag '/FOO'" in logs[0].read_text("utf-16"), "the log does not say why")


def two_at_once(pc: Machine, exe: Path) -> None:
    """Of two that run at once one installs, the other says so and does nothing."""
    first = pc.wine.start(pc.wine.path(exe), "/S")
    second = pc.install(exe)
    first.communicate()
    codes = sorted((first.returncode, second.returncode))
    expect(codes == [0, RUNS_ALREADY], f"they ended with {codes}")
    expect_code(pc.kiosk("--version"), 0)


def cut_off(pc: Machine, exe: Path) -> None:
    """Cut off while it lays its files, the kiosk before is whole; run again, it installs."""
    process = pc.wine.start(pc.wine.path(exe), "/S")
    new = pc.home.with_name(f"{pc.home.name}.new")
    while process.poll() is None and not (new / "packages").is_dir():
        time.sleep(0.05)
    tools.run("env", f"WINEPREFIX={pc.wine.prefix}", "wineserver", "--kill")
    process.communicate()
    expect(new.is_dir(), "it was not cut off in time")
    expect_code(pc.kiosk("--version"), 0)
    shutil.move(pc.home, pc.home.with_name(f"{pc.home.name}.old"))  # as if it was cut off between its two renames
    expect_code(pc.install(exe), 0)
    expect_code(pc.kiosk("--version"), 0)
    beside = [path.name for path in pc.home.parent.iterdir() if path.name.startswith(f"{pc.home.name}.")]
    expect(not beside, f"it left {beside}")


def damaged(pc: Machine, exe: Path) -> None:
    """A damaged installation says so in a sentence, and is repaired by installing again."""
    (pc.home / "runtime" / "python313.dll").unlink()
    expect_code(pc.kiosk("--version"), 3, "the installation is damaged (runtime\\python313.dll cannot be loaded)")
    expect_code(pc.install(exe), 0)
    expect_code(pc.kiosk("--version"), 0)


def broken(pc: Machine, _exe: Path) -> None:
    """An installer whose programs do not run here says so, and the kiosk before stays."""
    tree, work, made = (pc.folder / name for name in ("broken", "broken-work", "broken-made"))
    for folder in (tree, work, made):
        folder.mkdir()
    shutil.copyfile(pc.home / "kiosk-setup.exe", tree / "kiosk-setup.exe")  # its Python is not there
    installer = make_exe(Contents(tree, BEFORE, ("en",), packing="zlib"), Options(), made, work)
    expect_code(pc.install(installer), BROKE, "kiosk-setup.exe broke off here (3: ", "the installation is damaged")
    expect_code(pc.kiosk("--version"), 0)
    expect(pc.value(PRODUCT_KEY, "Version") != BEFORE, "the registry knows the one that broke")


def umlauts(pc: Machine, exe: Path) -> None:
    """In a folder with spaces and umlauts it works as anywhere; the one before is gone."""
    home = pc.wine.drive / "Über uns" / "Kiosk für alle"
    expect_code(pc.install(exe, f"/D={pc.wine.path(home)}"), 0)
    expect_code(pc.kiosk("check", home=home), 0)
    expect(not pc.home.exists(), "the program is there twice")
    expect_code(pc.install(exe, f"/D={pc.wine.path(pc.home)}"), 0)


def full_disk(pc: Machine, exe: Path) -> None:
    """On a disk without room it says so, and leaves nothing on it; so it does where the room goes meanwhile."""
    if os.geteuid() != 0:
        sys.stdout.write("       not tried: only root can make a small disk\n")
        return
    with _disk(pc, SMALL_DISK):
        expect_code(pc.install(exe, r"/D=E:\Kiosk"), NO_ROOM, "on drive E:", "make room")
    with _disk(pc, DISK) as disk:
        process = pc.wine.start(pc.wine.path(exe), "/S", r"/D=E:\Kiosk")
        while process.poll() is None and not (disk / "Kiosk.new" / "packages").is_dir():
            time.sleep(0.05)
        _fill(disk / FILLER)
        said = process.communicate()[0].decode(errors="replace")
        expect(process.returncode == NO_ROOM, f"it ended with {process.returncode}: {said}")
        expect("Drive E: is full" in said, f"it said {said}")
        (disk / FILLER).unlink()


@contextmanager
def _disk(pc: Machine, size: str) -> Iterator[Path]:
    """Drive E:, of this size; at the end nothing may lie on it."""
    disk = pc.folder / "small"
    disk.mkdir(exist_ok=True)
    tools.must("a small disk cannot be made", ("mount", "-t", "tmpfs", "-o", size, "kiosk-trial", str(disk)))
    letter = pc.wine.prefix / "dosdevices" / "e:"
    try:
        letter.symlink_to(disk)
        yield disk
        left = [file.name for file in disk.iterdir()]
        expect(not left, f"it left {left} on the disk")
    finally:
        letter.unlink(missing_ok=True)
        tools.run("umount", "--lazy", str(disk))


def _fill(file: Path) -> None:
    with file.open("wb", buffering=0) as stream, contextlib.suppress(OSError):
        while True:
            stream.write(bytes(2**20))
