# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m tests.benchmarks.start_kiosk DIR``: when the home screen had been painted, the way ``kiosk run`` goes."""

import sys
from pathlib import Path

from kiosk.app import Kiosk, make_application
from kiosk.commands.run import open_library
from kiosk.settings import read_settings
from kiosk.ui.window import Window
from tests.benchmarks.child import report
from tests.benchmarks.painted import painted_at

if __name__ == "__main__":
    settings = read_settings(None)
    library = open_library(Path(sys.argv[1]))
    application = make_application()
    window = Window(library, settings.screen_inches or 21.5)
    kiosk = Kiosk(library, window)
    window.resize(1920, 1080)
    kiosk.begin()
    window.show()
    report(painted_at(window))
