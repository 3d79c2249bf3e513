# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Links of the file system that lead out of the content folder are not followed."""

import os
from pathlib import Path

import pytest

from kiosk.content.checks import check
from kiosk.content.library import Library
from tests.content.folders import DRAWING, FRONT, one, sound, write

if not hasattr(os, "symlink"):
    pytest.skip("there are no links here", allow_module_level=True)

OUTSIDE = "the file is a link to somewhere outside the content folder"


def test_a_topic_that_leads_out_is_refused(tmp_path: Path) -> None:
    folder = sound(tmp_path / "content")
    write(tmp_path, {"secret.md": FRONT + "Secret."})
    (folder / "en" / "out.md").symlink_to(tmp_path / "secret.md")
    library = Library(folder)
    assert library.topic("en", "out") is None
    problem = one(library.problems(), "en/out.md")
    assert (problem.where.line, problem.what, problem.mend) == (1, OUTSIDE, "copy the file itself")


def test_a_language_that_leads_out_is_refused(tmp_path: Path) -> None:
    folder = sound(tmp_path / "content")
    write(tmp_path, {"de/page.md": FRONT + "Secret."})
    (folder / "de").symlink_to(tmp_path / "de")
    (folder / "guide.toml").write_text('languages = ["en", "de"]', "utf-8")
    library = Library(folder)
    assert library.topic("de", "page") is None
    assert OUTSIDE in {problem.what for problem in check(folder) if problem.where.file == "de/page.md"}


def test_a_picture_that_leads_out_is_refused(tmp_path: Path) -> None:
    folder = sound(tmp_path / "content", {"en/page.md": FRONT + "Text.\n\n![A](out.svg)\n\n![B](outside/x.svg)"})
    write(tmp_path, {"secret.svg": DRAWING, "secrets/x.svg": DRAWING})
    (folder / "images" / "out.svg").symlink_to(tmp_path / "secret.svg")
    (folder / "images" / "outside").symlink_to(tmp_path / "secrets")
    library = Library(folder)
    topic = library.topic("en", "page")
    assert topic is not None
    assert list(topic.pictures()) == []
    assert [library.picture(name, "en") for name in ("out.svg", "outside/x.svg")] == [None, None]
    assert [problem.where.line for problem in library.problems()] == [6, 8]


def test_a_picture_of_a_language_that_leads_out_is_refused(tmp_path: Path) -> None:
    folder = sound(tmp_path / "content")
    write(tmp_path, {"secret.svg": DRAWING})
    (folder / "images" / "belt.de.svg").symlink_to(tmp_path / "secret.svg")
    assert Library(folder).picture("belt.svg", "de") is None


@pytest.mark.parametrize("name", ["guide.toml", "references.toml", "en/interface.toml"])
def test_a_list_that_leads_out_is_refused(name: str, tmp_path: Path) -> None:
    folder = sound(tmp_path / "content")
    write(tmp_path, {"secret.toml": "[words]\nhome = 'Secret'"})
    (folder / name).unlink()
    (folder / name).symlink_to(tmp_path / "secret.toml")
    assert OUTSIDE in {problem.what for problem in check(folder) if problem.where.file == name}


def test_a_link_inside_the_folder_and_a_folder_that_is_a_link_are_fine(tmp_path: Path) -> None:
    folder = sound(tmp_path / "content")
    (folder / "en" / "same.md").symlink_to(folder / "en" / "page.md")
    (tmp_path / "link").symlink_to(folder)
    library = Library(tmp_path / "link")
    assert library.step_count("en", "same") == library.step_count("en", "page") == 1
    assert library.problems() == ()


def test_a_link_in_a_circle_is_refused(tmp_path: Path) -> None:
    folder = sound(tmp_path)
    (folder / "en" / "loop.md").symlink_to(folder / "en" / "loop.md")
    (folder / "images" / "loop.svg").symlink_to(folder / "images" / "loop.svg")
    library = Library(folder)
    assert library.topic("en", "loop") is None
    assert library.picture("loop.svg", "en") is None
    assert one(library.problems(), "en/loop.md").what.startswith("the file cannot be read")
    check(folder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_a_pipe_is_no_file_and_nobody_waits_for_it(tmp_path: Path) -> None:
    folder = sound(tmp_path)
    os.mkfifo(folder / "en" / "pipe.md")
    os.mkfifo(folder / "images" / "pipe.svg")
    library = Library(folder)
    assert library.topic("en", "pipe") is None
    assert library.picture("pipe.svg", "en") is None
    assert one(library.problems(), "en/pipe.md").what == "this is no file"
