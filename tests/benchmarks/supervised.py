# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m tests.benchmarks.supervised DIR FOLDER``: start with and without a supervisor, and back after a blow."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.supervising.beats import PAINTED, SUPERVISED
from kiosk.supervising.notifying import HANGS, SHOWN
from tests.benchmarks.child import report

ROUNDS, KILLED, HUNG = 11, 20, 5
PATIENCE = 120


class Notices:
    """Where systemd would listen."""

    def __init__(self, folder: Path) -> None:
        self.address = str(folder / "notices")
        Path(self.address).unlink(missing_ok=True)
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(self.address)
        self._socket.settimeout(PATIENCE)

    def heard(self, what: str) -> float:
        """When this was said."""
        while self._socket.recv(256).decode() != what:
            pass
        return time.monotonic()


@contextmanager
def supervised(content: str, notices: Notices) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """A supervised kiosk, and how long it took to be painted."""
    began = time.monotonic()
    command = [sys.executable, "-m", "kiosk", "supervise", "--content", content]
    environment = {**os.environ, "NOTIFY_SOCKET": notices.address}
    process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)  # noqa: S603 -- our own program
    try:
        yield process, notices.heard(SHOWN) - began
    finally:
        process.terminate()
        process.wait(PATIENCE)


def alone(content: str) -> float:
    """How long a kiosk without a supervisor takes to be painted."""
    began = time.monotonic()
    command = [sys.executable, "-m", "kiosk", "run", "--content", content]
    environment = {**os.environ, SUPERVISED: "0"}
    process = subprocess.Popen(  # noqa: S603 -- our own program
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0
    )
    assert process.stdout is not None
    while PAINTED not in process.stdout.read(1):
        pass
    painted = time.monotonic() - began
    process.terminate()
    process.stdout.read()
    process.wait(PATIENCE)
    return painted


def kiosk_of(process: int) -> int:
    return int(Path(f"/proc/{process}/task/{process}/children").read_text("ascii").split()[0])


def pss(process: int) -> float:
    lines = Path(f"/proc/{process}/smaps_rollup").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


def measured(content: str, folder: Path) -> dict[str, object]:
    """Seconds and megabytes. A supervisor gets two blows, for a third would bring the built-in page."""
    notices = Notices(folder)
    alone(content)
    starts: list[float] = []
    killed: list[float] = []
    hung: list[float] = []
    seen: list[float] = []
    memory = 0.0
    without = [alone(content) for _ in range(ROUNDS)]
    while len(killed) < KILLED or len(hung) < HUNG:
        with supervised(content, notices) as (process, took):
            starts.append(took)
            for _ in range(2):
                blow = signal.SIGSTOP if len(hung) < HUNG and len(killed) >= KILLED else signal.SIGKILL
                struck = time.monotonic()
                os.kill(kiosk_of(process.pid), blow)
                if blow is signal.SIGSTOP:
                    noticed = notices.heard(HANGS)
                    seen.append(noticed - struck)
                    hung.append(notices.heard(SHOWN) - noticed)
                else:
                    killed.append(notices.heard(SHOWN) - struck)
            memory = max(memory, pss(process.pid))
    return {"with": starts, "without": without, "killed": killed, "hung": hung, "seen": seen, "pss": memory}


if __name__ == "__main__":
    report(measured(sys.argv[1], Path(sys.argv[2])))
