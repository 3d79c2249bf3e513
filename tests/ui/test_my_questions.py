# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""My questions: picked by topic, on any step and any answer; put in order, taken off, cleared, and forgotten."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.navigation.picked import Picked
from kiosk.navigation.places import MyQuestions, Place, Question, Step, TakeHome
from kiosk.navigation.visit import TextSize, ThemeName
from kiosk.navigation.wishes import Choose, Go, GoTo, Pick, Speak
from kiosk.ui.everything import example_picks
from kiosk.ui.picking import ListTool
from tests.content.folders import FRONT, INTERFACE, sound
from tests.ui.finger import Patient, settle
from tests.ui.judge import faults

TO_CHOOSE, STEP, ANSWER = Step("questions", 2), Step("trial", 1), Question("faq", 1, open=True)
PICKED = [Picked("questions", 2, 0), Picked("trial", 2), Picked("faq", 1), Picked("questions", 4, 1), Picked("who", 0)]


ASKS = f"{FRONT.strip().removesuffix('---')}kind: questions\n---\n\n"


def go(patient: Patient, place: Place) -> None:
    patient.kiosk.follow(GoTo(place))
    settle()


def pick(patient: Patient, count: int = len(PICKED)) -> None:
    for each in PICKED[:count]:
        patient.kiosk.follow(Pick(each))
    settle()


def numbered(patient: Patient) -> list[str]:
    """The questions of the list, as the keys that remove them name them."""
    names = [each.accessibleName() for each in patient.touchables()]
    return [name.removeprefix("Remove: ") for name in names if name.startswith("Remove: ")]


def test_a_tick_puts_a_question_on_the_list_and_another_takes_it_off(patient: Patient) -> None:
    go(patient, TO_CHOOSE)
    patient.tap("What else could I try first?")
    patient.tap("What is the likely cause")
    assert list(patient.kiosk.visit.picked) == [Picked("questions", 2, 1), Picked("questions", 2, 0)]
    assert patient.find("What else could I try first?").isChecked()
    patient.tap("What else could I try first?")
    assert not patient.find("What else could I try first?").isChecked()
    assert list(patient.kiosk.visit.picked) == [Picked("questions", 2, 0)]


@pytest.mark.parametrize("place", [STEP, ANSWER], ids=["step", "answer"])
def test_what_one_reads_can_be_added_and_nothing_moves(patient: Patient, place: Place) -> None:
    go(patient, place)
    key = patient.find("Add to my questions")
    before = key.geometry()
    patient.tap(key)
    assert (key.accessibleName(), key.geometry()) == ("In my questions", before)
    assert len(patient.kiosk.visit.picked) == 1
    patient.tap(key)
    assert key.accessibleName() == "Add to my questions"
    assert not patient.kiosk.visit.picked


def test_a_screen_that_was_shown_before_knows_what_is_on_the_list(patient: Patient) -> None:
    go(patient, STEP)
    patient.tap("Add to my questions")
    go(patient, MyQuestions())
    patient.tap("Remove")
    patient.tap("Back")
    assert patient.kiosk.visit.place == STEP
    assert patient.can("Add to my questions")


def test_the_dock_counts(patient: Patient) -> None:
    go(patient, TO_CHOOSE)
    assert patient.can("My questions")
    for count, said in enumerate(("1 question on your list", "2 questions on your list"), 1):
        pick(patient, count)
        assert patient.find("My questions").accessibleName() == f"My questions, {said}"
        patient.kiosk.follow(Go.CLEAR)
        go(patient, TO_CHOOSE)
    assert patient.window.findChildren(ListTool)


def test_the_number_is_seen_on_the_tool(patient: Patient) -> None:
    go(patient, STEP)
    tool = patient.find("My questions")
    without = tool.grab().toImage()
    pick(patient, 1)
    one = tool.grab().toImage()
    pick(patient, 3)
    assert len({without.cacheKey(), one.cacheKey()}) == 2
    assert without != one
    assert tool.grab().toImage() not in (without, one)


def test_the_menu_counts_too(patient: Patient) -> None:
    pick(patient, 3)
    patient.kiosk.follow(Choose(TextSize.LARGEST))
    go(patient, STEP)
    if patient.can("Menu"):
        patient.tap("Menu")
    assert patient.find("My questions").accessibleName() == "My questions, 3 questions on your list"


def test_questions_are_put_in_order_and_taken_off(patient: Patient) -> None:
    pick(patient, 3)
    go(patient, MyQuestions())
    first, second, third = numbered(patient)
    patient.tap(f"Down: {first}")
    assert numbered(patient) == [second, first, third]
    patient.tap(f"Up: {third}")
    assert numbered(patient) == [second, third, first]
    patient.tap(f"Remove: {third}")
    assert numbered(patient) == [second, first]


