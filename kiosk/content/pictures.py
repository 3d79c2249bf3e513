# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Pictures of the content: which file a name means, and whether it is safe and sound."""

import re
import struct
from pathlib import Path, PurePosixPath

from kiosk.content.reading import is_below

LARGEST_SIDE = 8192
"""Pixels; a larger picture would fill the memory and show no more."""

LONGEST_NAME = 200
LARGEST_FILE = 8 * 1024 * 1024
TYPES = (".svg", ".png", ".jpg", ".jpeg")


def safe_path(name: str, folder: Path) -> Path | None:
    """The file that a name means below ``folder``; None for a name that leads out of it, by whatever way."""
    if not 0 < len(name) <= LONGEST_NAME or re.search(r'[\\:%\0-\x1f<>"|?*]', name) or name.startswith(("/", "~")):
        return None
    if ".." in PurePosixPath(name).parts:
        return None
    path = folder / name
    return path if is_below(path, folder) else None


def in_language(path: Path, language: str) -> Path:
    """``trial.de.svg`` for ``trial.svg`` when there is one."""
    own = path.with_name(f"{path.stem}.{language}{path.suffix}")
    return own if own.is_file() else path


def fault(path: Path) -> str:
    """What is wrong with a picture file; empty when nothing is. It is never decoded for this."""
    if path.suffix.lower() not in TYPES:
        return f"is no {', '.join(kind[1:].upper() for kind in TYPES[:3])} file"
    if not path.is_file():
        return "is missing or no file"
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError:
        return "is missing or cannot be read"
    if not data:
        return "is empty"
    if len(data) > LARGEST_FILE:
        return f"is larger than {LARGEST_FILE // 1024 // 1024} MB"
    size = _drawing_size(data) if path.suffix.lower() == ".svg" else _raster_size(data)
    if isinstance(size, str):
        return size
    if min(size) < 1 or max(size) > LARGEST_SIDE:
        return f"is {size[0]}x{size[1]} pixels; at most {LARGEST_SIDE} on each side can be shown"
    return ""


def _drawing_size(data: bytes) -> str | tuple[int, int]:
    from kiosk.content.svg import svg_size  # noqa: PLC0415 -- XML is only needed once a picture is looked at

    return svg_size(data)


def _raster_size(data: bytes) -> str | tuple[int, int]:
    """Width and height out of the header of a PNG or JPEG."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) > 24:  # noqa: PLR2004 -- where PNG keeps its size
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    if data.startswith(b"\xff\xd8"):
        return _jpeg_size(data)
    return "is no sound PNG or JPEG"


def _jpeg_size(data: bytes) -> str | tuple[int, int]:
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:  # noqa: PLR2004 -- a JPEG marker
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):  # noqa: PLR2004 -- start of frame
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + max(length, 2)
    return "is no sound JPEG"
