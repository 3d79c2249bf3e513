# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a content folder says: a fingerprint of each file."""

import hashlib
import os
from pathlib import Path

from kiosk.updating.plan import State

_TEXTS = (".md", ".toml", ".svg", ".txt", ".vtt")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_LINK = "a link"


def state_of(folder: Path) -> dict[str, str]:
    """The fingerprints of all files in a folder; hidden ones are nobody's. Raises ``OSError``."""
    found: dict[str, str] = {}
    for place, folders, files in os.walk(folder, onerror=_refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in files:
            file = Path(place, name)
            if not name.startswith("."):
                found[file.relative_to(folder).as_posix()] = fingerprint(file)
    return found


def fingerprint(file: Path) -> str:
    """Of what a file says: an editor that only writes other line ends, or a mark before the text, changed nothing."""
    if file.is_symlink():
        return _LINK
    said = file.read_bytes()
    if file.suffix.lower() in _TEXTS:
        said = said.removeprefix(_BYTE_ORDER_MARK).replace(b"\r\n", b"\n")
    return hashlib.sha256(said).hexdigest()


def known(state: object) -> State | None:
    """A state that was written down, or None if it is none."""
    if isinstance(state, dict) and all(isinstance(key, str) and isinstance(mark, str) for key, mark in state.items()):
        return state
    return None


def _refuse(error: OSError) -> None:
    raise error
