# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Sound that nobody hears: a PulseAudio with a silent sink of its own, and what was played into it."""

import os
import shutil
import signal
import struct
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import NamedTuple

PROGRAMS = {
    "/usr/lib/speech-dispatcher-modules/sd_espeak-ng": "speech-dispatcher-espeak-ng",
    "parec": "pulseaudio-utils",
    "pulseaudio": "pulseaudio",
    "speech-dispatcher": "speech-dispatcher",
}
RATE = 22050
LOUD = 300
"""Of 32,768; what is quieter is silence."""

BLOCK = RATE // 100
SECONDS = 20


class Heard(NamedTuple):
    """Hundredths of a second of a recording, each with its loudest sample, and when the first of them was heard."""

    since: float
    loudest: list[int]

    def begins(self, after: float) -> float:
        """When something is heard for the first time after a moment; seconds of ``time.monotonic``."""
        for index, level in enumerate(self.loudest):
            at = self.since + index / 100
            if at > after and level > LOUD:
                return at
        raise AssertionError("nothing was heard")

    def seconds(self) -> float:
        """How long something was heard in all."""
        return sum(level > LOUD for level in self.loudest) / 100


class Room:
    """A machine's sound and speech, apart from all others: ``environ`` leads a program there."""

    def __init__(self, folder: Path) -> None:
        self.environ = {
            **os.environ,
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "PULSE_SERVER": f"unix:{folder}/pulse",
        }
        self._folder = folder
        self._file = folder / "heard.raw"
        self._since = 0.0

    def server(self) -> int:
        """The process of the speech server that serves this room."""
        pid = Path(self.environ["XDG_RUNTIME_DIR"]) / "speech-dispatcher" / "pid" / "speech-dispatcher.pid"
        return int(pid.read_text())

    def heard(self) -> Heard:
        """All that was played since the recording began."""
        data = self._file.read_bytes()
        samples = struct.unpack(f"<{len(data) // 2}h", data[: len(data) // 2 * 2])
        blocks = (samples[start : start + BLOCK] for start in range(0, len(samples), BLOCK))
        return Heard(self._since, [max(map(abs, block)) for block in blocks])

    @contextmanager
    def open(self) -> Iterator["Room"]:
        """Start the sound, and record it."""
        (self._folder / "run").mkdir(mode=0o700)
        sink = f"module-null-sink sink_name=quiet rate={RATE} channels=1 format=s16le"
        door = f"module-native-protocol-unix socket={self._folder}/pulse auth-anonymous=1"
        pulse = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "-L", sink, "-L", door]
        record = [
            "parec",
            "-d",
            "quiet.monitor",
            f"--rate={RATE}",
            "--channels=1",
            "--format=s16le",
            "--latency-msec=10",
        ]
        with ExitStack() as stack, self._file.open("wb") as file:
            stack.callback(self._end_server)
            self._start(stack, pulse)
            _wait_for(Path(f"{self._folder}/pulse"))
            self._start(stack, record, file.fileno())
            while not self._file.stat().st_size:
                time.sleep(0.002)
            self._since = time.monotonic()
            yield self

    def _start(self, stack: ExitStack, command: list[str], out: int = subprocess.DEVNULL) -> None:
        process = subprocess.Popen(  # noqa: S603 -- every command is written in this file
            command, env=self.environ, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.DEVNULL
        )
        stack.enter_context(process)
        stack.callback(process.kill)

    def _end_server(self) -> None:
        try:
            server = self.server()
            os.kill(server, signal.SIGKILL)
        except (OSError, ValueError):
            return  # it has ended, or was never needed


def missing() -> str:
    """The programs that lack, with what to install; empty when all are there."""
    lacking = [program for program in PROGRAMS if shutil.which(program) is None]
    packages = " ".join(PROGRAMS[program] for program in lacking)
    return f"{', '.join(lacking)} is not there: install {packages}" if lacking else ""


def _wait_for(file: Path) -> None:
    until = time.monotonic() + SECONDS
    while not file.exists():
        assert time.monotonic() < until, f"{file} does not appear"
        time.sleep(0.01)
