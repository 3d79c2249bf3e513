# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What the statistics say of a span of days, added up of what may be shown."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import dropwhile
from typing import TYPE_CHECKING

from kiosk.statistics.folding import Row, shown
from kiosk.statistics.keys import What
from kiosk.statistics.periods import Period, day, quarter, week

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_DAYS = 31
"""A span of so many days is drawn day by day, a longer one week by week."""


@dataclass(frozen=True)
class Figures:
    """A span of days: each count by its name; ``over_time`` the visits of its days or weeks, None for too few.

    ``rows`` are the single counts that all is added up of.
    """

    span: Period
    over_time: tuple[tuple[Period, int | None], ...] = ()
    counts: Mapping[What, Mapping[str, int]] = field(default_factory=dict)
    rows: tuple[tuple[Row, int], ...] = ()

    @property
    def visits(self) -> int:
        """All visits that may be told of."""
        return self.number(What.VISITS)

    def number(self, what: What, which: str = "") -> int:
        """One count; 0 for what is too few."""
        return self.counts.get(what, {}).get(which, 0)

    def ranked(self, what: What) -> tuple[tuple[str, int], ...]:
        """The counts of a kind, the largest first."""
        return tuple(sorted(self.counts.get(what, {}).items(), key=lambda each: (-each[1], each[0])))


def usual_span(today: date) -> Period:
    """The quarter before this one, and this one up to yesterday."""
    this = quarter(today - timedelta(days=1))
    return Period(quarter(this.first - timedelta(days=1)).first, today - timedelta(days=1))


def figures(rows: Mapping[Row, int], span: Period, today: date) -> Figures:
    """What may be shown of the days of a span. A day that is not over is no part of it."""
    inside = {row: count for row, count in shown(rows, today).items() if _lies_in(row.period, span)}
    counts: dict[What, Counter[str]] = {}
    for row, count in inside.items():
        counts.setdefault(row.what, Counter())[row.which] += count
    return Figures(span, _over_time(inside, span, today), counts, tuple(sorted(inside.items())))


def _over_time(rows: Mapping[Row, int], span: Period, today: date) -> tuple[tuple[Period, int | None], ...]:
    """The visits of each day, or of each week, that is over, from the first of which there is a number."""
    daily = (span.last - span.first).days < MOST_DAYS
    bars: Counter[Period] = Counter()
    for row, count in rows.items():
        if row.what is What.VISITS and row.period.last <= week(row.period.first).last:
            bars[row.period if daily else week(row.period.first)] += count
    last = min(span.last, today - timedelta(days=1))
    wanted = [span.first + timedelta(days=each) for each in range((last - span.first).days + 1)]
    periods = dict.fromkeys(day(of) if daily else week(of) for of in wanted)
    drawn = ((period, bars[period] or None) for period in periods)
    return tuple(dropwhile(lambda bar: bar[1] is None, drawn))


def _lies_in(period: Period, span: Period) -> bool:
    return span.first <= period.first and period.last <= span.last
