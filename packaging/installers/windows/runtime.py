# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The Python that the kiosk brings to Windows: from the pinned archive, looked at, without what nobody needs."""

import io
import re
import shutil
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from installers import tools
from installers.errors import BuildError

SIGNER = "Python Software Foundation"

PROGRAMS = ("vcruntime140.dll", "vcruntime140_1.dll", "python3.dll", "LICENSE.txt")
"""What is taken from the top of the folder, beside the library that is Python itself."""

EXTENSIONS = (
    *("_ctypes.pyd", "libffi-8.dll", "_decimal.pyd", "_elementtree.pyd", "pyexpat.pyd", "unicodedata.pyd"),
    *("_multiprocessing.pyd", "_queue.pyd", "_socket.pyd", "select.pyd"),  # kiosk check reads in several processes
    "winsound.pyd",
    *("_hashlib.pyd", "libcrypto-3.dll"),  # the hash of the PIN of staff
    *("_sqlite3.pyd", "sqlite3.dll"),  # what is looked for is looked up in an index
)
"""The modules in C that are taken; a feature that imports another adds it.

Network encryption is not among them. Nor is _wmi: without it `platform` asks Windows in a faster way.
"""

LEFT_OUT = frozenset(
    {
        *("__phello__", "__pycache__", "_pyrepl", "asyncio", "curses", "dbm", "ensurepip", "idlelib", "lib2to3"),
        *("pydoc_data", "site-packages", "test", "tkinter", "turtledemo", "unittest", "venv", "wsgiref"),
        *("xmlrpc", "_aix_support", "_android_support", "_apple_support", "_ios_support", "__hello__", "antigravity"),
        *("_sitebuiltins", "bdb", "cProfile", "doctest", "ftplib", "imaplib", "nntplib", "pdb", "poplib", "profile"),
        *("pstats", "pty", "pyclbr", "pydoc", "smtplib", "socketserver", "ssl", "tabnanny", "this", "timeit", "trace"),
        *("tracemalloc", "tty", "turtle", "webbrowser", "zipapp"),
    }
)
"""The modules in Python that are not taken; a feature that imports one takes it out of this list."""


@dataclass(frozen=True)
class Runtime:
    """A folder of CPython, as python.org lays it: `python313.dll`, `DLLs`, `Lib`, `include`."""

    folder: Path

    @property
    def library(self) -> str:
        """The file name of Python itself, such as python313.dll."""
        found = sorted(
            file.name for file in self.folder.glob("python3*.dll") if re.fullmatch(r"python3\d+\.dll", file.name)
        )
        if not found:
            raise BuildError(f"{self.folder} is no Python for Windows; name a folder with python313.dll, DLLs and Lib")
        return found[-1]


def unpacked(archive: Path, into: Path) -> Runtime:
    """The runtime in the pinned archive; it lies in an archive in it."""
    with tarfile.open(archive) as outer:
        names = [name for name in outer.getnames() if PurePosixPath(name).name == "data.zip"]
        inner = outer.extractfile(names[0]) if names else None
        if inner is None:
            raise BuildError(f"{archive.name} holds no data.zip; take another version in packaging/pins.toml")
        with zipfile.ZipFile(io.BytesIO(inner.read())) as runtime:
            runtime.extractall(into)  # noqa: S202 -- its hash was looked at
    folders = [folder for folder in into.iterdir() if folder.is_dir()]
    return Runtime(folders[0])


def signed_by(file: Path) -> str:
    """Who signed a file that is as it was when it was signed; raises ``BuildError`` for any other.

    The chain up to Microsoft's root is not looked at: Debian does not hold that root. The hash in pins.toml is the
    lock, this tells whose work was locked.
    """
    said = tools.run("osslsigncode", "verify", "-in", str(file)).stdout
    digests = re.findall(r"^(?:Current|Calculated) message digest\s*: ([0-9A-F]+)", said, re.MULTILINE)
    signer = re.search(r"Signer #0:\s+Subject: .*?/CN=([^/\n]+)", said)
    if len(digests) < 2 or digests[0] != digests[1] or signer is None:  # noqa: PLR2004 -- the one written, the one found
        raise BuildError(f"{file.name} is not as it was signed, or not signed; take Python from python.org")
    return signer[1].strip()


def lay_extensions(runtime: Runtime, into: Path) -> None:
    """Python's libraries, and its modules in C, into the runtime folder of the installed kiosk."""
    (into / "DLLs").mkdir(parents=True)
    for name in (*PROGRAMS, runtime.library):
        shutil.copyfile(runtime.folder / name, into / name)
    for name in EXTENSIONS:
        shutil.copyfile(runtime.folder / "DLLs" / name, into / "DLLs" / name)


def modules(runtime: Runtime) -> list[Path]:
    """The modules in Python that are shipped."""
    library = runtime.folder / "Lib"
    found = sorted(library.rglob("*.py"), key=lambda file: file.relative_to(library).as_posix())
    return [file for file in found if not _left_out(file.relative_to(library))]


def _left_out(module: Path) -> bool:
    parts = {part.removesuffix(".py") for part in module.parts}
    return bool(parts & LEFT_OUT) or any(part in {"tests", "idle_test"} for part in module.parts)
