# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A whole visit by touch: questions picked, put in order, read by a phone from the screen, and printed by real CUPS."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import resources
from kiosk.commands.list_printer import ListPrinter
from kiosk.navigation.places import Attract, Paper, TakeHome
from kiosk.navigation.routes import chapter_of
from tests.takeaway.cups import PrintServer
from tests.takeaway.decoding import decoded, has_decoder
from tests.ui.finger import Patient, settle

ROOT = Path(__file__).parents[2]

ASKED = (
    ("What else could I try first?", "About my pain and my choices"),
    ("Will it cure the cause of my pain?", "Questions people ask"),
    ("What counts as a success? Who decides?", "About the trial"),
)


@pytest.mark.skipif(not has_decoder(), reason="zbarimg is not there: install zbar-tools")
@pytest.mark.parametrize(
    ("panel", "choice"),
    [((1920, 1080), "Print my list"), ((1080, 1920), "Print list and pages")],
    ids=["landscape, the list alone", "portrait, with its pages"],
)
def test_what_was_picked_is_on_the_phone_and_on_paper(
    panel: tuple[int, int], choice: str, server: PrintServer, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.chdir(ROOT)
    for name, value in server.environ.items():
        monkeypatch.setenv(name, value)
    file = server.add(f"ward-{panel[0]}")
    patient = Patient(resources.shipped_content(), *panel)
    monkeypatch.setattr(patient.kiosk, "_press", ListPrinter(patient.library, f"ward-{panel[0]}"))
    monkeypatch.setattr(patient.window, "_prints", True)
    try:
        pick(patient)
        patient.tap("Take home")
        assert decoded(patient.window.grab().toImage()) == message()
        patient.tap("Print")
        patient.tap(choice)
        pages = choice != "Print my list"
        there = TakeHome(paper=Paper.PRINTED, pages=pages)
        qtbot.waitUntil(lambda: patient.kiosk.visit.place == there, timeout=60_000)
        settle()
        on_paper = " ".join(server.printed(file).split())
        for number, (question, source) in enumerate(ASKED, 1):
            assert f"{number}. {question} {source}" in on_paper
        told = f"{ASKED[1][1]} · page 2" in on_paper and f"Your question 2 · {ASKED[1][1]}" in on_paper
        assert told is pages
        assert on_paper.startswith("My questions Printed on ")
        assert "Example Pain Clinic Phone: 000 000 00 00" in on_paper
        patient.tap("Home")
        patient.tap("Finish")
        assert isinstance(patient.kiosk.visit.place, Attract)
        assert patient.kiosk.visit.picked == ()
    finally:
        patient.close()


def pick(patient: Patient) -> None:
    """Choose by topic and while reading, and put what was read about second."""
    open_list(patient)
    patient.tap("Choose questions")
    patient.tap(ASKED[0][0])
    patient.tap("Next")
    patient.tap("Next")
    patient.tap(ASKED[2][0])
    patient.tap("Home")
    chapter = chapter_of(patient.library, "faq")
    assert chapter is not None
    patient.tap(patient.library.chapter_title("en", chapter.id))
    patient.tap("Questions people ask")
    patient.tap(ASKED[1][0])
    patient.tap("Add to my questions")
    open_list(patient)
    up = f"Up: {ASKED[1][0]}"
    patient.tap(up)
    names = [each.accessibleName() for each in patient.touchables()]
    listed = [name.removeprefix("Remove: ") for name in names if name.startswith("Remove: ")]
    assert listed == [question for question, _ in ASKED]


def open_list(patient: Patient) -> None:
    """By the dock, or by the menu where the dock has no room for it."""
    if not any(each.accessibleName().startswith("My questions") for each in patient.touchables()):
        patient.tap("Menu")
    patient.tap("My questions")


def message() -> str:
    """What the phone has to show."""
    lines = "\n".join(f"{number}. {question} ({source})" for number, (question, source) in enumerate(ASKED, 1))
    return f"My questions\n\n{lines}\n\nExample Pain Clinic\nPhone: 000 000 00 00"
