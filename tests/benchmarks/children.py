# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is measured runs in a process of its own: ``python -m tests.benchmarks.children NAME …`` prints JSON."""

import gc
import json
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path


def main() -> None:
    """Run one measurement and print what it found."""
    name, *arguments = sys.argv[1:]
    children: dict[str, Callable[..., object]] = {
        "bare": bare,
        "kiosk": kiosk,
        "taps": taps,
        "memory": memory,
        "idle": idle,
    }
    sys.stdout.write(json.dumps(children[name](*arguments)) + "\n")
    sys.stdout.flush()
    os._exit(0)


def bare() -> float:
    """When a bare Qt window of full size had been painted, on the system's monotonic clock, in seconds."""
    from PySide6.QtWidgets import QApplication, QWidget

    application = QApplication([])
    window = QWidget()
    window.resize(1920, 1080)
    window.show()
    return _painted(application, window)


def kiosk(content: str) -> float:
    """When the home screen had been painted, on the same clock; the way there is that of ``kiosk run``."""
    from kiosk.app import Kiosk, make_application
    from kiosk.commands.run import open_library
    from kiosk.settings import read_settings
    from kiosk.ui.window import Window

    read_settings(None)
    library = open_library(Path(content))
    application = make_application()
    window = Window(library, 21.5)
    running = Kiosk(library, window)
    window.resize(1920, 1080)
    running.begin()
    window.show()
    return _painted(application, window)


def _painted(application, window) -> float:
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watch(QObject):
        def eventFilter(self, watched, event) -> bool:
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, application.quit)
            return False

    watch = Watch()
    window.installEventFilter(watch)
    application.exec()
    return time.clock_gettime(time.CLOCK_MONOTONIC)


def _running(content: str):
    from kiosk.app import Kiosk, make_application
    from kiosk.content.library import Library
    from kiosk.ui.window import Window

    application = make_application()
    library = Library(Path(content))
    ticks = cycle([0.0])
    clock = iter(range(0, 10**9, 10))
    window = Window(library, 21.5, clock=lambda: float(next(clock)))
    running = Kiosk(library, window)
    window.resize(1920, 1080)
    running.begin()
    window.show()
    application.processEvents()
    del ticks
    return application, library, window, running


def taps(content: str, prepared: str) -> list[float]:
    """Milliseconds from the release of a finger to the painted screen, for every place of the guide in turn."""
    from kiosk.navigation.wishes import GoTo
    from kiosk.ui.everything import every_place

    application, library, window, running = _running(content)
    durations = []
    for place in list(every_place(library, library.guide.languages[0])):
        if prepared == "prepared":
            window.prepare(replace(running.visit, place=place, sheet=None))
        begun = time.perf_counter()
        window.wished.emit(GoTo(place))
        application.processEvents()
        window.repaint()
        durations.append((time.perf_counter() - begun) * 1000)
    return durations


def memory(content: str, navigations: str) -> dict[str, float]:
    """Proportional set size in MB after every screen of every language, and after so many more navigations."""
    from kiosk.navigation.wishes import GoTo, Speak
    from kiosk.ui.everything import every_place

    application, library, window, running = _running(content)
    places = []

    def show(wish) -> None:
        running.follow(wish)
        application.processEvents()
        window.grab()

    for language in library.guide.languages:
        show(Speak(language))
        places = list(every_place(library, language))
        for place in places:
            show(GoTo(place))
    after_all = _pss_mb()
    for place in islice(cycle(places), 1000):
        show(GoTo(place))
    settled = _pss_mb()
    for place in islice(cycle(places), int(navigations)):
        running.follow(GoTo(place))
        application.processEvents()
    return {"after_all": after_all, "settled": settled, "grown": _pss_mb(), "sockets": _network_sockets()}


def idle(content: str, seconds: str) -> float:
    """Per cent of one core while the home screen stands there and nobody touches it."""
    from PySide6.QtCore import QTimer

    application, _library, _window, _running_kiosk = _running(content)
    QTimer.singleShot(5000, application.quit)
    application.exec()
    begun, used = time.perf_counter(), time.process_time()
    QTimer.singleShot(int(float(seconds) * 1000), application.quit)
    application.exec()
    return (time.process_time() - used) / (time.perf_counter() - begun) * 100


def _pss_mb() -> float:
    gc.collect()
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def _network_sockets() -> int:
    """How many sockets of this process belong to a network; those within the machine do not count."""
    own = {
        os.readlink(f"/proc/self/fd/{fd}")
        for fd in os.listdir("/proc/self/fd")
        if os.path.exists(f"/proc/self/fd/{fd}")
    }
    tables = [Path(f"/proc/self/net/{name}") for name in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")]
    inodes = {line.split()[9] for table in tables if table.exists() for line in table.read_text().splitlines()[1:]}
    return sum(1 for link in own if link.startswith("socket:[") and link[8:-1] in inodes)


if __name__ == "__main__":
    main()
