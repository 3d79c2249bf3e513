# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A screen that nobody sees, a home of its own, and the kiosk with a monkey in it."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCREEN = "1920x1080x24"
OURS = ("KIOSK_", "QT_", "XDG_", "WAYLAND")
OTHERS = (Path(".cache", "speech-dispatcher"), Path(".cache", "openbox"))
"""What the system's own voice keeps, which the kiosk only asks to speak, and a window manager."""


def played(events: int, seed: int, manager: str | None = None) -> dict[str, object]:
    """How it went: events, events a second, and every escape with the number of the event after which it was seen."""
    with tempfile.TemporaryDirectory(prefix="monkey-") as name, display() as screen:
        folder = Path(name)
        for inside in ("home", "state", "spare"):
            (folder / inside).mkdir()
        environment = _environment(folder, screen)
        with _manager(manager, environment):
            command = [sys.executable, "-m", "tests.monkey.kiosk_process", str(events), str(seed), str(folder)]
            done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, cwd=ROOT, check=False, text=True)  # noqa: S603 -- Python itself
        lines = done.stdout.splitlines()
        assert lines, f"the kiosk ended with {done.returncode} and said nothing"
        told: dict[str, object] = json.loads(lines[-1])
        home = folder / "home"
        written = [path.relative_to(home) for path in home.rglob("*") if path.is_file()]
        strangers = [f"{path} was written" for path in written if not any(map(path.is_relative_to, OTHERS))]
        if strangers:
            told["escapes"] = {**dict.fromkeys(strangers, events), **_mapping(told["escapes"])}
        return told


def _mapping(told: object) -> dict[str, object]:
    return dict(told) if isinstance(told, dict) else {}


def _environment(folder: Path, display: str) -> dict[str, str]:
    """That of a user whose home is empty, with nothing of ours but the display."""
    kept = {name: text for name, text in os.environ.items() if not name.startswith(OURS)}
    own = {"HOME": f"{folder}/home", "XDG_STATE_HOME": f"{folder}/state", "TMPDIR": f"{folder}/spare"}
    return {**kept, **own, "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}


@contextmanager
def display() -> Iterator[str]:
    """The name of a display; the X server looks for a free number."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:  # noqa: S603 -- as written
        assert server.stdout is not None
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


@contextmanager
def _manager(program: str | None, environment: dict[str, str]) -> Iterator[None]:
    """A window manager, if one is asked for."""
    if program is None:
        yield
        return
    with subprocess.Popen([program], env=environment) as manager:  # noqa: S603 -- named by who plays
        yield
        manager.terminate()
