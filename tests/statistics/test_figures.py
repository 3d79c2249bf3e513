# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is told of a span of days."""

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk.statistics.figures import figures, usual_span
from kiosk.statistics.folding import Row
from kiosk.statistics.keys import What
from kiosk.statistics.overview import overview
from kiosk.statistics.periods import Period, day, week
from kiosk.statistics.store import add
from tests.statistics.visits import WEDNESDAY, on

MONDAY = WEDNESDAY - timedelta(days=2)
SUNDAY = MONDAY + timedelta(days=6)
NEXT_WEEK = SUNDAY + timedelta(days=1)


def test_the_usual_days_are_the_quarter_before_and_this_one_up_to_yesterday() -> None:
    assert usual_span(WEDNESDAY) == (date(2026, 6, 29), date(2026, 11, 17))


def test_the_first_day_of_a_quarter_looks_back_on_two() -> None:
    assert usual_span(date(2026, 9, 28)) == (date(2026, 3, 30), date(2026, 9, 27))


def test_a_short_span_has_days_and_a_long_one_weeks() -> None:
    rows = {on(MONDAY, What.VISITS): 9, on(WEDNESDAY, What.VISITS): 7}
    short = figures(rows, Period(MONDAY, SUNDAY), NEXT_WEEK)
    assert [(period.first.day, visits) for period, visits in short.over_time][:4] == [
        (16, 9),
        (17, None),
        (18, 7),
        (19, None),
    ]
    long = figures(rows, Period(MONDAY - timedelta(days=35), SUNDAY), NEXT_WEEK)
    assert long.over_time == ((week(MONDAY), 16),)


def test_today_is_no_part_of_it() -> None:
    found = figures({on(WEDNESDAY, What.VISITS): 50}, Period(MONDAY, SUNDAY), WEDNESDAY)
    assert (found.visits, found.rows) == (0, ())
    rows = {on(MONDAY, What.VISITS): 9, on(WEDNESDAY, What.VISITS): 50}
    found = figures(rows, Period(MONDAY, SUNDAY), WEDNESDAY)
    assert found.over_time == ((day(MONDAY), 9), (day(MONDAY + timedelta(days=1)), None))


def test_a_week_that_lies_half_outside_is_left_out() -> None:
    rows = {Row(week(MONDAY), What.TOPIC, "trial"): 12, on(WEDNESDAY, What.TOPIC, "trial"): 5}
    assert figures(rows, Period(MONDAY, SUNDAY), NEXT_WEEK).number(What.TOPIC, "trial") == 17
    assert figures(rows, Period(WEDNESDAY, SUNDAY), NEXT_WEEK).number(What.TOPIC, "trial") == 5


def test_the_largest_comes_first_and_equals_by_their_names() -> None:
    rows = {on(WEDNESDAY, What.TOPIC, name): count for name, count in (("b", 7), ("a", 7), ("c", 30))}
    assert figures(rows, Period(MONDAY, SUNDAY), NEXT_WEEK).ranked(What.TOPIC) == (("c", 30), ("a", 7), ("b", 7))


@pytest.mark.parametrize("today", [NEXT_WEEK, NEXT_WEEK + timedelta(days=6)])
def test_the_overview_tells_of_last_week_and_the_last_months(tmp_path: Path, today: date) -> None:
    visits = {
        (WEDNESDAY, (What.VISITS, "")): 8,
        (WEDNESDAY, (What.TOPIC, "trial")): 6,
        (WEDNESDAY, (What.TOPIC, "faq")): 2,
    }
    add(tmp_path, Counter(visits), today)
    recent, months = overview(tmp_path, today)
    assert recent == (week(WEDNESDAY), ((What.VISITS, "", 8),))
    assert months.rows[:2] == ((What.VISITS, "", 8), (What.TOPIC, "trial", 6))
    assert (What.HELPFUL, "yes", None) in months.rows


def test_the_overview_of_a_new_kiosk(tmp_path: Path) -> None:
    assert overview(tmp_path, WEDNESDAY)[0].rows == ((What.VISITS, "", None),)
