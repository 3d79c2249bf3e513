# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a page says of itself that cannot be relied on like the others, and what is not shown at all."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.content.library import Library
from kiosk.content.release import Release
from kiosk.navigation.places import Attract, ChapterPlace, GlossaryPlace, Home, Panel, Place, Question, Step
from kiosk.navigation.visit import TextSize
from kiosk.navigation.wishes import Choose, Go, GoTo, Open
from kiosk.search.answer import answer
from tests.content.folders import FRONT, GUIDE, sound
from tests.content.signed import signed
from tests.ui.finger import NOON, Patient, settle
from tests.ui.judge import faults

DUE = NOON.date()
PAGE = f"{FRONT}Text.\n"
APPROVED = signed(PAGE, DUE)
LAPSED = signed(PAGE, DUE - timedelta(days=1))
CHANGED = APPROVED.replace("Text.", "Another text.")
FAQ = "---\ntitle: Page\nkind: faq\n---\n\n## Why?\n\nText.\n"
GLOSSARY = "---\ntitle: Page\nkind: glossary\n---\n\nLead\n:   A wire.\n"
TWO = GUIDE.replace('["page"]', '["page", "trial"]')
DRAFT_SAID = "Draft. No clinic has approved this page yet."
CHANGED_SAID = "Draft. This page was changed after a clinic had approved it."
OVERDUE_SAID = "Being reviewed. This page was to be checked again by 31 May 2026."

Before = Callable[..., Patient]


@pytest.fixture
def before(tmp_path: Path, qapp: QApplication) -> Iterator[Before]:
    """Makes a patient before a guide with this page, and a draft about the trial where ``trial`` says so."""
    assert qapp.topLevelWidgets() == []
    made: list[Patient] = []

    def make(page: str, place: Place, release: Release = Release(DUE), trial: str = "") -> Patient:  # noqa: B008 -- frozen
        files = {"en/page.md": page} | ({"guide.toml": TWO, "en/trial.md": trial} if trial else {})
        made.append(Patient(Library(sound(tmp_path, files), release), 1920, 1080))
        made[-1].kiosk.follow(GoTo(place))
        settle()
        return made[-1]

    yield make
    for patient in made:
        patient.close()


def texts(patient: Patient) -> list[str]:
    return [prose.text() for prose in patient.texts()]


def clock(patient: Patient, day: int) -> None:
    """Let it be this day of June."""
    patient.kiosk._now = lambda: datetime(2026, 6, day, 12, tzinfo=UTC)  # noqa: SLF001 -- the clock on the wall


@pytest.mark.parametrize(
    ("page", "said"), [(PAGE, DRAFT_SAID), (CHANGED, CHANGED_SAID), (LAPSED, OVERDUE_SAID), (APPROVED, None)]
)
def test_a_screen_says_how_far_it_can_be_relied_on(before: Before, page: str, said: str | None) -> None:
    patient = before(page, Step("page"))
    every = {DRAFT_SAID, CHANGED_SAID, OVERDUE_SAID}
    assert every & set(texts(patient)) == ({said} if said else set())
    assert faults(patient.window.front(), 0.66) == []
    patient.kiosk.follow(Open(Panel.SOURCES))
    settle()
    assert every & set(texts(patient)) == ({said} if said else set())


def test_with_large_text_a_word_of_it_is_behind_the_title(before: Before) -> None:
    patient = before(LAPSED, Step("page"))
    patient.kiosk.follow(Choose(TextSize.LARGEST))
    settle()
    assert any(text.endswith("(Being reviewed)") for text in texts(patient))


@pytest.mark.parametrize(("page", "place"), [(FAQ, Question("page")), (GLOSSARY, GlossaryPlace("page"))])
def test_questions_and_words_carry_it_too(before: Before, page: str, place: Place) -> None:
    assert "Draft" in texts(before(page, place))


