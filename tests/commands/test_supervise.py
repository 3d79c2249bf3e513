# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""'kiosk supervise': the real kiosk comes back after a blow, and ends in order with its supervisor."""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import Popen

import pytest

from tests.commands.typed import Typing, start, typed_apart

PATIENCE = 60

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the processes of Linux")


def until(seen: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not seen():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def children(process: int) -> list[int]:
    return [int(each) for each in Path(f"/proc/{process}/task/{process}/children").read_text("ascii").split()]


def shows(state: Path) -> int:
    """How often a kiosk has begun to show its guide."""
    log = state / "patient-kiosk" / "kiosk.log"
    return log.read_text("utf-8").count(" shows ") if log.exists() else 0


@pytest.fixture
def supervised(state: Path, guide: Path) -> Iterator[Popen[bytes]]:
    process = start(state, "supervise", "--content", guide, QT_QPA_PLATFORM="offscreen")
    yield process
    process.terminate()  # one that is killed is started again by its kiosk
    process.communicate(timeout=PATIENCE)


def test_a_killed_kiosk_is_there_again_and_both_end_in_order(supervised: Popen[bytes], state: Path) -> None:
    until(lambda: shows(state) == 1)
    [first] = children(supervised.pid)
    os.kill(first, signal.SIGKILL)
    until(lambda: shows(state) == 2)
    [second] = children(supervised.pid)
    assert second != first
    supervised.send_signal(signal.SIGTERM)
    assert supervised.wait(PATIENCE) == 0
    assert not Path(f"/proc/{second}").exists()
    assert '"trace"' not in (state / "patient-kiosk" / "kiosk.log").read_text("utf-8")


def test_a_second_kiosk_is_one_sentence_and_2(supervised: Popen[bytes], state: Path, guide: Path) -> None:
    until(lambda: shows(state) == 1)
    for command in ("supervise", "run"):
        answer = typed_apart(state, command, "--content", guide, QT_QPA_PLATFORM="offscreen")
        assert (answer.code, answer.out) == (2, "")
        assert "a kiosk runs already for this user; end that one first" in answer.err
    assert supervised.poll() is None


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("--windo 3", "'--windo' means nothing to 'kiosk supervise'"),
        ("--window 3", "--window: '3' is no size"),
        ("--content", "--content: expected one argument"),
        ("extra", "'extra' means nothing to 'kiosk supervise'"),
    ],
)
def test_a_mistake_is_one_sentence_and_starts_nothing(typing: Typing, typed: str, sentence: str) -> None:
    assert typing.refusal("supervise", *typed.split()).startswith(sentence)
