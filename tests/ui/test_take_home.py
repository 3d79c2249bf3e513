# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Take home: a phone reads what is on the list from the pixels of the screen; paper is offered calmly."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from kiosk.navigation.picked import Picked
from kiosk.navigation.places import MyQuestions, Paper, TakeHome
from kiosk.navigation.visit import TextSize, ThemeName, Visit
from kiosk.navigation.wishes import Choose, Go, GoTo, Pick, Speak
from kiosk.takeaway.codes import QUIET
from kiosk.ui.code_view import CodeView
from kiosk.ui.everything import example_picks
from kiosk.ui.taking_home import code_texts, takeaway
from tests.content.folders import FRONT, sound
from tests.takeaway.decoding import decoded, has_decoder, photographed
from tests.takeaway.lists import ODD
from tests.ui.finger import Patient, settle

LOOKS = [
    ((1920, 1080), TextSize.NORMAL, ThemeName.LIGHT),
    ((1920, 1080), TextSize.LARGEST, ThemeName.STRONG),
    ((1080, 1920), TextSize.NORMAL, ThemeName.DARK),
    ((1080, 1920), TextSize.LARGEST, ThemeName.LIGHT),
    ((1280, 720), TextSize.LARGE, ThemeName.DARK),
]
INCHES, MM_PER_INCH = 21.5, 25.4
FINEST_MM = 1.2
"""A module of this size fills more than three pixels of the preview of a phone that is held 30 cm away."""

PREVIEW = 3.2
"""So many pixels a module has there."""

decoder = pytest.mark.skipif(not has_decoder(), reason="zbarimg is not there: install zbar-tools")


def code_of(patient: Patient) -> CodeView:
    (code,) = [code for code in patient.window.findChildren(CodeView) if code.isVisible()]
    return code


def seen(patient: Patient, module: float | None = None) -> str:
    """What a decoder reads from the pixels of the screen; as a camera has them where it has so many for a module."""
    screen = patient.window.grab().toImage()
    if module is None:
        return decoded(screen)
    code = code_of(patient)
    whole = QRect(code.mapTo(patient.window, QPoint(0, 0)), code.size()).intersected(screen.rect())
    return decoded(photographed(screen, whole, module / code.module()))


def texts(patient: Patient) -> tuple[str, ...]:
    """What the codes have to say."""
    visit, library = patient.kiosk.visit, patient.library
    return code_texts(library.words(visit.language), takeaway(library, visit))


def take_home(patient: Patient) -> None:
    patient.kiosk.follow(GoTo(TakeHome()))
    settle()


@decoder
@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(("patient", "size", "theme"), LOOKS, indirect=["patient"])
def test_a_phone_reads_the_list_from_the_screen(
    patient: Patient, size: TextSize, theme: ThemeName, language: str
) -> None:
    for wish in (Speak(language), Choose(size), Choose(theme)):
        patient.kiosk.follow(wish)
    for each in example_picks(patient.library, language):
        patient.kiosk.follow(Pick(each))
    take_home(patient)
    expected = texts(patient)
    found = []
    for number in range(len(expected)):
        patient.kiosk.follow(GoTo(TakeHome(number)))
        settle()
        found.append((seen(patient), seen(patient, PREVIEW)))
        code, panel = code_of(patient), patient.window
        pixels_per_mm = (panel.width() ** 2 + panel.height() ** 2) ** 0.5 / INCHES / MM_PER_INCH
        assert code.module() / pixels_per_mm >= FINEST_MM
        assert patient.window.rect().contains(QRect(code.mapTo(patient.window, QPoint(0, 0)), code.size()))
    assert found == [(text, text) for text in expected]


@decoder
def test_the_white_round_the_code_is_wide_enough_and_white_in_the_dark(patient: Patient) -> None:
    patient.kiosk.follow(Choose(ThemeName.DARK))
    patient.kiosk.follow(Pick(Picked("questions", 2, 0)))
    take_home(patient)
    code = code_of(patient)
    shown = code.grab().toImage()
    middle, module = shown.rect().center(), code.module()
    row = [shown.pixelColor(x, middle.y()).lightness() for x in range(shown.width())]
    first = next(x for x, light in enumerate(row) if light == 255)
    dark = next(x for x in range(first, len(row)) if row[x] == 0)
    assert dark - first >= QUIET * module


@pytest.fixture
def strange(tmp_path: Path, qapp: QApplication) -> Iterator[Callable[[list[str]], Patient]]:
    """A patient who has picked all of these questions."""
    assert qapp.topLevelWidgets() == []
    made: list[Patient] = []

    def make(questions: list[str]) -> Patient:
        lines = "\n".join(f"- [ ] {question}" for question in questions)
        front = f"{FRONT.strip().removesuffix('---')}kind: questions\n---\n"
        patient = Patient(sound(tmp_path, {"en/page.md": f"{front}\n{lines}\n"}), 1920, 1080)
        made.append(patient)
        for item in range(len(questions)):
            patient.kiosk.follow(Pick(Picked("page", 0, item)))
        return patient

    yield make
    for patient in made:
        patient.close()


