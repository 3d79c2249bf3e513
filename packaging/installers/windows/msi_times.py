# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The times in an .msi: wixl writes that of the build, and two builds shall be the same bytes."""

import struct
import uuid

from installers.errors import BuildError

SUMMARY = uuid.UUID("f29f85e0-4ff9-1068-ab91-08002b27b3d9").bytes_le
"""What the summary of a file begins with, after 28 bytes of a head."""

CREATED, SAVED = 12, 13
FILETIME, TICKS = 64, 10_000_000
FROM_1601_TO_1970 = 11_644_473_600
"""Seconds; Windows begins to count in 1601."""


def with_time(package: bytes, moment: int) -> bytes:
    """The bytes of an .msi that says it was made at a moment, in seconds since 1970."""
    changed = bytearray(package)
    head = package.find(SUMMARY)
    if head < 0:
        raise BuildError("the .msi has no summary; look at the version of wixl")
    section = head - 28 + struct.unpack_from("<I", package, head + len(SUMMARY))[0]
    count = struct.unpack_from("<I", package, section + 4)[0]
    entries = dict(struct.iter_unpack("<II", package[section + 8 : section + 8 + 8 * count]))
    for name in (CREATED, SAVED):
        at = section + entries.get(name, 0)
        if name not in entries or struct.unpack_from("<I", package, at)[0] != FILETIME:
            raise BuildError("the summary of the .msi holds no time where it should; look at the version of wixl")
        struct.pack_into("<Q", changed, at + 4, (moment + FROM_1601_TO_1970) * TICKS)
    return bytes(changed)
