# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m tests.monkey.kiosk_process EVENTS SEED FOLDER``: the kiosk as it is started anywhere, and a monkey in it.

The seconds that it waits for a touch are shortened, so that the reset comes while it is watched; nothing else is.
"""

import json
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk import idle, waiting
from kiosk.app import Kiosk
from kiosk.cli import main
from kiosk.commands import showing
from kiosk.commands.qt_start import open_qt
from kiosk.navigation.resting import first_visit
from tests.monkey.acts import acts
from tests.monkey.hands import Hands
from tests.monkey.judge import Addresses, Judge
from tests.monkey.senses import Senses
from tests.monkey.x_server import XServer

SECOND_MS = 100
LONG_SECONDS = 50
"""In place of 1000, and of 300."""
BEGIN_MS = 2000
"""The kiosk is locked, its voices are known and its content is watched by then."""

LOOK_EVERY, HOME_EVERY, RESET_EVERY, AT_ONCE = 500, 2_500, 20_000, 20


class Run:
    """Plays so many events, and says how it went."""

    def __init__(self, events: int, seed: int, senses: Senses) -> None:
        self._events, self._seed = events, seed
        self._senses = senses
        self._server = XServer()
        self._kiosks: list[Kiosk] = []
        self._spent = 0.0
        self._looks = {"looks": 0, "homes": 0, "resets": 0}
        self.escapes: dict[str, int] = {}
        vars(showing)["Kiosk"] = self._catch

    def _catch(self, *arguments: object, **named: object) -> Kiosk:
        kiosk = Kiosk(*arguments, **named)  # type: ignore[arg-type]
        self._kiosks.append(kiosk)
        QTimer.singleShot(BEGIN_MS, self._play)
        return kiosk

    def _play(self) -> None:
        try:
            self._act()
        except Exception as error:  # noqa: BLE001 -- Qt would go on without a monkey for ever
            self.escapes.setdefault(f"the monkey itself has failed: {error!r}", 0)
        finally:
            QApplication.exit()

    def _act(self) -> None:
        kiosk = self._kiosks[0]
        window = kiosk._window  # noqa: SLF001 -- the monkey sits in the kiosk
        hands = Hands(self._server, window)
        judge = Judge(kiosk, window, self._server, self._senses, hands, Addresses())
        fresh = first_visit(kiosk._library)  # noqa: SLF001 -- as above
        self._server.reached_below()
        moves = acts(self._seed)
        for done in range(AT_ONCE, self._events + 1, AT_ONCE):
            begun = time.perf_counter()
            for act in islice(moves, AT_ONCE):
                hands.do(act)
                self._server.settle()
                QApplication.processEvents()
            self._spent += time.perf_counter() - begun
            last = done == self._events
            if last or done % LOOK_EVERY == 0:
                self._ask("looks", done, judge.escapes())
            if last or done % HOME_EVERY == 0:
                self._ask("homes", done, judge.way_home())
            if last or done % RESET_EVERY == 0:
                self._ask("resets", done, judge.reset(fresh))

    def _ask(self, what: str, done: int, found: Iterator[str]) -> None:
        self._looks[what] += 1
        for escape in found:
            if escape not in self.escapes:
                sys.stderr.write(f"monkey: after {done} events {escape}\n")
                self.escapes[escape] = done
        if what == "homes":
            sys.stderr.write(f"monkey: {done} events, {done / self._spent:.0f} a second, {len(self.escapes)} escapes\n")

    def told(self) -> dict[str, object]:
        """How it went."""
        rate = round(self._events / self._spent) if self._spent else 0
        return {"events": self._events, "a second": rate, **self._looks, "escapes": self.escapes}


def play(events: int, seed: int, folder: Path) -> dict[str, object]:
    """The real kiosk, locked, over the whole of this display; all that it may write lies in this folder."""
    settings = folder / "kiosk.toml"
    settings.write_text("lockdown = true\nidle_seconds = 30\ncountdown_seconds = 20\n", "utf-8")
    idle.SECOND_MS = SECOND_MS
    waiting.LONG_SECONDS = LONG_SECONDS
    senses = Senses((folder / "state", folder / "spare"), folder / "decoys")
    monkey = Run(events, seed, senses)
    code = main(["run", "--settings", str(settings)])
    return {**monkey.told(), "exit code": code}


if __name__ == "__main__":
    open_qt()
    told = play(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
    sys.stdout.write(json.dumps(told) + "\n")
