# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The patient's own list: put on, taken off, put in order, cleared, and forgotten with the visit."""

from functools import reduce

from hypothesis import given
from hypothesis import strategies as st

from kiosk.navigation.follow import follow
from kiosk.navigation.picked import Picked, Picks, moved, with_or_without
from kiosk.navigation.places import Home, MyQuestions, Panel, Paper, Step, TakeHome
from kiosk.navigation.resting import at_rest, first_visit
from kiosk.navigation.visit import Visit
from kiosk.navigation.wishes import Go, GoTo, GoToTopic, Move, Open, Pick, Speak, Wish
from tests.navigation.small_guide import SmallGuide

GUIDE = SmallGuide()
A, B, C = Picked("trial", 0), Picked("questions", 2, 1), Picked("faq", 1)
LISTS = st.lists(st.builds(Picked, st.sampled_from(["pain", "trial"]), st.integers(0, 3)), unique=True).map(tuple)


def after(*wishes: Wish) -> Visit:
    """The visit after these wishes."""
    return reduce(lambda visit, wish: follow(visit, wish, GUIDE), wishes, first_visit(GUIDE))


def test_what_is_picked_comes_last_and_what_is_picked_again_goes() -> None:
    assert after(Pick(A), Pick(B), Pick(C)).picked == (A, B, C)
    assert after(Pick(A), Pick(B), Pick(C), Pick(B)).picked == (A, C)


def test_picking_leads_nowhere() -> None:
    here = after(GoToTopic("trial"), Go.NEXT)
    assert follow(here, Pick(A), GUIDE).place == here.place
    assert follow(here, Pick(A), GUIDE).history == here.history


def test_up_and_down_move_a_question_by_one_place() -> None:
    assert after(Pick(A), Pick(B), Pick(C), Move(C, -1)).picked == (A, C, B)
    assert after(Pick(A), Pick(B), Pick(C), Move(A, 1)).picked == (B, A, C)
    assert after(Pick(A), Pick(B), Move(A, -1), Move(B, 1)).picked == (A, B)
    assert after(Pick(A), Move(B, 1)).picked == (A,)


def test_the_page_that_is_shown_goes_with_what_was_moved() -> None:
    many = [Pick(Picked("trial", 0, item)) for item in range(5)]
    visit = after(*many, GoTo(MyQuestions(4)), Move(Picked("trial", 0, 4), -1))
    assert visit.place == MyQuestions(3)
    assert after(*many, Move(Picked("trial", 0, 4), -1)).place == Home()


@given(LISTS, st.integers(0, 7), st.integers(-9, 9))
def test_moving_loses_nothing(picks: Picks, which: int, by: int) -> None:
    chosen = picks[which % len(picks)] if picks else A
    assert sorted(moved(picks, chosen, by), key=str) == sorted(picks, key=str)


@given(LISTS)
def test_picking_twice_changes_nothing_but_the_order(picks: Picks) -> None:
    for each in picks:
        again = with_or_without(with_or_without(picks, each), each)
        assert again == moved(picks, each, len(picks))


def test_the_whole_list_goes_and_one_stays_there() -> None:
    visit = after(Pick(A), Pick(B), GoTo(MyQuestions(clearing=True)), Go.CLEAR)
    assert (visit.picked, visit.place) == ((), MyQuestions())


def test_leafing_through_the_list_and_the_codes_is_no_way_back() -> None:
    visit = after(GoToTopic("trial"), GoTo(MyQuestions()), GoTo(MyQuestions(4)), GoTo(TakeHome()), GoTo(TakeHome(1)))
    assert visit.history == (Home(), Step("trial"), MyQuestions(4))


def test_another_language_keeps_the_list() -> None:
    assert after(Pick(A), Pick(B), Speak("de")).picked == (A, B)


def test_finish_forgets_the_list() -> None:
    assert after(Pick(A), GoTo(TakeHome()), Go.FINISH) == at_rest(GUIDE)


def test_only_where_one_takes_a_list_home_something_is_said_of_paper() -> None:
    assert after(Pick(A), GoTo(TakeHome(2)), Go.PRINT).place == TakeHome(2, Paper.PRINTING)
    assert after(Pick(A), GoTo(TakeHome(2)), Open(Panel.PAPER), Go.PRINT).sheet is None
    assert after(Pick(A), GoTo(TakeHome()), Go.PRINT_PAGES).place == TakeHome(0, Paper.PRINTING, pages=True)
    assert after(Pick(A), GoTo(TakeHome()), Go.PRINT_PAGES, Go.PRINT).place == TakeHome(0, Paper.PRINTING)
    assert after(Pick(A), Go.PRINT).place == Home()
    assert after(GoTo(TakeHome()), Go.PRINT).place == TakeHome()
