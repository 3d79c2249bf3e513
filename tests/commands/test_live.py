# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A kiosk runs, somebody saves: it is on the screen, and it is there after a start though the folder is gone."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.cli import main
from kiosk.commands.findings import State, content, kept
from kiosk.commands.opening import open_as_shown
from kiosk.content.release import Release
from kiosk.navigation.places import Home, Step
from kiosk.navigation.wishes import GoTo
from kiosk.ui.prose import Prose
from kiosk.ui.window import Window
from kiosk.watching.kept import kept_copy
from tests.commands.folder import TRIAL
from tests.commands.running import Running
from tests.commands.typed import Typing

SECONDS_MS = 60_000
NEW = TRIAL.replace("You stay awake.", "You may sleep.")


@pytest.fixture
def running(guide: Path, qtbot: QtBot) -> Iterator[Running]:
    running = Running(guide)
    qtbot.waitUntil(lambda: bool(running.editions), timeout=SECONDS_MS)
    yield running
    running.stop()


def save(guide: Path, text: str) -> None:
    (guide / "en/01-trial.md").write_text(text, "utf-8")


def test_what_is_saved_comes_to_the_screen(running: Running, guide: Path, qtbot: QtBot) -> None:
    running.kiosk.follow(GoTo(Step("trial", 1)))
    save(guide, NEW)
    qtbot.waitUntil(lambda: running.says("You may sleep."), timeout=SECONDS_MS)
    assert running.kiosk.visit.place == Step("trial", 1)


def test_an_approved_page_that_is_edited_is_withheld_where_drafts_are(guide: Path, qtbot: QtBot) -> None:
    running = Running(guide, Release(drafts=False))
    qtbot.waitUntil(lambda: bool(running.editions), timeout=SECONDS_MS)
    assert running.library.topic_ids() == ("trial",)
    running.kiosk.follow(GoTo(Step("trial", 1)))
    save(guide, NEW)
    qtbot.waitUntil(lambda: running.library.topic_ids() == (), timeout=SECONDS_MS)
    qtbot.waitUntil(lambda: running.kiosk.visit.place == Home(), timeout=SECONDS_MS)
    assert not running.says("You may sleep.")
    save(guide, TRIAL)
    qtbot.waitUntil(lambda: running.library.topic_ids() == ("trial",), timeout=SECONDS_MS)
    running.stop()


def test_what_is_broken_is_not_shown_and_the_doctor_says_it(running: Running, guide: Path, qtbot: QtBot) -> None:
    running.kiosk.follow(GoTo(Step("trial", 1)))
    save(guide, "---\ntitle: [\n")
    qtbot.waitUntil(lambda: list(kept(guide)) != [], timeout=SECONDS_MS)
    assert running.says("You stay awake.")
    (finding,) = kept(guide)
    assert finding.state is State.LACKS
    assert "en/01-trial.md:" in finding.told
    save(guide, NEW)
    qtbot.waitUntil(lambda: list(kept(guide)) == [], timeout=SECONDS_MS)


def test_a_start_shows_the_copy_where_the_folder_is_gone(
    running: Running, guide: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    save(guide, NEW)
    qtbot.waitUntil(lambda: len(running.editions) > 1, timeout=SECONDS_MS)
    running.stop()
    shutil.rmtree(guide)
    seen: list[str] = []

    def look() -> None:
        window = next(each for each in qapp.topLevelWidgets() if isinstance(each, Window))
        seen.extend(prose.text() for prose in window.findChildren(Prose))
        qapp.closeAllWindows()

    QTimer.singleShot(0, look)
    assert main(["run", "--content", str(guide), "--window", "1280x720"]) == 0
    assert "The device" in seen
    assert "keeps" in content(guide).told


def test_a_copy_that_is_damaged_is_not_shown(guide: Path, state: Path, caplog: pytest.LogCaptureFixture) -> None:
    kept_there = state / "guide"
    kept_there.mkdir()
    assert open_as_shown(guide, kept_there).folder == guide
    assert caplog.records
    caplog.clear()


def test_without_a_copy_and_without_a_folder_it_is_said(typing: Typing, tmp_path: Path) -> None:
    assert "does not exist" in typing.refusal("run", "--content", tmp_path / "nowhere", "--window", "800x600")


@pytest.mark.usefixtures("running")
def test_the_copy_of_one_folder_is_not_shown_for_another(guide: Path, tmp_path: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: kept_copy(guide) is not None, timeout=SECONDS_MS)
    assert kept_copy(tmp_path / "another") is None
