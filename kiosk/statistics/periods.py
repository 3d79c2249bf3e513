# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The periods that counts are kept for: a day, and for what would be too few, its week and its quarter of a year."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

WEEKS = 13
"""So many weeks are a quarter. It is made of whole weeks; the last one of a year may have one more."""


class Period(NamedTuple):
    """From one day to another, both included."""

    first: date
    last: date


def day(of: date) -> Period:
    """A day as a period."""
    return Period(of, of)


def week(of: date) -> Period:
    """The week, from Monday to Sunday."""
    monday = of - timedelta(days=of.weekday())
    return Period(monday, monday + timedelta(days=6))


def quarter(of: date) -> Period:
    """The quarter: thirteen weeks, or what is left of the year."""
    year, number, _ = of.isocalendar()
    index = min((number - 1) // WEEKS, 3)
    first = date.fromisocalendar(year, index * WEEKS + 1, 1)
    after = date.fromisocalendar(year + 1, 1, 1) if index == 3 else first + timedelta(weeks=WEEKS)  # noqa: PLR2004 -- the last of four
    return Period(first, after - timedelta(days=1))


def wider(period: Period) -> Period | None:
    """The week of a day, the quarter of a week; None for a quarter."""
    match (period.last - period.first).days:
        case 0:
            return week(period.first)
        case 6:
            return quarter(period.first)
        case _:
            return None
