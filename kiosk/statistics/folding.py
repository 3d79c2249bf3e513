# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Small numbers are not kept: what is too few for a day becomes part of its week, and then of its quarter.

So whatever sums are made of what is shown, none of them, nor the difference of any two, is about less than five visits.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from kiosk.statistics.keys import SUMMED, What
from kiosk.statistics.periods import Period, wider

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

FEWEST = 5
"""A number below this might tell of somebody whom one has seen at the kiosk."""


class Row(NamedTuple):
    """What was counted in a period."""

    period: Period
    what: What
    which: str = ""


Rows = dict[Row, int]


def folded(rows: Mapping[Row, int], today: date) -> Rows:
    """The same counts where no period that is over holds a small one, unless it is a quarter."""
    kept = {row: count for row, count in rows.items() if count > 0}
    for days in (0, 6):
        for row in _hidden(kept, today, days):
            room = wider(row.period)
            if room is not None:
                into = row._replace(period=room)
                kept[into] = kept.get(into, 0) + kept.pop(row)
    return kept


def shown(rows: Mapping[Row, int], today: date) -> Rows:
    """What may be shown: of periods that are over, without small numbers and what would give them away."""
    kept = {row: count for row, count in folded(rows, today).items() if row.period.last < today}
    for row in _hidden(kept, today):
        del kept[row]
    return kept


def _hidden(rows: Mapping[Row, int], today: date, days: int | None = None) -> list[Row]:
    """The rows that stand for too few visits, in periods that are over; ``days`` behind their first."""
    groups: dict[tuple[Period, What], Rows] = defaultdict(dict)
    for row, count in rows.items():
        if row.period.last < today and days in (None, (row.period.last - row.period.first).days):
            groups[row.period, row.what][row] = count
    few = {period for (period, what), group in groups.items() if what is What.VISITS and min(group.values()) < FEWEST}
    return [
        row
        for (period, what), group in groups.items()
        for row in (group if what in SUMMED and period in few else _too_few(group, what))
    ]


def _too_few(group: Rows, what: What) -> list[Row]:
    """The small ones; where the rest of all visits would be small too, the next one with them."""
    found = [row for row, count in group.items() if count < FEWEST]
    others = sorted((count, row) for row, count in group.items() if count >= FEWEST)
    if found and others and what in SUMMED and sum(group[row] for row in found) < FEWEST:
        found.append(others[0][1])
    return found
