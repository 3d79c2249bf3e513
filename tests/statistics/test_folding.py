# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Small numbers go into longer periods, and no sum or difference of what is shown gives one away."""

import random
from datetime import date, timedelta
from itertools import combinations

import pytest

from kiosk.statistics.folding import FEWEST, Row, folded, shown
from kiosk.statistics.keys import SUMMED, What
from kiosk.statistics.periods import Period, quarter, week, wider
from tests.statistics.visits import WEDNESDAY, on

LATER = WEDNESDAY + timedelta(days=400)


def test_a_week_begins_on_monday() -> None:
    assert week(WEDNESDAY) == (date(2026, 11, 16), date(2026, 11, 22))


@pytest.mark.parametrize("year", range(2024, 2034))
def test_quarters_are_whole_weeks_and_follow_upon_each_other(year: int) -> None:
    of = date(year, 1, 1)
    while of.year == year:
        found = quarter(of)
        assert found.first <= of <= found.last
        assert wider(week(of)) == found
        assert (found.last - found.first).days + 1 in (91, 98)
        assert quarter(found.last + timedelta(days=1)).first == found.last + timedelta(days=1)
        of += timedelta(days=1)


def test_a_day_that_lasts_is_left_as_it_is() -> None:
    rows = {on(WEDNESDAY, What.TOPIC, "trial"): 1}
    assert folded(rows, WEDNESDAY) == rows
    assert shown(rows, WEDNESDAY) == {}


def test_what_is_too_few_for_its_day_is_part_of_the_week() -> None:
    tuesday = WEDNESDAY - timedelta(days=1)
    rows = {
        on(tuesday, What.TOPIC, "trial"): 4,
        on(WEDNESDAY, What.TOPIC, "trial"): 3,
        on(WEDNESDAY, What.TOPIC, "faq"): 5,
    }
    after = folded(rows, WEDNESDAY + timedelta(days=1))
    assert after == {Row(week(tuesday), What.TOPIC, "trial"): 7, on(WEDNESDAY, What.TOPIC, "faq"): 5}


def test_what_is_too_few_for_its_week_is_part_of_the_quarter_and_hidden_if_it_is_too_few_there() -> None:
    rows = {on(WEDNESDAY, What.TOPIC, "trial"): 4}
    assert folded(rows, LATER) == {Row(quarter(WEDNESDAY), What.TOPIC, "trial"): 4}
    assert shown(rows, LATER) == {}


def test_a_week_is_shown_when_it_is_over() -> None:
    rows = {on(week(WEDNESDAY).first + timedelta(days=each), What.TOPIC, "trial"): 2 for each in range(7)}
    assert shown(rows, week(WEDNESDAY).last) == {}
    assert shown(rows, week(WEDNESDAY).last + timedelta(days=1)) == {Row(week(WEDNESDAY), What.TOPIC, "trial"): 14}


def test_what_all_visits_but_a_few_have_hides_with_those() -> None:
    rows = {
        on(WEDNESDAY, What.VISITS): 20,
        on(WEDNESDAY, What.LANGUAGE, "en"): 17,
        on(WEDNESDAY, What.LANGUAGE, "de"): 3,
    }
    assert shown(rows, WEDNESDAY + timedelta(days=1)) == {on(WEDNESDAY, What.VISITS): 20}


def test_folding_once_is_enough() -> None:
    rows = somebodys_months(random.Random(7))  # noqa: S311 -- the same example each time
    assert folded(folded(rows, LATER), LATER) == folded(rows, LATER)


def somebodys_months(chance: random.Random, days: int = 100) -> dict[Row, int]:
    """Days with few visits and with many, in up to three languages."""
    rows: dict[Row, int] = {}
    for number in range(days):
        of = WEDNESDAY + timedelta(days=number)
        for _ in range(chance.choice((0, 0, 1, 3, 6, 12, 40))):
            language = chance.choice(("en", "en", "en", "en", "de", "tr"))
            for row in (on(of, What.VISITS), on(of, What.LANGUAGE, language)):
                rows[row] = rows.get(row, 0) + 1
    return rows


@pytest.mark.parametrize("seed", range(8))
def test_no_visit_is_lost_and_no_small_number_can_be_worked_out(seed: int) -> None:
    rows = somebodys_months(random.Random(seed))  # noqa: S311 -- the same examples each time
    after = folded(rows, LATER)
    assert sum(after.values()) == sum(rows.values())
    told = shown(rows, LATER)
    assert told
    assert min(told.values()) >= FEWEST
    spans = sorted({row.period for row in told})
    for first, last in [(one.first, other.last) for one, other in combinations(spans, 2)] + spans:
        whole = inside(told, What.VISITS, first, last)
        for what in SUMMED & {row.what for row in told}:
            rest = whole - inside(told, what, first, last)
            assert rest == 0 or abs(rest) >= FEWEST or whole == 0


def inside(rows: dict[Row, int], what: What, first: date, last: date) -> int:
    """What is told of the periods that lie in this one."""
    period = Period(first, last)
    return sum(
        count
        for row, count in rows.items()
        if row.what is what and row.period.first >= period.first and row.period.last <= period.last
    )
