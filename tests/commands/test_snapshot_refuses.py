# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""'kiosk snapshot' refuses in one sentence what it cannot do, and never writes over what is not its own."""

from pathlib import Path

import pytest

from tests.commands.typed import Typing, only_sentence, typed_apart

SMALL = ["--size", "640x360", "--inches", "7.2"]

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_language_that_the_guide_lacks(typing: Typing, guide: Path, tmp_path: Path) -> None:
    said = typing.refusal("snapshot", guide, "--out", tmp_path / "proof", "--lang", "xx")
    assert said == "the guide has no language 'xx'; there is en"
    assert not (tmp_path / "proof").exists()


def test_content_that_cannot_be_read(typing: Typing, tmp_path: Path) -> None:
    said = typing.refusal("snapshot", tmp_path / "nowhere", "--out", tmp_path / "proof")
    assert said.startswith(f"the content folder {tmp_path / 'nowhere'} does not exist")


def test_a_folder_that_cannot_be_made(typing: Typing, guide: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    said = typing.refusal("snapshot", guide, "--out", tmp_path / "file" / "proof")
    assert said.startswith(f"{tmp_path / 'file' / 'proof'} cannot be written (")
    assert said.endswith("or name another with --out DIR")


def test_a_folder_whose_pictures_cannot_be_written(typing: Typing, guide: Path, tmp_path: Path) -> None:
    (tmp_path / "screens").touch()
    assert "cannot be written" in typing.refusal("snapshot", guide, "--out", tmp_path, *SMALL)


def test_a_picture_that_cannot_be_written(typing: Typing, guide: Path, tmp_path: Path) -> None:
    (tmp_path / "screens" / "en" / "640x360-light-100" / "home.png").mkdir(parents=True)
    assert "home.png cannot be written" in typing.refusal("snapshot", guide, "--out", tmp_path, *SMALL)


def test_a_sheet_that_cannot_be_written(typing: Typing, guide: Path, tmp_path: Path) -> None:
    (tmp_path / "proof" / "index.html").mkdir(parents=True)
    assert "cannot be written" in typing.refusal("snapshot", guide, "--out", tmp_path / "proof")


def test_the_content_folder_is_no_place_for_it(typing: Typing, guide: Path) -> None:
    said = typing.refusal("snapshot", guide, "--out", guide / "proof")
    assert said == f"{guide / 'proof'} lies in the content folder; name another with --out DIR"
    assert not (guide / "proof").exists()


def test_a_page_of_somebody_else_is_not_written_over(typing: Typing, guide: Path, tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<h1>Our clinic</h1>", "utf-8")
    said = typing.refusal("snapshot", guide, "--out", tmp_path)
    assert said.startswith(f"{tmp_path / 'index.html'} is no proof sheet and would be lost")
    assert (tmp_path / "index.html").read_text("utf-8") == "<h1>Our clinic</h1>"


def test_other_files_stay_and_an_old_sheet_is_made_anew(typing: Typing, guide: Path, tmp_path: Path) -> None:
    out = tmp_path / "proof"
    typing("snapshot", guide, "--out", out, *SMALL)
    (out / "letter.txt").write_text("Dear colleague", "utf-8")
    (guide / "en" / "interface.toml").write_text('[guide]\ntitle = "Another title"\n', "utf-8")
    typing("snapshot", guide, "--out", out, *SMALL)
    assert (out / "letter.txt").read_text("utf-8") == "Dear colleague"
    assert "Another title" in (out / "index.html").read_text("utf-8")


def test_a_platform_that_qt_does_not_know(state: Path, guide: Path) -> None:
    answer = typed_apart(state, "snapshot", guide, "--out", state / "proof", QT_QPA_PLATFORM="bogus")
    assert answer.code == 2
    assert only_sentence(answer.err).startswith("QT_QPA_PLATFORM is 'bogus'")
