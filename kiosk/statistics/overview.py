# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The statistics at a glance, for who looks at them on the screen of the kiosk itself."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from kiosk.statistics.figures import figures, usual_span
from kiosk.statistics.keys import What
from kiosk.statistics.periods import Period, week
from kiosk.statistics.store import read

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

MOST_TOPICS = 5


class Row(NamedTuple):
    """A line: what is counted, which of its kind, such as the id of a topic, and its visits; None for too few."""

    what: What
    which: str
    visits: int | None


class Section(NamedTuple):
    """A span of days, and the lines that tell of it."""

    span: Period
    rows: tuple[Row, ...]


def overview(folder: Path, today: date) -> tuple[Section, ...]:
    """The week before this one, and the last months with the topics that most visits came to.

    Raises ``KioskError`` with a sentence where the counts cannot be read.
    """
    rows = read(folder)
    last_week = week(today - timedelta(days=7))
    recent = figures(rows, last_week, today)
    months = figures(rows, usual_span(today), today)
    topics = (Row(What.TOPIC, topic, count) for topic, count in months.ranked(What.TOPIC)[:MOST_TOPICS])
    answers = (Row(What.HELPFUL, each, months.number(What.HELPFUL, each) or None) for each in ("yes", "partly", "no"))
    return (
        Section(last_week, (Row(What.VISITS, "", recent.visits or None),)),
        Section(months.span, (Row(What.VISITS, "", months.visits or None), *topics, *answers)),
    )
