# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The launch picture is home as it will be, or none at all; and nothing of a visit is in it."""

import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Self

import pytest
from PySide6.QtCore import QRect, QTimer
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk
from kiosk.cli import main
from kiosk.commands import launch_picture, showing
from kiosk.commands.keeping_home import KeepingHome
from kiosk.commands.launch_picture import LaunchPicture
from kiosk.content.library import Library
from kiosk.navigation.places import Attract, ChapterPlace, Home
from kiosk.navigation.wishes import GoTo
from kiosk.settings import Settings
from kiosk.ui.window import Window
from tests.commands.folder import GUIDE, write_guide

PLACE = QRect(0, 0, 40, 30)


class Tomorrow(datetime):
    """The clock of the day after."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return super().now(tz or UTC) + timedelta(days=1)


def picture(guide: Path, place: QRect = PLACE, theme: Path | None = None) -> LaunchPicture:
    return LaunchPicture(guide, place, 1.0, Settings(theme=theme))


def files(state: Path) -> list[Path]:
    return sorted(state.rglob("home-*"))


@pytest.fixture
def home(qtbot: QtBot, state: Path) -> QWidget:
    (state / "patient-kiosk").mkdir()
    widget = QWidget()
    widget.resize(PLACE.size())
    qtbot.addWidget(widget)
    return widget


@pytest.mark.usefixtures("qapp")
def test_a_fresh_machine_has_none(guide: Path) -> None:
    assert not picture(guide).show()


def test_what_was_kept_is_shown_until_the_window_is_there(guide: Path, home: QWidget, qapp: QApplication) -> None:
    picture(guide).keep(home)
    launch = picture(guide)
    assert launch.show()
    shown = [window for window in qapp.topLevelWidgets() if window is not home and window.isVisible()]
    assert [window.geometry() for window in shown]
    launch.give_way()
    assert not any(window.isVisible() for window in shown)


def test_any_change_of_the_content_makes_it_no_picture_of_home(guide: Path, home: QWidget) -> None:
    picture(guide).keep(home)
    (guide / "en" / "01-trial.md").write_text("---\ntitle: Another\n---\nText.\n", encoding="utf-8")
    assert not picture(guide).kept


@pytest.mark.parametrize("where", ["page", "guide"])
def test_where_something_has_days_it_is_a_picture_of_its_day(
    guide: Path, home: QWidget, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if where == "page":
        guide.with_name(f"{guide.name}.dated").write_text("trial")
    else:
        (guide / "guide.toml").write_text(f'{GUIDE}\nweekdays = "mon"\n', "utf-8")
    picture(guide).keep(home)
    assert picture(guide).kept
    monkeypatch.setattr(launch_picture, "datetime", Tomorrow)
    assert not picture(guide).kept


def test_another_panel_needs_another_picture(guide: Path, home: QWidget) -> None:
    picture(guide).keep(home)
    assert not picture(guide, QRect(0, 0, 41, 30)).kept


def test_other_colours_need_another_picture(guide: Path, home: QWidget, tmp_path: Path) -> None:
    colours = tmp_path / "clinic-theme.toml"
    colours.write_text("", "utf-8")
    picture(guide, theme=colours).keep(home)
    assert picture(guide, theme=colours).kept
    assert not picture(guide).kept
    colours.write_text("# changed\n", "utf-8")
    assert not picture(guide, theme=colours).kept


def test_only_one_is_kept(guide: Path, home: QWidget, state: Path) -> None:
    picture(guide).keep(home)
    os.utime(guide / "guide.toml", (1, 1))
    picture(guide).keep(home)
    assert len(files(state)) == 1


def test_other_content_has_a_picture_of_its_own(guide: Path, home: QWidget, tmp_path: Path) -> None:
    launch = picture(guide)
    launch.keep(home)
    other = write_guide(tmp_path / "other", trial="---\ntitle: Another\n---\nText.\n")
    launch.stand_for(other)
    assert not launch.kept
    launch.keep(home)
    assert picture(other).kept
    assert not picture(guide).kept


@pytest.mark.parametrize("place", [Attract(), Home(), ChapterPlace("device")])
def test_home_is_kept_again_when_the_content_changes_and_nobody_is_there(
    guide: Path, state: Path, tmp_path: Path, qtbot: QtBot, place: Attract | Home | ChapterPlace
) -> None:
    (state / "patient-kiosk").mkdir()
    library = Library(guide)
    window = Window(library, 21.5)
    qtbot.addWidget(window)
    window.resize(PLACE.size())
    kiosk = Kiosk(library, window)
    kiosk.begin()
    keeping = KeepingHome(picture(guide), kiosk, library, window, 0)
    qtbot.waitUntil(lambda: picture(guide).kept)
    kiosk.visit = replace(kiosk.visit, place=place)
    other = write_guide(tmp_path / "other", trial="---\ntitle: Another\n---\nText.\n")
    keeping.renew(other)
    if isinstance(place, ChapterPlace):
        timer = keeping.findChild(QTimer)
        assert timer is not None
        tried = QSignalSpy(timer.timeout)
        qtbot.waitUntil(lambda: tried.count() > 2)
        assert not picture(other).kept
        kiosk.rest()
    qtbot.waitUntil(lambda: picture(other).kept)
    keeping.stop()
    kiosk.stop()


def test_half_a_picture_is_not_shown(guide: Path, home: QWidget, state: Path) -> None:
    picture(guide).keep(home)
    files(state)[0].write_bytes(b"half")
    assert not picture(guide).show()


def test_a_folder_that_cannot_be_written_stops_nothing(guide: Path, home: QWidget, state: Path) -> None:
    (state / "patient-kiosk").rmdir()
    (state / "patient-kiosk").write_bytes(b"a file where the folder should be")
    picture(guide).keep(home)
    assert not picture(guide).kept


@pytest.mark.usefixtures("qapp")
def test_content_that_is_not_there_has_none(tmp_path: Path) -> None:
    assert not picture(tmp_path / "nowhere").show()


@pytest.mark.parametrize("touched", [False, True], ids=["nobody there", "somebody there"])
def test_a_start_keeps_home_unless_somebody_has_touched_it(
    guide: Path,
    state: Path,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    touched: bool,  # noqa: FBT001 -- a column of the table
) -> None:
    monkeypatch.setattr(showing, "KEEP_MS", 0)
    if touched:
        begin = Kiosk.begin

        def begin_touched(kiosk: Kiosk) -> None:
            begin(kiosk)
            kiosk.follow(GoTo(ChapterPlace("device")))

        monkeypatch.setattr(Kiosk, "begin", begin_touched)
    closing = QTimer(interval=1, singleShot=True)
    closing.timeout.connect(qapp.closeAllWindows)
    closing.start()
    assert main(["run", "--content", str(guide)]) == 0
    assert bool(files(state)) is not touched
