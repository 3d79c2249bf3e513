# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The supervisor and processes that stand in for the kiosk: whatever becomes of one, another is there."""

import sys
import time
from collections.abc import Callable, Iterator

import pytest

from kiosk.endings import AGAIN, CANNOT_START, ENDED, LEFT
from kiosk.supervising.record import REST_SECONDS
from kiosk.supervising.supervisor import Commands, Supervisor

LIVES = "import os, time; os.write(1, b'P'); time.sleep(60)"
BEATS = "import os, time; os.write(1, b'P')\nwhile True: os.write(1, b'.'); time.sleep(0.01)"
PATIENCE = 20


def ends(code: int) -> str:
    return f"import os; os._exit({code})"


class Clock:
    """Tells the time at which it was set."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Trial:
    """A supervisor whose kiosk and whose page are lines of Python."""

    def __init__(self, kiosk: str, safe: str) -> None:
        self.said: list[str] = []
        self.clock = Clock()
        commands = Commands(*((sys.executable, "-I", "-S", "-c", each) for each in (kiosk, safe)))
        self.supervisor = Supervisor(commands, self.said.append, self.clock)

    def until(self, seen: Callable[[], object]) -> None:
        """Look again and again until this is so."""
        deadline = time.monotonic() + PATIENCE
        self.supervisor.look()
        while not seen():
            assert time.monotonic() < deadline, self.said
            self.supervisor.wait(0.05)
            self.supervisor.look()

    def pass_time(self, seconds: float) -> None:
        """As much time has passed, and it has looked now and then."""
        for _ in range(round(seconds)):
            self.clock.now += 1
            self.supervisor.look()

    @property
    def painted(self) -> bool:
        return self.supervisor.kiosk is not None and self.supervisor.kiosk.painted


@pytest.fixture
def trial() -> Iterator[Callable[..., Trial]]:
    trials: list[Trial] = []

    def begin(kiosk: str = LIVES, safe: str = BEATS) -> Trial:
        trials.append(Trial(kiosk, safe))
        return trials[-1]

    yield begin
    for each in trials:
        each.supervisor.end()


def test_a_kiosk_that_crashes_is_started_again_at_once(trial: Callable[..., Trial]) -> None:
    one = trial()
    one.until(lambda: one.painted)
    first = one.supervisor.kiosk
    assert first is not None
    first.kill()
    one.until(lambda: one.painted and one.supervisor.kiosk is not first)
    assert one.supervisor.safe is None
    assert "has ended by itself" in one.said[0]


def test_after_three_crashes_the_built_in_page_is_there_and_the_kiosk_is_tried_again(
    trial: Callable[..., Trial],
) -> None:
    one = trial(ends(9))
    one.until(lambda: one.supervisor.safe is not None and one.supervisor.safe.painted)
    assert one.said[-1] == "3 crashes in a short time: the built-in page is shown; the kiosk is tried again in 60 s"
    one.clock.now += REST_SECONDS[0] - 1
    one.supervisor.look()
    assert len(one.said) == 4
    one.clock.now += 1
    one.until(lambda: len(one.said) > 4)
    one.until(lambda: one.supervisor.kiosk is None)
    assert one.said[-1] == "the built-in page is shown; the kiosk is tried again in 120 s"
    assert one.supervisor.safe is not None


def test_the_built_in_page_stays_until_the_kiosk_is_painted(trial: Callable[..., Trial]) -> None:
    one = trial("import time; time.sleep(60)")
    one.until(lambda: one.supervisor.kiosk is not None)
    one.pass_time(9)
    assert one.supervisor.safe is None
    one.pass_time(2)
    one.until(lambda: one.supervisor.safe is not None and one.supervisor.safe.painted)
    assert one.supervisor.kiosk is not None
    one.supervisor.kiosk.painted = True
    one.until(lambda: one.supervisor.safe is None)


def test_a_kiosk_that_does_not_beat_is_ended_within_ten_seconds(trial: Callable[..., Trial]) -> None:
    one = trial(LIVES)
    one.until(lambda: one.painted)
    hangs = one.supervisor.kiosk
    one.pass_time(10)
    assert one.said == ["the kiosk did not answer any more and was ended"]
    one.until(lambda: one.painted and one.supervisor.kiosk is not hangs)


def test_a_kiosk_that_beats_is_left_alone(trial: Callable[..., Trial]) -> None:
    one = trial(BEATS)
    one.until(lambda: one.painted)
    kiosk = one.supervisor.kiosk
    assert kiosk is not None
    for _ in range(20):
        heard = kiosk.beats
        one.until(lambda: kiosk.beats > heard)  # noqa: B023 -- asked at once
        one.pass_time(1)
    assert (one.supervisor.kiosk, one.said) == (kiosk, [])


def test_a_machine_that_was_asleep_is_no_fault_of_the_kiosk(trial: Callable[..., Trial]) -> None:
    one = trial(LIVES)
    one.until(lambda: one.painted)
    one.clock.now += 3600
    one.supervisor.look()
    assert one.said == []


def test_staff_who_leave_end_the_supervisor_too(trial: Callable[..., Trial]) -> None:
    assert trial(ends(LEFT)).supervisor.run() == ENDED


@pytest.mark.parametrize("code", [ENDED, 1, 9, 255])
def test_a_kiosk_that_does_not_say_that_it_was_left_is_started_again(trial: Callable[..., Trial], code: int) -> None:
    """Who ends it from outside may choose any code, and under Wine it is 0."""
    one = trial(ends(code))
    one.until(lambda: len(one.said) > 1)
    assert one.said[0] == f"the kiosk has ended by itself (code {code})"
    assert not one.supervisor.over


def test_a_fresh_start_is_no_crash(trial: Callable[..., Trial]) -> None:
    one = trial(ends(AGAIN))
    one.until(lambda: len(one.said) > 4)
    assert one.said == ["a fresh start was asked for"] * len(one.said)
    assert one.supervisor.safe is None


def test_a_kiosk_that_cannot_start_is_waited_for_with_the_built_in_page(trial: Callable[..., Trial]) -> None:
    one = trial(ends(CANNOT_START))
    one.until(lambda: one.supervisor.safe is not None and one.supervisor.safe.painted)
    assert one.said == []


def test_a_built_in_page_that_crashes_is_there_again(trial: Callable[..., Trial]) -> None:
    one = trial(ends(CANNOT_START), ends(9))
    one.until(lambda: one.said)
    assert one.said == ["the built-in page has ended; it is shown again"]
    one.until(lambda: one.supervisor.safe is None)
    one.clock.now += 2
    one.until(lambda: one.supervisor.safe is not None)


def test_a_built_in_page_that_hangs_is_ended_but_not_at_once(trial: Callable[..., Trial]) -> None:
    one = trial(ends(CANNOT_START), LIVES)
    one.until(lambda: one.supervisor.safe is not None and one.supervisor.safe.painted)
    one.pass_time(20)
    assert one.said == []
    one.pass_time(20)
    assert one.said[0] == "the built-in page has ended; it is shown again"


def test_at_the_end_nothing_is_left_running(trial: Callable[..., Trial]) -> None:
    one = trial(BEATS)
    one.until(lambda: one.painted)
    kiosk = one.supervisor.kiosk
    assert kiosk is not None
    one.supervisor.stop()
    assert one.supervisor.run() == 0
    assert kiosk.ended() is not None
