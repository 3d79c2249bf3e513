# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a program or library of Linux asks of the system it is loaded on, read out of its 64-bit ELF file."""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

MAGIC = b"\x7fELF\x02\x01"
_LOAD, _DYNAMIC = 1, 2
_END, _NEEDED, _STRINGS, _WANTED, _WANTED_COUNT = 0, 1, 5, 0x6FFFFFFE, 0x6FFFFFFF


class Elf(NamedTuple):
    """One file: the libraries that it loads, in their order, and the versions of symbols that it wants of them."""

    needs: tuple[str, ...] = ()
    wants: frozenset[tuple[str, tuple[int, ...]]] = frozenset()
    """As ``("GLIBC", (2, 34))``."""


class _Segment(NamedTuple):
    kind: int
    offset: int
    address: int
    length: int


def elves(folder: Path) -> dict[Path, Elf]:
    """All programs and libraries in a folder."""
    files = [file for file in sorted(folder.rglob("*")) if file.is_file() and not file.is_symlink()]
    return {file: read(file.read_bytes()) for file in files if _is_elf(file)}


def _is_elf(file: Path) -> bool:
    with file.open("rb") as stream:
        return stream.read(len(MAGIC)) == MAGIC


def read(data: bytes) -> Elf:
    """What the file with this content asks for."""
    segments = list(_segments(data))
    dynamic = list(_dynamic(data, segments))
    single = dict(dynamic)
    if _STRINGS not in single:
        return Elf()
    strings = _offset(segments, single[_STRINGS])
    needs = tuple(_text(data, strings + value) for tag, value in dynamic if tag == _NEEDED)
    if _WANTED not in single:
        return Elf(needs)
    names = _wanted(data, _offset(segments, single[_WANTED]), single[_WANTED_COUNT], strings)
    return Elf(needs, frozenset(_versions(names)))


def newest(files: dict[Path, Elf], family: str) -> tuple[int, ...]:
    """The newest version of a family of symbols, such as GLIBC, that any of these files wants."""
    return max((version for elf in files.values() for name, version in elf.wants if name == family), default=(0,))


def _segments(data: bytes) -> Iterator[_Segment]:
    """Kind, offset in the file, address in memory and length of each segment."""
    (table,) = struct.unpack_from("<Q", data, 0x20)
    size, count = struct.unpack_from("<HH", data, 0x36)
    for number in range(count):
        kind, _, offset, address, _, length = struct.unpack_from("<IIQQQQ", data, table + number * size)
        yield _Segment(kind, offset, address, length)


def _dynamic(data: bytes, segments: list[_Segment]) -> Iterator[tuple[int, int]]:
    for segment in segments:
        if segment.kind == _DYNAMIC:
            entries = data[segment.offset : segment.offset + segment.length // 16 * 16]
            for tag, value in struct.iter_unpack("<QQ", entries):
                if tag == _END:
                    return
                yield tag, value


def _wanted(data: bytes, at: int, libraries: int, strings: int) -> Iterator[str]:
    """The names of versions, such as GLIBC_2.34: a list for each library, each entry with the way to the next."""
    for _ in range(libraries):
        _, count, _, first, following = struct.unpack_from("<HHIII", data, at)
        entry = at + first
        for _ in range(count):
            _, _, _, name, further = struct.unpack_from("<IHHII", data, entry)
            yield _text(data, strings + name)
            entry += further
        at += following


def _versions(names: Iterator[str]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Those that are numbers; GLIBC_PRIVATE is none."""
    for name in names:
        family, _, number = name.rpartition("_")
        parts = number.split(".")
        if family and all(part.isdecimal() for part in parts):
            yield family, tuple(int(part) for part in parts)


def _text(data: bytes, at: int) -> str:
    return data[at : data.index(b"\0", at)].decode()


def _offset(segments: list[_Segment], address: int) -> int:
    """Where in the file lies what will be at an address."""
    for segment in segments:
        if segment.kind == _LOAD and segment.address <= address < segment.address + segment.length:
            return segment.offset + address - segment.address
    raise ValueError(f"no segment holds the address {address:#x}")
