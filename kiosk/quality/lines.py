# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The lines of a page as somebody wrote them, for what nobody sees on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.front_matter import split
from kiosk.content.problems import Unreadable, Where
from kiosk.content.reading import read_text

if TYPE_CHECKING:
    from pathlib import Path


class Line(NamedTuple):
    """A line below the front matter."""

    where: Where
    text: str


def lines_of(folder: Path, file: str) -> tuple[Line, ...]:
    """The lines of a file; none where it cannot be read, which others tell."""
    try:
        front = split(read_text(folder / file, folder), file)
    except Unreadable:
        return ()
    return tuple(Line(Where(file, number), text) for number, text in enumerate(front.body.split("\n"), front.body_line))
