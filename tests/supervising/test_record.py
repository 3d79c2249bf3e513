# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What follows from how the kiosk has ended: again at once, or the built-in page and tries after growing waits."""

import pytest

from kiosk.supervising.record import FRESH, REST_SECONDS, TRY_SECONDS, Record


def crashed(*times: float, record: Record = FRESH) -> Record:
    for each in times:
        record = record.crashed(each)
    return record


@pytest.mark.parametrize(
    ("times", "safe"),
    [((), False), ((0,), False), ((0, 1), False), ((0, 1, 2), True), ((0, 150, 299), True), ((0, 150, 301), False)],
)
def test_three_crashes_in_five_minutes_are_too_many(times: tuple[float, ...], safe: bool) -> None:  # noqa: FBT001 -- a column
    record = crashed(*times)
    assert (record.safe, record.pause) == (safe, REST_SECONDS[0] if safe else 0.0)


def test_the_waits_grow_and_then_stay() -> None:
    record, now, waits = crashed(0, 1, 2), 2.0, []
    for _ in range(7):
        waits.append(record.pause)
        now += record.pause + 1
        record = record.crashed(now)
    assert waits == [60, 120, 300, 600, 1800, 1800, 1800]


def test_a_kiosk_that_crashes_when_it_is_tried_again_has_not_recovered() -> None:
    assert crashed(2 + 10_000, record=crashed(0, 1, 2)).safe


def test_a_kiosk_that_cannot_start_is_tried_again_more_and_more_seldom() -> None:
    record, waits = FRESH, []
    for _ in range(8):
        record = record.failed()
        waits.append(record.pause)
    assert waits == [*TRY_SECONDS, TRY_SECONDS[-1], TRY_SECONDS[-1]]
    assert record.safe
    assert record.crashes == ()
