# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Who starts the kiosk waits for no voice: nothing of speech is imported before somebody may want to listen."""

import subprocess
import sys

SCRIPT = """
import sys
from PySide6.QtWidgets import QApplication
from kiosk import resources
from kiosk.app import Kiosk
from kiosk.commands import showing
from kiosk.content.library import Library
from kiosk.ui.window import Window
application = QApplication([])
library = Library(resources.shipped_content())
window = Window(library, 21.5)
kiosk = Kiosk(library, window)
kiosk.begin()
window.show()
application.processEvents()
named = ('kiosk.speech', 'kiosk.listening', 'kiosk.ui.aloud', 'kiosk.ui.player', 'PySide6.QtTextToSpeech')
print(*[name for name in sys.modules if name.startswith(named)])
kiosk.stop()
"""


def test_the_start_imports_nothing_of_speech() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=120, check=False)  # noqa: S603 -- our own words
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr


def test_the_kiosk_itself_never_imports_the_engine() -> None:
    script = (
        "import sys; from kiosk.listening import listening; from kiosk.speech import process_voice;"
        " print(*[name for name in sys.modules if 'TextToSpeech' in name or name == 'kiosk.speech.mouth'])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120, check=True)  # noqa: S603 -- as above
    assert done.stdout.strip() == ""
