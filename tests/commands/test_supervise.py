# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""'kiosk supervise': the real kiosk comes back after a blow, and ends in order with its supervisor."""

import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import Popen

import pytest

from kiosk.endings import ENDED
from tests.commands.typed import Typing, start, typed_apart

PATIENCE = 60

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the processes of Linux")


def until(seen: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not seen():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def started(supervisor: int) -> list[int]:
    return [int(each) for each in Path(f"/proc/{supervisor}/task/{supervisor}/children").read_text("ascii").split()]


def kiosks(supervisor: int) -> list[int]:
    """The processes of a supervisor but the built-in page, which a slow machine sees for a while."""
    return [each for each in started(supervisor) if b"--safe" not in Path(f"/proc/{each}/cmdline").read_bytes()]


def shows(state: Path) -> int:
    """How often a kiosk has begun to show its guide."""
    log = state / "patient-kiosk" / "kiosk.log"
    return log.read_text("utf-8").count(" shows ") if log.exists() else 0


def health(state: Path) -> dict[str, object]:
    try:
        return dict(json.loads((state / "patient-kiosk" / "health.json").read_text("utf-8")))
    except OSError:
        return {}


@pytest.fixture
def supervised(state: Path, guide: Path) -> Iterator[Popen[bytes]]:
    process = start(state, "supervise", "--content", guide, QT_QPA_PLATFORM="offscreen")
    yield process
    process.terminate()  # one that is killed is started again by its kiosk
    process.communicate(timeout=PATIENCE)


def test_a_killed_kiosk_is_there_again_and_both_end_in_order(supervised: Popen[bytes], state: Path) -> None:
    until(lambda: shows(state) == 1)
    [first] = kiosks(supervised.pid)
    os.kill(first, signal.SIGKILL)
    until(lambda: shows(state) == 2)
    [second] = kiosks(supervised.pid)
    assert second != first
    supervised.send_signal(signal.SIGTERM)
    assert supervised.wait(PATIENCE) == 0
    assert not Path(f"/proc/{second}").exists()
    assert '"trace"' not in (state / "patient-kiosk" / "kiosk.log").read_text("utf-8")


def test_a_kiosk_that_ends_in_order_says_so_and_is_not_started_again(supervised: Popen[bytes], state: Path) -> None:
    until(lambda: shows(state) == 1)
    [kiosk] = kiosks(supervised.pid)
    os.kill(kiosk, signal.SIGTERM)
    assert supervised.wait(PATIENCE) == ENDED
    assert "has ended by itself" not in (state / "patient-kiosk" / "kiosk.log").read_text("utf-8")


def test_a_second_kiosk_is_one_sentence_and_2(supervised: Popen[bytes], state: Path, guide: Path) -> None:
    until(lambda: shows(state) == 1)
    for command in ("supervise", "run"):
        answer = typed_apart(state, command, "--content", guide, QT_QPA_PLATFORM="offscreen")
        assert (answer.code, answer.out) == (2, "")
        assert "a kiosk runs already for this user; end that one first" in answer.err
    assert supervised.poll() is None


def test_content_that_comes_late_is_waited_for_with_the_built_in_page(state: Path, guide: Path) -> None:
    away = guide.rename(guide.with_name("away"))
    process = start(state, "supervise", "--content", guide, QT_QPA_PLATFORM="offscreen")
    try:
        until(lambda: health(state).get("state") == "safe")
        assert shows(state) == 0
        away.rename(guide)
        until(lambda: shows(state) == 1)
        until(lambda: len(started(process.pid)) == 1)
    finally:
        process.terminate()
        process.communicate(timeout=PATIENCE)


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
