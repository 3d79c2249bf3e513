# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m tests.benchmarks.taps DIR prepared|cold still|moving``: from a finger's release to the painted screen.

Where it moves, to the first picture of the movement.
"""

import sys
import time
from dataclasses import replace
from pathlib import Path

from tests.benchmarks.child import report
from tests.benchmarks.running import Running


def taps(content: Path, *, prepared: bool, moves: bool) -> list[float]:
    """Milliseconds for every place of the guide in turn, each for the first time."""
    running = Running(content, moves=moves)
    durations = []
    for place in running.places(running.library.guide.languages[0]):
        if prepared:
            running.window.prepare(replace(running.kiosk.visit, place=place, sheet=None))
        begun = time.perf_counter()
        running.go(place)
        durations.append((time.perf_counter() - begun) * 1000)
    return durations


if __name__ == "__main__":
    report(taps(Path(sys.argv[1]), prepared=sys.argv[2] == "prepared", moves=sys.argv[3] == "moving"))
