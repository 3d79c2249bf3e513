# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The fingerprint of a content folder: the same on every machine that shows the same."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LARGEST_READ = 2_000_000
"""Of what is larger, such as a film, only the size counts."""

LETTERS = 12


def fingerprint(folder: Path) -> str:
    """Twelve letters for all files of a folder; empty where it cannot be read."""
    found = hashlib.sha256()
    try:
        for file in sorted(each for each in folder.rglob("*") if each.is_file()):
            name = file.relative_to(folder).as_posix()
            size = file.stat().st_size
            found.update(f"{name}\0{size}\0".encode("utf-8", "surrogateescape"))
            if size <= LARGEST_READ:
                found.update(file.read_bytes())
    except OSError:
        return ""
    return found.hexdigest()[:LETTERS]
