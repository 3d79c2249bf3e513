# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Only what the kiosk can use is looked at, and nothing that lies elsewhere."""

import os
from pathlib import Path

import pytest

from kiosk.watching.files import state_of
from tests.content.folders import write
from tests.watching.folders import FILES


def test_what_the_kiosk_cannot_use_is_left_alone(tmp_path: Path) -> None:
    others = ("en/.trial.md.swp", "en/~trial.md", "_old/01-trial.md", "notes.docx", "en/trial.md.new", "en/a\nb.md")
    folder = write(tmp_path, {**FILES, **dict.fromkeys(others, "x")})
    assert set(state_of(folder)) == set(FILES)


def test_pictures_may_lie_in_another_folder_and_pages_may_not(tmp_path: Path) -> None:
    folder = write(tmp_path / "guide", {"guide.toml": "", "en/trial.md": "x"})
    elsewhere = write(tmp_path / "elsewhere", {"belt.svg": "x", "trial.md": "x"})
    (folder / "images").symlink_to(elsewhere)
    (folder / "fr").symlink_to(elsewhere)
    (folder / "en/more.md").symlink_to(elsewhere / "trial.md")
    assert set(state_of(folder)) == {"guide.toml", "en/trial.md", "images/belt.svg", "images/trial.md"}


def test_folders_in_each_other_come_to_an_end(tmp_path: Path) -> None:
    folder = write(tmp_path, {"guide.toml": "", "/".join(["images", *"abcdefgh", "x.svg"]): "x"})
    assert set(state_of(folder)) == {"guide.toml"}


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such files")
def test_what_is_no_file_is_never_opened(tmp_path: Path) -> None:
    folder = write(tmp_path, {"guide.toml": "", "en/trial.md": "x"})
    os.mkfifo(folder / "en/pipe.md")
    assert set(state_of(folder)) == {"guide.toml", "en/trial.md"}


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        state_of(tmp_path / "nowhere")
