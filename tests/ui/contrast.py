# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Contrast as it is seen: measured from pixels alone, whatever the theme says."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import compress, islice
from operator import not_
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QTransform

from kiosk.ui.contrast import FOR_TEXT, contrast

STROKES = 0.03
"""A colour that fills less of the letters than this is a smooth edge of them."""

THIN = 0.1
"""Where letters are so thin that no stroke is solid: the contrast that so much of them reaches is theirs."""

EVERY, MANY = 5, 20_000
"""Every fifth row of so many pixels tells of their colours as much as all of them."""

ALONG = 0.25
"""A colour that fills so much of a line along an edge belongs to it: dashes do, a letter near it does not."""

BEYOND, WITHIN = 10, 12
"""How far outside and inside of an edge its neighbours are looked at, in pixels."""

LONG = 100
"""How much of a side is looked at, in pixels."""

DEEP = 5
"""How far into a shape its edge may reach, in pixels."""


ROUND = 3
"""A disc is as wide as it is high, or nearly."""


class Pixels(NamedTuple):
    """Colours row by row."""

    width: int
    data: "memoryview[int]"

    def rows(self) -> "Iterator[memoryview[int]]":
        return (self.data[at : at + self.width] for at in range(0, len(self.data), self.width))

    def often(self, share: float) -> list[int]:
        """The colours that fill so much of it, the most frequent first."""
        return [colour for colour, count in Counter(self.data).most_common() if count >= share * len(self.data)]


def pixels(image: QImage, rect: QRect) -> Pixels:
    """The part of an image that lies in a rectangle; nothing of it but what is inside the image."""
    part = image.copy(rect.intersected(image.rect())).convertToFormat(QImage.Format.Format_RGB32)
    return Pixels(part.width(), memoryview(bytes(part.constBits() or b"")).cast("I"))


@lru_cache(maxsize=100_000)
def ratio(one: int, other: int) -> float:
    """The contrast of two colours."""
    return contrast(QColor.fromRgb(one), QColor.fromRgb(other))


def letters(part: Pixels) -> float:
    """The contrast of the weakest stroke to the ground of a text; 21 where nothing is written."""
    counts: Counter[int] = Counter()
    step = EVERY if len(part.data) > MANY else 1
    for row in islice(part.rows(), 0, None, step):
        counts.update(row)
    ground = counts.most_common(1)[0][0]
    inked = counts.total() - counts[ground]
    if not inked:
        return 21.0
    found = [colour for colour, count in counts.items() if colour != ground and count >= STROKES * inked]
    if not found or min(ratio(colour, ground) for colour in found) < FOR_TEXT:
        strokes = solid(part)
        found = [colour for colour in found if strokes[colour] >= STROKES * inked * step / 2]
    if found:
        return min(ratio(colour, ground) for colour in found)
    return _reached({ratio(colour, ground): count for colour, count in counts.items()}, THIN * inked)


def _reached(counts: dict[float, int], enough: float) -> float:
    for value in sorted(counts, reverse=True):
        enough -= counts[value]
        if enough <= 0:
            return value
    return 1.0


def solid(part: Pixels) -> Counter[int]:
    """How many squares of four pixels have each colour: strokes and grounds are made of such, smooth edges are not."""
    packed = int.from_bytes(part.data.tobytes(), "little")
    unlike = 0
    for neighbour in (1, part.width, part.width + 1):
        unlike |= packed ^ (packed >> 32 * neighbour)
    differ = memoryview(unlike.to_bytes(len(part.data) * 4, "little")).cast("I")
    return Counter(compress(part.data, map(not_, differ)))


def strips(image: QImage, rect: QRect, within: int = WITHIN) -> Iterator[Pixels]:
    """What lies around the middle of each side of a shape that is in the image, outside at the left."""
    for quarter in range(4):
        across = _strip(rect, quarter, within)
        if image.rect().contains(across):
            part = image.copy(across).transformed(QTransform().rotate(-90 * quarter))
            yield pixels(part, part.rect())


def _strip(rect: QRect, quarter: int, within: int) -> QRect:
    """The pixels around the middle of a side: left, top, right, bottom."""
    high, wide = (max(1, min(LONG, length * 2 // 5)) for length in (rect.height(), rect.width()))
    deep = BEYOND + within
    if quarter % 2 == 0:
        strip = QRect(0, 0, deep, high)
        strip.moveCenter(rect.center())
        strip.moveLeft(rect.left() - BEYOND if quarter == 0 else rect.right() + 1 - within)
    else:
        strip = QRect(0, 0, wide, deep)
        strip.moveCenter(rect.center())
        strip.moveTop(rect.top() - BEYOND if quarter == 1 else rect.bottom() + 1 - within)
    return strip


def side(strip: Pixels) -> float:
    """How well a side of a shape can be seen.

    It is, by a line that stands out from both its neighbours, or by a fill that stands out from what is beyond.
    """
    lines = [Pixels(1, strip.data[at :: strip.width]).often(ALONG) for at in range(strip.width)]
    outside, inside = lines[0], lines[-1][:1]
    if not outside or not inside:
        return 1.0
    fill = min(ratio(inside[0], colour) for colour in outside)
    drawn = (colour for line in lines[BEYOND - 2 : -1] for colour in line)
    return max([fill, *(min(ratio(colour, each) for each in (*outside, *inside)) for colour in drawn)])


def edges(part: Pixels) -> float:
    """How well shapes can be told from the ground in the corner: what nine of ten of their edges reach."""
    ground, rows = part.data[0], _inked(part)
    found = []
    for row in rows[len(rows) // 5 : len(rows) - len(rows) // 5 : 2]:
        for line in (row, row[::-1]):
            found += [
                max(ratio(colour, ground) for colour in line[at : at + DEEP])
                for at in range(1, len(line))
                if line[at] != ground and line[at - 1] == ground
            ]
    return sorted(found)[len(found) // 10] if found else 21.0


def number(part: Pixels) -> float:
    """The contrast of what is written on a disc; 21 where there is no disc, or nothing on it."""
    ground, rows = part.data[0], _inked(part)
    columns = [at for at in range(part.width) if any(row[at] != ground for row in rows)]
    if not rows or abs(len(rows) - len(columns)) > ROUND:
        return 21.0
    rim = -(-len(rows) // 5)
    inner = slice(columns[0] + rim, columns[-1] + 1 - rim)
    middle = [row[inner].tobytes() for row in rows[rim:-rim]]
    return letters(Pixels(inner.stop - inner.start, memoryview(b"".join(middle)).cast("I"))) if middle else 21.0


def _inked(part: Pixels) -> "list[memoryview[int]]":
    """The rows that are not all of the colour of the corner."""
    blank = part.data[:1].tobytes() * part.width
    return [row for row in part.rows() if row.tobytes() != blank]
