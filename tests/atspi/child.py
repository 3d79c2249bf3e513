# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The kiosk that is listened to: it shows the visit whose number it reads, and says when it is painted."""

import sys
from dataclasses import replace
from itertools import count

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from kiosk import resources
from kiosk.app import Kiosk
from kiosk.commands.attending import LISTEN_MS
from kiosk.commands.visits import visits_of
from kiosk.content.library import Library
from kiosk.navigation.places import Letters, OutsideSheet, Search
from kiosk.navigation.resting import first_visit
from kiosk.navigation.visit import Motion, Visit
from kiosk.ui.everything import NOWHERE
from kiosk.ui.fonts import load_fonts
from kiosk.ui.screen_reader import tell_screen_readers
from kiosk.ui.window import Window

SIZE = (1920, 1080)


def visits(library: Library) -> list[Visit]:
    """Every place whose texts the content alone tells, and every kind of sheet, but how many cards fit."""
    visit = replace(first_visit(library), motion=Motion.LESS)
    told = [each for each in visits_of(library, visit) if not _finds_cards(each)]
    return [*told, replace(visit, sheet=OutsideSheet("https://www.example.org/page"))]


def _finds_cards(visit: Visit) -> bool:
    match visit.place:
        case Letters(letter):
            return bool(letter)
        case Search(text):
            return text not in ("", NOWHERE)
        case _:
            return False


def main() -> int:
    application = QApplication(["kiosk"])
    load_fonts()
    library = Library(resources.shipped_content())
    seconds = count(0, 10)
    window = Window(library, 21.5, clock=lambda: float(next(seconds)))
    window.resize(*SIZE)
    numbered = visits(library)
    kiosk = Kiosk(library, window)
    kiosk.begin()
    kiosk.hold()  # however long a test takes, the screen stays until it asks for another
    window.show()

    def show() -> None:
        line = sys.stdin.readline()
        if not line:
            application.quit()
            return
        kiosk.visit = numbered[int(line)]
        if isinstance(kiosk.visit.place, Letters | Search):
            window.finding.complete(kiosk.visit.language)
        window.present(kiosk.visit)
        application.processEvents()
        sys.stdout.write("shown\n")
        sys.stdout.flush()

    asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    asked.setEnabled(False)
    asked.activated.connect(show)

    def begin() -> None:
        tell_screen_readers(window)
        asked.setEnabled(True)

    QTimer.singleShot(LISTEN_MS, begin)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
