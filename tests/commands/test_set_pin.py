# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""'kiosk set-pin' asks twice, shows nothing, keeps a hash, and says every slip in a sentence."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.commands import pin_rights
from kiosk.commands.findings import State, staff_pin
from kiosk.commands.pin_rights import icacls
from kiosk.staff import pin
from kiosk.staff.pin import read_pin
from tests.commands.typed import Typing


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the machine's settings."""
    monkeypatch.setattr(pin, "COST", 16)
    (tmp_path / "kiosk.toml").touch()
    monkeypatch.setenv("KIOSK_SETTINGS", str(tmp_path / "kiosk.toml"))
    return tmp_path


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def types(monkeypatch: pytest.MonkeyPatch, *answers: str) -> list[str]:
    """Somebody answers so at a terminal; what was asked."""
    asked: list[str] = []
    waiting = list(answers)

    def answer(prompt: str) -> str:
        asked.append(prompt)
        if not waiting:
            raise EOFError
        return waiting.pop(0)

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", answer)
    return asked


def test_it_is_asked_twice_and_never_shown(typing: Typing, machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = types(monkeypatch, "270819", "270819")
    said = typing("set-pin")
    assert said.code == 0
    assert len(asked) == 2
    assert "270819" not in said.out + said.err + "".join(asked)
    kept = read_pin(machine / "staff-pin")
    assert kept is not None
    assert kept.is_it("270819")


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        (("270819", "270918"), "not the same; nothing has changed"),
        ((), "no PIN was typed; nothing has changed"),
        (("1", "1"), "a PIN has 4 to 12 digits"),
        (("7" * 200, "7" * 200), "a PIN has 4 to 12 digits"),
        (("1234", "1234"), "what everybody tries first"),
    ],
)
def test_a_slip_is_one_sentence_and_changes_nothing(
    typing: Typing, machine: Path, monkeypatch: pytest.MonkeyPatch, answers: tuple[str, ...], why: str
) -> None:
    types(monkeypatch, *answers)
    assert why in typing.refusal("set-pin")
    assert not (machine / "staff-pin").exists()


def test_a_script_pipes_it_in(typing: Typing, machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("270819\n"))
    assert typing("set-pin", "--stdin").code == 0
    assert read_pin(machine / "staff-pin") is not None


@pytest.mark.usefixtures("machine")
def test_without_a_terminal_it_says_how(typing: Typing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("270819\n"))
    assert "pass the PIN with --stdin" in typing.refusal("set-pin")


def test_it_is_taken_away(typing: Typing, machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("270819\n"))
    typing("set-pin", "--stdin")
    assert "nobody leaves the kiosk by touch" in typing("set-pin", "--remove").out
    assert not (machine / "staff-pin").exists()
    assert typing("set-pin", "--remove").code == 0


@pytest.mark.skipif(os.name != "posix", reason="groups as POSIX has them")
def test_a_group_of_ones_own_can_read_it(typing: Typing, machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import grp  # noqa: PLC0415 -- it is there on POSIX only

    monkeypatch.setattr(sys, "stdin", io.StringIO("270819\n"))
    group = grp.getgrgid(os.getegid()).gr_name
    assert f"The group '{group}' can read it" in typing("set-pin", "--stdin", "--group", group).out
    assert (machine / "staff-pin").stat().st_mode & 0o777 == 0o640
    monkeypatch.setattr(sys, "stdin", io.StringIO("270819\n"))
    assert "cannot be given to the group 'nobody-knows-it'" in typing.refusal(
        "set-pin", "--stdin", "--group", "nobody-knows-it"
    )


def test_a_folder_that_cannot_be_written_is_a_sentence(
    typing: Typing, machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (machine / "kiosk.toml").write_text('pin_file = "kiosk.toml/pin"', "utf-8")
    monkeypatch.setattr(sys, "stdin", io.StringIO("270819\n"))
    assert "cannot be written" in typing.refusal("set-pin", "--stdin")


def test_the_doctor_tells_whether_staff_can_leave(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pin, "COST", 16)
    file = tmp_path / "staff-pin"
    assert staff_pin(file).state is State.NOTE
    assert "no PIN is set, so nobody leaves the kiosk by touch" in staff_pin(file).told
    pin.keep_pin(file, "270819")
    assert staff_pin(file).state is State.OK
    file.write_text("270819", "ascii")
    assert staff_pin(file).state is State.LACKS


@pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")
def test_the_doctor_finds_a_pin_that_everybody_can_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pin, "COST", 16)
    pin.keep_pin(tmp_path / "staff-pin", "270819")
    (tmp_path / "staff-pin").chmod(0o644)
    assert staff_pin(tmp_path / "staff-pin").state is State.LACKS


def teston_windows_nobody_else_can_read_it() -> None:
    file = Path("staff-pin")
    program, *rights = icacls(file, "kiosk")
    assert program.endswith("icacls.exe")
    assert rights == [str(file), "/inheritance:r", "/grant:r", "*S-1-5-18:F", "*S-1-5-32-544:F", "kiosk:R", "/Q"]
    assert "kiosk:R" not in icacls(file, None)


@pytest.mark.parametrize(
    ("code", "group", "told"),
    [
        (0, ["--group", "kiosk"], "'kiosk' and administrators can read it, and nobody else"),
        (0, [], "Only administrators can read it. If another user runs the kiosk, add --group"),
        (3, ["--group", "ksok"], "the PIN is set, but others can read"),
    ],
)
@pytest.mark.usefixtures("machine")
def teston_windows_it_says_who_can_read_it(
    typing: Typing, monkeypatch: pytest.MonkeyPatch, code: int, group: list[str], told: str
) -> None:
    monkeypatch.setattr("kiosk.commands.set_pin.let_read", pin_rights.on_windows)
    monkeypatch.setattr(
        subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, code, "No mapping between names")
    )
    monkeypatch.setattr(sys, "stdin", io.StringIO("270819\n"))
    said = typing("set-pin", "--stdin", *group)
    assert told in said.out + said.err
    assert said.code == (2 if code else 0)
