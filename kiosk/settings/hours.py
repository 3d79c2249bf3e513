# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Hours of the day, as a setting says them."""

from datetime import datetime, time
from typing import NamedTuple

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


class Night(NamedTuple):
    """The hours in which the scene between two visits is dimmed; none where it begins when it ends."""

    begins: time = time(20)
    ends: time = time(6)

    def holds(self, now: time) -> bool:
        """Whether it is night at this time of the day."""
        if self.begins <= self.ends:
            return self.begins <= now < self.ends
        return now >= self.begins or now < self.ends

    def __str__(self) -> str:
        return f"{self.begins:%H:%M}-{self.ends:%H:%M}" if self.begins != self.ends else ""


def night(text: str) -> Night:
    """Two times of the day with a dash between them; empty for no night at all. Raises ``ValueError``."""
    if not text:
        return Night(time(0), time(0))
    begins, dash, ends = text.partition("-")
    if not dash:
        raise ValueError(text)
    return Night(time.fromisoformat(begins.strip()), time.fromisoformat(ends.strip()))


class Open(NamedTuple):
    """From one day of the week to another, both included and counted from 0, open from one time to another."""

    first: int
    last: int
    begins: time
    ends: time

    def holds(self, day: int, now: time) -> bool:
        """Whether it is open on this day of the week at this time."""
        return self.first <= day <= self.last and self.begins <= now < self.ends

    def __str__(self) -> str:
        days = DAYS[self.first] if self.first == self.last else f"{DAYS[self.first]}-{DAYS[self.last]}"
        return f"{days} {self.begins:%H:%M}-{self.ends:%H:%M}"


class OpeningHours(NamedTuple):
    """The hours of a week in which somebody may come."""

    spans: tuple[Open, ...]

    def holds(self, now: datetime) -> bool:
        """Whether it is open at this moment."""
        return any(span.holds(now.weekday(), now.time()) for span in self.spans)

    def __str__(self) -> str:
        return ", ".join(map(str, self.spans))


def opening_hours(text: str) -> OpeningHours:
    """Spans with a comma between them, such as ``Mon-Fri 07:30-18:00, Sat 09:00-12:00``. Raises ``ValueError``."""
    return OpeningHours(tuple(map(_span, text.split(","))))


def _span(text: str) -> Open:
    days, hours = text.split()
    first, _, last = days.partition("-")
    begins, ends = (time.fromisoformat(each) for each in hours.split("-"))
    span = Open(DAYS.index(first.title()), DAYS.index((last or first).title()), begins, ends)
    if span.last < span.first or ends <= begins:
        raise ValueError(text)
    return span
