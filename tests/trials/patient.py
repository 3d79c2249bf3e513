# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The supervised kiosk that is struck, and where it lies."""

import compileall
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from kiosk import resources
from tests.trials.watched_screen import wait

ROOT = Path(__file__).resolve().parents[2]
IDLE = 30


class Patient:
    """A locked kiosk on this display, of this user; it has a disk of its own where nobody may be kept from writing."""

    def __init__(self, folder: Path, display: str, user: str | None) -> None:
        self.content = Path(shutil.copytree(resources.shipped_content(), folder / "content"))
        self.state = folder / "state"
        self.kept = self.state / "patient-kiosk"
        self.kept.mkdir(parents=True)
        self.root = os.geteuid() == 0 and user is None
        self._disk = self.root and _small_disk(self.kept)
        (folder / "kiosk.toml").write_text(f"content = '{self.content}'\nidle_seconds = {IDLE}\nnight = ''\n", "utf-8")
        folder.chmod(0o755)
        compileall.compile_dir(ROOT / "kiosk", quiet=1)  # an installed kiosk is compiled
        if user is not None:
            for each in (self.state, self.kept):
                shutil.chown(each, user)
        environment = {**os.environ, "DISPLAY": display, "XDG_STATE_HOME": str(self.state), "HOME": str(self.state)}
        command = [sys.executable, "-m", "kiosk", "supervise", "--settings", str(folder / "kiosk.toml")]
        with (folder / "said").open("wb") as said:
            self.process = subprocess.Popen(  # noqa: S603 -- our own program
                command, env=environment, cwd=ROOT, stdout=said, stderr=said, user=user, extra_groups=_none(user)
            )

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

    def end(self) -> str:
        """In order, all of it; what its log says."""
        for command in ("supervise", "run"):
            self.strike(command, signal.SIGTERM)
        wait(lambda: not self.named("run"), 15)
        told = self.log()
        if self._disk:
            subprocess.run(["umount", "-l", str(self.kept)], check=False)  # noqa: S603, S607 -- mounted below
        return told

    def log(self) -> str:
        """What it has logged."""
        file = self.kept / "kiosk.log"
        return file.read_text("utf-8") if file.exists() else ""


def _none(user: str | None) -> list[str] | None:
    return None if user is None else []


def _small_disk(folder: Path) -> bool:
    """A disk that can be filled, for root may write everywhere."""
    command = ["mount", "-t", "tmpfs", "-o", "size=60m", "tmpfs", str(folder)]
    return not subprocess.run(command, check=False).returncode  # noqa: S603 -- written above
