# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The folder itself: what makes one a guide, and what it is told when it is none."""

import os
from pathlib import Path

import pytest

from kiosk.content.checks import check
from kiosk.content.folder import languages_in, topic_id, topics_in
from kiosk.content.library import ContentError, Library
from kiosk.content.notebook import Notebook
from tests.content.folders import FRONT, one, sound, told, write

PAGE = f"{FRONT}Text.\n"


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r"the content folder .*nowhere does not exist; check the path"):
        Library(tmp_path / "nowhere")


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    write(tmp_path, {"file": "x"})
    with pytest.raises(ContentError, match=r"the content folder .*file is no folder; check the path"):
        Library(tmp_path / "file")


@pytest.mark.parametrize(
    "files",
    [
        {},
        {"guide.toml": 'languages = ["en"]'},
        {"page.md": PAGE},
        {"en/notes.txt": "x"},
        {"images/page.md": PAGE},
        {".trash/page.md": PAGE},
        {"en/_page.md": PAGE, "en/.page.md": PAGE, "en/~page.md": PAGE},
    ],
)
def test_a_folder_without_topics_says_what_to_add(files: dict[str, str], tmp_path: Path) -> None:
    write(tmp_path, files)
    for read in (Library, check):
        with pytest.raises(ContentError, match=r"holds no topics; add a folder en/ with a file such as 01-trial\.md"):
            read(tmp_path)


def test_a_folder_that_cannot_be_listed_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(ContentError, match=r"cannot be read \(Permission denied\); check its rights"):
        languages_in(tmp_path)
    notes = Notebook()
    (tmp_path / "en").mkdir()
    assert topics_in(tmp_path, "en", notes) == {}
    (problem,) = notes.problems()
    assert str(problem) == "en/:1: error: the folder cannot be read (Permission denied); check its rights"


def test_one_page_is_a_guide(tmp_path: Path) -> None:
    library = Library(write(tmp_path, {"en/page.md": PAGE}))
    assert library.guide.languages == ("en",)
    assert [chapter.topics for chapter in library.guide.chapters] == [("page",)]
    problem = one(library.problems(), "guide.toml")
    assert (problem.what, problem.mend) == ("the file is missing", "add it; until then all topics stand in one chapter")


@pytest.mark.parametrize(
    ("name", "topic"),
    [
        ("03-trial.md", "trial"),
        ("trial.md", "trial"),
        ("1. trial.MD", "trial"),
        ("10_faq.md", "faq"),
        ("2nd.md", "2nd"),
    ],
)
def test_the_number_before_a_name_only_sorts(name: str, topic: str) -> None:
    assert topic_id(name) == topic


def test_topics_stand_in_the_order_of_their_files(tmp_path: Path) -> None:
    write(tmp_path, {"en/02-a.md": PAGE, "en/01-b.md": PAGE, "en/c.MD": PAGE, "en/interface.toml": ""})
    assert list(topics_in(tmp_path, "en", Notebook())) == ["b", "a", "c"]


def test_of_two_files_with_one_id_the_first_is_shown(tmp_path: Path) -> None:
    library = Library(sound(tmp_path, {"en/01-page.md": "---\ntitle: First\n---\nText.\n"}))
    assert library.title("en", "page") == "First"
    problem = one(library.problems(), "en/page.md")
    assert problem.what == "'01-page.md' and 'page.md' are both the topic 'page'"
    assert problem.mend == "rename one of the two; the first is shown"


def test_a_page_that_cannot_be_read_takes_no_other_down(tmp_path: Path) -> None:
    bad = {"en/latin.md": "---\ntitle: \xe4\n---".encode("latin-1"), "en/none.md": b"", "en/folder.md/x": b""}
    library = Library(sound(tmp_path, bad))
    assert [library.topic("en", topic) for topic in ("latin", "none", "folder", "unheard-of")] == [None] * 4
    assert [library.title("en", topic) for topic in ("latin", "unheard-of")] == ["latin", "unheard-of"]
    assert library.step_count("en", "page") == 1
    assert library.step_count("en", "none") == 0
    assert {problem.where.file for problem in library.problems()} == {"en/latin.md", "en/none.md", "en/folder.md"}
    assert told(library.problems(), "en/folder.md")[0].what == "this is no file"
