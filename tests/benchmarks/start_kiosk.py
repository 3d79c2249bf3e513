# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m tests.benchmarks.start_kiosk DIR launch|live|keep``: when ``kiosk run`` had painted the home screen.

``launch``: the picture of it that the last start kept; ``live``: the one that can be touched; ``keep`` only makes and
keeps the picture.
"""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.cli import main
from kiosk.commands.launch_picture import LaunchPicture
from tests.benchmarks.child import report
from tests.benchmarks.painted import painted_at

run, show, keep = QApplication.exec, LaunchPicture.show, LaunchPicture.keep


def report_launch(picture: LaunchPicture) -> bool:
    """In place of ``show``: the picture has to be there."""
    assert show(picture), "no launch picture was kept"
    report(time.clock_gettime(time.CLOCK_MONOTONIC))


def report_live(*_: object) -> int:
    """In place of the loop: report when the page is painted; once more if it was already, under the picture."""
    window = next(window for window in QApplication.topLevelWidgets() if hasattr(window, "front"))
    window.front().update()
    report(painted_at(window.front(), run))


def report_kept(*_: object) -> int:
    """In place of the loop: end it when the picture had time to be kept."""
    QTimer.singleShot(8000, QApplication.quit)
    run()
    report(0.0)


if __name__ == "__main__":
    if sys.argv[2] == "launch":
        LaunchPicture.show = report_launch  # type: ignore[method-assign,assignment]
    else:
        QApplication.exec = report_live if sys.argv[2] == "live" else report_kept  # type: ignore[method-assign]
    main(["run", "--content", sys.argv[1]])
