# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Where two pictures differ: boxes round the pixels that are not the same."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QImage

TILE = 16
"""Pixels; so finely is looked."""

NEAR = 2
"""Tiles between two differences that are still one."""


SHADE, TRACE = 40, 4
"""Of 255: Qt paints the edges of letters now and then in another shade, by less than the first."""


class Box(NamedTuple):
    """A part of a picture, in hundredths of its width and height."""

    left: float
    top: float
    width: float
    height: float


WHOLE = Box(0, 0, 100, 100)


def differences(before: Path, after: Path) -> list[Box]:
    """The boxes; none for pictures that are the same, one round everything where the sizes are not."""
    if before.read_bytes() == after.read_bytes():
        return []
    images = [QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32) for file in (before, after)]
    if images[0].size() != images[1].size() or images[0].isNull():
        return [WHOLE]
    tiles = set(_tiles(*images))
    width, height = images[0].width() / 100, images[0].height() / 100
    return [
        Box(
            left * TILE / width,
            top * TILE / height,
            min((right + 1 - left) * TILE / width, 100 - left * TILE / width),
            min((bottom + 1 - top) * TILE / height, 100 - top * TILE / height),
        )
        for left, top, right, bottom in _joined(tiles)
    ]


def _tiles(before: QImage, after: QImage) -> Iterator[tuple[int, int]]:
    """Column and row of each tile in which a pixel differs."""
    line = before.bytesPerLine()
    old, new = bytes(before.constBits()), bytes(after.constBits())
    for y in range(before.height()):
        start, end = y * line, (y + 1) * line
        if old[start:end] == new[start:end]:
            continue
        for x in range(0, line, TILE * 4):
            at = slice(start + x, min(start + x + TILE * 4, end))
            if old[at] != new[at] and _seen(old[at], new[at]):
                yield x // (TILE * 4), y // TILE


def _seen(old: bytes, new: bytes) -> bool:
    """Whether one can see it: one pixel is quite another, or many have another shade."""
    steps = [abs(before - after) for before, after in zip(old, new, strict=True)]
    return max(steps) > SHADE or sum(step > TRACE for step in steps) > len(steps) // 2


def _joined(tiles: set[tuple[int, int]]) -> Iterator[tuple[int, int, int, int]]:
    """Boxes of tiles that lie near each other: left, top, right and bottom."""
    left = set(tiles)
    while left:
        group, new = set[tuple[int, int]](), [left.pop()]
        while new:
            x, y = new.pop()
            group.add((x, y))
            near = {each for each in left if abs(each[0] - x) <= NEAR and abs(each[1] - y) <= NEAR}
            left -= near
            new += near
        columns, rows = zip(*group, strict=True)
        yield min(columns), min(rows), max(columns), max(rows)
