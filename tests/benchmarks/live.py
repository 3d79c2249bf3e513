# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m tests.benchmarks.live DIR``: from the save of a page to its painted screen, and what waits meanwhile.

The page is on the screen of a running kiosk. One paragraph more, or less, is written into it as an editor does.
"""

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QPaintEvent

from kiosk.commands.live import Live
from kiosk.navigation.places import Step
from kiosk.ui.prose import Prose
from tests.benchmarks.child import report
from tests.benchmarks.running import Running

SAVES = 30
LONGEST = 60.0
MARK = "saved-"

_painted: set[str] = set()
_paint = Prose.paintEvent


def paint(prose: Prose, event: QPaintEvent) -> None:
    """In place of the paragraph's own: remember what was painted."""
    _paint(prose, event)
    if MARK in prose.text():
        _painted.add(prose.text().partition(MARK)[2].split(" ")[0])


def saves(content: Path) -> dict[str, list[float]]:
    """Milliseconds from each save to the painted screen, and the longest that the loop stood still then."""
    Prose.paintEvent = paint  # type: ignore[method-assign,assignment]
    running = Running(content)
    language = running.library.guide.languages[0]
    topic = running.library.topic_ids()[0]
    file = running.library.files(language)[topic]
    live = Live(running.kiosk, content)
    kept: list[Path] = []
    live.renewed.connect(kept.append)
    live.begin()
    running.go(Step(topic, 0))
    _turn(running, lambda: bool(kept))
    _turn_for(running, 2.0)
    still = _turn_for(running, 2.0)
    text = file.read_text("utf-8")
    head, _, body = text.partition("\n---\n")
    times, gaps = [], []
    for number in range(SAVES):
        mark = f"{number:03}"
        saved = f"{head}\n---\n{MARK}{mark} is new.\n\n{body}"
        begun = time.perf_counter()
        file.write_text(saved, "utf-8")
        gaps.append(_turn(running, partial(_painted.__contains__, mark)) * 1000)
        times.append((time.perf_counter() - begun) * 1000)
        _turn_for(running, 0.3)
    live.stop()
    return {"times": times[1:], "first": times[:1], "gaps": gaps, "still": [still * 1000]}


def _turn(running: Running, done: Callable[[], bool]) -> float:
    """Let the loop turn until it is done; the longest that one turn took."""
    longest, last = 0.0, time.perf_counter()
    until = last + LONGEST
    while not done():
        running.application.processEvents()
        now = time.perf_counter()
        assert now < until, "what was saved does not appear"
        longest, last = max(longest, now - last), now
        time.sleep(0.001)
    return longest


def _turn_for(running: Running, seconds: float) -> float:
    until = time.perf_counter() + seconds
    return _turn(running, lambda: time.perf_counter() >= until)


if __name__ == "__main__":
    report(saves(Path(sys.argv[1])))
