# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Folders that are missing or broken, a thousand problems, and saves without end: the preview stays calm."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLayout, QWidget

from kiosk.content.problems import Level, Problem, Where
from kiosk.navigation.places import Step
from kiosk.preview.problem_panel import ProblemPanel
from kiosk.quality.finding import STRUCTURE, Finding
from tests.commands.folder import GUIDE, TRIAL, write_guide
from tests.preview.conftest import Hire
from tests.preview.editing import Editor

SAVES, EACH_MS = 100, 50


def test_a_folder_that_is_missing_is_waited_for(hire: Hire, tmp_path: Path) -> None:
    folder = tmp_path / "later"
    editor = hire(folder)
    assert editor.preview.showing is None
    assert str(folder) in editor.desk.note.text()
    assert editor.desk.note.isVisible()
    write_guide(folder)
    editor.await_(lambda: editor.preview.showing is not None and editor.says("The device"))
    editor.await_(lambda: bool(editor.problems()))


def test_a_guide_that_is_broken_at_the_start_appears_when_it_is_mended(hire: Hire, guide: Path) -> None:
    broken = guide / "guide.toml"
    shutil.rmtree(guide / "en")
    broken.unlink()
    editor = hire(guide)
    editor.await_(lambda: editor.desk.problems.state.isVisible() and "guide" in editor.desk.problems.state.text())
    assert editor.preview.showing is None
    assert editor.desk.note.isVisible()
    shutil.rmtree(guide)
    write_guide(guide)
    editor.await_(lambda: editor.preview.showing is not None and editor.says("The device"))


def test_a_guide_toml_that_is_broken_at_the_start_shows_no_guide_without_its_numbers(hire: Hire, guide: Path) -> None:
    (guide / "guide.toml").write_text("languages = [", "utf-8")
    editor = hire(guide)
    editor.await_(lambda: any(each.problem.where.file == "guide.toml" for each in editor.problems()))
    assert editor.preview.showing is None
    assert f"{guide / 'guide.toml'}:1" in editor.desk.note.text()
    editor.click_problem("TOML")
    assert editor.opened == [("guide.toml", 1)]
    editor.save("guide.toml", GUIDE)
    editor.await_(lambda: editor.preview.showing is not None and editor.says("The device"))


def test_a_guide_toml_that_breaks_is_told_and_home_stays(editor: Editor) -> None:
    editor.await_checked()
    editor.save("guide.toml", "languages = [")
    editor.await_(lambda: any(each.problem.where.file == "guide.toml" for each in editor.problems()))
    editor.await_(editor.desk.problems.held.isVisible)
    assert editor.says("The device")
    editor.save("guide.toml", GUIDE)
    editor.await_(lambda: not editor.desk.problems.held.isVisible())


def test_the_whole_folder_goes_and_comes_back(editor: Editor) -> None:
    editor.await_checked()
    away = editor.content.with_name("away")
    editor.content.rename(away)
    editor.await_(editor.desk.problems.held.isVisible)
    assert editor.says("The device")
    away.rename(editor.content)
    editor.await_(lambda: not editor.desk.problems.held.isVisible())
    editor.await_(lambda: bool(editor.problems()))


@pytest.mark.usefixtures("qapp")
def test_a_thousand_problems_are_a_list_and_not_a_thousand_widgets() -> None:
    panel = ProblemPanel()
    if (arranged := panel.layout()) is not None:
        arranged.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # a window for tests knows none
    panel.resize(380, 600)
    panel.show()
    before = len(panel.findChildren(QWidget))
    found = tuple(
        Finding(Problem(Where(f"en/{number % 40:02}.md", number), Level.WARNING, "wrong", "mend it"), STRUCTURE, "")
        for number in range(1000)
    )
    panel.show_found(found)
    panel.be_at(["en/07.md"])
    assert panel.model.rowCount() == 1000 + 2
    assert len(panel.findChildren(QWidget)) == before
    assert not panel.grab().isNull()
    panel.list.scrollToBottom()
    assert not panel.grab().isNull()
    panel.close()
    panel.deleteLater()


def test_a_save_every_fifty_milliseconds_ends_with_the_last(editor: Editor) -> None:
    editor.await_checked()
    saved = 0

    def save() -> None:
        nonlocal saved
        saved += 1
        editor.save("en/01-trial.md", TRIAL.replace("You stay awake.", f"Version {saved} of it."))

    timer = QTimer(interval=EACH_MS)
    timer.timeout.connect(save)
    timer.start()
    editor.await_(lambda: saved >= SAVES)
    timer.stop()
    editor.await_(lambda: editor.says(f"Version {saved} of it."))
    assert editor.showing.visit.place == Step("trial", 1)
    editor.await_checked()


def test_nothing_is_left_in_the_content_folder(hire: Hire, guide: Path) -> None:
    before = {file: file.read_bytes() for file in guide.rglob("*") if file.is_file()}
    editor = hire(guide)
    editor.await_checked()
    editor.stop()
    assert {file: file.read_bytes() for file in guide.rglob("*") if file.is_file()} == before
