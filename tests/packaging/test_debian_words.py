# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Man page, completion and the settings of the Debian package say what the command line and the kiosk understand."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from installers.debian.laying import ROOT
from kiosk.cli import main
from kiosk.commands.usage import COMMANDS
from kiosk.settings import Settings, read_settings

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Debian's files")

COMPLETION = ROOT / "usr/share/bash-completion/completions/patient-kiosk"
MAN = ROOT / "usr/share/man/man1/patient-kiosk.1"
SETTINGS = ROOT / "etc/patient-kiosk/kiosk.toml"


def options(command: str, capsys: pytest.CaptureFixture[str]) -> set[str]:
    """The long options that a command says it has."""
    with pytest.raises(SystemExit):
        main([command, "--help"])
    return set(re.findall(r"(?<![\w-])--[a-z-]+", capsys.readouterr().out))


def completed(*words: str) -> set[str]:
    """What bash offers for the last of these words."""
    typed = " ".join(f"'{word}'" for word in words)
    script = f'source "{COMPLETION}"; COMP_WORDS=({typed}); COMP_CWORD={len(words) - 1}; _patient_kiosk; '
    script += 'printf "%s\\n" "${COMPREPLY[@]}"'
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)  # noqa: S603, S607 -- written above
    return set(done.stdout.split())


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
class TestCompletion:
    def test_every_command_is_offered(self) -> None:
        assert completed("kiosk", "") == {*COMMANDS, "--help", "--version"}

    @pytest.mark.parametrize("command", COMMANDS)
    def test_every_option_of_a_command_is_offered(self, command: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert completed("kiosk", command, "--") == options(command, capsys)

    def test_values_are_offered(self) -> None:
        assert completed("kiosk", "snapshot", "--theme", "s") == {"strong"}
        assert "200" in completed("kiosk", "snapshot", "--text-size", "")

    def test_folders_are_offered_where_one_is_wanted(self) -> None:
        assert "/usr" in completed("kiosk", "check", "/us")
        assert "/usr" in completed("kiosk", "run", "--content", "/us")


@pytest.mark.parametrize("command", COMMANDS)
def test_the_man_page_tells_every_command_and_option(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    page = MAN.read_text("utf-8").replace("\\-", "-")
    assert re.search(rf"^\.B {command}$", page, re.MULTILINE)
    missing = {option for option in options(command, capsys) if option not in page}
    assert not missing


def test_the_man_page_tells_no_option_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    known = {option for command in COMMANDS for option in options(command, capsys)} | {"--version"}
    told = set(re.findall(r"(?<![\w-])--[a-z-]+", MAN.read_text("utf-8").replace("\\-", "-")))
    assert told <= known


def test_the_settings_are_understood_and_name_every_key() -> None:
    assert read_settings(SETTINGS).content == Path("/var/lib/patient-kiosk/content")
    text = SETTINGS.read_text("utf-8")
    told = tomllib.loads(re.sub(r"(?m)^# (\w+ = )", r"\1", text))
    assert set(told) == set(Settings._fields)
