# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""An inspection of whatever there is: huge, empty, strange or broken, it says what is wrong and does not fail."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.checks import check
from kiosk.content.problems import ContentError, Level
from kiosk.quality import reading_room
from kiosk.quality.inspection import inspect
from kiosk.quality.summary import summary
from tests.content.folders import write
from tests.quality.good import TRIAL, good

TODAY = date(2026, 11, 21)
HEAD = "---\ntitle: Page\n---\n"


def test_a_good_guide_has_nothing_to_mend(tmp_path: Path) -> None:
    assert not inspect(good(tmp_path), TODAY).told


def test_what_is_wrong_with_the_files_is_told_as_without_the_quality(tmp_path: Path) -> None:
    folder = good(tmp_path, {"en/01-trial.md": TRIAL + "\n[a](b)\n\nText <b>.\n", "en/x.md": "no front matter"})
    assert inspect(folder, TODAY).problems == check(folder)


@pytest.mark.parametrize(
    "files",
    [
        {"en/page.md": ""},
        {"en/page.md": "---\n"},
        {"en/page.md": HEAD},
        {"en/page.md": HEAD + "##\n\n##\n"},
        {"en/page.md": HEAD + "!!! key\n\n!!! chance\n    x\n\n!!! check\n    - [x]\n"},
        {"en/page.md": HEAD + "-\n-\n\n| |\n|-|\n| |\n"},
        {"en/page.md": HEAD + "![](a.svg)\n"},
        {"en/page.md": HEAD + "\u00ad\n\n\u2067\u2069\n"},
        {"en/page.md": HEAD + "9" * 5000 + " out of " + "9" * 5000},
        {"en/page.md": HEAD + "- " * 40 + "deep"},
        {"en/page.md": "---\ntitle: Page\nkind: glossary\n---\nNot a list.\n"},
        {"en/page.md": "---\ntitle: Page\nkind: faq\n---\nNo question.\n"},
        {"en/page.md": "---\ntitle: Page\nkind: about\n---\nText.\n"},
        {"en/page.md": b"\xff\xfe\x00"},
        {"en/page.md": HEAD + "Text.\n", "exceptions.toml": b"\xff\xfe\xff"},
        {"en/page.md": HEAD + "Text.\n", "guide.toml": "options = 3\ndecision_aid = 'x'\n"},
        {"en/page.md": HEAD + "Text.\n", "guide.toml": "[[options]]\n[[options]]\nid = 3\nscreen = ['x']\n"},
        {"en/page.md": HEAD + "Text.\n", "guide.toml": "[decision_aid]\nvalues = [3]\nsteps = {}\nwho = 'x'\n"},
        {"en/page.md": HEAD + "Text.\n", "guide.toml": '[decision_aid]\nvalues = ""\nsteps = "#"\nliving = "a#b#c"\n'},
        {"en/page.md": HEAD + "Text.\n", "en/interface.toml": "option_parts = 3\n[options]\nx = 3\n"},
    ],
)
def test_whatever_is_written_there_is_a_report(files: dict[str, str | bytes], tmp_path: Path) -> None:
    found = inspect(write(tmp_path, files), TODAY)
    assert found.told
    assert summary(found).scores


def test_without_guide_toml_it_is_told_once_and_the_pages_are_judged(tmp_path: Path) -> None:
    found = inspect(write(tmp_path, {"en/page.md": HEAD + "It helps 30 %.\n"}), TODAY)
    assert [each.problem.what for each in found.told if each.place == "guide.toml"].count("the file is missing") == 1
    assert "percentage" in {each.check for each in found.findings}


def test_without_topics_there_is_nothing_to_inspect(tmp_path: Path) -> None:
    with pytest.raises(ContentError):
        inspect(tmp_path, TODAY)


def test_a_huge_page_is_read_to_its_end(tmp_path: Path) -> None:
    page = HEAD + "".join(f"## Screen {number}\n\nIt helps 30 %. " + "A word. " * 300 + "\n\n" for number in range(50))
    found = inspect(good(tmp_path, {"en/page.md": page}), TODAY)
    assert sum(each.check == "percentage" for each in found.findings) == 50


def test_several_processes_find_what_one_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = {f"en/page-{number}.md": f"{HEAD}It helps {number} %.\n\n[x](page-0)\n\n[y](z)\n" for number in range(60)}
    folder = good(tmp_path, {**pages, "en/page-3.md": "broken", "images/alone.svg": "<svg"})
    one = inspect(folder, TODAY)
    monkeypatch.setattr(reading_room, "MANY", 10)
    told: list[tuple[int, int]] = []
    several = inspect(folder, TODAY, lambda done, of: told.append((done, of)))
    assert several.told == one.told
    assert any(each.problem.level is Level.ERROR for each in one.told)
    assert [each.head for each in several.survey.reports] == [each.head for each in one.survey.reports]
    assert told[-1] == (62, 62)
    assert told == sorted(told)


def test_a_machine_that_allows_no_further_processes_reads_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    folder = good(tmp_path, {"en/page.md": HEAD + "It helps 30 %.\n"})
    one = inspect(folder, TODAY)
    monkeypatch.setattr(reading_room, "MANY", 1)
    monkeypatch.setattr(reading_room, "ProcessPoolExecutor", refuse)
    assert inspect(folder, TODAY).told == one.told
