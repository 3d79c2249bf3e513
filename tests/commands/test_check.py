# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""'kiosk check': every problem with file and line, and an exit code that a script can rely on."""

import json
from pathlib import Path

import pytest

from tests.commands.typed import Typing
from tests.quality.good import TRIAL, good


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    """A guide without a single problem."""
    return good(tmp_path / "guide")


def test_a_clean_guide_is_0_and_only_the_summary_is_said(typing: Typing, clean: Path) -> None:
    answer = typing("check", clean)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.startswith("0 errors, 0 warnings, 0 hints\n")


def test_a_clean_guide_has_no_problems_in_json(typing: Typing, clean: Path) -> None:
    answer = typing("check", clean, "--json")
    assert (answer.code, json.loads(answer.out)["problems"], answer.err) == (0, [], "")


def test_warnings_alone_are_0(typing: Typing, clean: Path) -> None:
    (clean / "en" / "09-lost.md").write_text("---\ntitle: Lost\nsummary: No way here.\n---\nHello.\n", "utf-8")
    answer = typing("check", clean)
    assert answer.code == 0
    assert answer.out.startswith("en/09-lost.md:1: hint: the topic has no picture; ")
    assert "\nen/09-lost.md:1: warning: no chapter leads to this topic; name it in a chapter" in answer.out


def test_an_error_is_1_with_file_line_and_what_to_do(typing: Typing, clean: Path) -> None:
    (clean / "en" / "01-trial.md").write_text(f"{TRIAL}\n[Go on](tril)\n", "utf-8")
    answer = typing("check", clean)
    assert (answer.code, answer.err) == (1, "")
    line = TRIAL.count("\n") + 2
    assert answer.out.startswith(f"en/01-trial.md:{line}: error: a link leads to 'tril', which is no topic; ")
    assert "\n\n1 error, 0 warnings, 0 hints\n" in answer.out


def test_an_error_of_the_quality_is_1_and_names_its_check(typing: Typing, clean: Path) -> None:
    (clean / "en" / "01-trial.md").write_text(TRIAL.replace("{#none}", ""), "utf-8")
    answer = typing("check", clean)
    assert answer.code == 1
    assert answer.out.startswith("guide.toml:10: error: there is no screen 'trial#none' in 'en'; ")
    assert answer.out.splitlines()[0].endswith(" [declared-screen]")


def test_json_says_the_same_as_the_lines(typing: Typing, clean: Path) -> None:
    (clean / "guide.toml").write_text("langages = 3\n", "utf-8")
    lines = typing("check", clean)
    tables = typing("check", clean, "--json")
    assert lines.code == tables.code
    told = json.loads(tables.out)["problems"]
    assert {each["check"] for each in told} >= {"structure", "funding"}
    assert [
        f"{each['file']}:{each['line']}: {each['level']}: {each['what']}; {each['mend']}"
        + (f" [{each['check']}]" if each["check"] != "structure" else "")
        for each in told
    ] == lines.out.partition("\n\n")[0].splitlines()
    assert all(list(each) == ["file", "line", "level", "check", "place", "what", "mend"] for each in told)


def test_a_guide_toml_that_is_not_toml_is_an_error_with_its_line(typing: Typing, clean: Path) -> None:
    (clean / "guide.toml").write_text('languages = ["en"\n\nx', "utf-8")
    answer = typing("check", clean)
    assert answer.code == 1
    assert answer.out.count("guide.toml:3: error: this is not TOML") == 1


@pytest.mark.parametrize("name", ["nowhere", "empty", "file"])
def test_what_cannot_be_read_is_2_and_one_sentence(typing: Typing, tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").touch()
    assert f"the content folder {tmp_path / name} " in typing.refusal("check", tmp_path / name)


def test_a_folder_without_the_right_to_read_it_is_2(
    typing: Typing, guide: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied", str(guide))

    monkeypatch.setattr("kiosk.commands.check.inspect", refuse)
    assert typing.refusal("check", guide) == f"{guide} cannot be read (Permission denied); check its path and rights"


def test_without_a_folder_the_guide_that_travels_with_the_kiosk_is_checked(typing: Typing) -> None:
    shipped = Path(__file__).resolve().parents[2] / "content"
    assert typing("check") == typing("check", shipped)