def test_a_page_falls_due_between_two_visits_and_not_during_one(before: Before) -> None:
    patient = before(APPROVED, Step("page"))
    clock(patient, 2)
    patient.kiosk.follow(GoTo(Home()))
    patient.kiosk.follow(GoTo(Step("page")))
    settle()
    said = OVERDUE_SAID.replace("31 May", "1 June")
    assert said not in texts(patient)
    patient.kiosk.follow(Go.FINISH)
    patient.kiosk.follow(GoTo(Step("page")))
    settle()
    assert said in texts(patient)


def test_the_day_passes_while_nobody_is_there(before: Before) -> None:
    patient = before(APPROVED, Step("page"), Release(DUE, overdue=False), trial=PAGE)
    patient.kiosk.follow(Go.FINISH)
    assert patient.library.topic_ids() == ("page", "trial")
    clock(patient, 2)
    patient.kiosk._waiting._daylight.timeout.emit()  # noqa: SLF001 -- it is looked at every minute
    assert patient.kiosk.visit.place == Attract()
    assert patient.library.topic_ids() == ("trial",)
    patient.kiosk.follow(GoTo(ChapterPlace("all")))
    settle()
    assert not patient.kiosk.failed


def test_what_is_withheld_is_in_no_chapter_and_cannot_be_found(before: Before) -> None:
    trial = PAGE.replace("Page", "Swimming").replace("Text", "Swimming is good")
    patient = before(APPROVED, ChapterPlace("all"), Release(DUE, drafts=False), trial=trial)
    assert "Swimming" not in texts(patient)
    assert answer(patient.window.finding.complete("en"), "swimming").ids == ()
    patient.kiosk.follow(GoTo(Step("trial")))
    settle()
    assert not any("Swimming" in text for text in texts(patient))


def test_what_falls_due_cannot_be_found_any_more(before: Before) -> None:
    swimming = signed(PAGE.replace("Text", "Swimming is good"), DUE)
    patient = before(swimming, Home(), Release(DUE, overdue=False), trial=PAGE)
    assert answer(patient.window.finding.complete("en"), "swimming").ids
    clock(patient, 2)
    patient.kiosk.follow(Go.FINISH)
    assert answer(patient.window.finding.complete("en"), "swimming").ids == ()
    assert answer(patient.window.finding.complete("en"), "page").ids


def test_a_guide_of_which_nothing_may_be_shown_is_calm(before: Before) -> None:
    patient = before(PAGE, Home(), Release(DUE, drafts=False))
    assert faults(patient.window.front(), 0.66) == []
    assert not patient.can("Take the tour")
    for wish in (Go.ABOUT, GoTo(Home()), Go.TOUR, Go.NEXT, GoTo(Step("page")), GoTo(ChapterPlace("all"))):
        patient.kiosk.follow(wish)
        settle()
    assert not patient.kiosk.failed


def test_a_topic_goes_at_midnight_between_two_visits_and_not_during_one(before: Before) -> None:
    patient = before(PAGE, Home(), Release(DUE), trial=PAGE.replace("Page", f"Swimming\nshow_until: {DUE}"))
    patient.kiosk.follow(GoTo(Step("trial")))
    clock(patient, 2)
    settle()
    patient.kiosk.follow(GoTo(Home()))
    patient.kiosk.follow(GoTo(ChapterPlace("all")))
    settle()
    assert "Swimming" in texts(patient)
    patient.kiosk.follow(Go.FINISH)
    patient.kiosk.follow(GoTo(ChapterPlace("all")))
    settle()
    assert "Swimming" not in texts(patient)
    assert answer(patient.window.finding.complete("en"), "swimming").ids == ()


def test_a_topic_comes_at_midnight_while_nobody_is_there(before: Before) -> None:
    patient = before(PAGE, Home(), Release(DUE), trial=PAGE.replace("Page", "Swimming\nshow_from: 2026-06-02"))
    patient.kiosk.follow(Go.FINISH)
    assert patient.library.topic_ids() == ("page",)
    clock(patient, 2)
    patient.kiosk._waiting._daylight.timeout.emit()  # noqa: SLF001 -- it is looked at every minute
    assert patient.library.topic_ids() == ("page", "trial")
    patient.kiosk.follow(GoTo(Step("trial")))
    settle()
    assert "Swimming" in texts(patient)
