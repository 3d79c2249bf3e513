# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What the kiosk and the process that reads for it say to each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.content.changes import Changes
    from kiosk.content.gathering import Name
    from kiosk.content.model import Topic
    from kiosk.content.moves import Moves
    from kiosk.watching.files import Stamp


@dataclass(frozen=True)
class Request:
    """Look whether something has changed.

    ``wanted``: the pages that the kiosk asks about, the one on its screen first. ``too_slow``: files that took too long
    to read the last time, as they stood then.
    """

    wanted: tuple[Name, ...] = ()
    too_slow: Mapping[str, Stamp] = field(default_factory=dict)


@dataclass(frozen=True)
class Reading:
    """A file is about to be read as it stands."""

    file: str
    stamp: Stamp | None


@dataclass(frozen=True)
class News:
    """There is a new edition: what has changed in it, and of the pages that were asked about what they say now.

    The first that is kept says what the kiosk shows already; it names no ``files``.
    """

    edition: Path
    changes: Changes
    files: tuple[str, ...] = ()
    topics: Mapping[Name, Topic | None] = field(default_factory=dict)
    moves: Mapping[Name, Moves] = field(default_factory=dict)


@dataclass(frozen=True)
class Done:
    """All was looked at. ``held``: why something is not shown as it stands in the folder, a sentence each.

    ``again``: after so many seconds it is worth another look, whether or not anything changes.
    """

    held: tuple[str, ...] = ()
    again: float | None = None


Told = Reading | News | Done
