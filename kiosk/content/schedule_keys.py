# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What an editor writes of a schedule: two dates, and days of the week, in front matter and in ``guide.toml``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content.dates import MEND, read_date
from kiosk.content.notebook import nearest
from kiosk.content.schedule import DAYS, FROM, UNTIL, WEEKDAYS, Schedule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    Tell = Callable[[str, str, str], None]

NAMES = {
    name: number
    for number, day in enumerate(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))
    for name in (day.lower(), day[:3].lower())
}
_RANGE = re.compile(r"\s*(?:-|–|\bto\b)\s*")


def schedule_of(values: Mapping[str, str], tell: Tell) -> Schedule:
    """The schedule that these values make; ``tell`` is told the key that is wrong, what is, and how to mend it.

    What is wrong does not count.
    """
    first, last = (_day(values, key, tell) for key in (FROM, UNTIL))
    if first is not None and last is not None and first > last:
        tell(UNTIL, f"{FROM} {first} comes after {UNTIL} {last}, so this would never be shown", "mend one of the two")
        first = last = None
    return Schedule(first, last, _weekdays(values.get(DAYS, ""), tell))


def _day(values: Mapping[str, str], key: str, tell: Tell) -> date | None:
    value = values.get(key, "")
    if value and read_date(value) is None:
        tell(key, f"{key}: '{value}' is no date", MEND)
    return read_date(value)


def _weekdays(text: str, tell: Tell) -> frozenset[int]:
    days: set[int] = set()
    for part in filter(None, (each.strip().lower() for each in text.split(","))):
        ends = _RANGE.split(part)
        unknown = next((name for name in ends if name not in NAMES), None)
        if unknown is not None or len(ends) not in (1, 2):
            what = unknown if unknown is not None else part
            tell(DAYS, f"'{what}' is no day of the week", nearest(what, list(WEEKDAYS)))
            return frozenset()
        days.update(_between(NAMES[ends[0]], NAMES[ends[-1]]))
    return frozenset(days)


def _between(first: int, last: int) -> Iterator[int]:
    """The days from one to another, over Sunday where the week begins anew."""
    yield from (day % 7 for day in range(first, last + (8 if last < first else 1)))
