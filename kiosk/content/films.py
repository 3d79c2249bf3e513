# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Films: pictures that move. A video file, or a drawing that moves by itself."""

import re
from pathlib import Path

from kiosk.content.pictures import TYPES as STILL_TYPES

TYPES = (".mp4", ".webm")
CAPTIONS = ".vtt"
LARGEST_FILE = 512 * 1024 * 1024
"""Bytes; some twenty minutes, which nobody watches standing."""

_MOVES = re.compile(rb"<animate(?:Transform|Color)\b")
_WEBM, _MP4 = b"\x1a\x45\xdf\xa3", b"ftyp"


def is_film(name: str) -> bool:
    """Whether a name is that of a video."""
    return name.lower().endswith(TYPES)


def fault(path: Path) -> str:
    """What is wrong with a video file; empty when nothing is. No more of it is read than its beginning."""
    try:
        with path.open("rb") as file:
            begins = file.read(12)
            size = file.seek(0, 2)
    except OSError:
        return "is missing or cannot be read"
    if not size:
        return "is empty"
    if size > LARGEST_FILE:
        return f"is larger than {LARGEST_FILE // 1024 // 1024} MB"
    sound = begins.startswith(_WEBM) if path.suffix.lower() == ".webm" else begins[4:8] == _MP4
    return "" if sound else f"is no {path.suffix[1:].upper()} video, whatever its name says"


def moves(drawing: Path) -> bool:
    """Whether a drawing moves."""
    try:
        return drawing.suffix.lower() == ".svg" and _MOVES.search(drawing.read_bytes()) is not None
    except OSError:
        return False


def still_of(name: str, folder: Path) -> str:
    """The picture that stands for a video until it plays, beside it under the same name; empty where there is none."""
    stem = name.rpartition(".")[0]
    return next((f"{stem}{kind}" for kind in STILL_TYPES if (folder / f"{stem}{kind}").is_file()), "")
