# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""'kiosk check': every problem with file and line, and an exit code that a script can rely on."""

import json
from pathlib import Path

import pytest

from kiosk.content.checks import check
from tests.commands.folder import TRIAL
from tests.commands.typed import Typing


@pytest.fixture
def clean(guide: Path) -> Path:
    """The guide without a single problem."""
    text = "\n".join(f"{line}" for line in (guide / "en" / "interface.toml").read_text("utf-8").splitlines())
    words = check(guide)
    missing = [problem.mend for problem in words if "words of the kiosk are missing" in problem.what]
    assert len(words) == len(missing), f"the guide of the tests has problems: {words}"
    shipped = Path(__file__).resolve().parents[2] / "content" / "en" / "interface.toml"
    words_of_the_kiosk = shipped.read_text("utf-8").partition("[words]")[2]
    (guide / "en" / "interface.toml").write_text(f"{text}\n[words]{words_of_the_kiosk}", "utf-8")
    return guide


def test_a_clean_guide_is_0_and_nothing_said(typing: Typing, clean: Path) -> None:
    assert typing("check", clean) == (0, "", "")


def test_a_clean_guide_is_an_empty_list_of_json(typing: Typing, clean: Path) -> None:
    answer = typing("check", clean, "--json")
    assert (answer.code, json.loads(answer.out), answer.err) == (0, [], "")


def test_warnings_alone_are_0(typing: Typing, clean: Path) -> None:
    (clean / "images").mkdir()
    (clean / "en" / "09-lost.md").write_text("---\ntitle: Lost\nsummary: No way here.\n---\nHello.\n", "utf-8")
    answer = typing("check", clean)
    assert answer.code == 0
    assert answer.out.startswith("en/09-lost.md:1: warning: no chapter leads to this topic; name it in a chapter")


def test_an_error_is_1_with_file_line_and_what_to_do(typing: Typing, clean: Path) -> None:
    (clean / "en" / "01-trial.md").write_text(f"{TRIAL}\n[Go on](tril)\n", "utf-8")
    answer = typing("check", clean)
    assert (answer.code, answer.err) == (1, "")
    line = TRIAL.count("\n") + 2
    assert answer.out.startswith(f"en/01-trial.md:{line}: error: a link leads to 'tril', which is no topic; ")
    assert answer.out.count("\n") == 1


def test_json_says_the_same_as_the_lines(typing: Typing, clean: Path) -> None:
    (clean / "guide.toml").write_text("langages = 3\n", "utf-8")
    lines = typing("check", clean)
    tables = typing("check", clean, "--json")
    assert lines.code == tables.code
    told = json.loads(tables.out)
    assert [f"{each['file']}:{each['line']}: {each['level']}: {each['what']}; {each['mend']}" for each in told] == (
        lines.out.splitlines()
    )
    assert all(list(each) == ["file", "line", "level", "check", "what", "mend"] for each in told)


def test_a_guide_toml_that_is_not_toml_is_an_error_with_its_line(typing: Typing, clean: Path) -> None:
    (clean / "guide.toml").write_text('languages = ["en"\n\nx', "utf-8")
    answer = typing("check", clean)
    assert answer.code == 1
    assert "guide.toml:3: error: this is not TOML" in answer.out


@pytest.mark.parametrize("name", ["nowhere", "empty", "file"])
def test_what_cannot_be_read_is_2_and_one_sentence(typing: Typing, tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").touch()
    assert f"the content folder {tmp_path / name} " in typing.refusal("check", tmp_path / name)


def test_a_folder_without_the_right_to_read_it_is_2(
    typing: Typing, guide: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: Path) -> None:
        raise PermissionError(13, "Permission denied", str(guide))

    monkeypatch.setattr("kiosk.content.checks.check", refuse)
    assert typing.refusal("check", guide) == f"{guide} cannot be read (Permission denied); check its path and rights"


def test_without_a_folder_the_guide_that_travels_with_the_kiosk_is_checked(typing: Typing) -> None:
    shipped = Path(__file__).resolve().parents[2] / "content"
    assert typing("check") == typing("check", shipped)