def test_the_first_cannot_go_up_and_the_last_not_down(patient: Patient) -> None:
    pick(patient, 2)
    go(patient, MyQuestions())
    first, last = numbered(patient)
    names = [each.accessibleName() for each in patient.touchables()]
    assert f"Up: {first}" not in names
    assert f"Down: {last}" not in names
    assert {f"Down: {first}", f"Up: {last}"} <= set(names)


def test_a_long_list_has_pages_and_a_moved_question_stays_in_sight(patient: Patient) -> None:
    pick(patient)
    go(patient, MyQuestions())
    assert len(numbered(patient)) == 3
    patient.tap("More")
    fourth, _ = numbered(patient)
    patient.tap(f"Up: {fourth}")
    assert numbered(patient)[-1] == fourth
    patient.tap("More")
    patient.tap("Remove")
    patient.tap("Remove")
    assert len(numbered(patient)) == 3
    assert not patient.can("More")


def test_clearing_needs_one_more_touch(patient: Patient) -> None:
    pick(patient)
    go(patient, MyQuestions())
    patient.tap("Clear the list")
    patient.tap("No, keep it")
    assert len(patient.kiosk.visit.picked) == len(PICKED)
    patient.tap("Clear the list")
    patient.tap("Yes, clear it")
    assert patient.kiosk.visit.picked == ()
    assert numbered(patient) == []


def test_an_empty_list_says_how_to_fill_it(patient: Patient) -> None:
    patient.tap("My questions")
    assert any("Add to my questions" in prose.text() for prose in patient.texts())
    assert not patient.can("Take home")
    patient.tap("Choose questions")
    assert patient.kiosk.visit.place == TO_CHOOSE


def test_the_list_speaks_the_language_of_the_visit(patient: Patient) -> None:
    pick(patient, 3)
    go(patient, MyQuestions())
    english = numbered(patient)
    patient.kiosk.follow(Speak("de"))
    settle()
    names = [each.accessibleName() for each in patient.touchables()]
    german = [name.removeprefix("Entfernen: ") for name in names if name.startswith("Entfernen: ")]
    assert len(german) == len(english)
    assert not set(german) & set(english)


def test_what_a_language_lacks_is_said_in_the_first_that_has_it(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp.topLevelWidgets() == []
    files = {
        "guide.toml": 'languages = ["en", "de"]\n[[chapters]]\nid = "all"\ntopics = ["page", "asks"]\n',
        "de/interface.toml": INTERFACE,
        "en/page.md": f"{FRONT}Text.\n\n## Second\n\nText.\n",
        "de/page.md": f"{FRONT}Text.\n",
        "en/asks.md": f"{ASKS}- [ ] Is it one?\n- [ ] Are they two?\n",
        "de/asks.md": f"{ASKS}- [ ] Ist es eine?\n",
    }
    patient = Patient(sound(tmp_path, files), 1920, 1080)
    for each in (Picked("page", 1), Picked("asks", 0, 1), Picked("asks", 0, 0), Picked("gone", 0)):
        patient.kiosk.follow(Pick(each))
    patient.kiosk.follow(Speak("de"))
    go(patient, MyQuestions())
    assert numbered(patient) == ["More about: Second", "Are they two?", "Ist es eine?"]
    assert [prose.text() for prose in patient.texts()].count("English") == 2
    patient.close()


def test_the_next_patient_finds_nothing(patient: Patient) -> None:
    pick(patient)
    go(patient, STEP)
    patient.tap("Add to my questions")
    patient.kiosk.follow(Go.FINISH)
    settle()
    patient.tap("Touch to begin")
    go(patient, STEP)
    assert patient.can("Add to my questions")
    assert patient.can("My questions")
    go(patient, MyQuestions())
    assert numbered(patient) == []


@pytest.mark.parametrize("patient", [(1920, 1080), (1080, 1920), (1280, 720)], indirect=True)
@pytest.mark.parametrize("size", TextSize)
@pytest.mark.parametrize("language", ["en", "de"])
def test_it_can_be_read_and_touched_in_every_look(patient: Patient, size: TextSize, language: str) -> None:
    for wish in (Speak(language), Choose(size), Choose(ThemeName.LIGHT)):
        patient.kiosk.follow(wish)
    places: list[Place] = [MyQuestions(), TO_CHOOSE, ANSWER]
    found: list[str] = []
    for picks in ((), example_picks(patient.library, language)):
        for each in picks:
            patient.kiosk.follow(Pick(each))
        listed: list[Place] = [MyQuestions(4), MyQuestions(clearing=True), TakeHome(), TakeHome(1)] if picks else []
        for place in [*places, *listed]:
            go(patient, place)
            window = patient.window
            found += [f"{place}: {each}" for each in faults(window.front(), window.look(patient.kiosk.visit).scale)]
    assert found == []
