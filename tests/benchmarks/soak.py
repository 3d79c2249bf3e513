# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m tests.benchmarks.soak DIR VISITS``: memory, files, threads and the log after so many visits."""

import sys
import threading
from itertools import cycle, islice
from pathlib import Path
from statistics import median

from PySide6.QtCore import QCoreApplication, QEvent

from kiosk.log_file import LARGEST_FILE, OLD_FILES
from kiosk.logs import start_log
from kiosk.navigation.wishes import Go, Speak
from kiosk.state_folder import state_folder
from tests.benchmarks.child import report
from tests.benchmarks.memory import megabytes
from tests.benchmarks.running import Running

PLACES_A_VISIT = 4
READINGS = 40
"""So often memory is read in all; the first quarter fills every bounded store."""


def soak(content: Path, visits: int) -> dict[str, float]:
    """Each visit begins at the scene between two, looks at a few places in one language, and is forgotten."""
    start_log()
    running = Running(content)
    languages = cycle(running.library.guide.languages)
    places = {each: cycle(running.places(each)) for each in running.library.guide.languages}
    readings: list[tuple[float, int, int]] = []
    for visit in range(visits):
        language = next(languages)
        for wish in (Go.BEGIN, Speak(language)):
            running.touch(wish)
        for place in islice(places[language], PLACES_A_VISIT):
            running.go(place)
        running.kiosk.rest()
        running.application.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the loop of a kiosk does by itself
        if (visit + 1) % (visits // READINGS) == 0:
            readings.append(
                (megabytes("Anonymous"), len(list(Path("/proc/self/fd").iterdir())), threading.active_count())
            )
    first, last = readings[READINGS // 4 : READINGS // 2], readings[-READINGS // 4 :]
    settled, grown = (median(each[0] for each in part) for part in (first, last))
    log = sum(file.stat().st_size for file in state_folder().glob("kiosk.log*"))
    return {
        "settled": settled,
        "growth": (grown - settled) / settled * 100,
        "handles": max(each[1] for each in last) - max(each[1] for each in first),
        "threads": max(each[2] for each in last) - max(each[2] for each in first),
        "log": log / (LARGEST_FILE * (OLD_FILES + 1)),
    }


if __name__ == "__main__":
    report(soak(Path(sys.argv[1]), int(sys.argv[2])))
