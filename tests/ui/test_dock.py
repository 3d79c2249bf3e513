# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The dock: the same things in the same order; what finds no room folds into a menu, Home never."""

import pytest

from kiosk.navigation.places import ChapterPlace, GlossaryPlace, Home, Panel, Place, Question, Step
from kiosk.navigation.visit import TextSize
from kiosk.navigation.wishes import Choose, GoTo
from kiosk.ui.button import Button
from kiosk.ui.dock import Dock
from kiosk.ui.touchable import Style, Touchable
from tests.ui.conftest import Visitor
from tests.ui.finger import Patient, settle

PLACES = [ChapterPlace("pain"), Step("trial", 1), Step("trial", 9), Question("faq"), GlossaryPlace("glossary")]


def names(patient: Patient) -> list[str]:
    dock = patient.window.front().findChild(Dock)
    assert isinstance(dock, Dock)
    across = sorted(dock.findChildren(Touchable), key=lambda touchable: (touchable.y(), touchable.x()))
    return [touchable.accessibleName() for touchable in across if touchable.isVisible()]


def go(patient: Patient, text_size: TextSize = TextSize.NORMAL) -> None:
    patient.kiosk.follow(Choose(text_size))
    patient.kiosk.follow(GoTo(Step("trial", 1)))
    settle()


def test_a_step_has_home_tools_back_and_next_in_this_order(patient: Patient) -> None:
    go(patient)
    assert names(patient) == [
        *("Home", "Listen", "Steps", "Text size", "Language", "My questions", "Sources", "Back", "Next")
    ]


@pytest.mark.parametrize("patient", [(1080, 1920)], indirect=True)
def test_upright_back_and_next_stand_above_the_tools(patient: Patient) -> None:
    go(patient)
    assert names(patient) == ["Back", "Next", "Home", "Listen", "Text size", "Sources", "Menu"]


@pytest.mark.parametrize("patient", [(1080, 1920)], indirect=True)
def test_upright_text_size_and_language_are_one_touch_away_from_home(patient: Patient) -> None:
    patient.kiosk.follow(GoTo(Home()))
    settle()
    assert {"Listen", "Find", "Text size", "Language", "My questions", "About"} <= set(names(patient))


@pytest.mark.parametrize("patient", [(1280, 720), (1080, 1920)], indirect=True)
def test_what_finds_no_room_folds_into_the_menu(patient: Patient) -> None:
    go(patient, TextSize.LARGEST)
    shown = set(names(patient))
    assert shown >= {"Home", "Listen", "Menu", "Sources", "Back", "Next"}
    folded = {"Steps", "Text size", "Language", "My questions"} - shown
    assert "Steps" in folded
    patient.tap("Menu")
    assert patient.kiosk.visit.sheet is Panel.MENU
    assert [name for name in sorted(folded) if not patient.can(name)] == []


@pytest.mark.parametrize("patient", [(1920, 1080), (1280, 720), (1080, 1920)], indirect=True)
@pytest.mark.parametrize("place", PLACES, ids=str)
def test_sources_and_the_voice_are_one_touch_away_in_every_text_size(patient: Patient, place: Place) -> None:
    for size in TextSize:
        patient.kiosk.follow(Choose(size))
        patient.kiosk.follow(GoTo(place))
        settle()
        assert {"Sources", "Listen"} <= set(names(patient)), size


@pytest.mark.parametrize("patient", [(1920, 1080), (1280, 720)], indirect=True)
def test_the_largest_words_leave_their_lines_to_the_text(patient: Patient) -> None:
    go(patient, TextSize.LARGEST)
    dock = patient.window.front().findChild(Dock)
    assert isinstance(dock, Dock)
    tools = [button for button in dock.findChildren(Button) if button.style_of_touch is Style.TOOL]
    assert tools
    lines = {button.text(): button.text_rect().height() / button.fontMetrics().height() for button in tools}
    assert [text for text, count in lines.items() if round(count) != 1] == []


def test_home_has_no_way_back_and_no_dead_buttons(patient: Patient) -> None:
    assert patient.kiosk.visit.place == Home()
    assert not patient.can("Back")
    assert all(touchable.isEnabled() for touchable in patient.touchables())


def test_a_second_language_has_a_button(patient: Patient) -> None:
    assert patient.library.words("en").language in names(patient)


def test_one_language_needs_no_button_for_languages(visitor: Visitor) -> None:
    patient = visitor("Text.")
    assert patient.library.guide.languages == ("en",)
    assert patient.library.words("en").language not in names(patient)
