# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Blocks look as their words say: tables mirror, numbers and pictures agree, answers are never scolded."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint

from kiosk.navigation.places import ChapterPlace, GlossaryPlace, Step
from kiosk.navigation.visit import Motion, TextSize, ThemeName
from kiosk.navigation.wishes import Choose, GoTo
from kiosk.ui.blocks.people import People
from kiosk.ui.cards import Card
from kiosk.ui.scrolling import ScrollView
from tests.ui.conftest import Visitor
from tests.ui.finger import Patient, settle
from tests.ui.judge import faults

TABLE = "| Treatment | Good | Bad |\n|---|---|---|\n| Walking | Free | Slow |\n| Tablets | Quick | Tiring |\n"
CHECK = '!!! check "Can I swim?"\n    - [ ] Yes :: Not yet.\n    - [x] No :: It must stay dry.\n'


def at_page(patient: Patient) -> Patient:
    patient.kiosk.follow(Choose(Motion.LESS))
    patient.kiosk.follow(GoTo(Step("page")))
    settle()
    return patient


def left_of(patient: Patient, text: str) -> int:
    prose = next(prose for prose in patient.texts() if prose.text() == text)
    return prose.mapTo(patient.window, QPoint(0, 0)).x()


def test_a_table_has_its_first_column_where_lines_begin(visitor: Visitor) -> None:
    patient = at_page(visitor(TABLE))
    assert left_of(patient, "Walking") < left_of(patient, "Free") < left_of(patient, "Slow")


def test_a_table_is_mirrored_where_lines_run_from_the_right(visitor: Visitor) -> None:
    patient = at_page(visitor(TABLE, en__interface_toml='[chapters]\nall = "All"\n[words]\ndirection = "rtl"\n'))
    assert left_of(patient, "Walking") > left_of(patient, "Free") > left_of(patient, "Slow")


def test_large_letters_turn_a_table_into_parts_that_name_their_columns(visitor: Visitor) -> None:
    patient = at_page(visitor(TABLE))
    patient.kiosk.follow(Choose(TextSize.LARGEST))
    settle()
    assert "Good: Free" in [prose.text() for prose in patient.texts()]


OPTIONS = """
| Option | Helps with | Downside |
|---|---|---|
| **Nothing new** | Short | Little |
| **Training** | Much more than the others, and that takes many words to say, so that it fills a second line | Effort |
| **Tablets** | Pain | Tired |
"""


def spans(patient: Patient, names: list[str]) -> list[int]:
    """How far it is from the top of each to the top of the next."""
    tops = [prose.mapTo(patient.window, QPoint(0, 0)).y() for prose in patient.texts() if prose.text() in names]
    return [below - above for above, below in pairwise(tops)]


@pytest.mark.parametrize(
    ("size", "text_size"),
    [((1920, 1080), TextSize.NORMAL), ((1080, 1920), TextSize.NORMAL), ((1920, 1080), TextSize.LARGE)],
)
def test_options_that_are_compared_have_equal_room(
    visitor: Visitor, size: tuple[int, int], text_size: TextSize
) -> None:
    patient = at_page(visitor(OPTIONS, size))
    patient.kiosk.follow(Choose(text_size))
    settle()
    first, second = spans(patient, ["Nothing new", "Training", "Tablets"])
    assert first == second > patient.window.look(patient.kiosk.visit).m.target


def test_no_cell_is_cut_when_up_and_down_take_room_from_a_table(visitor: Visitor) -> None:
    rows = "".join(f"| **Row {row}** | Often drowsy, then awake | Drowsy, numb or quite asleep |\n" for row in range(6))
    patient = at_page(visitor(f"| | Thin leads | Flat leads |\n|---|---|---|\n{rows}\n{'Some words. ' * 60}\n"))
    assert patient.can(patient.library.words("en").down)
    assert faults(patient.window.front(), 1.0) == []


def test_columns_that_are_compared_leave_each_row_its_own_height(visitor: Visitor) -> None:
    patient = at_page(
        visitor("| | One | Two |\n|---|---|---|\n| A | x | y |\n| B | " + "long " * 30 + "| y |\n| C | x | y |\n")
    )
    first, second = spans(patient, ["A", "B", "C"])
    assert first < second


@pytest.mark.parametrize(
    ("sentence", "spoken"),
    [("30 out of 100 people have less pain.", ("30",)), ("60 to 90 out of 100 people had less.", ("60", "30", "10"))],
)
def test_the_hundred_people_say_the_numbers_of_the_sentence(
    visitor: Visitor, sentence: str, spoken: tuple[str, ...]
) -> None:
    patient = at_page(visitor(f"!!! chance\n    {sentence}\n"))
    people = patient.window.front().findChild(People)
    assert isinstance(people, People)
    assert all(number in people.accessibleName() for number in spoken)


@pytest.mark.parametrize(("touched", "said"), [("Yes", "Not yet."), ("No", "It must stay dry.")])
def test_an_answer_is_met_with_a_kind_word_and_the_reason(visitor: Visitor, touched: str, said: str) -> None:
    patient = at_page(visitor(CHECK))
    patient.tap(touched)
    words = patient.library.words("en")
    kind = words.check_right if touched == "No" else words.check_try
    assert {kind, said} <= {prose.text() for prose in patient.texts()}
    assert patient.find("No").accessibleName().endswith(words.check_answer)


def test_another_answer_takes_the_place_of_the_first(visitor: Visitor) -> None:
    patient = at_page(visitor(CHECK))
    patient.tap("Yes")
    patient.tap("No")
    said = [prose.text() for prose in patient.texts() if "dry" in prose.text() or "Not yet" in prose.text()]
    assert len(said) == 1


