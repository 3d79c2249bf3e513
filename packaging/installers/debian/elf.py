# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a program or a shared library asks of the system it is loaded on."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from installers import tools

MAGIC = b"\x7fELF"
_HEAD = re.compile(r"^(\S.*): +file format elf", re.MULTILINE)
_NEEDED = re.compile(r"^ +NEEDED +(\S+)$", re.MULTILINE)
_SYMBOLS = re.compile(r"^ +0x[0-9a-f]+ 0x[0-9a-f]+ \d+ (\w+?)_([\d.]+)$", re.MULTILINE)


class Elf(NamedTuple):
    """One file: the libraries that it loads, and the versions of symbols that it wants of them, as ``GLIBC 2.34``."""

    needs: frozenset[str]
    wants: frozenset[tuple[str, tuple[int, ...]]]


def elves(folder: Path) -> dict[Path, Elf]:
    """All programs and libraries in a folder."""
    files = [file for file in sorted(folder.rglob("*")) if file.is_file() and not file.is_symlink() and is_elf(file)]
    return dict(_read(files))


def is_elf(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(len(MAGIC)) == MAGIC


def newest(files: dict[Path, Elf], family: str) -> tuple[int, ...]:
    """The newest version of a family of symbols, such as GLIBC, that any of these files wants."""
    return max((version for elf in files.values() for name, version in elf.wants if name == family), default=(0,))


def _read(files: Sequence[Path]) -> Iterator[tuple[Path, Elf]]:
    tools.need({"objdump": "binutils"})
    said = tools.must("the shared libraries cannot be read", ["objdump", "-p", *map(str, files)])
    parts = _HEAD.split(said)[1:]
    for name, told in zip(parts[::2], parts[1::2], strict=True):
        wants = frozenset((family, version(number)) for family, number in _SYMBOLS.findall(told))
        yield Path(name), Elf(frozenset(_NEEDED.findall(told)), wants)


def version(number: str) -> tuple[int, ...]:
    return tuple(int(part) for part in number.split("."))