@decoder
@pytest.mark.parametrize(
    "questions",
    [
        [text for text in ODD if "<" not in text],
        [f"Is question {number} of the sixty that somebody picked read by the phone?" for number in range(60)],
        ["Wörter " * 710],
    ],
    ids=["scripts and emoji", "sixty", "5,000 letters"],
)
def test_whatever_is_asked_comes_out_code_after_code(
    questions: list[str], strange: Callable[[list[str]], Patient]
) -> None:
    patient = strange(questions)
    patient.tap("My questions")
    patient.tap("Take home")
    expected = texts(patient)
    found = [seen(patient)]
    for _ in expected[1:]:
        patient.tap("Next code")
        found.append(seen(patient))
    assert found == list(expected)
    if len(expected) > 1:
        patient.tap("First code again")
        assert patient.kiosk.visit.place == TakeHome()
    patient.tap("Back")
    assert patient.kiosk.visit.place == MyQuestions()


class Press:
    """A printer that a test holds in its hands."""

    def __init__(self) -> None:
        self.visits: list[Visit] = []
        self.answer: Callable[[bool], None] = lambda _done: None

    def __call__(self, visit: Visit, printed: Callable[[bool], None]) -> None:
        self.visits.append(visit)
        self.answer = printed


@pytest.fixture
def press(patient: Patient, monkeypatch: pytest.MonkeyPatch) -> Press:
    """The printer of a patient who is about to take a list home."""
    made = Press()
    monkeypatch.setattr(patient.kiosk, "_press", made)
    monkeypatch.setattr(patient.window, "_prints", True)
    patient.kiosk.follow(Pick(Picked("questions", 2, 0)))
    take_home(patient)
    return made


def said(patient: Patient, words: str) -> bool:
    return any(words in prose.text() for prose in patient.texts())


@pytest.mark.parametrize(
    ("paper", "words"),
    [(Paper.PRINTED, "at the printer now"), (Paper.FAILED, "The printer does not work just now")],
)
def test_how_the_paper_is_doing_is_said_where_one_waits_for_it(
    patient: Patient, press: Press, paper: Paper, words: str
) -> None:
    patient.tap("Print my list")
    assert said(patient, "It is printing")
    assert not patient.can("Print my list")
    press.answer(paper is Paper.PRINTED)
    settle()
    assert patient.kiosk.visit.place == TakeHome(paper=paper)
    assert said(patient, words)
    assert patient.can("Print my list")
    assert [visit.picked for visit in press.visits] == [patient.kiosk.visit.picked]


@pytest.mark.parametrize(
    ("paper", "words"),
    [(Paper.PRINTED, "list and the pages are at the printer"), (Paper.FAILED, "The printer does not work just now")],
)
def test_where_pages_say_something_about_the_questions_they_can_be_printed_too(
    patient: Patient, press: Press, paper: Paper, words: str
) -> None:
    patient.kiosk.follow(Pick(Picked("trial", 1)))
    settle()
    assert not patient.can("Print my list")
    patient.tap("Print")
    assert said(patient, "About 2 pages in all.")
    patient.tap("Print list and pages")
    assert said(patient, "Your list and the pages are printing")
    assert not patient.can("Print")
    press.answer(paper is Paper.PRINTED)
    settle()
    assert patient.kiosk.visit.place == TakeHome(paper=paper, pages=True)
    assert said(patient, words)
    assert [visit.place for visit in press.visits] == [TakeHome(paper=Paper.PRINTING, pages=True)]
    patient.tap("Print")
    patient.tap("Print my list")
    assert press.visits[-1].place == TakeHome(paper=Paper.PRINTING)


def test_the_choice_of_paper_can_be_reached_in_the_largest_letters(patient: Patient, press: Press) -> None:
    patient.kiosk.follow(Pick(Picked("trial", 1)))
    patient.kiosk.follow(Choose(TextSize.LARGEST))
    settle()
    patient.tap("Print")
    patient.tap("Print list and pages")
    assert len(press.visits) == 1


def test_who_has_gone_on_is_not_called_back(patient: Patient, press: Press) -> None:
    patient.tap("Print my list")
    patient.tap("Back")
    here = patient.kiosk.visit
    press.answer(bool(0))
    settle()
    assert patient.kiosk.visit == here


def test_the_next_patient_is_not_told_of_paper(patient: Patient, press: Press) -> None:
    patient.tap("Print my list")
    patient.kiosk.follow(Go.FINISH)
    patient.kiosk.follow(Go.BEGIN)
    patient.kiosk.follow(Pick(Picked("questions", 2, 1)))
    take_home(patient)
    press.answer(bool(1))
    settle()
    assert patient.kiosk.visit.place == TakeHome()


def test_without_a_printer_in_the_settings_there_is_no_key_for_one(patient: Patient) -> None:
    patient.kiosk.follow(Pick(Picked("questions", 2, 0)))
    take_home(patient)
    assert not patient.can("Print my list")
