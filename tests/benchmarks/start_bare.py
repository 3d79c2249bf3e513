# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m tests.benchmarks.start_bare``: when a bare Qt window of full size had been painted."""

from PySide6.QtWidgets import QApplication, QWidget

from tests.benchmarks.child import report
from tests.benchmarks.painted import painted_at

if __name__ == "__main__":
    application = QApplication([])
    window = QWidget()
    window.resize(1920, 1080)
    window.show()
    report(painted_at(window, application.exec))
