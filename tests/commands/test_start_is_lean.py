# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Home is shown before anything is loaded that only some patients use."""

import subprocess
import sys
from pathlib import Path

LATER = (
    "PySide6.QtPrintSupport",
    "PySide6.QtTextToSpeech",
    "PySide6.QtMultimedia",
    "sqlite3",
    "segno",
    "kiosk.takeaway",
    "kiosk.watching.watch",
    "kiosk.exchange",
)
START = f"""
import sys
from PySide6.QtWidgets import QApplication
application = QApplication(["kiosk"])
from kiosk import resources
from kiosk.commands import showing
from kiosk.content.library import Library
library = Library(resources.shipped_content())
window = showing.Window(library, 21.5, prints=True)
window.resize(1920, 1080)
kiosk = showing.Kiosk(library, window, press=showing.ListPrinter(library, ""))
kiosk.begin()
window.show()
application.processEvents()
kiosk.stop()
print(*(name for name in {LATER} if name in sys.modules))
"""


def test_home_loads_no_printing_no_codes_no_voice_no_search_and_no_watch() -> None:
    command = [sys.executable, "-c", START]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, capture_output=True, text=True, cwd=root, check=True)  # noqa: S603 -- Python itself
    assert done.stdout.split() == []
