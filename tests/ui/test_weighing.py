# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A finger weighs what matters: nothing is chosen before, a touch shows at once, and all can be left out."""

import pytest

from kiosk.content.values import Closing
from kiosk.navigation.picked import Picked
from kiosk.navigation.places import Step, TakeHome
from kiosk.navigation.visit import TextSize, ThemeName
from kiosk.navigation.weights import NOTHING_WEIGHED, Matters, Weight
from kiosk.navigation.wishes import Choose, Go, GoTo, GoToTopic, Pick, Speak, Weigh
from kiosk.ui.scrolling import ScrollView
from kiosk.ui.weighing.choice import Choice
from tests.ui.finger import Patient, settle
from tests.ui.judge import faults

SIZES = [(1920, 1080), (1080, 1920), (1280, 720)]
OPENING = 1


def at(patient: Patient, step: int) -> Patient:
    patient.kiosk.follow(GoTo(Step("values", step)))
    settle()
    return patient


def chosen(patient: Patient) -> list[str]:
    return [each.accessibleName() for each in patient.touchables() if isinstance(each, Choice) and each.isChecked()]


def closing(patient: Patient, name: Closing) -> int:
    return list(patient.library.step_ids(patient.kiosk.visit.language, "values")).index(name)


def test_no_choice_is_made_before_the_patient_makes_one(patient: Patient) -> None:
    for step in range(patient.library.step_count("en", "values")):
        assert chosen(at(patient, step)) == []


def test_a_touch_chooses_another_changes_it_and_the_same_again_takes_it_back(patient: Patient) -> None:
    at(patient, 1)
    patient.tap("Very important")
    assert chosen(patient) == ["Very important"]
    patient.tap("Not important")
    assert chosen(patient) == ["Not important"]
    assert patient.kiosk.visit.weights.given == (Matters(1, Weight.NONE),)
    patient.tap("Not important")
    assert (chosen(patient), patient.kiosk.visit.weights) == ([], NOTHING_WEIGHED)


def test_an_answer_outlives_back_text_size_and_language(patient: Patient) -> None:
    at(patient, 1)
    patient.tap("Very important")
    patient.tap("Next")
    patient.tap("Back")
    assert chosen(patient) == ["Very important"]
    patient.kiosk.follow(Choose(TextSize.LARGEST))
    settle()
    patient.tap("Most important")
    patient.kiosk.follow(Choose(TextSize.NORMAL))
    settle()
    assert chosen(patient) == ["Most important"]
    patient.tap("Language")
    patient.tap("Deutsch")
    patient.tap("Fertig")
    assert chosen(patient) == ["Am wichtigsten"]


def test_whoever_leaves_all_out_comes_to_the_end_all_the_same(patient: Patient) -> None:
    patient.kiosk.follow(GoToTopic("values"))
    settle()
    for _ in range(patient.library.step_count("en", "values") - 1):
        patient.tap("Next")
    assert "You have not marked anything." in " ".join(text.text() for text in patient.texts())
    patient.tap("Done")
    assert patient.kiosk.visit.weights == NOTHING_WEIGHED


def test_the_summary_shows_what_was_weighed_and_leads_to_the_questions(patient: Patient) -> None:
    patient.kiosk.follow(Weigh(Matters(2, Weight.MOST)))
    at(patient, closing(patient, Closing.LEAN))
    patient.tap("I am not sure yet")
    patient.tap("Next")
    patient.tap("A little sure")
    patient.tap("Next")
    said = [text.text() for text in patient.texts()]
    for line in ("Most important", "I want to avoid any operation.", "I am not sure yet", "A little sure"):
        assert line in said
    patient.tap("Look at the questions")
    assert patient.kiosk.visit.place == Step("questions", 0)
    patient.tap("Back")
    patient.tap("Back")
    patient.tap("Fully sure")
    patient.tap("Next")
    assert "Fully sure" in [text.text() for text in patient.texts()]


def test_the_summary_names_what_was_picked_to_ask_about_and_leads_home_with_it(patient: Patient) -> None:
    at(patient, closing(patient, Closing.SUMMARY))
    assert not patient.can(patient.library.words("en").take_home)
    patient.kiosk.follow(Pick(Picked("questions", 2, 1)))
    settle()
    assert "What else could I try first?" in [text.text() for text in patient.texts()]
    patient.tap(patient.library.words("en").take_home)
    assert isinstance(patient.kiosk.visit.place, TakeHome)


def test_a_touch_does_not_scroll_the_page(patient: Patient) -> None:
    patient.kiosk.follow(Choose(TextSize.LARGEST))
    at(patient, 1)
    last = patient.find("Most important")
    patient.bring_into_view(last)
    view = next(view for view in patient.window.front().findChildren(ScrollView) if view.content.isAncestorOf(last))
    before = view.content.y()
    assert before < 0
    patient.tap(last)
    assert (view.content.y(), chosen(patient)) == (before, ["Most important"])


def test_nothing_is_left_for_the_next_patient(patient: Patient) -> None:
    at(patient, 1)
    patient.tap("Very important")
    patient.kiosk.follow(Go.FINISH)
    patient.kiosk.follow(Go.BEGIN)
    assert chosen(at(patient, 1)) == []


@pytest.mark.parametrize("patient", SIZES, indirect=True)
@pytest.mark.parametrize("text_size", TextSize)
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_full_summary_can_be_read_and_touched(patient: Patient, text_size: TextSize, language: str) -> None:
    for wish in (Speak(language), Choose(ThemeName.STRONG), Choose(text_size)):
        patient.kiosk.follow(wish)
    for index, weight in enumerate((*Weight, *Weight), OPENING):
        patient.kiosk.follow(Weigh(Matters(index, weight)))
    at(patient, closing(patient, Closing.SUMMARY))
    assert faults(patient.window.front(), patient.window.look(patient.kiosk.visit).scale) == []
