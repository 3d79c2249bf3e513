# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What the build machine lacks is installed where that can be done, and else named with the line to run."""

import sys
from pathlib import Path

import pytest

from dev import Result, System
from installers import tools
from installers.errors import BuildError


class Machine(System):
    """A Debian that has nothing, and remembers what was asked of it."""

    platform = "linux"

    def __init__(self, *, root: bool, has: tuple[str, ...] = ("apt-get",)) -> None:
        self.as_root, self.has, self.asked = root, has, list[str]()

    def has_program(self, name: str) -> bool:
        return name in self.has

    def is_root(self) -> bool:
        return self.as_root

    def run(self, *command: str) -> Result:
        self.asked.append(" ".join(command))
        return Result(0, "")


def test_what_is_there_is_not_installed() -> None:
    machine = Machine(root=True, has=("makensis",))
    tools.need({"makensis": "nsis"}, machine)
    assert not machine.asked


def test_root_gets_what_is_missing() -> None:
    machine = Machine(root=True, has=("apt-get", "wixl"))
    tools.need({"makensis": "nsis", "wixl": "wixl"}, machine)
    assert any("apt-get install" in line and "nsis" in line and "wixl" not in line for line in machine.asked)


def test_anybody_else_gets_the_line_to_run() -> None:
    with pytest.raises(BuildError, match=r"run this line as root and start again: apt-get install .* nsis"):
        tools.need({"makensis": "nsis"}, Machine(root=False))


def test_a_system_without_apt_gets_the_names() -> None:
    with pytest.raises(BuildError, match="this system lacks makensis; install that with its package manager"):
        tools.need({"makensis": "nsis"}, Machine(root=True, has=()))


def test_a_program_that_fails_is_told_by_its_last_complaint() -> None:
    line = "import sys; print('E: no such package'); print('and so on'); sys.exit(3)"
    with pytest.raises(BuildError, match=r"^it cannot be fetched: E: no such package$"):
        tools.must("it cannot be fetched", (sys.executable, "-c", line))
    assert tools.must("it speaks", (sys.executable, "-c", "print('well')")).strip() == "well"
    with pytest.raises(BuildError, match=r"it is looked for: .*no-such-program: No such file"):
        tools.must("it is looked for", ("/no-such-program",))
    assert tools.last_words("") == "it said nothing"


def test_pip_is_found() -> None:
    python = tools.python_with_pip()
    assert Path(python).exists()
    assert tools.run(python, "-m", "pip", "--version").returncode == 0
