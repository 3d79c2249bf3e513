# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""'kiosk run' without what it needs: one sentence, 2, and the same sentence in the log."""

import json
from pathlib import Path

import pytest

from kiosk.state_folder import state_folder
from tests.commands.typed import Typing, only_sentence, typed_apart


def test_a_content_folder_that_does_not_exist(typing: Typing, tmp_path: Path) -> None:
    said = typing.refusal("run", "--content", tmp_path / "nowhere")
    assert said == f"the content folder {tmp_path / 'nowhere'} does not exist; check the path"


def test_a_content_folder_that_is_a_file(typing: Typing, tmp_path: Path) -> None:
    file = tmp_path / "guide.zip"
    file.touch()
    assert typing.refusal("run", "--content", file).startswith(f"the content folder {file} is no folder")


def test_a_content_folder_without_topics(typing: Typing, tmp_path: Path) -> None:
    assert "holds no topics; add a folder en/" in typing.refusal("run", "--content", tmp_path)


def test_a_name_that_no_system_takes(typing: Typing) -> None:
    assert "check its path and rights" in typing.refusal("run", "--content", "x" * 5000)


@pytest.mark.parametrize(
    ("text", "line"), [(b'languages = ["en"\n\nx', 3), (b'a = "caf\xe9"', 1), (b"\0", 1)], ids=["toml", "latin", "nul"]
)
def test_a_guide_toml_that_cannot_be_read(typing: Typing, guide: Path, text: bytes, line: int) -> None:
    (guide / "guide.toml").write_bytes(text)
    assert typing.refusal("run", "--content", guide).startswith(f"{guide / 'guide.toml'}:{line}: ")


def test_settings_that_cannot_be_read(typing: Typing, tmp_path: Path) -> None:
    assert typing.refusal("run", "--settings", tmp_path / "kiosk.toml").startswith(f"{tmp_path / 'kiosk.toml'}: ")


def test_settings_that_name_no_guide(typing: Typing, tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text('content = "gone"', "utf-8")
    assert f"{tmp_path / 'gone'} does not exist" in typing.refusal("run", "--settings", tmp_path / "kiosk.toml")


def test_the_command_line_goes_before_the_settings(typing: Typing, tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text('content = "gone"', "utf-8")
    said = typing.refusal("run", "--settings", tmp_path / "kiosk.toml", "--content", tmp_path / "other")
    assert f"{tmp_path / 'other'} does not exist" in said


def test_why_it_did_not_start_is_in_the_log(typing: Typing, tmp_path: Path) -> None:
    said = typing.refusal("run", "--content", tmp_path / "nowhere")
    [line] = (state_folder() / "kiosk.log").read_text("utf-8").splitlines()
    told = json.loads(line)
    assert (told["level"], told["says"]) == ("error", f"not started: {said}")


def test_a_user_who_can_write_no_log_gets_the_sentence_all_the_same(
    typing: Typing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "file"))
    assert "does not exist" in typing.refusal("run", "--content", tmp_path / "nowhere")


def test_the_process_ends_with_2_too(state: Path) -> None:
    answer = typed_apart(state, "run", "--content", "nowhere", QT_QPA_PLATFORM="offscreen")
    assert (answer.code, answer.out) == (2, "")
    assert "nowhere does not exist" in only_sentence(answer.err)
