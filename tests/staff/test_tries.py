# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Whoever guesses waits longer and longer, over any number of starts; whoever slips once does not wait at all."""

from pathlib import Path

import pytest

from kiosk.staff.tries import FREE, NAME, WAITS, Tries, wait_after


class Clock:
    """Seconds since the machine was switched on."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_a_few_slips_cost_no_time(tmp_path: Path, clock: Clock) -> None:
    tries = Tries(tmp_path, clock)
    for _ in range(FREE):
        tries.begin()
        assert tries.seconds() == 0


def test_then_each_wait_is_longer_up_to_the_last() -> None:
    waits = [wait_after(wrong) for wrong in range(FREE + len(WAITS) + 3)]
    assert waits == [0] * (FREE + 1) + list(WAITS) + [WAITS[-1]] * 2
    assert sorted(set(WAITS)) == list(WAITS)


def test_the_wait_passes(tmp_path: Path, clock: Clock) -> None:
    tries = Tries(tmp_path, clock)
    for _ in range(FREE + 1):
        tries.begin()
    assert tries.seconds() == WAITS[0]
    clock.now += 1.5
    assert tries.seconds() == WAITS[0] - 1
    clock.now += WAITS[0]
    assert tries.seconds() == 0


def test_the_right_pin_forgets_all_slips(tmp_path: Path, clock: Clock) -> None:
    tries = Tries(tmp_path, clock)
    for _ in range(FREE + 4):
        tries.begin()
    tries.right()
    assert tries.seconds() == 0
    assert Tries(tmp_path, clock).wrong == 0


def test_a_thousand_wrong_pins_over_restarts_take_more_than_ten_days(tmp_path: Path) -> None:
    spent = 0.0
    for _ in range(1000):
        clock = Clock()
        tries = Tries(tmp_path, clock)
        clock.now += tries.seconds()
        assert tries.seconds() == 0
        tries.begin()
        spent += clock.now
    assert Tries(tmp_path).wrong == 1000
    assert spent > 10 * 24 * 3600


def test_a_start_begins_the_wait_anew_and_ends_it_in_a_quarter_of_an_hour_whatever_the_date(
    tmp_path: Path, clock: Clock
) -> None:
    tries = Tries(tmp_path, clock)
    for _ in range(100):
        tries.begin()
    clock.now += 800
    assert Tries(tmp_path, clock).seconds() == WAITS[-1]
    clock.now += WAITS[-1]
    assert Tries(tmp_path, Clock()).seconds() == WAITS[-1] == 900


def test_a_folder_that_cannot_be_written_counts_until_the_end(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file" / "state", None):
        tries = Tries(folder, clock)
        for _ in range(FREE + 1):
            tries.begin()
        assert tries.seconds() == WAITS[0]


@pytest.mark.parametrize(
    "text", ["", "[]", '{"wrong": "a"}', '{"wrong": -5}', '{"wrong": null}', "\0" * 20, "[" * 100_000]
)
def test_a_damaged_count_is_no_way_out_and_no_lock(tmp_path: Path, clock: Clock, text: str) -> None:
    (tmp_path / NAME).write_text(text, "utf-8")
    tries = Tries(tmp_path, clock)
    assert tries.seconds() == 0
    tries.begin()
    assert tries.seconds() == WAITS[0]
