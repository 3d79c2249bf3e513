# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m tests.trials.blows [MINUTES [USER]]``: a supervised, locked kiosk is struck again and again.

After each blow its scene between two visits has to be back, and on no display may the desktop be seen. It needs Linux,
root and Xorg. A kiosk of root has a disk that is filled; that of an ordinary USER a folder that it may not write to.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tests.trials.displays import SIZE, displays, what_lacks
from tests.trials.patient import IDLE, Patient
from tests.trials.striking import BLOWS, Struck
from tests.trials.watched_screen import Eye, wait

START_SECONDS, HOME_SECONDS, SCENE_SECONDS = 60, 30, IDLE + 60
GONE_SECONDS = 2
"""So long it may take until what a killed kiosk has painted is gone from the screen."""


def main() -> int:
    """Strike until the time is over; 1 where the scene did not come back, or was not whole, once."""
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 10.0
    user = sys.argv[2] if len(sys.argv) > 2 else None
    if lacking := what_lacks():
        sys.stderr.write(f"{lacking}\n")
        return 2
    with tempfile.TemporaryDirectory() as name, displays(Path(name)) as plugs:
        os.environ["DISPLAY"], os.environ["QT_QPA_PLATFORM"] = plugs.name, "xcb"
        eye = Eye(QGuiApplication(["trial"]), plugs.places)
        kiosk = Patient(Path(name), plugs.name, user)
        try:
            missed = _strike(Struck(kiosk, plugs, eye, []), minutes)
        finally:
            _tell(kiosk.end())
    return 1 if missed else 0


def _strike(struck: Struck, minutes: float) -> int:
    """Blow upon blow; how often something was wrong afterwards."""
    eye = struck.eye
    wait(lambda: " shows " in struck.kiosk.log(), START_SECONDS)
    wait(lambda: False, 8)
    home = eye.picture()
    wait(lambda: not eye.sees(home), SCENE_SECONDS)
    wait(lambda: False, 2)
    scene, until = eye.picture(), time.monotonic() + minutes * 60
    missed, done = 0, 0
    while time.monotonic() < until:
        blow = BLOWS[done % len(BLOWS)]
        done += 1
        blow(struck)
        wait(lambda: not eye.sees(scene), GONE_SECONDS)
        shown = wait(lambda: eye.sees(home) or eye.sees(scene), HOME_SECONDS)
        back = wait(lambda: eye.sees(scene) and eye.whole([SIZE]), SCENE_SECONDS)
        missed += back is None or bool(struck.faults)
        told = "never" if back is None else f"{back:.1f} s later"
        _tell("; ".join([f"{blow.__name__}: shown again {_told(shown)}, the scene is back {told}", *struck.faults]))
        struck.faults.clear()
    _tell(f"{done} blows in {minutes:g} minutes, {missed} times something was wrong afterwards")
    return missed


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _told(seconds: float | None) -> str:
    return "never" if seconds is None else f"within {seconds:.1f} s"


if __name__ == "__main__":
    sys.exit(main())
