# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is typed behind 'kiosk': mistakes are one sentence that names what was probably meant."""

from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.cli import main
from tests.commands.typed import Typing, only_sentence


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("chek", "there is no command 'chek'; do you mean 'check'?"),
        ("zzz", "there is no command 'zzz'; there is run, supervise, preview, check, spell, snapshot, leaflet"),
        ("--windo 3", "'--windo' means nothing to 'kiosk run'; see 'kiosk run --help'"),
        ("run extra", "'extra' means nothing to 'kiosk run'; see 'kiosk run --help'"),
        ("check a b", "'b' means nothing to 'kiosk check'; see 'kiosk check --help'"),
        ("run --content", "--content: expected one argument; see 'kiosk run --help'"),
        ("snapshot", "the following arguments are required: --out; see 'kiosk snapshot --help'"),
        ("snapshot --out x --theme ligth", "--theme: there is no 'ligth'; do you mean 'light'?"),
        ("snapshot --out x --text-size 99", "--text-size: there is no '99'; there is 100, 150, 200"),
        ("snapshot --out x --inches nan", "--inches: 'nan' is no diagonal of a panel; write it in inches, as 21.5"),
        ("snapshot --out x --inches wide", "--inches: 'wide' is no diagonal of a panel; write it in inches, as 21.5"),
    ],
)
def test_a_mistake_is_one_sentence_and_2(typing: Typing, typed: str, sentence: str) -> None:
    assert typing.refusal(*typed.split()).startswith(sentence)


@pytest.mark.parametrize("size", ["1920", "1920x", "x", "0x0", "319x400", "1920x99999999999999", "a×b", "²x500"])
@pytest.mark.parametrize("command", ["run --window", "snapshot --out x --size"])
def test_a_size_that_is_none_is_one_sentence_and_2(typing: Typing, command: str, size: str) -> None:
    assert f"'{size}' is no size; write it as 1920x1080" in typing.refusal(*command.split(), size)


@pytest.mark.parametrize("before", [[], ["run"]])
def test_kiosk_alone_is_kiosk_run(typing: Typing, tmp_path: Path, before: list[str]) -> None:
    nowhere = tmp_path / "nowhere"
    assert typing.refusal(*before, "--content", nowhere).startswith(f"the content folder {nowhere} does not exist")


def test_an_option_before_the_command_is_not_lost_in_silence(typing: Typing) -> None:
    assert typing.refusal("--window", "800x600", "run").startswith("'run' means nothing to 'kiosk run'")


@pytest.mark.parametrize("typed", ["--help", "-h", "run --help", "check --help", "snapshot --help", "doctor --help"])
def test_help_is_there_for_every_command(capsys: pytest.CaptureFixture[str], typed: str) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(typed.split())
    assert capsys.readouterr().out.startswith("usage: kiosk")


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--version"])
    assert capsys.readouterr().out == f"kiosk {__version__}\n"


def test_a_missing_library_of_the_system_is_one_sentence_and_2(typing: Typing, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_options: object) -> int:
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr("kiosk.cli._run", fail)
    said = typing.refusal("check")
    assert "lacks libEGL.so.1" in said
    assert "apt install libegl1" in said


def test_a_missing_module_of_ours_is_not_called_a_missing_library(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_options: object) -> int:
        raise ImportError("No module named 'kiosk.nothing'")

    monkeypatch.setattr("kiosk.cli._run", fail)
    with pytest.raises(ImportError, match=r"kiosk\.nothing"):
        main(["check"])


def test_ctrl_c_before_the_kiosk_is_there_leaves_no_traceback(typing: Typing, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(_options: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.cli._run", stop)
    assert typing("check") == (130, "", "")


def test_a_sentence_is_one_line() -> None:
    assert only_sentence("kiosk: this is wrong; mend it\n") == "this is wrong; mend it"
