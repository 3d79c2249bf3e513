# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Whoever knows the way in makes it at once; fingers that know nothing never do."""

import random
from collections.abc import Iterable

import pytest

from kiosk.staff.corners import ORDER, PAUSE_SECONDS, TAP_SECONDS, Corner, Corners, corner_at

SIZE, REACH = (1920, 1080), 128


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Finger:
    """Taps corners; ``in_reach`` when only holding is left."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.corners = Corners(self.clock)
        self.in_reach = False

    def tap(
        self, corner: Corner | None, *, lasts: float = 0.2, after: float = 0.5, lifted: Corner | None = None
    ) -> None:
        self.clock.now += after
        self.in_reach = self.corners.down(corner)
        self.clock.now += lasts
        self.corners.up(lifted or corner)

    def taps(self, corners: Iterable[Corner | None]) -> bool:
        for corner in corners:
            self.tap(corner)
        return self.in_reach


@pytest.mark.parametrize(
    ("at", "corner"),
    [
        ((0, 0), Corner.TOP_LEFT),
        ((127, 127), Corner.TOP_LEFT),
        ((128, 0), None),
        ((0, 128), None),
        ((1919, 0), Corner.TOP_RIGHT),
        ((1919, 1079), Corner.BOTTOM_RIGHT),
        ((0, 1079), Corner.BOTTOM_LEFT),
        ((960, 540), None),
        ((960, 0), None),
    ],
)
def test_where_the_corners_are(at: tuple[float, float], corner: Corner | None) -> None:
    assert corner_at(at, SIZE, REACH) is corner


def test_the_corners_in_their_order_lead_in() -> None:
    assert Finger().taps(ORDER)


def test_a_wrong_beginning_does_not_matter() -> None:
    assert Finger().taps([Corner.TOP_LEFT, None, Corner.BOTTOM_LEFT, Corner.TOP_LEFT, *ORDER])


@pytest.mark.parametrize(
    "corners",
    [
        ORDER[1:],
        (ORDER[0], ORDER[1], None, ORDER[2], ORDER[3]),
        (ORDER[0], ORDER[1], ORDER[1], ORDER[2], ORDER[3]),
        ORDER[::-1],
        (ORDER[0], ORDER[2], ORDER[1], ORDER[3]),
    ],
)
def test_any_other_order_does_not(corners: tuple[Corner | None, ...]) -> None:
    assert not Finger().taps(corners)


def test_taps_that_are_too_long_too_slow_or_slide_away_do_not() -> None:
    for lasts, after, lifted in (
        (TAP_SECONDS + 0.1, 0.5, None),
        (0.2, PAUSE_SECONDS + 0.1, None),
        (0.2, 0.5, ORDER[0]),
    ):
        finger = Finger()
        for corner in ORDER[:1]:
            finger.tap(corner)
        finger.tap(ORDER[1], lasts=lasts, after=after, lifted=lifted)
        assert not finger.taps(ORDER[2:])


def test_it_is_not_made_twice_by_one_way() -> None:
    finger = Finger()
    assert finger.taps(ORDER)
    assert not finger.taps(ORDER[-1:])


def test_a_hundred_thousand_taps_anywhere_never_lead_in() -> None:
    chance = random.Random(8)  # noqa: S311 -- fingers, no secrets
    finger = Finger()
    made = 0
    for _ in range(100_000):
        at = (chance.uniform(0, SIZE[0]), chance.uniform(0, SIZE[1]))
        made += finger.taps([corner_at(at, SIZE, REACH)])
    assert made == 0


def test_taps_on_what_lies_in_the_corners_never_lead_in() -> None:
    """Home and Next lie in the lower corners, in the upper ones lies nothing: one tap of fifty strays there."""
    chance = random.Random(8)  # noqa: S311 -- fingers, no secrets
    finger = Finger()
    places = [Corner.BOTTOM_LEFT] * 12 + [Corner.BOTTOM_RIGHT] * 22 + [None] * 64 + [Corner.TOP_LEFT, Corner.TOP_RIGHT]
    assert sum(finger.taps([chance.choice(places)]) for _ in range(20_000)) == 0
