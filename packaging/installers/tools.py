# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Programs of the build machine: what is missing is installed with apt, or named."""

import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from dev import Stop, System, install_with_apt
from installers.errors import BuildError

ROOT = Path(__file__).resolve().parent.parent.parent


def need(programs: Mapping[str, str], machine: System | None = None) -> None:
    """Have these programs: {program: Debian package}. A program may be named by its whole path."""
    machine = machine or System()
    lacking = {program: package for program, package in programs.items() if not machine.has_program(program)}
    if not lacking:
        return
    try:
        with turn_at_apt():
            install_with_apt(lacking, machine)
    except Stop as stop:
        raise BuildError(str(stop)) from stop


@contextmanager
def turn_at_apt() -> Iterator[None]:
    """Builds and trials may run side by side; apt lets only one of them read its lists."""
    import fcntl  # noqa: PLC0415 -- Windows, where the tests of this package run too, has none

    file = ROOT / "build" / "apt.lock"
    file.parent.mkdir(exist_ok=True)
    with file.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def python_with_pip() -> str:
    """A Python that can run pip; Debian packs pip apart from Python."""
    if importlib.util.find_spec("pip") is not None:
        return sys.executable
    for python in (str(ROOT / ".venv" / "bin" / "python"), shutil.which("python3") or ""):
        if python and run(python, "-m", "pip", "--version").returncode == 0:
            return python
    need({"pip3": "python3-pip"})
    return shutil.which("python3") or sys.executable


def run(*command: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run a program to its end and keep what it says."""
    try:
        return subprocess.run(  # noqa: S603 -- every command is written in this package
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
    except OSError as error:
        return subprocess.CompletedProcess(command, 127, f"{command[0]}: {error.strerror}\n")


def last_words(said: str) -> str:
    """The line by which a program says why it gave up."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    complaints = [line for line in lines if line.lower().startswith(("error", "e:", "fatal"))]
    return (complaints or lines or ["it said nothing"])[-1].rstrip(".")


def must(what: str, command: Sequence[str], folder: Path | None = None) -> str:
    """Run a program that has to succeed; `what` opens the sentence if it does not."""
    done = run(*command, folder=folder)
    if done.returncode:
        raise BuildError(f"{what}: {last_words(done.stdout)}")
    return done.stdout
