# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The built-in page: it says what the last good content said, and is there whatever is broken."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk import resources
from kiosk.content.library import Library
from kiosk.content.words import Words
from kiosk.errors import KioskError
from kiosk.safe import safe_page
from kiosk.safe.kept_words import NAME, Kept, keep_words, kept_words, words_of
from kiosk.safe.safe_page import SafePage

SIZES = [QSize(1920, 1080), QSize(1080, 1920), QSize(1280, 720), QSize(720, 1280)]


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    (tmp_path / "patient-kiosk").mkdir()
    return tmp_path / "patient-kiosk"


@pytest.fixture(scope="module")
def shipped() -> Library:
    return Library(resources.shipped_content())


def texts(page: SafePage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def shown(qtbot: QtBot, kept: Kept, size: QSize) -> SafePage:
    page = SafePage(kept.said, kept.inches)
    qtbot.addWidget(page)
    page.resize(size)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_what_is_kept_is_what_is_said(shipped: Library) -> None:
    kept = Kept(words_of(shipped), 24.0)
    keep_words(kept)
    assert kept_words() == kept
    assert [each.language for each in kept.said] == ["en", "de"]
    assert all(shipped.guide.variables["clinic.phone"] in each.phone for each in kept.said)


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"said": [], "inches": 21.5}', '{"said": [{"title": 3}], "inches": 21.5}', "nul\0", "[" * 9999],
)
def test_what_is_broken_leaves_words_without_a_number(state: Path, text: str) -> None:
    (state / NAME).write_text(text, "utf-8")
    assert kept_words().said[0].title == Words().safe_title
    assert kept_words().said[0].phone == ""


def test_a_panel_that_nobody_has_is_the_usual_one(state: Path, shipped: Library) -> None:
    keep_words(Kept(words_of(shipped), 21.5))
    told = json.loads((state / NAME).read_text("utf-8"))
    (state / NAME).write_text(json.dumps({**told, "inches": 0}), "utf-8")
    assert kept_words().said[0].phone == ""
    assert kept_words().inches == 21.5


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_all_of_it_is_seen_on_any_panel(qtbot: QtBot, shipped: Library, size: QSize) -> None:
    said = words_of(shipped)
    page = shown(qtbot, Kept(said, 21.5), size)
    assert texts(page) == [*(text for each in said for text in (each.title, each.text)), said[0].phone]
    for label in page.findChildren(QLabel):
        place = QRect(label.mapTo(page, QPoint()), label.size())
        assert page.rect().contains(place), label.text()
        if label.text():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_it_is_there_though_our_looks_are_broken(
    qtbot: QtBot, shipped: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise KioskError("the installation is damaged")

    monkeypatch.setattr(safe_page, "look_for", broken)
    said = words_of(shipped)
    page = shown(qtbot, Kept(said, 21.5), SIZES[0])
    assert said[0].title in texts(page)
    assert said[0].phone in texts(page)
