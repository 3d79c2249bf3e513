# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Where each touch leads."""

from dataclasses import replace
from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.navigation.follow import HISTORY_LIMIT, LONGEST_TEXT, follow
from kiosk.navigation.places import (
    ChapterPlace,
    GlossaryPlace,
    Home,
    Letters,
    Panel,
    Place,
    Question,
    Search,
    Step,
    WordSheet,
)
from kiosk.navigation.resting import at_rest, first_visit
from kiosk.navigation.visit import Motion, TextSize, ThemeName, Visit
from kiosk.navigation.wishes import Choose, Go, GoTo, GoToTopic, Open, Speak, Wish, Write
from tests.navigation.small_guide import SmallGuide

GUIDE = SmallGuide()
START = first_visit(GUIDE)


def after(*wishes: Wish, visit: Visit = START) -> Visit:
    """The visit after these wishes."""
    return reduce(lambda so_far, wish: follow(so_far, wish, GUIDE), wishes, visit)


@pytest.mark.parametrize(
    ("wishes", "place"),
    [
        ((), Home()),
        ((GoTo(ChapterPlace("device")),), ChapterPlace("device")),
        ((GoToTopic("trial"),), Step("trial", 0)),
        ((GoToTopic("trial", "day"),), Step("trial", 1)),
        ((GoToTopic("trial", "no such screen"),), Step("trial", 0)),
        ((GoToTopic("faq"),), Question("faq", 0)),
        ((GoToTopic("faq", "q2"),), Question("faq", 1, open=True)),
        ((GoToTopic("glossary"),), GlossaryPlace("glossary")),
        ((GoToTopic("trial"), Go.NEXT), Step("trial", 1)),
        ((GoToTopic("trial"), Go.NEXT, Go.NEXT, Go.NEXT), ChapterPlace("device")),
        ((GoToTopic("about"), Go.NEXT), Home()),
        ((Go.ABOUT,), Step("about", 0)),
        ((GoToTopic("trial"), Go.ABOUT, Go.BACK), Step("trial", 0)),
        ((GoToTopic("faq"), Go.NEXT), ChapterPlace("device")),
        ((Go.NEXT,), Home()),
        ((GoToTopic("trial", "after"), Go.HOME), Home()),
        ((GoTo(Search()), Write("p"), Write("ai"), Write("m", away=1)), Search("pam")),
        ((GoTo(Search("pain", 4)), Write("s")), Search("pains")),
        ((GoTo(Search("p")), Write(away=3)), Search()),
        ((GoTo(Search()), Write(" "), Write("x" * 500)), Search("x" * LONGEST_TEXT)),
        ((GoTo(Search("pain")), Go.LIST), Search("pain", listed=True)),
        ((GoTo(Search("pain", 3)), Speak("de")), Search("pain")),
        ((GoTo(Letters("B", 8)), Speak("de")), Letters()),
        ((Write("p"),), Home()),
        ((Go.LIST,), Home()),
    ],
)
def test_a_wish_leads_to_the_place_it_names(wishes: tuple[Wish, ...], place: Place) -> None:
    assert after(*wishes).place == place


@pytest.mark.parametrize(
    ("wishes", "place"),
    [
        ((Go.BACK,), Home()),
        ((GoTo(ChapterPlace("device")), Go.BACK), Home()),
        ((GoTo(ChapterPlace("device")), GoToTopic("trial"), Go.BACK), ChapterPlace("device")),
        ((GoToTopic("trial"), Go.NEXT, Go.BACK), Step("trial", 0)),
        ((GoToTopic("trial"), GoTo(Step("trial", 2)), Go.BACK), Step("trial", 0)),
        ((GoToTopic("trial"), Go.NEXT, GoToTopic("pain", "why"), Go.BACK), Step("trial", 1)),
        ((GoToTopic("trial"), Go.NEXT, Go.NEXT, Go.NEXT, Go.BACK), Home()),
        ((GoToTopic("faq"), GoTo(Question("faq", 1, open=True)), Go.BACK), Home()),
        ((GoToTopic("faq"), GoTo(Question("faq", 2)), Go.BACK), Question("faq", 0)),
        ((GoToTopic("glossary"), GoTo(GlossaryPlace("glossary", "L")), Go.BACK), Home()),
        ((GoTo(Letters()), GoTo(Letters("B")), GoTo(Letters("B", 8)), Go.BACK), Letters()),
        ((GoTo(Letters()), GoTo(Search()), Write("p"), Write("a"), Go.BACK), Letters()),
        ((GoTo(Search()), Write("p"), Go.LIST, Go.BACK), Search("p")),
        ((GoTo(Search()), Write("p"), GoToTopic("trial"), Go.BACK), Search("p")),
    ],
)
def test_back_shows_what_was_shown_before(wishes: tuple[Wish, ...], place: Place) -> None:
    assert after(*wishes).place == place


