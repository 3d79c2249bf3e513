# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A swipe glides on at the speed of the finger, and not at all when the finger has come to rest."""

from kiosk.ui.swiping import Swipe
from kiosk.ui.theme import theme


def test_the_text_moves_as_far_as_the_finger() -> None:
    swipe = Swipe(500, 0)
    assert [swipe.move(y, at) for y, at in ((480, 10), (430, 20), (440, 30))] == [-20, -50, 10]


def test_a_quick_finger_lets_the_text_glide_on() -> None:
    swipe = Swipe(500, 0)
    swipe.move(400, 50)
    assert swipe.glide(50) == -100 / 50 * theme().glide_ms


def test_a_finger_that_rests_before_it_lets_go_stops_the_text() -> None:
    swipe = Swipe(500, 0)
    swipe.move(400, 50)
    assert swipe.glide(400) == 0


def test_only_the_end_of_a_swipe_tells_its_speed() -> None:
    swipe = Swipe(900, 0)
    swipe.move(100, 50)
    swipe.move(100, 300)
    swipe.move(90, 350)
    assert swipe.glide(350) == -10 / 50 * theme().glide_ms
