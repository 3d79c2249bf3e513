# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A schedule: the days on which a topic or a chapter is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

FROM, UNTIL, DAYS = KEYS = ("show_from", "show_until", "weekdays")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class Schedule(NamedTuple):
    """From one day to another, both included, and on which days of the week, Monday being 0; None and empty for all."""

    first: date | None = None
    last: date | None = None
    weekdays: frozenset[int] = frozenset()

    def holds(self, day: date) -> bool:
        """Whether something is shown on a day."""
        return (
            (self.first is None or self.first <= day)
            and (self.last is None or day <= self.last)
            and (not self.weekdays or day.weekday() in self.weekdays)
        )

    def __str__(self) -> str:
        days = ", ".join(WEEKDAYS[day] for day in sorted(self.weekdays))
        parts = (
            f"from {self.first}" if self.first is not None else "",
            f"until {self.last}" if self.last is not None else "",
            f"on {days}" if days else "",
        )
        return ", ".join(part for part in parts if part) or "always"


ALWAYS = Schedule()
