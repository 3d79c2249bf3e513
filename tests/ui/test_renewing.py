# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The guide changes under a patient: they stay where they are, with all that they have chosen, and see what is new."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.content.changes import Changes
from kiosk.content.succession import successor
from kiosk.listening.listening import Listening
from kiosk.navigation.answers import Answered, Answers
from kiosk.navigation.picked import Picked
from kiosk.navigation.places import ChapterPlace, GlossaryPlace, Home, MyQuestions, Place, Question, Step, WordSheet
from kiosk.navigation.weights import Leans, Matters, Weight, Weights
from kiosk.navigation.wishes import GoTo, Open
from kiosk.ui.pages.page import Page
from kiosk.ui.player import Player
from kiosk.ui.renewing import scrolled
from tests.content.folders import FRONT, sound, write
from tests.speech.made_up import MadeUpVoice
from tests.ui.finger import Patient, settle

GUIDE = """languages = ["en"]
[[chapters]]
id = "all"
topics = ["page", "other", "faq", "ask", "values"]
[[chapters]]
id = "more"
topics = ["words"]
[[options]]
id = "training"
screen = "page#one"
"""
LONG = "\n\n".join(
    f"This is the line {number}, and it is long enough to fill some of the screen." for number in range(60)
)
PAGE = f"{FRONT}Opening.\n\n## One\n\nFirst.\n\n## Two\n\nSecond.\n\n## Long\n\n{LONG}\n"
ASK = "---\ntitle: Ask\nkind: questions\n---\nAsk.\n\n## At first\n\n- [ ] Does it hurt?\n- [ ] How long?\n"
FAQ = "---\ntitle: Questions\nkind: faq\n---\n## Does it hurt?\n\nNo.\n\n## How long?\n\nA week.\n"
VALUES = "---\ntitle: What matters\nkind: values\n---\nWeigh.\n\n## Sleep\n\n## Work\n"
WORDS = "---\ntitle: Words\nkind: glossary\n---\n\nLead\n: A thin wire.\n\nBox\n: A box.\n"
FILES = {
    "guide.toml": GUIDE,
    "en/page.md": PAGE,
    "en/other.md": "---\ntitle: Other\n---\nText.\n\n## Picture\n\n![A belt](belt.svg)\n",
    "en/faq.md": FAQ,
    "en/ask.md": ASK,
    "en/values.md": VALUES,
    "en/words.md": WORDS,
    "en/interface.toml": '[chapters]\nall = "All"\nmore = "More"\n',
}


