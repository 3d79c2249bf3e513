# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m tests.benchmarks.taps DIR prepared|tap|cold still|moving``: from the release to the painted screen.

Where it moves, to the first picture of the movement. ``prepared``: idle time has made the screen ready. ``tap``: nobody
has, and the finger lies on the screen for a moment as fingers do. ``cold``: it is lifted in the moment it comes down.
"""

import sys
import time
from dataclasses import replace
from pathlib import Path

from tests.benchmarks.child import report
from tests.benchmarks.running import Running

TAP_SECONDS = 0.06
"""How long the finger lies there: shorter than the 90 ms that the makers of instant.page found on average."""


def taps(content: Path, way: str, *, moves: bool) -> list[float]:
    """Milliseconds for every place of the guide in turn, each for the first time."""
    running = Running(content, moves=moves)
    durations = []
    for place in running.places(running.library.guide.languages[0]):
        if way == "prepared":
            running.window.prepare(replace(running.kiosk.visit, place=place, sheet=None))
            running.lay_finger_on(place, 0)
        elif way == "tap":
            running.lay_finger_on(place, TAP_SECONDS)
        begun = time.perf_counter()
        running.go(place)
        durations.append((time.perf_counter() - begun) * 1000)
        running.let_movement_end()
    return durations


if __name__ == "__main__":
    report(taps(Path(sys.argv[1]), sys.argv[2], moves=sys.argv[3] == "moving"))
