# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""dev.py on machines that are made up: what it installs, and the one sentence when that cannot be."""

import ast
import errno
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

import dev

CHECKOUT = Path(dev.__file__).parent
OFFLINE = "WARNING: Retrying after NewConnectionError: Temporary failure in name resolution\nERROR: No matching thing"


class MadeUpSystem(dev.System):
    """A machine that installs nothing; it notes what it was asked to do, and answers as it is told."""

    environ: Mapping[str, str]

    def __init__(self, root: Path) -> None:
        self.root = root
        self.platform = "linux"
        self.python = (3, 11)
        self.environ = {}
        self.programs = {"apt-get"}.union(*dev.PROGRAMS.values())
        self.libraries = set().union(*dev.LIBRARIES.values())
        self.modules = {"ensurepip"}
        self.root_user = True
        self.space = 10**12
        self.answers: dict[str, dev.Result] = {}
        self.ends: dict[str, int] = {}
        self.asked: list[str] = []

    def run(self, *command: str) -> dev.Result:
        line = self._note(command)
        for part, answer in self.answers.items():
            if part in line:
                return answer
        if "-m venv" in line:
            python = dev.venv_python(self)
            shutil.rmtree(dev.venv(self), ignore_errors=True)
            python.parent.mkdir(parents=True)
            python.touch()
        return dev.Result(0, "3 11" if "sys.version_info" in line else "")

    def call(self, *command: str, **environ: str) -> int:
        line = self._note((*command, *sorted(environ.values())))
        return next((code for part, code in self.ends.items() if part in line), 0)

    def become(self, *command: str) -> int:
        self._note(("become", *command))
        return 0

    def has_program(self, name: str) -> bool:
        return name in self.programs

    def has_library(self, name: str) -> bool:
        return name in self.libraries

    def has_module(self, name: str) -> bool:
        return name in self.modules

    def free_space(self) -> int:
        return self.space

    def is_root(self) -> bool:
        return self.root_user

    def asked_for(self, part: str) -> list[str]:
        return [line for line in self.asked if part in line]

    def _note(self, command: tuple[str, ...]) -> str:
        self.asked.append(" ".join(command).replace(str(self.root), "ROOT"))
        return self.asked[-1]


@pytest.fixture
def machine(tmp_path: Path) -> MadeUpSystem:
    """A fresh Debian with all libraries, an empty checkout, no display."""
    for name in ("dev.py", "pyproject.toml", "constraints.txt"):
        shutil.copy(CHECKOUT / name, tmp_path)
    return MadeUpSystem(tmp_path)


def sentence(capsys: pytest.CaptureFixture[str]) -> str:
    """The one line on stderr."""
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("dev.py: ")
    return line.removeprefix("dev.py: ")


def test_an_old_python_can_read_it() -> None:
    ast.parse((CHECKOUT / "dev.py").read_text("utf-8"), feature_version=(3, 8))


def test_an_old_python_gets_a_sentence(machine: MadeUpSystem, capsys: pytest.CaptureFixture[str]) -> None:
    machine.python = (3, 9)
    assert dev.main(["run"], machine) == 2
    assert sentence(capsys) == "this is Python 3.9, and the kiosk needs 3.11 or newer; start dev.py with such a Python"


