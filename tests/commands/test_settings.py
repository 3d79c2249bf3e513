# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""'kiosk settings' tells every setting, its value, and where that comes from."""

import re
from pathlib import Path

import pytest

from kiosk.settings import Settings
from kiosk.settings.reading import usual_file
from tests.commands.typed import Typing


def lines(out: str) -> dict[str, tuple[str, str]]:
    return {
        name: (where, shown)
        for name, where, shown in re.findall(r"^(\w+) +(usual|the file) +(\S.*)$", out, re.MULTILINE)
    }


def test_without_a_file_all_are_the_usual_ones(typing: Typing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("KIOSK_SETTINGS")
    monkeypatch.setattr("kiosk.settings.reading.os.path.lexists", lambda _: False)
    said = typing("settings")
    assert said.code == 0
    assert said.out.startswith(f"No file is in force: none was named, and there is no {usual_file()}.\n")
    assert set(lines(said.out)) == set(Settings._fields)
    assert {where for where, _ in lines(said.out).values()} == {"usual"}


def test_a_file_is_named_with_the_way_it_was_found(
    typing: Typing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text("idle_seconds = 120\nchime = true\n", "utf-8")
    said = typing("settings", "--settings", file)
    assert said.out.startswith(f"The file is {file}, which was named on the command line.\n")
    assert lines(said.out)["idle_seconds"] == ("the file", "120")
    assert lines(said.out)["chime"] == ("the file", "true")
    assert lines(said.out)["countdown_seconds"] == ("usual", "30")
    monkeypatch.setenv("KIOSK_SETTINGS", str(file))
    assert typing("settings").out.startswith(f"The file is {file}, which KIOSK_SETTINGS names.\n")
    monkeypatch.delenv("KIOSK_SETTINGS")
    for module in ("kiosk.commands.settings", "kiosk.settings.reading"):
        monkeypatch.setattr(f"{module}.usual_file", lambda: file)
    assert typing("settings").out.startswith(f"The file is {file}, that of this machine.\n")


def test_every_slip_is_told_with_the_file(typing: Typing, tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('idle_seconds = "a"\nchimes = true\n', "utf-8")
    said = typing("settings", "--settings", file)
    assert said.code == 1
    assert f"\nLACKS {file}: 'idle_seconds' has to be a whole number of seconds between 30 and 3600" in said.out
    assert f"\nLACKS {file}: there is no setting 'chimes'; do you mean 'chime'?\n" in said.out
    assert lines(said.out)["idle_seconds"] == ("usual", "90")


def test_a_file_that_cannot_be_read_is_one_sentence(typing: Typing, tmp_path: Path) -> None:
    assert "gone.toml: the settings are not there" in typing.refusal("settings", "--settings", tmp_path / "gone.toml")
