# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a person types, in this process and in one of its own."""

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.cli import main

ROOT = Path(__file__).resolve().parents[2]


class Answer(NamedTuple):
    """How a command ended and what it said."""

    code: int
    out: str
    err: str


class Typing:
    """Types commands into this process."""

    def __init__(self, capture: pytest.CaptureFixture[str]) -> None:
        self._capture = capture

    def __call__(self, *arguments: object) -> Answer:
        code = main([str(argument) for argument in arguments])
        return Answer(code, *self._capture.readouterr())

    def refusal(self, *arguments: object) -> str:
        """The one sentence of a command that ends with 2."""
        answer = self(*arguments)
        assert (answer.code, answer.out) == (2, ""), answer
        return only_sentence(answer.err)


def only_sentence(said: str) -> str:
    assert said.startswith("kiosk: "), said
    assert said.count("\n") == 1, said
    return said.removeprefix("kiosk: ").rstrip("\n")


def environment(state: Path, **changes: str) -> dict[str, str]:
    """That of a machine without a display, whose user keeps the state here."""
    shown = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    rest = {name: value for name, value in os.environ.items() if name not in shown}
    return {**rest, "PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(state), "LOCALAPPDATA": str(state), **changes}


def start(state: Path, *arguments: object, **changes: str) -> subprocess.Popen[bytes]:
    """A kiosk of its own."""
    return start_into(subprocess.PIPE, state, *arguments, **changes)


def start_into(stdout: int, state: Path, *arguments: object, **changes: str) -> subprocess.Popen[bytes]:
    """A kiosk of its own that speaks to this file."""
    return subprocess.Popen(  # noqa: S603 -- our own program
        [sys.executable, "-m", "kiosk", *map(str, arguments)],
        cwd=state,
        env=environment(state, **changes),
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.PIPE,
    )


def typed_apart(state: Path, *arguments: object, **changes: str) -> Answer:
    """The same in a process of its own, for what would end this one."""
    process = start(state, *arguments, **changes)
    out, err = process.communicate(timeout=120)
    terminal = changes.get("PYTHONIOENCODING", "utf-8")
    return Answer(process.returncode, out.decode(terminal), err.decode(terminal))
