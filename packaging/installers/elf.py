# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Which libraries a program or library of Linux names: the DT_NEEDED entries of a 64-bit ELF file."""

import struct
from collections.abc import Iterator

MAGIC = b"\x7fELF\x02\x01"
_LOAD, _DYNAMIC = 1, 2
_END, _NEEDED, _STRINGS = 0, 1, 5


def needed(data: bytes) -> tuple[str, ...]:
    """The libraries that the loader has to find, in the order in which it looks for them."""
    segments = list(_segments(data))
    found: list[int] = []
    strings = 0
    for kind, value in _dynamic(data, segments):
        if kind == _NEEDED:
            found.append(value)
        elif kind == _STRINGS:
            strings = _offset(segments, value)
    return tuple(data[strings + at : data.index(b"\0", strings + at)].decode() for at in found)


def _segments(data: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Kind, offset in the file, address in memory and length of each segment."""
    (table,) = struct.unpack_from("<Q", data, 0x20)
    size, count = struct.unpack_from("<HH", data, 0x36)
    for number in range(count):
        kind, _, offset, address, _, length = struct.unpack_from("<IIQQQQ", data, table + number * size)
        yield kind, offset, address, length


def _dynamic(data: bytes, segments: list[tuple[int, int, int, int]]) -> Iterator[tuple[int, int]]:
    for kind, offset, _, length in segments:
        if kind == _DYNAMIC:
            for tag, value in struct.iter_unpack("<QQ", data[offset : offset + length // 16 * 16]):
                if tag == _END:
                    return
                yield tag, value


def _offset(segments: list[tuple[int, int, int, int]], address: int) -> int:
    """Where in the file lies what will be at an address."""
    for kind, offset, start, length in segments:
        if kind == _LOAD and start <= address < start + length:
            return offset + address - start
    raise ValueError(f"no segment holds the address {address:#x}")
