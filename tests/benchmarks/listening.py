# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m tests.benchmarks.listening DIR``: from a touch on Listen to the first sound, and what reading costs.

The sound is real: speech-dispatcher and espeak-ng play into a silent sink, which is recorded while they do.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QProcess, QTimer

from kiosk.listening.listening import Listening
from kiosk.navigation.places import Step
from kiosk.navigation.wishes import Aloud, GoTo
from kiosk.speech.process_voice import ProcessVoice
from tests.benchmarks.child import report
from tests.benchmarks.running import Running
from tests.speech.sound import Room

PLACES = [Step("trial", 3), Step("trial", 1), Step("options", 1), Step("trial", 5), Step("options", 2)]
EACH_MS = 4000
LONG_MS = 20_000
TICKS = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


class Bench:
    """A running kiosk that reads aloud into a room of its own."""

    def __init__(self, content: Path, room: Room) -> None:
        os.environ.update(room.environ)
        self._room = room
        self.running = Running(content)
        self._voice = ProcessVoice()
        self._listening = Listening(self.running.library, self.running.window, self._voice)
        begun = time.monotonic()
        self._listening.found.connect(self.running.application.quit)
        self._listening.make_ready()
        self.running.kiosk.listen_with(self._listening)
        self.running.application.exec()
        self.ready = (time.monotonic() - begun) * 1000

    def first_sound(self, place: Step) -> float:
        """Milliseconds from the wish of the touch to the first sample that is not silent."""
        self.running.kiosk.follow(GoTo(place))
        self._wait(1000)
        touched = time.monotonic()
        self.running.kiosk.follow(Aloud.READ)
        self._wait(EACH_MS)
        self.running.kiosk.follow(Aloud.STOP)
        self._wait(1000)
        return (self._room.heard().begins(touched) - touched) * 1000

    def cost(self) -> float:
        """Per cent of one core that the kiosk and the process that speaks take together while a screen is read."""
        self.running.kiosk.follow(GoTo(PLACES[0]))
        self.running.kiosk.follow(Aloud.READ)
        self._wait(1000)
        begun, used = time.monotonic(), self._used()
        self._wait(LONG_MS)
        return (self._used() - used) / (time.monotonic() - begun) * 100

    def end(self) -> None:
        """Stop the kiosk and its voice."""
        self.running.kiosk.stop()
        self._wait(500)

    def _used(self) -> float:
        (process,) = self._voice.findChildren(QProcess)
        fields = Path(f"/proc/{process.processId()}/stat").read_text().rpartition(")")[2].split()
        return time.process_time() + (int(fields[11]) + int(fields[12])) / TICKS

    def _wait(self, milliseconds: int) -> None:
        QTimer.singleShot(milliseconds, self.running.application.quit)
        self.running.application.exec()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, Room(Path(folder)).open() as room:
        bench = Bench(Path(sys.argv[1]), room)
        sounds = [bench.first_sound(place) for place in PLACES]
        cost = bench.cost()
        bench.end()
    report({"ready": bench.ready, "first": sounds, "cost": cost})


if __name__ == "__main__":
    main()
