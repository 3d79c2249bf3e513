# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m tests.benchmarks.start_kiosk DIR``: when ``kiosk run`` had painted the home screen."""

import sys

from PySide6.QtWidgets import QApplication

from kiosk.cli import main
from tests.benchmarks.child import report
from tests.benchmarks.painted import painted_at

run = QApplication.exec


def watched(*_: object) -> int:
    """In place of the loop: report when the page is painted."""
    window = QApplication.topLevelWidgets()[0]
    report(painted_at(window.front(), run))  # type: ignore[attr-defined]


if __name__ == "__main__":
    QApplication.exec = watched  # type: ignore[method-assign]
    main(["run", "--content", sys.argv[1], "--window", "1920x1080"])
