# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m tests.trials.blows [MINUTES]``: a supervised kiosk in a real window is struck again and again.

After each blow its scene between two visits has to be back. It needs Linux, Xvfb and xrandr; as root it fills a disk.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk import resources
from tests.trials.watched_screen import Eye, screen, wait

IDLE = 30
HOME_SECONDS, SCENE_SECONDS = 20, IDLE + 30
GONE_SECONDS = 2
"""So long it may take until what a killed kiosk has painted is gone from the screen."""

BURNERS, BURN_SECONDS = 6, 15


class Patient:
    """The kiosk that is struck, and where it lies."""

    def __init__(self, folder: Path, display: str) -> None:
        self.content = Path(shutil.copytree(resources.shipped_content(), folder / "content"))
        self.state = folder / "state"
        (folder / "kiosk.toml").write_text(
            f"content = '{self.content}'\nidle_seconds = {IDLE}\nnight = ''\nlockdown = false\n", "utf-8"
        )
        self.environment = {**os.environ, "DISPLAY": display, "XDG_STATE_HOME": str(self.state)}
        command = [sys.executable, "-m", "kiosk", "supervise", "--settings", str(folder / "kiosk.toml")]
        with (folder / "said").open("wb") as said:
            self.process = subprocess.Popen(command, env=self.environment, stdout=said, stderr=said)  # noqa: S603 -- our own program

    def named(self, command: str) -> int:
        """The process of this command that belongs to this kiosk; 0 where there is none."""
        for process in Path("/proc").iterdir():
            try:
                words = (process / "cmdline").read_bytes().split(b"\0")
                ours = str(self.state).encode() in (process / "environ").read_bytes()
                lives = (process / "stat").read_text().rpartition(")")[2].split()[0] != "Z"
            except OSError:
                continue
            if ours and lives and words[2:4] == [b"kiosk", command.encode()] and b"--safe" not in words:
                return int(process.name)
        return 0

    def strike(self, command: str, sent: signal.Signals) -> None:
        """Send a signal to it."""
        if process := self.named(command):
            os.kill(process, sent)

    def end(self) -> None:
        """In order, all of it."""
        for command in ("supervise", "run"):
            self.strike(command, signal.SIGTERM)
        wait(lambda: not self.named("run"), 15)


def killed(kiosk: Patient) -> None:
    kiosk.strike("run", signal.SIGKILL)


def stopped(kiosk: Patient) -> None:
    kiosk.strike("run", signal.SIGSTOP)
    wait(lambda: False, 9)


def starved(_kiosk: Patient) -> None:
    burners = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(BURNERS)]
    wait(lambda: False, BURN_SECONDS)
    for each in burners:
        each.kill()
        each.wait()


def content_gone(kiosk: Patient) -> None:
    away = kiosk.content.with_name("away")
    kiosk.content.rename(away)
    kiosk.strike("run", signal.SIGKILL)
    wait(lambda: False, 8)
    away.rename(kiosk.content)


def turned(kiosk: Patient) -> None:
    for mode in ("1280x720", "1080x1920", "1920x1080"):
        subprocess.run(["xrandr", "-s", mode], env=kiosk.environment, capture_output=True, check=False)  # noqa: S603, S607 -- as above
        wait(lambda: False, 2)


def full(kiosk: Patient) -> None:
    """The state folder has no room, or cannot be written to, while the kiosk is killed and starts again."""
    folder = kiosk.state / "patient-kiosk"
    if os.geteuid() == 0:
        with (folder / "filling").open("wb") as filling:
            try:
                while filling.write(bytes(1 << 16)):
                    filling.flush()
            except OSError:
                pass
    else:
        folder.chmod(0o500)
    kiosk.strike("run", signal.SIGKILL)
    wait(lambda: False, 8)
    folder.chmod(0o700)
    (folder / "filling").unlink(missing_ok=True)


def unsupervised(kiosk: Patient) -> None:
    kiosk.strike("supervise", signal.SIGKILL)
    wait(lambda: False, 6)


def thrice(kiosk: Patient) -> None:
    """The built-in page has to come, and to go again by itself."""
    for _ in range(3):
        wait(lambda: kiosk.named("run") > 0, 10)
        kiosk.strike("run", signal.SIGKILL)
        wait(lambda: False, 1)
    wait(lambda: kiosk.named("run") > 0, 70)


BLOWS: tuple[Callable[[Patient], None], ...] = (
    *(killed, turned, stopped, starved, unsupervised, content_gone, full, unsupervised, thrice, unsupervised),
)
"""In this order, again and again: a new supervisor knows of no crash, so that only three in a row bring the page."""


def main() -> int:
    """Strike until the time is over; 1 where the scene did not come back once."""
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 10.0
    missed, done = 0, 0
    with tempfile.TemporaryDirectory() as name, screen() as display:
        os.environ["DISPLAY"], os.environ["QT_QPA_PLATFORM"] = display, "xcb"
        eye = Eye(QGuiApplication(["trial"]))
        state = _small_disk(Path(name) / "state" / "patient-kiosk")
        kiosk = Patient(Path(name), display)
        wait(lambda: False, 8)
        home = eye.picture()
        wait(lambda: not eye.sees(home), SCENE_SECONDS)
        wait(lambda: False, 2)
        scene, until = eye.picture(), time.monotonic() + minutes * 60
        while time.monotonic() < until:
            blow = BLOWS[done % len(BLOWS)]
            done += 1
            blow(kiosk)
            wait(lambda: not eye.sees(scene), GONE_SECONDS)
            shown = wait(lambda: eye.sees(home) or eye.sees(scene), HOME_SECONDS)
            back = wait(lambda: eye.sees(scene), SCENE_SECONDS)
            missed += back is None
            told = "never" if back is None else f"{back:.1f} s later"
            sys.stdout.write(f"{blow.__name__}: shown again {_told(shown)}, the scene is back {told}\n")
            sys.stdout.flush()
        kiosk.end()
        sys.stdout.write(f"{done} blows in {minutes:g} minutes, {missed} times the scene was not back\n")
        log = kiosk.state / "patient-kiosk" / "kiosk.log"
        sys.stdout.write(log.read_text("utf-8"))
        if state:
            subprocess.run(["umount", "-l", state], check=False)  # noqa: S603, S607 -- mounted below
    return 1 if missed else 0


def _told(seconds: float | None) -> str:
    return "never" if seconds is None else f"within {seconds:.1f} s"


def _small_disk(folder: Path) -> str:
    """A disk that can be filled, for root; the state folder of everybody else is made unwritable instead."""
    folder.mkdir(parents=True)
    command = ["mount", "-t", "tmpfs", "-o", "size=60m", "tmpfs", str(folder)]
    if os.geteuid() == 0 and not subprocess.run(command, check=False).returncode:  # noqa: S603 -- written above
        return str(folder)
    return ""


if __name__ == "__main__":
    sys.exit(main())
