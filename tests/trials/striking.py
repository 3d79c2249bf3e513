# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a kiosk is struck with."""

import signal
import subprocess
import sys
from collections.abc import Callable
from typing import NamedTuple

from tests.trials.displays import COARSE, SIZE, UPRIGHT, USUAL, Displays
from tests.trials.patient import Patient
from tests.trials.watched_screen import Eye, wait

BURNERS, BURN_SECONDS = 6, 15
WHOLE_SECONDS = 10.0
SMALLER, TURNED = (1280, 720), (1080, 1920)


class Struck(NamedTuple):
    """The kiosk, its displays, who looks at them, and what was seen that may not be."""

    kiosk: Patient
    displays: Displays
    eye: Eye
    faults: list[str]

    def show(self, first: str | None, second: str | None, *sizes: tuple[int, int]) -> None:
        """Plug these in; soon the kiosk has to be there, and nothing of the desktop."""
        self.displays.show(first, second)
        if sizes and wait(lambda: self.eye.whole([*sizes]), WHOLE_SECONDS) is None:
            self.faults.append(f"with {first or 'nothing'} and {second or 'nothing'} it is not whole")


def killed(struck: Struck) -> None:
    struck.kiosk.strike("run", signal.SIGKILL)


def stopped(struck: Struck) -> None:
    struck.kiosk.strike("run", signal.SIGSTOP)
    wait(lambda: False, 9)


def starved(_struck: Struck) -> None:
    burners = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(BURNERS)]
    wait(lambda: False, BURN_SECONDS)
    for each in burners:
        each.kill()
        each.wait()


def content_gone(struck: Struck) -> None:
    away = struck.kiosk.content.with_name("away")
    struck.kiosk.content.rename(away)
    struck.kiosk.strike("run", signal.SIGKILL)
    wait(lambda: False, 8)
    away.rename(struck.kiosk.content)


def turned(struck: Struck) -> None:
    """Upright, and back; then with a wrong resolution."""
    struck.show(UPRIGHT, None, TURNED)
    struck.show(USUAL, None, SIZE)
    struck.show(COARSE, None, SMALLER)
    struck.show(USUAL, None, SIZE)


def unplugged(struck: Struck) -> None:
    """A second display comes, and the first goes; then none is there at all."""
    struck.show(USUAL, COARSE, SIZE, SMALLER)
    struck.show(None, COARSE, SMALLER)
    struck.show(USUAL, COARSE, SIZE, SMALLER)
    struck.show(USUAL, None, SIZE)
    struck.show(None, None)
    wait(lambda: False, 5)
    struck.show(USUAL, None, SIZE)


def killed_on_two(struck: Struck) -> None:
    """It is started while a second display is there, and upright."""
    struck.show(UPRIGHT, COARSE, TURNED, SMALLER)
    struck.kiosk.strike("run", signal.SIGKILL)
    wait(lambda: False, 2)
    struck.show(UPRIGHT, COARSE, TURNED, SMALLER)
    struck.show(USUAL, None, SIZE)


def killed_in_the_dark(struck: Struck) -> None:
    """It is started while no display is plugged in."""
    struck.show(None, None)
    struck.kiosk.strike("run", signal.SIGKILL)
    wait(lambda: False, 8)
    struck.show(USUAL, None, SIZE)


def full(struck: Struck) -> None:
    """The state folder has no room, or cannot be written to, while the kiosk is killed and starts again."""
    folder = struck.kiosk.kept
    if struck.kiosk.root:
        with (folder / "filling").open("wb") as filling:
            try:
                while filling.write(bytes(1 << 16)):
                    filling.flush()
            except OSError:
                pass
    else:
        folder.chmod(0o500)
    struck.kiosk.strike("run", signal.SIGKILL)
    wait(lambda: False, 8)
    folder.chmod(0o700)
    (folder / "filling").unlink(missing_ok=True)


def unsupervised(struck: Struck) -> None:
    struck.kiosk.strike("supervise", signal.SIGKILL)
    wait(lambda: False, 6)


def thrice(struck: Struck) -> None:
    """The built-in page has to come, on every screen, and to go again by itself."""
    for _ in range(3):
        wait(lambda: struck.kiosk.named("run") > 0, 10)
        struck.kiosk.strike("run", signal.SIGKILL)
        wait(lambda: False, 1)
    struck.show(USUAL, COARSE, SIZE, SMALLER)
    struck.show(UPRIGHT, None, TURNED)
    struck.show(USUAL, None, SIZE)
    wait(lambda: struck.kiosk.named("run") > 0, 70)


BLOWS: tuple[Callable[[Struck], None], ...] = (
    *(killed, turned, stopped, unplugged, starved, unsupervised, killed_on_two, content_gone, unsupervised, full),
    *(killed_in_the_dark, unsupervised, thrice, unsupervised),
)
"""In this order, again and again: a new supervisor knows of no crash, so that only three in a row bring the page."""