@pytest.mark.parametrize("arguments", [[], ["fly"]])
def test_without_a_command_it_says_which_there_are(
    arguments: list[str], machine: MadeUpSystem, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(arguments, machine) == 2
    assert "'python3 dev.py run'" in sentence(capsys)
    assert machine.asked == []


def test_the_first_start_makes_a_venv_and_installs_into_it(machine: MadeUpSystem) -> None:
    machine.environ = {"DISPLAY": ":0"}
    assert dev.main(["run", "--window", "800x600"], machine) == 0
    made, installed, became = machine.asked
    assert made.endswith("-m venv --clear ROOT/.venv")
    assert installed == (
        "ROOT/.venv/bin/python -m pip install --no-input --disable-pip-version-check"
        " --constraint ROOT/constraints.txt --editable ROOT"
    )
    assert became == "become ROOT/.venv/bin/python -m kiosk run --window 800x600"


def test_a_machine_that_cannot_get_a_voice_runs_without(
    machine: MadeUpSystem, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.environ = {"DISPLAY": ":0"}
    machine.programs = set()
    assert dev.main(["run"], machine) == 0
    assert machine.asked[-1] == "become ROOT/.venv/bin/python -m kiosk run"
    assert "The kiosk does not read aloud: this system lacks" in capsys.readouterr().out


def test_the_second_start_installs_nothing(machine: MadeUpSystem) -> None:
    machine.environ = {"DISPLAY": ":0"}
    dev.main(["run"], machine)
    machine.asked.clear()
    assert dev.main(["run"], machine) == 0
    assert machine.asked == ["become ROOT/.venv/bin/python -m kiosk run"]


def test_a_test_run_needs_more_and_then_a_run_needs_nothing(machine: MadeUpSystem) -> None:
    dev.main(["run"], machine)
    dev.main(["test"], machine)
    assert any("pytest-randomly" in line and "ruff" in line for line in machine.asked_for("pip install"))
    machine.asked.clear()
    dev.main(["run"], machine)
    dev.main(["test"], machine)
    assert not machine.asked_for("pip")


def test_a_change_of_the_dependencies_is_installed(machine: MadeUpSystem) -> None:
    dev.main(["run"], machine)
    (machine.root / "pyproject.toml").write_text("# changed\n", "utf-8")
    machine.asked.clear()
    dev.main(["run"], machine)
    assert machine.asked_for("pip install")
    assert not machine.asked_for("-m venv")


def test_a_venv_of_another_python_is_made_anew(machine: MadeUpSystem) -> None:
    dev.main(["run"], machine)
    machine.python = (3, 12)
    machine.asked.clear()
    dev.main(["run"], machine)
    assert machine.asked_for("-m venv --clear")


def test_a_venv_whose_python_is_gone_is_made_anew(machine: MadeUpSystem) -> None:
    dev.main(["run"], machine)
    dev.venv_python(machine).unlink()
    machine.asked.clear()
    dev.main(["run"], machine)
    assert machine.asked_for("-m venv --clear")


def test_an_installation_that_was_cut_off_begins_anew(machine: MadeUpSystem) -> None:
    dev.main(["run"], machine)
    dev.unfinished(machine).touch()
    (dev.venv(machine) / "ready-kiosk").unlink()
    machine.asked.clear()
    assert dev.main(["run"], machine) == 0
    assert machine.asked_for("-m venv --clear")
    assert not dev.unfinished(machine).exists()


def test_a_download_that_fails_leaves_what_was_there(machine: MadeUpSystem, capsys: pytest.CaptureFixture[str]) -> None:
    dev.main(["run"], machine)
    machine.answers["pip install"] = dev.Result(1, OFFLINE)
    assert dev.main(["test"], machine) == 1
    assert sentence(capsys) == (
        "pip could not install the kiosk's packages, for nothing can be downloaded;"
        " mend the network (or the settings of apt or pip) and start again"
    )
    machine.asked.clear()
    assert dev.main(["run"], machine) == 0
    assert not machine.asked_for("pip")


def test_what_pip_complains_of_is_passed_on(machine: MadeUpSystem, capsys: pytest.CaptureFixture[str]) -> None:
    machine.answers["pip install"] = dev.Result(1, "Collecting segno\nERROR: No matching distribution for segno.\n")
    assert dev.main(["run"], machine) == 1
    assert sentence(capsys) == "pip could not install the kiosk's packages: No matching distribution for segno"


@pytest.mark.parametrize(
    ("step", "said", "space"),
    [
        ("pip install", "ERROR: [Errno 28] No space left on device", 10**12),
        ("-m venv", "ensurepip returned non-zero exit status 1.", 1000),
    ],
)
def test_a_full_disk_is_called_by_its_name(
    step: str, said: str, space: int, machine: MadeUpSystem, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.answers[step], machine.space = dev.Result(1, said), space
    assert dev.main(["run"], machine) == 1
    assert sentence(capsys).endswith(dev.DISK_FULL)


def test_a_disk_that_is_full_under_a_stamp_is_called_by_its_name(
    machine: MadeUpSystem, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_text", full)
    assert dev.main(["run"], machine) == 1
    assert sentence(capsys) == dev.DISK_FULL


def test_a_checkout_that_cannot_be_written_is_named(
    machine: MadeUpSystem, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(path: Path) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    monkeypatch.setattr(Path, "touch", refused)
    machine.answers["-m venv"] = dev.Result(0, "")
    assert dev.main(["run"], machine) == 1
    assert sentence(capsys) == f"{dev.unfinished(machine)} cannot be used: permission denied"


def test_stopping_it_is_no_error_to_be_traced(
    machine: MadeUpSystem, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: str) -> dev.Result:
        raise KeyboardInterrupt

    monkeypatch.setattr(machine, "run", stopped)
    assert dev.main(["run"], machine) == 130
    assert sentence(capsys) == "stopped"


def test_missing_libraries_are_installed_by_root(machine: MadeUpSystem) -> None:
    machine.libraries.discard("libEGL.so.1")
    assert dev.main(["test"], machine) == 0
    update, install = machine.asked_for("apt-get")
    assert update.startswith("env DEBIAN_FRONTEND=noninteractive apt-get update")
    assert "apt-get install -y --no-install-recommends libegl1 -o" in install


def test_missing_libraries_are_installed_by_sudo_where_it_asks_for_no_password(machine: MadeUpSystem) -> None:
    machine.libraries.discard("libEGL.so.1")
    machine.root_user, machine.programs = False, {"apt-get", "sudo"}
    assert dev.main(["run"], machine) == 0
    assert all(line.startswith("sudo -n env ") for line in machine.asked_for("apt-get"))


@pytest.mark.parametrize("programs", [{"apt-get"}, {"apt-get", "sudo"}])
def test_without_root_and_sudo_the_line_to_run_is_said(
    programs: set[str], machine: MadeUpSystem, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.root_user, machine.programs = False, programs
    machine.answers["sudo -n true"] = dev.Result(1, "sudo: a password is required")
    machine.libraries -= {"libEGL.so.1", "libGL.so.1"}
    machine.modules.clear()
    assert dev.main(["run"], machine) == 2
    assert sentence(capsys) == (
        "some system packages are missing; run this line as root and start again:"
        " apt-get install -y --no-install-recommends libegl1 libgl1 python3.11-venv"
    )
    assert not machine.asked_for("-m venv")


def test_another_linux_is_told_which_libraries_it_lacks(
    machine: MadeUpSystem, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.programs.clear()
    machine.libraries -= {"libEGL.so.1", "libGL.so.1"}
    assert dev.main(["run"], machine) == 2
    assert sentence(capsys).startswith("this system lacks libEGL.so.1, libGL.so.1;")


def test_apt_without_a_network_gets_a_sentence(machine: MadeUpSystem, capsys: pytest.CaptureFixture[str]) -> None:
    machine.libraries.discard("libEGL.so.1")
    machine.answers["apt-get update"] = dev.Result(0, "W: Failed to fetch: Temporary failure resolving")
    machine.answers["apt-get install"] = dev.Result(100, "E: Unable to locate package libegl1")
    assert dev.main(["run"], machine) == 1
    assert sentence(capsys).startswith("apt could not install libegl1, for nothing can be downloaded;")


@pytest.mark.parametrize(
    ("environ", "library"),
    [({"DISPLAY": ":0"}, "libxcb-cursor.so.0"), ({"WAYLAND_DISPLAY": "wayland-0"}, "libwayland-client.so.0")],
)
def test_the_libraries_of_a_display_are_asked_for_only_where_it_is(
    environ: dict[str, str], library: str, machine: MadeUpSystem
) -> None:
    machine.libraries.discard(library)
    dev.main(["run"], machine)
    dev.main(["bench"], machine)
    assert not machine.asked_for("apt-get")
    machine.environ = environ
    dev.main(["run"], machine)
    assert machine.asked_for("apt-get install")


def test_the_tests_are_given_what_a_screen_reader_needs(machine: MadeUpSystem) -> None:
    machine.programs -= {"Xvfb", "/usr/libexec/at-spi-bus-launcher"}
    assert dev.main(["run"], machine) == 0
    assert not machine.asked_for("apt-get")
    assert dev.main(["test"], machine) == 0
    (install,) = machine.asked_for("apt-get install")
    assert " xvfb at-spi2-core " in install


def test_where_that_cannot_be_had_all_else_is_tested(machine: MadeUpSystem, capsys: pytest.CaptureFixture[str]) -> None:
    machine.programs = set()
    assert dev.main(["test"], machine) == 0
    assert machine.asked_for("pytest")
    assert "What a screen reader hears is not tested: this system lacks Xvfb" in capsys.readouterr().out


def test_without_a_display_the_screens_become_pictures(
    machine: MadeUpSystem, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = machine.root / "build" / "proof-sheet" / "index.html"
    sheet.parent.mkdir(parents=True)
    sheet.touch()
    assert dev.main(["run"], machine) == 0
    assert machine.asked[-1] == "ROOT/.venv/bin/python -m kiosk snapshot ROOT/content --out ROOT/build/proof-sheet"
    assert capsys.readouterr().out.endswith(f"Look at {sheet}\n")


def test_the_pictures_are_of_the_content_that_is_asked_for(machine: MadeUpSystem) -> None:
    dev.main(["run", "--content", "elsewhere", "--window", "800x600"], machine)
    assert f"snapshot {Path('elsewhere').absolute()} --out" in machine.asked[-1]


def test_windows_has_its_python_elsewhere_and_needs_no_libraries(machine: MadeUpSystem) -> None:
    machine.platform = "win32"
    machine.libraries.clear()
    assert dev.main(["run"], machine) == 0
    assert machine.asked[-1] == "become ROOT/.venv/Scripts/python.exe -m kiosk run"


def test_a_step_that_fails_does_not_hide_the_others(machine: MadeUpSystem, capsys: pytest.CaptureFixture[str]) -> None:
    machine.ends = {"-m mypy": 1, "-m kiosk check": 2}
    assert dev.main(["test", "-k", "word"], machine) == 1
    steps = [line for line in machine.asked if line.endswith("offscreen")]
    assert [step.split()[2] for step in steps] == ["ruff", "ruff", "mypy", "kiosk", "pytest"]
    assert steps[-1].split()[-4:] == ["--dist=worksteal", "-k", "word", "offscreen"]
    assert capsys.readouterr().out.endswith("dev.py: mend mypy, kiosk check\n")


def test_when_every_step_holds_it_says_so(machine: MadeUpSystem, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["test"], machine) == 0
    assert capsys.readouterr().out.endswith("dev.py: all is well\n")


def test_the_benchmarks_get_their_arguments(machine: MadeUpSystem) -> None:
    assert dev.main(["bench", "--quick"], machine) == 0
    assert machine.asked[-1] == "ROOT/.venv/bin/python -m tests.benchmarks --quick"
