# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is counted of a visit: each thing once, and nothing of its order."""

import pytest

from kiosk.navigation.places import (
    Attract,
    ChapterPlace,
    Feedback,
    GlossaryPlace,
    Home,
    MyQuestions,
    Place,
    Question,
    Search,
    Step,
    TakeHome,
)
from kiosk.navigation.visit import Visit
from kiosk.statistics.attending import Attending
from kiosk.statistics.keys import What
from tests.statistics.visits import attended, keys, named


def of(what: What, *places: Place) -> set[str]:
    return {which for kind, which in keys(*places) if kind is what}


def test_a_visit_is_counted_with_its_hour_and_its_language() -> None:
    assert keys(hour=9, language="de") == {
        (What.VISITS, ""),
        (What.HOUR, "09"),
        (What.LANGUAGE, "de"),
        (What.STOP, "(home)"),
    }


def test_topics_and_screens_count_once_however_often_they_are_seen() -> None:
    places = (Step("trial", 0), Step("trial", 1), Home(), Step("trial", 0), Question("faq", 2, open=True))
    assert of(What.TOPIC, *places) == {"trial", "faq"}
    assert of(What.SCREEN, *places) == {"trial#0", "trial#1", "faq#2"}


def test_the_order_leaves_no_trace_but_its_end() -> None:
    one, two, end = Step("trial", 0), Step("options", 3), Home()
    assert keys(one, two, end) == keys(two, one, end) == keys(one, two, one, end)


@pytest.mark.parametrize(
    ("place", "stop"),
    [
        (Step("trial", 3), "trial#3"),
        (Question("faq", 1, open=True), "faq#1"),
        (Question("faq", 0), "faq"),
        (GlossaryPlace("words", "p"), "words"),
        (ChapterPlace("stimulator"), "(chapter stimulator)"),
        (Search("my secret"), "(find)"),
        (MyQuestions(), "(my questions)"),
        (TakeHome(), "(my questions)"),
    ],
)
def test_where_a_visit_stops(place: Place, stop: str) -> None:
    assert of(What.STOP, Step("trial", 1), place) == {stop}


def test_the_end_is_no_place_to_stop_at() -> None:
    assert of(What.STOP, Step("trial", 1), Feedback(leaving=True), Attract()) == {"trial#1"}


def test_a_touch_that_leads_nowhere_is_no_visit() -> None:
    attending = Attending(10)
    attending.see(Visit("en", Attract()))
    assert not attending.came_to_anything


def test_nothing_that_is_written_or_picked_is_counted() -> None:
    assert not [key for key in keys(Search("my secret"), MyQuestions(3)) if "secret" in key[1] or "3" in key[1]]


def test_the_language_is_that_of_the_end() -> None:
    attending = attended([Step("trial", 0)], "de")
    attending.see(Visit("en", Step("trial", 1)))
    assert (What.LANGUAGE, "en") in attending.keys(named)
    assert (What.LANGUAGE, "de") not in attending.keys(named)
