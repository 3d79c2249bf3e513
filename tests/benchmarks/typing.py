# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m tests.benchmarks.typing DIR``: from the touch of a key to the painted screen, and taps meanwhile.

While an index is made in the background, the same screens are shown as when none is.
"""

import sys
import time
from pathlib import Path

from kiosk.navigation.places import Letters, Place, Search, Step
from kiosk.navigation.wishes import Write
from tests.benchmarks.child import report
from tests.benchmarks.running import Running

WORDS = ("battery", "swimming", "when can i drive", "batery", "mri", "pain")
AWAY = 50
"""Touches of Delete that empty any text."""


def typing(content: Path) -> dict[str, list[float]]:
    """Milliseconds for each tap without and with an index being made, for its first, and for every key."""
    running = Running(content)
    language = running.library.guide.languages[0]
    steps: list[Place] = [place for place in running.places(language) if isinstance(place, Step)]
    alone = [_go(running, place) for place in steps]
    opened = _go(running, Letters())
    index = running.window.finding.index(language)
    meanwhile = [_go(running, place) for place in steps * 4 if not index.complete]
    running.window.finding.complete(language)
    running.go(Search())
    keys = []
    for word in WORDS:
        keys += [_key(running, Write(letter)) for letter in word]
        running.touch(Write(away=AWAY))
    running.window.finding.close()
    return {"alone": alone, "opened": [opened], "meanwhile": meanwhile, "keys": keys}


def _go(running: Running, place: Place) -> float:
    running.lay_finger_on(place, 0)
    begun = time.perf_counter()
    running.go(place)
    return (time.perf_counter() - begun) * 1000


def _key(running: Running, wish: Write) -> float:
    begun = time.perf_counter()
    running.touch(wish)
    return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    report(typing(Path(sys.argv[1])))
