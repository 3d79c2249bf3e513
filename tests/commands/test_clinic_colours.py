# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A clinic's own colours are shown; with a fault in them ours are, and the log and the doctor say why."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk import resources
from kiosk.cli import main
from kiosk.commands import showing
from kiosk.content.library import Library
from kiosk.navigation.resting import first_visit
from kiosk.ui.theme import theme
from kiosk.ui.window import Window
from tests.commands.typed import Typing


def settings_with(theme_text: str, tmp_path: Path) -> Path:
    (tmp_path / "clinic-theme.toml").write_text(theme_text, "utf-8")
    (tmp_path / "kiosk.toml").write_text('theme = "clinic-theme.toml"', "utf-8")
    return tmp_path / "kiosk.toml"


def home(guide: Path, qapp: QApplication, settings: Path, monkeypatch: pytest.MonkeyPatch) -> QImage:
    """Home as a start with these settings shows it."""
    seen: list[QImage] = []
    monkeypatch.setattr(showing, "KEEP_MS", 3_600_000)

    def look() -> None:
        seen.extend(window.grab().toImage() for window in qapp.topLevelWidgets() if isinstance(window, Window))
        qapp.closeAllWindows()

    looking = QTimer(interval=1, singleShot=True)
    looking.timeout.connect(look)
    looking.start()
    assert main(["run", "--content", str(guide), "--settings", str(settings), "--window", "1280x720"]) == 0
    return seen[0]


def test_the_kiosk_is_shown_in_the_colours_of_the_clinic(
    guide: Path, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = home(guide, qapp, settings_with('[color.light]\npage = "#FFF8F0"\n', tmp_path), monkeypatch)
    assert image.pixelColor(2, 2).name() == "#fff8f0"


def test_with_a_fault_it_is_shown_in_ours_and_the_log_has_a_line_for_each(
    guide: Path, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    text = '[color.light]\npage = "#FFF8F0"\nink = "grey"\nline = "none"\n'
    image = home(guide, qapp, settings_with(text, tmp_path), monkeypatch)
    assert image.pixelColor(2, 2) == theme().palettes["light"].page
    told = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert [line.partition("toml:")[2][:2] for line in told] == ["3:", "4:"]


@pytest.mark.usefixtures("qapp")
def test_doctor_tells_each_fault(guide: Path, tmp_path: Path, typing: Typing) -> None:
    settings = settings_with('[color.light]\nink = "grey"\nbrnad = "#123456"\n', tmp_path)
    answer = typing("doctor", "--content", guide, "--settings", settings)
    assert answer.code == 1
    lines = [line for line in answer.out.splitlines() if " theme: " in line]
    assert [line.partition("toml:")[2][:2] for line in lines] == ["2:", "3:"]
    assert all(line.startswith("LACKS theme: ") for line in lines)


@pytest.mark.usefixtures("qapp")
def test_doctor_names_a_theme_that_is_right(guide: Path, tmp_path: Path, typing: Typing) -> None:
    settings = settings_with('[color.light]\nbrand = "#123456"\n', tmp_path)
    answer = typing("doctor", "--content", guide, "--settings", settings)
    assert f"ok    theme: {tmp_path / 'clinic-theme.toml'}" in answer.out


WHOLE = (resources.assets() / "theme.toml").read_text("utf-8")
BROKEN = ["", WHOLE[:300], "no toml", WHOLE.replace("#FAF7F1", "blue as the sea"), None]


@pytest.fixture(params=BROKEN, ids=["empty", "half", "no toml", "no colour", "gone"])
def damaged(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Our own theme, but broken on the disk."""
    file = tmp_path / "theme.toml"
    if request.param is not None:
        file.write_text(request.param, "utf-8")
    theme.cache_clear()
    monkeypatch.setattr(resources, "assets", lambda: tmp_path)
    yield file
    theme.cache_clear()


@pytest.mark.usefixtures("qapp")
def test_our_own_theme_broken_is_one_sentence(damaged: Path, guide: Path, typing: Typing) -> None:
    said = typing.refusal("run", "--content", guide, "--window", "1280x720")
    assert said.startswith(f"the installation is damaged: {damaged} cannot be used (")
    assert said.endswith("; install the kiosk anew")


@pytest.mark.parametrize("damaged", BROKEN[1:2], indirect=True)
@pytest.mark.usefixtures("qapp", "damaged")
def test_doctor_tells_it_too(guide: Path, typing: Typing) -> None:
    answer = typing("doctor", "--content", guide)
    assert (answer.code, answer.err) == (1, "")
    assert "LACKS fonts: the installation is damaged: " in answer.out


def test_a_window_without_colours_of_its_own_has_ours(guide: Path, qapp: QApplication) -> None:
    window = Window(Library(guide), 21.5)
    assert window.look(first_visit(Library(guide))).palette == theme().palettes["light"]
    window.deleteLater()
    qapp.processEvents()