class Edited:
    """A patient before a guide that somebody edits; each edition lies in a folder of its own."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.edition = sound(root / "0", FILES)
        self.patient = Patient(self.edition, 1920, 1080)
        self.number = 0

    def save(self, **files: str) -> Changes:
        """Save these files, ``en__page`` for ``en/page.md``; an empty one is taken away."""
        self.number += 1
        before, self.edition = self.edition, self.root / str(self.number)
        shutil.copytree(before, self.edition)
        named = {self._name(name): text for name, text in files.items()}
        write(self.edition, {name: text for name, text in named.items() if text})
        for name, text in named.items():
            if not text:
                (self.edition / name).unlink()
        kiosk, library = self.patient.kiosk, self.patient.library
        new, changes = successor(self.edition, library, tuple(named))
        kiosk.renew(new, changes, {})
        settle()
        return changes

    def go(self, place: Place) -> None:
        self.patient.kiosk.follow(GoTo(place))
        settle()

    @property
    def place(self) -> Place:
        return self.patient.kiosk.visit.place

    @property
    def page(self) -> Page:
        page = self.patient.window.front()
        assert isinstance(page, Page)
        return page

    def says(self, text: str) -> bool:
        return any(text in prose.text() for prose in self.patient.texts())

    @staticmethod
    def _name(name: str) -> str:
        path = name.replace("__", "/")
        return (
            path.replace("_toml", ".toml")
            if path.endswith("_toml")
            else path.replace("_svg", ".svg")
            if path.endswith("_svg")
            else f"{path}.md"
        )


@pytest.fixture
def edited(tmp_path: Path, qapp: QApplication) -> Iterator[Edited]:
    assert qapp.topLevelWidgets() == []
    edited = Edited(tmp_path)
    yield edited
    edited.patient.close()


def test_what_is_saved_is_on_the_screen(edited: Edited) -> None:
    edited.go(Step("page", 1))
    edited.save(en__page=PAGE.replace("First.", "Better."))
    assert edited.place == Step("page", 1)
    assert edited.says("Better.")
    assert not edited.says("First.")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert edited.patient.window.findChildren(Page) == [edited.page]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (PAGE.replace("## One", "## New\n\nNew.\n\n## One"), Step("page", 3)),
        (PAGE.replace("## One\n\nFirst.\n\n", ""), Step("page", 1)),
        (PAGE.replace("## Two\n\nSecond.\n\n", ""), Step("page", 2)),
        (PAGE.replace("## Two", "## The second one"), Step("page", 2)),
        (f"{FRONT}Opening.\n", Step("page", 0)),
    ],
    ids=["one more before", "one less before", "gone", "another heading", "all others gone"],
)
def test_the_patient_stays_on_the_screen_wherever_it_stands_now(edited: Edited, text: str, place: Place) -> None:
    edited.go(Step("page", 2))
    edited.save(en__page=text)
    assert edited.place == place
    assert not edited.patient.kiosk.failed


def test_the_patient_goes_on_reading_at_the_same_line(edited: Edited) -> None:
    edited.go(Step("page", 3))
    edited.patient.tap(edited.patient.library.words("en").down)
    edited.patient.tap(edited.patient.library.words("en").down)
    before = scrolled(edited.page)
    assert before[0] > 0
    edited.save(en__page=PAGE.replace("line 2,", "line two,"))
    assert scrolled(edited.page) == before


def test_a_page_that_says_the_same_is_not_touched(edited: Edited) -> None:
    edited.go(Step("other", 0))
    page = edited.page
    edited.save(en__page=PAGE.replace("First.", "Better."))
    assert edited.page is page
    edited.save(en__other=FILES["en/other.md"] + "\nMore.\n")
    assert edited.page is not page


def test_another_picture_is_seen(edited: Edited) -> None:
    edited.go(Step("other", 1))
    page = edited.page
    edited.save(images__belt_svg=(edited.edition / "images/belt.svg").read_text().replace("4 3", "4 4"))
    assert edited.page is not page
    edited.go(Step("page", 1))
    page = edited.page
    edited.save(images__belt_svg=(edited.edition / "images/belt.svg").read_text().replace("4 4", "4 5"))
    assert edited.page is page


def test_other_words_are_seen_on_every_page(edited: Edited) -> None:
    edited.go(Step("page", 1))
    edited.save(en__interface_toml='[chapters]\nall = "All"\nmore = "More"\n[words]\nback = "Rückwärts"\n')
    assert edited.patient.can("Rückwärts")


def test_where_the_topic_is_gone_there_is_home(edited: Edited) -> None:
    edited.go(Step("other", 0))
    edited.save(guide_toml=GUIDE.replace('"other", ', ""), en__other="")
    assert edited.place == Home()
    assert edited.patient.kiosk.visit.history == ()


def test_where_the_chapter_is_gone_there_is_home(edited: Edited) -> None:
    edited.go(ChapterPlace("more"))
    edited.save(guide_toml=GUIDE.replace('id = "more"', 'id = "less"'))
    assert edited.place == Home()


def test_the_way_back_leads_to_the_same_screens(edited: Edited) -> None:
    for place in (Step("page", 2), Step("other", 1), Step("page", 1)):
        edited.go(place)
    edited.save(en__page=PAGE.replace("## One", "## New\n\nNew.\n\n## One"))
    assert edited.patient.kiosk.visit.history == (Home(), Step("page", 3), Step("other", 1))


def test_an_open_question_stays_open(edited: Edited) -> None:
    edited.go(Question("faq", 1, open=True))
    edited.save(en__faq=FAQ.replace("## Does", "## What is it?\n\nA box.\n\n## Does"))
    assert edited.place == Question("faq", 2, open=True)
    assert edited.says("A week.")


def test_a_word_that_is_open_stays_open_and_one_that_is_gone_closes(edited: Edited) -> None:
    edited.go(GlossaryPlace("words"))
    edited.patient.kiosk.follow(Open(WordSheet("lead")))
    edited.save(en__words=WORDS.replace("A thin wire", "A wire"))
    assert edited.says("A wire")
    edited.save(en__words=WORDS.replace("Lead\n: A thin wire.\n\n", ""))
    assert edited.patient.kiosk.visit.sheet is None


def test_picks_are_the_same_questions_and_fall_away_with_them(edited: Edited) -> None:
    picks = (Picked("ask", 1, 1), Picked("page", 2), Picked("ask", 1, 0), Picked("other", 0))
    edited.patient.kiosk.visit = replace(edited.patient.kiosk.visit, picked=picks)
    edited.go(MyQuestions(3))
    edited.save(
        en__ask=ASK.replace("- [ ] Does it hurt?\n", ""), en__page=PAGE.replace("## One", "## X\n\nX.\n\n## One")
    )
    assert edited.patient.kiosk.visit.picked == (Picked("ask", 1, 0), Picked("page", 3), Picked("other", 0))
    assert edited.place == MyQuestions(2)


def test_what_was_weighed_and_answered_counts_for_the_same_words(edited: Edited) -> None:
    weights = Weights((Matters(1, Weight.MOST), Matters(2, Weight.NONE)), Leans("training"))
    answers = Answers((Answered("page", 0, 1, right=False),))
    edited.patient.kiosk.visit = replace(edited.patient.kiosk.visit, weights=weights, answers=answers)
    edited.save(en__values=VALUES.replace("## Sleep\n\n", ""), en__page=PAGE + "\nMore.\n")
    edited.save(guide_toml=GUIDE.replace('"training"', '"walking"'))
    assert edited.patient.kiosk.visit.weights == Weights((Matters(1, Weight.NONE),))
    assert edited.patient.kiosk.visit.answers == Answers()


def test_under_a_finger_nothing_changes(edited: Edited, qtbot: QtBot) -> None:
    edited.go(Step("page", 1))
    patient = edited.patient
    key = patient.find(patient.library.words("en").next)
    at = key.mapTo(patient.window, key.rect().center())
    patient.press(at)
    edited.save(en__page=PAGE.replace("First.", "Better.").replace("Second.", "Best."))
    assert edited.says("First.")
    patient.release(at)
    qtbot.waitUntil(lambda: edited.says("Best."))
    assert edited.place == Step("page", 2)


def test_a_finger_that_rests_for_ever_does_not_keep_what_is_new_away(
    edited: Edited, monkeypatch: pytest.MonkeyPatch
) -> None:
    edited.go(Step("page", 1))
    monkeypatch.setattr("kiosk.exchange.LONGEST_MS", 0)
    edited.patient.press(QPoint(5, 500))
    edited.save(en__page=PAGE.replace("First.", "Better."))
    assert edited.says("Better.")
    edited.patient.release(QPoint(5, 500))
    assert not edited.patient.window.busy


def test_it_is_no_touch(edited: Edited) -> None:
    edited.go(Step("page", 1))
    kiosk = edited.patient.kiosk
    before = kiosk._waiting._idle._timer.remainingTime()  # noqa: SLF001 -- nothing else tells how long it will wait
    while kiosk._waiting._idle._timer.remainingTime() == before:  # noqa: SLF001 -- as above
        settle()
    edited.save(en__page=PAGE.replace("First.", "Better."))
    assert kiosk._waiting._idle._timer.remainingTime() < before  # noqa: SLF001 -- as above


def test_what_is_read_aloud_goes_on_unless_it_says_something_else(edited: Edited) -> None:
    patient = edited.patient
    patient.kiosk.listen_with(Listening(patient.library, patient.window, MadeUpVoice()))
    patient.window.felt.emit()
    edited.go(Step("page", 1))
    patient.tap("Listen")
    edited.save(en__other=FILES["en/other.md"] + "\nMore.\n")
    assert [each for each in patient.window.findChildren(Player) if each.isVisible()]
    edited.save(en__page=PAGE.replace("First.", "Better."))
    assert not [each for each in patient.window.findChildren(Player) if each.isVisible()]
    assert edited.says("Better.")
    assert patient.can("Next")


def test_what_is_new_can_be_found(edited: Edited) -> None:
    finding = edited.patient.window.finding
    finding.complete("en")
    edited.save(en__page=PAGE.replace("First.", "Swimming."))
    from kiosk.search.answer import answer  # noqa: PLC0415 -- as the kiosk does

    assert answer(finding.complete("en"), "swimming").ids


def test_a_page_that_cannot_be_made_leaves_the_one_before(
    edited: Edited, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> Page:
        raise RuntimeError("this is what the test wants")

    edited.go(Step("page", 1))
    page = edited.page
    with monkeypatch.context() as patch:
        patch.setattr("kiosk.ui.deck.build_page", broken)
        edited.save(en__page=PAGE.replace("First.", "Better."))
    assert caplog.records
    caplog.clear()
    assert edited.page is page
    assert edited.says("First.")
    edited.go(Step("page", 2))
    edited.go(Step("page", 1))
    assert edited.says("Better.")
