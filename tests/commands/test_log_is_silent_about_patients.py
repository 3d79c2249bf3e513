# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a patient reads and chooses is in no log, not even when a screen fails under the patient's finger."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app import Kiosk
from kiosk.content.library import Library
from kiosk.logs import log_to_terminal, start_log
from kiosk.navigation.places import ChapterPlace, GlossaryPlace, Letters, Question, Search, Step
from kiosk.navigation.visit import TextSize, ThemeName
from kiosk.navigation.wishes import Choose, Go, GoTo, Wish, Write
from kiosk.state_folder import state_folder
from kiosk.ui.pages.search import SearchPage
from kiosk.ui.window import Window

VISIT: tuple[Wish, ...] = (
    *(GoTo(place) for place in (ChapterPlace("device"), Step("trial"), Question("faq"), GlossaryPlace("words"))),
    *(Choose(choice) for choice in (TextSize.LARGEST, ThemeName.STRONG)),
    *(
        Go.BACK,
        GoTo(Letters()),
        GoTo(Letters("T")),
        GoTo(Search()),
        Write("stimul"),
        Write('" NEAR('),
        Go.LIST,
        Go.HOME,
    ),
)


@pytest.fixture
def kiosk(qapp: QApplication, guide: Path) -> Iterator[Kiosk]:
    start_log()
    log_to_terminal()
    library = Library(guide)
    window = Window(library, 7.2)
    window.resize(640, 360)
    kiosk = Kiosk(library, window)
    kiosk.begin()
    yield kiosk
    kiosk.stop()
    window.close()
    window.deleteLater()
    qapp.processEvents()


def logged() -> str:
    log = state_folder() / "kiosk.log"
    return log.read_text("utf-8") if log.exists() else ""


def test_a_visit_leaves_nothing_in_the_log(kiosk: Kiosk) -> None:
    for wish in VISIT:
        kiosk.follow(wish)
    assert logged() == ""


def test_a_screen_that_fails_is_logged_without_what_the_patient_read(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk.follow(GoTo(Step("trial", 1)))

    def fail(_window: Window, _visit: object) -> None:
        raise ZeroDivisionError("a slip")

    monkeypatch.setattr(Window, "present", fail)
    kiosk.follow(Choose(TextSize.LARGEST))
    assert "ZeroDivisionError: a slip" in logged()
    for word in ("The day", "You stay awake", "topic='trial'", "LARGEST"):
        assert word not in logged()


def test_a_search_that_fails_is_logged_without_what_was_looked_for(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk.follow(GoTo(Search()))

    def fail(_page: object, _visit: object) -> None:
        raise ZeroDivisionError("a slip")

    monkeypatch.setattr(SearchPage, "renew", fail)
    kiosk.follow(Write("something private"))
    assert "ZeroDivisionError: a slip" in logged()
    assert "something private" not in logged()