def test_nothing_moves_when_an_answer_says_what_is_known_of_it(visitor: Visitor) -> None:
    patient = at_page(visitor(CHECK))
    before = [patient.find(name).geometry() for name in ("Yes", "No")]
    patient.tap("Yes")
    assert patient.find("Yes").accessibleName().endswith(patient.library.words("en").check_chosen)
    assert [patient.find(name).geometry() for name in ("Yes", "No")] == before


LINKED = """
!!! check "Can I swim?"
    - [ ] Yes :: Not yet.
    - [x] No :: It must stay dry. [Keep it dry](page#dry)

## Dry

Keep it dry.

## Last

!!! check "Can I walk?"
    - [x] Yes
    - [ ] No
"""


def test_the_reason_leads_to_the_screen_that_explains_it_and_back(visitor: Visitor) -> None:
    patient = at_page(visitor(LINKED))
    assert not patient.can("Read again: Keep it dry")
    patient.tap("Yes")
    assert {"Good try.", "Not yet."} <= {prose.text() for prose in patient.texts()}
    patient.tap("Read again: Keep it dry")
    assert patient.kiosk.visit.place == Step("page", 1)
    patient.tap("Back")
    assert "Good try." in [prose.text() for prose in patient.texts()]


@pytest.mark.parametrize("choice", [TextSize.LARGEST, ThemeName.DARK])
def test_an_answer_outlives_another_look(visitor: Visitor, choice: TextSize | ThemeName) -> None:
    patient = at_page(visitor(LINKED))
    patient.tap("Yes")
    patient.kiosk.follow(Choose(choice))
    settle()
    assert "Good try." in [prose.text() for prose in patient.texts()]
    patient.tap("No")
    patient.kiosk.follow(Choose(TextSize.NORMAL))
    patient.kiosk.follow(Choose(ThemeName.LIGHT))
    settle()
    assert "Yes, that is right." in [prose.text() for prose in patient.texts()]


def test_two_checks_of_a_topic_are_not_taken_for_one_another(visitor: Visitor) -> None:
    patient = at_page(visitor(LINKED))
    patient.tap("Yes")
    patient.kiosk.follow(GoTo(Step("page", 2)))
    settle()
    assert "Yes, that is right." not in [prose.text() for prose in patient.texts()]
    patient.tap("Yes")
    assert "Yes, that is right." in [prose.text() for prose in patient.texts()]


def test_what_is_said_to_an_answer_comes_into_view(visitor: Visitor) -> None:
    patient = at_page(visitor("Some words. " * 30 + LINKED, (1080, 1920)))
    patient.kiosk.follow(Choose(TextSize.LARGEST))
    settle()
    patient.tap("Yes")
    said = next(prose for prose in patient.texts() if prose.text() == "Good try.")
    view = next(view for view in patient.window.front().findChildren(ScrollView) if view.content.isAncestorOf(said))
    assert view.shows(said.mapTo(view, said.rect().center()))


def test_at_the_end_of_a_topic_what_was_answered_otherwise_is_offered_once_more(visitor: Visitor) -> None:
    patient = at_page(visitor(LINKED))
    patient.tap("Yes")
    for _ in range(2):
        patient.tap("Next")
    patient.tap("No")
    patient.tap("Done")
    cards = [touchable.accessibleName() for touchable in patient.touchables() if isinstance(touchable, Card)]
    assert cards == ["Keep it dry. Can I swim?. Read it again", "Last. Can I walk?. Read it again"]
    patient.tap("Keep it dry")
    assert "Keep it dry." in [prose.text() for prose in patient.texts()]
    patient.tap("Back")
    patient.tap("Done")
    assert patient.kiosk.visit.place == ChapterPlace("all")


def test_few_words_are_set_larger_than_many(visitor: Visitor) -> None:
    heights = [at_page(visitor("It helps. " * count)).texts()[-1].line_height() for count in (2, 55, 200)]
    assert heights[0] > heights[1] > heights[2]


def test_a_word_of_the_glossary_explains_itself_at_a_touch(visitor: Visitor) -> None:
    words = "---\ntitle: Words\nkind: glossary\n---\n\nLead\n:   A thin wire.\n"
    patient = at_page(visitor("A lead lies near the nerves.", **{"en/words.md": words}))
    patient.tap(patient.library.words("en").explain_word.replace("{word}", "lead"))
    assert "A thin wire." in [prose.text() for prose in patient.texts()]


def test_prose_is_read_out_as_it_is_written(visitor: Visitor) -> None:
    patient = at_page(visitor("The **test box** stays *outside* your body."))
    spoken = [prose.text() for prose in patient.texts()]
    assert "The test box stays outside your body." in spoken


def test_a_number_to_call_is_larger_than_any_other_text_below_the_title(visitor: Visitor) -> None:
    patient = at_page(visitor('!!! call "Call 12 34 if:"\n    - you have a fever\n\nWe are here.\n'))
    heights = {prose.text(): prose.line_height() for prose in patient.texts()}
    assert heights["Call 12 34 if:"] > max(heights["you have a fever"], heights["We are here."])


def test_the_letters_of_the_glossary_stay_where_they_are(visitor: Visitor) -> None:
    many = "\n".join(f"A{i}\n:   A word. {'It is long. ' * 9}\n" for i in range(9))
    words = f"---\ntitle: Words\nkind: glossary\n---\n\n{many}\nB\n:   A word.\n"
    patient = at_page(visitor("Text.", **{"en/words.md": words}))
    places = []
    for letter in "AB":
        patient.kiosk.follow(GoTo(GlossaryPlace("words", letter)))
        settle()
        key = patient.find(patient.library.words("en").letter.replace("{letter}", "B"))
        places.append(key.mapTo(patient.window, QPoint(0, 0)))
    assert places[0] == places[1]
