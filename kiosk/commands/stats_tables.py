# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The statistics as tables: what ``kiosk stats`` shows in the terminal and on its page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.statistics.keys import What

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from kiosk.commands.stats_names import Names
    from kiosk.statistics.figures import Figures
    from kiosk.statistics.periods import Period

UNDER = "under 5"
HOURS = [f"{hour:02}" for hour in range(24)]
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


class Line(NamedTuple):
    """A line of a table; ``visits`` is None where they are too few to be told. ``group`` is a heading above it."""

    name: str
    visits: int | None
    group: str = ""

    @property
    def said(self) -> str:
        """The count as it is written."""
        return UNDER if self.visits is None else f"{self.visits:,}"


class Table(NamedTuple):
    """Lines with a title, and a sentence that says what was counted; ``upright`` where time runs through them."""

    title: str
    lead: str
    lines: tuple[Line, ...]
    upright: bool = False


def tables(figures: Figures, names: Names) -> Iterator[Table]:
    """All tables that have anything in them."""
    screens = sorted(figures.ranked(What.SCREEN), key=lambda each: names.order(each[0]))
    read = tuple(Line(names.screen(which), count, names.topic(which.partition("#")[0])) for which, count in screens)
    for found in (
        over_time(figures),
        Table("Time of day", "Visits by the hour in which they began.", _hours(figures), upright=True),
        _ranked(figures, names, What.LANGUAGE, "Languages", "Visits by the language of their end."),
        Table("Was this helpful?", "What people said at the end, who said anything.", _answers(figures, names)),
        Table("Listened and printed", "Visits in which it was done.", _done(figures)),
        _ranked(figures, names, What.TOPIC, "Topics", "Visits that came to a topic."),
        _ranked(figures, names, What.STOP, "Where visits stop", "The last that a visit came to."),
        Table("Screens", "Visits that came to a screen, in the order of the guide.", read),
    ):
        if found.lines:
            yield found


def over_time(figures: Figures) -> Table:
    """The visits of each day or week."""
    daily = all(period.first == period.last for period, _ in figures.over_time)
    lines = tuple(Line(said_day(period.first), count) for period, count in figures.over_time)
    lead = "Visits on each day." if daily else "Visits in each week; it begins on the Monday that is named."
    return Table("Visits", lead, lines, upright=True)


def said_day(of: date) -> str:
    """A day in a chart: short, with its year where one begins."""
    return f"{of.day} {MONTHS[of.month - 1][:3]}"


def said_span(span: Period) -> str:
    """A span of days in words."""
    first, last = span
    year = f" {first.year}" if first.year != last.year else ""
    return f"{first.day} {MONTHS[first.month - 1]}{year} to {last.day} {MONTHS[last.month - 1]} {last.year}"


def _ranked(figures: Figures, names: Names, what: What, title: str, lead: str) -> Table:
    return Table(title, lead, tuple(Line(names.of(what, which), count) for which, count in figures.ranked(what)))


def _hours(figures: Figures) -> tuple[Line, ...]:
    """All hours from the first to the last in which anybody comes."""
    known = [hour for hour in HOURS if figures.number(What.HOUR, hour)]
    if not known:
        return ()
    between = HOURS[HOURS.index(known[0]) : HOURS.index(known[-1]) + 1]
    return tuple(Line(f"{hour}:00", figures.number(What.HOUR, hour) or None) for hour in between)


def _answers(figures: Figures, names: Names) -> tuple[Line, ...]:
    found = ((answer, figures.number(What.HELPFUL, answer)) for answer in ("yes", "partly", "no"))
    lines = tuple(Line(names.of(What.HELPFUL, answer), count or None) for answer, count in found)
    return lines if any(line.visits for line in lines) else ()


def _done(figures: Figures) -> tuple[Line, ...]:
    kinds = ((What.LISTEN, "Had a screen read aloud"), (What.PRINT, "Printed the list"))
    return tuple(Line(said, figures.number(what)) for what, said in kinds if figures.number(what))
