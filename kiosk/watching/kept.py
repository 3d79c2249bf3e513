# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The kept copy: the last good version of a content folder, in the state folder of this machine.

It is there at once when the kiosk starts, though the content folder lies on a share that does not answer.
"""

import os
import zlib
from pathlib import Path

from kiosk.state_folder import state_folder_if_any

SHOWN, HELD = "shown", "held"
"""Files beside the editions: the name of the one that counts, and what is held back."""

PREFIX, DATED = "edition-", ".dated"


def kept_copy(content: Path) -> Path | None:
    """The last good version of a content folder, if this machine keeps one."""
    state = state_folder_if_any()
    return shown_edition(home_of(content, state)) if state is not None else None


def dated_in(edition: Path) -> frozenset[str] | None:
    """The topics of an edition that may have days of their own; None where nobody has written it down."""
    try:
        lines = edition.with_name(edition.name + DATED).read_text("utf-8", "surrogateescape").splitlines()
    except (OSError, ValueError):
        return None
    return frozenset(lines)


def home_of(content: Path, state: Path) -> Path:
    """Where the copy of a content folder is kept. The content folder itself is not looked at: it may not answer."""
    told = os.path.abspath(content).encode(errors="surrogateescape")  # noqa: PTH100 -- resolve() would look at it
    return state / "content" / f"{zlib.crc32(told):08x}{zlib.adler32(told):08x}"


def shown_edition(home: Path) -> Path | None:
    """The folder of the edition that counts; None where there is none."""
    try:
        name = (home / SHOWN).read_text("ascii")
    except (OSError, ValueError):
        return None
    folder = home / name
    return folder if name.startswith(PREFIX) and folder.is_dir() else None
