# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m tests.benchmarks.codes DIR COUNT``: the code of so many questions, from their list to pixels."""

import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.content.library import Library
from kiosk.navigation.visit import Visit
from kiosk.takeaway.codes import modules
from kiosk.takeaway.sections import Line, Section, Takeaway
from kiosk.ui.code_view import image_of
from kiosk.ui.everything import example_picks
from kiosk.ui.taking_home import code_texts, takeaway
from tests.benchmarks.child import report

ROUNDS = 60
SIDE = 656


def codes(content: Path, count: int) -> list[float]:
    """Milliseconds for the first code, again and again; the words themselves are read before."""
    library = Library(content)
    taken = takeaway(library, Visit("en", picked=example_picks(library, "en")))
    lines = taken.sections[0].lines
    many = tuple(Line(f"{number} {lines[number % len(lines)].text}", f"{number}.") for number in range(count))
    durations = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        texts = code_texts(library.words("en"), Takeaway(taken.title, (Section(many),), taken.foot))
        image_of(modules(texts[0])).scaled(SIDE, SIDE)
        durations.append((time.perf_counter() - begun) * 1000)
    return durations


if __name__ == "__main__":
    application = QApplication(["kiosk"])
    report(codes(Path(sys.argv[1]), int(sys.argv[2])))