def test_back_closes_a_sheet_first() -> None:
    visit = after(GoToTopic("trial"), Open(Panel.LOOK), Go.BACK)
    assert (visit.sheet, visit.place) == (None, Step("trial", 0))


def test_a_jump_closes_the_sheet_it_came_from() -> None:
    assert after(GoToTopic("trial"), Open(Panel.STEPS), GoTo(Step("trial", 2))).sheet is None


def test_a_sheet_opens_and_closes_over_the_same_place() -> None:
    opened = after(GoToTopic("trial"), Open(WordSheet("lead")))
    assert opened.sheet == WordSheet("lead")
    assert after(Go.CLOSE, visit=opened) == after(GoToTopic("trial"))


def test_the_tour_leads_through_the_topics_in_order_and_ends_at_home() -> None:
    places = []
    visit = after(Go.TOUR)
    while visit.place != Home():
        places.append(visit.place)
        visit = after(Go.NEXT, visit=visit)
    assert places == [Step("pain", i, tour=True) for i in range(2)] + [Step("trial", i, tour=True) for i in range(3)]
    assert visit.tour is None
    assert visit.read == {"pain", "trial"}


def test_the_tour_remembers_where_it_was_left() -> None:
    left = after(Go.TOUR, Go.NEXT, Go.NEXT, Go.HOME, GoToTopic("trial"), Go.NEXT, Go.HOME)
    assert after(Go.TOUR, visit=left).place == Step("trial", 0, tour=True)


def test_going_back_takes_the_tour_back_too() -> None:
    left = after(Go.TOUR, Go.NEXT, Go.BACK, Go.HOME)
    assert after(Go.TOUR, visit=left).place == Step("pain", 0, tour=True)


def test_a_link_leaves_the_tour_and_back_joins_it_again() -> None:
    visit = after(Go.TOUR, GoToTopic("trial"), Go.BACK)
    assert visit.place == Step("pain", 0, tour=True)


def test_a_guide_without_topics_has_no_tour() -> None:
    empty = SmallGuide(replace(GUIDE.guide, chapters=()))
    assert follow(START, Go.TOUR, empty) == START


def test_a_topic_counts_as_read_when_its_last_screen_was_left_forward() -> None:
    assert after(GoToTopic("pain"), Go.NEXT).read == frozenset()
    assert after(GoToTopic("pain"), Go.NEXT, Go.NEXT).read == {"pain"}


def test_another_language_shows_the_same_place() -> None:
    visit = after(GoToTopic("trial"), Go.NEXT, Speak("de"))
    assert (visit.language, visit.place) == ("de", Step("trial", 1))


def test_a_screen_that_another_language_lacks_becomes_the_last_one() -> None:
    visit = after(Go.TOUR, GoToTopic("trial", "after"), GoTo(Question("faq", 2)), Speak("de"))
    assert visit.place == Question("faq", 1)
    assert visit.history[-1] == Step("trial", 1)


def test_a_language_that_the_guide_lacks_changes_nothing() -> None:
    assert after(Speak("fr")) == START


def test_choices_change_the_look_and_nothing_else() -> None:
    chosen = after(Choose(TextSize.LARGEST), Choose(ThemeName.STRONG), Choose(Motion.LESS))
    expected = replace(START, text_size=TextSize.LARGEST, theme=ThemeName.STRONG, motion=Motion.LESS)
    assert chosen == expected


def test_finish_forgets_the_visit() -> None:
    used = after(Speak("de"), Choose(TextSize.LARGE), Go.TOUR, Go.NEXT, Go.NEXT, Open(Panel.LOOK))
    assert after(Go.FINISH, visit=used) == at_rest(GUIDE)


WISHES = st.sampled_from(
    [
        *Go,
        GoTo(ChapterPlace("device")),
        GoTo(Step("trial", 2)),
        GoTo(Question("faq", 1, open=True)),
        GoTo(Question("faq", 2)),
        GoTo(GlossaryPlace("glossary", "A")),
        GoToTopic("pain"),
        GoTo(Letters("B")),
        GoTo(Search("p")),
        Write("a"),
        GoToTopic("unknown"),
        Open(Panel.MENU),
        Speak("de"),
        Speak("en"),
    ]
)


@given(st.lists(WISHES, max_size=HISTORY_LIMIT + 30))
def test_home_is_one_touch_away_and_the_way_back_ends_there(wishes: list[Wish]) -> None:
    visit = after(*wishes)
    assert after(Go.HOME, visit=visit).place == Home()
    assert len(visit.history) <= HISTORY_LIMIT
    assert after(*[Go.BACK] * (HISTORY_LIMIT + 2), visit=visit).place == Home()
