# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A PC of a clinic: Windows 10 as Wine shows it, with a panel that can be touched by a mouse."""

import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from subprocess import CompletedProcess

from installers import tools
from installers.windows.launcher import GCC
from installers.windows.launcher import PROGRAMS as COMPILER
from installers.windows.names import SHORT
from installers.windows.trials.screen import Screen
from installers.windows.wine import PROGRAMS as WINE
from installers.windows.wine import Wine

LAST_SECONDS = 60
STUBS = Path(__file__).with_name("stubs")
SIGNING = {"openssl": "openssl", "osslsigncode": "osslsigncode"}
NEEDED = {**WINE, **COMPILER, **SIGNING, "makensis": "nsis"}
NEEDED |= {"Xvfb": "xvfb", "xdotool": "xdotool", "import": "imagemagick"}
REMOVE_KEY = rf"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\{SHORT}"
RUN_KEY = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Run"
PRODUCT_KEY = rf"HKLM\Software\{SHORT}"


@dataclass(frozen=True)
class Machine:
    """One PC, and what lies on it."""

    wine: Wine
    folder: Path
    memory: Path
    """The file that holds the pixels of its panel."""
    cache: Path
    """Where downloads are kept."""

    @property
    def home(self) -> Path:
        """Where the program is."""
        return self.wine.drive / "Program Files" / SHORT

    @property
    def data(self) -> Path:
        """Where content and settings are."""
        return self.wine.drive / "ProgramData" / SHORT

    def install(self, installer: Path, *flags: str) -> CompletedProcess[str]:
        """Run the .exe silently."""
        return self.wine.run(self.wine.path(installer), "/S", *flags)

    def kiosk(self, *arguments: str, home: Path | None = None, seconds: float = 600) -> CompletedProcess[str]:
        """What is typed in a terminal."""
        return self.wine.run(self.wine.path((home or self.home) / "kiosk.com"), *arguments, seconds=seconds)

    def uninstall(self, *flags: str) -> CompletedProcess[str]:
        """Run the uninstaller, and wait: it goes on in the background, from a copy of itself."""
        done = self.wine.run(self.wine.path(self.home / "uninstall.exe"), "/S", *flags)
        until = time.monotonic() + LAST_SECONDS
        while done.returncode == 0 and self.value(PRODUCT_KEY, "Version") and time.monotonic() < until:
            time.sleep(1)
        return done

    def value(self, key: str, name: str) -> str:
        """A value of the registry; empty where there is none."""
        said = self.wine.run("reg", "query", key, "/v", name).stdout
        found = re.search(rf"^\s+{re.escape(name)}\s+REG_\w+\s+(.*)$", said, re.MULTILINE)
        return found[1].strip() if found else ""

    def processes(self, *words: str) -> set[int]:
        """The processes of this Linux that run its programs with these words on their command lines."""
        mine = f"WINEPREFIX={self.wine.prefix}".encode()
        wanted = " ".join(words).encode()
        found = (each for each in Path("/proc").glob("[0-9]*") if mine in _read(each / "environ").split(b"\0"))
        return {int(each.name) for each in found if wanted in _read(each / "cmdline").replace(b"\0", b" ")}

    def traces(self) -> set[str]:
        """Every file and folder on drive C: that has to do with the kiosk."""
        found = (path for path in self.wine.drive.rglob("*") if "kiosk" in path.name.lower())
        return {str(path.relative_to(self.wine.drive)) for path in found}


@contextmanager
def machine(panel: Screen, cache: Path) -> Iterator[Machine]:
    """A PC of its own, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="kiosk-windows-") as folder:
        place = Path(folder)
        with Wine(place / "windows", panel.display, overrides=("mscms=n", "winedbg.exe=d")) as wine:
            for name in ("icuuc", "mscms"):
                stub = place / f"{name}.dll"
                what = "a library for the trials cannot be compiled"
                tools.must(what, (GCC, "-shared", "-O1", "-s", "-o", str(stub), str(STUBS / f"{name}.c")))
                shutil.copyfile(stub, wine.drive / "windows" / "system32" / stub.name)
            wine.must("Wine cannot be Windows 10", "winecfg", "-v", "win10")
            yield Machine(wine, place, panel.memory, cache)


def _read(file: Path) -> bytes:
    """Empty where a process has ended meanwhile."""
    try:
        return file.read_bytes()
    except OSError:
        return b""
