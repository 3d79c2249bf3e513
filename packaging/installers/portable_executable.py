# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Which libraries a program or library of Windows names: the import tables of a 64-bit PE file, the late ones too."""

import struct
from collections.abc import Iterator

MAGIC = b"MZ"
_IMPORT, _LATE_IMPORT = 1, 13
_ENTRY, _LATE_ENTRY = 20, 32
_NAME, _LATE_NAME = 12, 4
"""How long an entry of each table is, and where in it the address of the library's name stands."""


def needed(data: bytes) -> tuple[str, ...]:
    """The libraries that Windows has to find, in small letters, for there the size of letters does not count."""
    (header,) = struct.unpack_from("<I", data, 0x3C)
    sections_count, options_size = struct.unpack_from("<2xH12xH", data, header + 4)
    options = header + 24
    sections = list(_sections(data, options + options_size, sections_count))
    names: list[str] = []
    for directory, entry, name in ((_IMPORT, _ENTRY, _NAME), (_LATE_IMPORT, _LATE_ENTRY, _LATE_NAME)):
        (address,) = struct.unpack_from("<I", data, options + 112 + directory * 8)
        names += _names(data, sections, address, entry, name) if address else ()
    return tuple(names)


def _sections(data: bytes, table: int, count: int) -> Iterator[tuple[int, int, int]]:
    """Address in memory, length and offset in the file of each section."""
    for number in range(count):
        size, address, raw_size, offset = struct.unpack_from("<IIII", data, table + number * 40 + 8)
        yield address, max(size, raw_size), offset


def _names(data: bytes, sections: list[tuple[int, int, int]], table: int, entry: int, name: int) -> Iterator[str]:
    at = _offset(sections, table)
    while any(data[at : at + entry]):
        (address,) = struct.unpack_from("<I", data, at + name)
        start = _offset(sections, address)
        yield data[start : data.index(b"\0", start)].decode().lower()
        at += entry


def _offset(sections: list[tuple[int, int, int]], address: int) -> int:
    for start, length, offset in sections:
        if start <= address < start + length:
            return offset + address - start
    raise ValueError(f"no section holds the address {address:#x}")
