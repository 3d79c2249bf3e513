# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``kiosk preview`` opens a window, ends when it is closed, and refuses what it cannot use in one sentence."""

import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from kiosk.cli import main
from kiosk.preview.desk import Desk
from kiosk.settings import MACHINE_FILE
from tests.commands.typed import Typing


def close_soon(application: QApplication, seen: list[str]) -> None:
    """As soon as the loop runs, note what the desks say, and close them."""

    def close() -> None:
        desks = [each for each in application.topLevelWidgets() if isinstance(each, Desk)]
        seen.extend(desk.windowTitle() if desk.main is not None else desk.note.text() for desk in desks)
        for desk in desks:
            desk.close()

    QTimer.singleShot(0, close)


def test_it_shows_the_guide_until_it_is_closed(guide: Path, qapp: QApplication) -> None:
    seen: list[str] = []
    close_soon(qapp, seen)
    assert main(["preview", str(guide)]) == 0
    assert seen == ["Pain & you – Kiosk preview"]


@pytest.mark.usefixtures("guide")
def test_without_a_folder_it_is_the_content_of_this_machine(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kiosk.toml").write_text('content = "guide"\nscreen_inches = 32\n', "utf-8")
    monkeypatch.setenv(MACHINE_FILE, str(tmp_path / "kiosk.toml"))
    seen: list[str] = []
    close_soon(qapp, seen)
    assert main(["preview"]) == 0
    assert seen == ["Pain & you – Kiosk preview"]


def test_a_folder_that_is_not_there_is_waited_for(tmp_path: Path, qapp: QApplication) -> None:
    seen: list[str] = []
    close_soon(qapp, seen)
    assert main(["preview", str(tmp_path / "nowhere")]) == 0
    assert "nowhere" in seen[0]


@pytest.mark.usefixtures("qapp")
def test_without_room_for_a_copy_it_says_so(guide: Path, typing: Typing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(guide / "nowhere"))
    assert "make room" in typing.refusal("preview", guide)


def test_settings_that_cannot_be_read_are_refused(
    tmp_path: Path, typing: Typing, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kiosk.toml").write_text("contents = 1\n", "utf-8")
    monkeypatch.setenv(MACHINE_FILE, str(tmp_path / "kiosk.toml"))
    assert "'contents'" in typing.refusal("preview", tmp_path)
