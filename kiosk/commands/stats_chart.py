# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The charts of the page of statistics: SVG that needs no script, and tells nothing that is not in words too."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.commands.stats_tables import Line

WIDTH, HEIGHT, TOP, LEFT, BELOW = 960, 220, 20, 40, 26
STEPS = (1, 2, 5)
BAR, GROUND, LINE = 'class="bar" fill="#2a7d8c"', 'class="ground" fill="#e9e5da"', 'stroke="#ddd8cc"'
"""How a part is drawn, with colours for who does not read the style of the page."""

GAP = 0.28
"""The part of its room that a column leaves free."""

LETTER = 7.5
"""About the width of a figure, in the units of the drawing."""


def columns(lines: Sequence[Line]) -> Iterator[str]:
    """Columns beside each other, over a scale. A number that is too small to be told is a dot on the ground."""
    scale = _scale(max((line.visits or 0 for line in lines), default=0))
    room = (WIDTH - LEFT) / max(len(lines), 1)
    yield f'<svg class="chart" viewBox="0 0 {WIDTH} {TOP + HEIGHT + BELOW}" aria-hidden="true">'
    for value in scale:
        y = _y(value, scale[-1])
        kind = "" if value else ' class="zero"'
        yield f'<line{kind} {LINE} x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH}" y2="{y:.1f}"/>'
        yield f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{value}</text>'
    every = _every(lines, room)
    for number, line in enumerate(lines):
        left = LEFT + number * room
        yield from _column(line, left, room, scale[-1], labelled=number % every == 0)
    yield "</svg>"


def share(count: int | None, most: int) -> str:
    """A bar for the cell of a table."""
    width = 100 * (count or 0) / most if most else 0
    return (
        '<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect {GROUND} width="100" height="8"/><rect {BAR} width="{width:.1f}" height="8"/></svg>'
    )


def _column(line: Line, left: float, room: float, most: int, *, labelled: bool) -> Iterator[str]:
    middle, ground = left + room / 2, TOP + HEIGHT
    if line.visits is None:
        yield f'<circle {GROUND} cx="{middle:.1f}" cy="{ground - 4}" r="3"/>'
    else:
        y, wide = _y(line.visits, most), room * (1 - GAP)
        yield f'<rect {BAR} x="{left + room * GAP / 2:.1f}" y="{y:.1f}" width="{wide:.1f}"'
        yield f'height="{ground - y:.1f}" rx="2"/>'
        if len(line.said) * LETTER <= room:
            yield f'<text class="value" x="{middle:.1f}" y="{y - 5:.1f}" text-anchor="middle">{line.said}</text>'
    if labelled:
        yield f'<text x="{middle:.1f}" y="{ground + 18}" text-anchor="middle">{escape(line.name)}</text>'


def _every(lines: Sequence[Line], room: float) -> int:
    """Each how manieth column has its name below it, so that names do not touch."""
    longest = max((len(line.name) for line in lines), default=1) * LETTER
    return max(1, -int(-longest // room))


def _scale(most: int) -> list[int]:
    """Round numbers from 0 to one that is not below the largest, up to six of them."""
    steps = (step * 10**power for power in range(9) for step in STEPS)
    step = next(step for step in steps if step * 6 >= most)
    return [step * number for number in range(max(-(-most // step), 1) + 1)]


def _y(value: int, most: int) -> float:
    return TOP + HEIGHT * (1 - value / most)
