# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""An installed kiosk's launcher names the machine's settings in the environment; a named one goes before it."""

from pathlib import Path

import pytest

from kiosk.commands.machine import content_folder
from kiosk.resources import shipped_content
from tests.commands.typed import Typing


@pytest.fixture
def machine(tmp_path: Path, guide: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "kiosk.toml"
    file.write_text(f"content = {guide.name!r}\n", "utf-8")
    monkeypatch.setenv("KIOSK_SETTINGS", str(file))
    return file


def test_without_a_folder_that_of_the_machine_is_checked(typing: Typing, machine: Path, guide: Path) -> None:
    assert machine.is_file()
    assert typing("check").out == typing("check", guide).out


def test_a_named_folder_goes_before_it(machine: Path, tmp_path: Path) -> None:
    assert machine.is_file()
    assert content_folder(tmp_path) == tmp_path


def test_without_either_it_is_the_shipped_one() -> None:
    assert content_folder(None) == shipped_content()


def test_the_doctor_names_the_file(typing: Typing, machine: Path) -> None:
    assert f"ok    settings: {machine}\n" in typing("doctor").out


def test_settings_that_cannot_be_read_are_one_sentence(typing: Typing, machine: Path) -> None:
    machine.write_text("contents = 3\n", "utf-8")
    assert typing.refusal("check") == f"{machine}: there is no setting 'contents'; do you mean 'content'?"
