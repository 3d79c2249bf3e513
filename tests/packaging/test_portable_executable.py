# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The names of libraries are read out of a file for Windows, made here byte by byte."""

import struct

import pytest

from installers.portable_executable import needed

SECTION, OFFSET = 0x1000, 0x400


def portable(names: list[str], late: list[str]) -> bytes:
    """A PE file with one section, which holds both tables of imports and their names."""
    tables = 0x10, 0x10 + 20 * (len(names) + 1)
    body = bytearray(0x400)
    end = 0x200
    for table, entry, at, group in ((tables[0], 20, 12, names), (tables[1], 32, 4, late)):
        for number, name in enumerate(group):
            body[end : end + len(name)] = name.encode()
            struct.pack_into("<I", body, table + number * entry + at, SECTION + end)
            end += len(name) + 1
    file = bytearray(OFFSET)
    file[:2] = b"MZ"
    struct.pack_into("<I", file, 0x3C, 0x80)
    struct.pack_into("<4sHH12xHH", file, 0x80, b"PE\0\0", 0x8664, 1, 240, 0)
    options = 0x80 + 24
    struct.pack_into("<H106xI", file, options, 0x20B, 16)
    for directory, table, group in ((1, tables[0], names), (13, tables[1], late)):
        struct.pack_into("<I", file, options + 112 + directory * 8, SECTION + table if group else 0)
    struct.pack_into("<8sIIII", file, options + 240, b".rdata", len(body), SECTION, len(body), OFFSET)
    return bytes(file + body)


@pytest.mark.parametrize(
    ("names", "late"),
    [([], []), (["KERNEL32.dll"], []), (["Qt6Core.dll", "python3.dll"], ["dwmapi.dll"]), ([], ["WINSPOOL.DRV"])],
)
def test_imports_at_once_and_late_are_read(names: list[str], late: list[str]) -> None:
    assert needed(portable(names, late)) == tuple(name.lower() for name in [*names, *late])
