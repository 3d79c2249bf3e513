# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m tests.benchmarks.idle DIR SECONDS home|attract``: what the kiosk costs while nobody touches it."""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from tests.benchmarks.child import report
from tests.benchmarks.running import Running

READY_MS = 8000
"""By then all that is made ready in idle time is ready."""


def idle(content: Path, seconds: int, *, between_visits: bool) -> float:
    """Per cent of one core while home stands there, or the scene between two visits drifts."""
    running = Running(content)
    if between_visits:
        running.kiosk.rest()
    QTimer.singleShot(READY_MS, running.application.quit)
    running.application.exec()
    begun, used = time.perf_counter(), time.process_time()
    QTimer.singleShot(seconds * 1000, running.application.quit)
    running.application.exec()
    return (time.process_time() - used) / (time.perf_counter() - begun) * 100


if __name__ == "__main__":
    report(idle(Path(sys.argv[1]), int(sys.argv[2]), between_visits=sys.argv[3] == "attract"))
