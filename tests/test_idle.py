# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Waiting for a touch that does not come: the timer is made to ring by hand, so that no test waits."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.idle import Idle


class Waiting:
    """An idle kiosk, with what it told: the seconds that are left, and 0 for over."""

    def __init__(self) -> None:
        self.idle = Idle(30)
        self.told: list[int] = []
        self.idle.asked.connect(self.told.append)
        self.idle.over.connect(lambda: self.told.append(0))
        timer = self.idle.findChild(QTimer)
        assert isinstance(timer, QTimer)
        self.timer = timer

    def ring(self, times: int = 1) -> None:
        """Let the time pass that is waited for."""
        for _ in range(times):
            assert self.timer.isActive()
            self.timer.timeout.emit()


@pytest.fixture
def waiting(qapp: QApplication) -> Iterator[Waiting]:
    assert qapp.topLevelWidgets() == []
    waiting = Waiting()
    yield waiting
    waiting.idle.rest()


def test_nobody_is_asked_before_the_time(waiting: Waiting) -> None:
    waiting.idle.wait(90)
    assert waiting.timer.interval() == 90_000
    assert not waiting.idle.asking


def test_then_every_second_is_told_and_the_end(waiting: Waiting) -> None:
    waiting.idle.wait(90)
    waiting.ring()
    assert waiting.timer.interval() == 1000
    waiting.ring(30)
    assert waiting.told == list(range(30, -1, -1))
    assert not waiting.timer.isActive()


def test_a_touch_before_it_begins_the_wait_anew(waiting: Waiting) -> None:
    waiting.idle.wait(90)
    waiting.timer.start(1)
    waiting.idle.wait(90)
    waiting.idle.touched()
    assert waiting.timer.interval() == 90_000
    assert waiting.told == []


@pytest.mark.parametrize("left", [30, 15, 1])
def test_a_touch_during_the_countdown_gives_all_of_it_again(waiting: Waiting, left: int) -> None:
    waiting.idle.wait(90)
    waiting.ring(1 + 30 - left)
    assert waiting.told[-1] == left
    waiting.idle.touched()
    assert waiting.told[-1] == 30


def test_more_time_can_be_had_many_times(waiting: Waiting) -> None:
    for _ in range(25):
        waiting.idle.wait(90)
        waiting.ring(30)
        assert waiting.idle.asking
    assert 0 not in waiting.told


def test_a_touch_at_rest_begins_nothing(waiting: Waiting) -> None:
    waiting.idle.rest()
    waiting.idle.touched()
    assert not waiting.timer.isActive()
