# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Which packages of Debian and Ubuntu hold the shared libraries that the kiosk does not bring itself."""

from collections.abc import Iterator
from pathlib import Path

from installers.elf import Elf, newest
from installers.errors import BuildError
from installers.systems_own import DEBIAN

C_LIBRARY, CXX_LIBRARY = "libc6", "libstdc++6"

PACKAGES = {
    **DEBIAN,
    "libcrypto.so.3": "libssl3",
    "libexpat.so.1": "libexpat1",
    "libffi.so.8": "libffi8",
    "libsqlite3.so.0": "libsqlite3-0",
}
"""Library -> package: what Qt needs, and what Python does."""

RENAMED = {
    "libcups2": "libcups2t64 | libcups2",
    "libglib2.0-0": "libglib2.0-0t64 | libglib2.0-0",
    "libssl3": "libssl3t64 | libssl3",
}
"""Since Debian 13 and Ubuntu 24.04, for their 64-bit times."""

GLIBCXX = {(3, 4, 28): "9", (3, 4, 29): "11", (3, 4, 30): "12"}
"""The newest symbols of libstdc++ -> the GCC that brought them."""

OPTIONAL = ("libcupsprintersupport.so", "libqtexttospeech_speechd.so")
"""Plugins that Qt does without where they cannot be loaded: nothing is printed then, or read aloud."""

OLDEST_GLIBC = (2, 35)
"""What Ubuntu 22.04 has; nothing newer may be wanted."""


def depends(files: dict[Path, Elf]) -> list[str]:
    """The packages for the field Depends, for what these files need and do not find among themselves."""
    return _asked({file: elf for file, elf in files.items() if file.name not in OPTIONAL}, files)


def recommends(files: dict[Path, Elf]) -> list[str]:
    """Those for the field Recommends: what only plugins need that can be missing."""
    optional = {file: elf for file, elf in files.items() if file.name in OPTIONAL}
    return sorted({*_asked(optional, files)} - {*depends(files)})


def _asked(asking: dict[Path, Elf], files: dict[Path, Elf]) -> list[str]:
    ours = {file.name for file in files}
    foreign = {name: file for file, elf in asking.items() for name in elf.needs if name not in ours}
    return sorted({_package(name, file, files) for name, file in foreign.items()})


def _package(library: str, file: Path, files: dict[Path, Elf]) -> str:
    package = PACKAGES.get(library)
    if package is None:
        raise BuildError(
            f"{file.name} needs {library}, and nobody knows its package; "
            "add it to packaging/installers/debian/depends.py, or leave the file out of what is shipped"
        )
    if package == C_LIBRARY:
        return f"{package} (>= {_dotted(newest(files, 'GLIBC'))})"
    if package == CXX_LIBRARY:
        return f"{package} (>= {_gcc(newest(files, 'GLIBCXX'))})"
    return RENAMED.get(package, package)


def _gcc(symbols: tuple[int, ...]) -> str:
    """The GCC whose libstdc++ has these symbols."""
    return next((gcc for known, gcc in GLIBCXX.items() if symbols <= known), "13")


def too_new(files: dict[Path, Elf]) -> Iterator[str]:
    """A sentence for each file that wants a newer C library than the oldest system has."""
    for file, elf in files.items():
        if (wanted := newest({file: elf}, "GLIBC")) > OLDEST_GLIBC:
            yield f"{file} wants glibc {_dotted(wanted)}; the oldest system has {_dotted(OLDEST_GLIBC)}"


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))
