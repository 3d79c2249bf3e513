# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The one question at the end: who is asked, when, and what is left of the visit then."""

from dataclasses import replace

import pytest

from kiosk.navigation.answers import Answered
from kiosk.navigation.follow import follow
from kiosk.navigation.leaving import asked_at_the_end
from kiosk.navigation.places import Attract, Feedback, Home, Place
from kiosk.navigation.resting import at_rest
from kiosk.navigation.visit import TextSize, ThemeName, Visit
from kiosk.navigation.weights import Sure, Weight
from kiosk.navigation.wishes import Answer, Choose, Go, GoToTopic, Helpful, Rate, Speak, Weigh, Wish
from tests.navigation.test_follow import GUIDE, START

READ = (GoToTopic("pain", "why"), Go.NEXT)


def after(*wishes: Wish) -> Visit:
    """The visit after these wishes in a kiosk that asks."""
    visit = START
    for wish in wishes:
        visit = asked_at_the_end(visit, wish, follow(visit, wish, GUIDE))
    return visit


@pytest.mark.parametrize(
    ("wishes", "place"),
    [
        ((*READ, Go.FINISH), Feedback(leaving=True)),
        ((Go.TOUR, Go.FINISH), Feedback(leaving=True)),
        ((Go.TOUR, *[Go.NEXT] * 5), Feedback()),
        ((Go.TOUR, *[Go.NEXT] * 5, Go.HOME), Home()),
        ((Go.TOUR, *[Go.NEXT] * 5, Rate(Helpful.YES)), Feedback(thanked=True)),
        ((*READ, Go.FINISH, Rate(Helpful.NO)), Feedback(leaving=True, thanked=True)),
        ((*READ, Go.FINISH, Go.FINISH), Attract()),
        ((Weigh(Sure(Weight.MUCH)), Go.FINISH), Feedback(leaving=True)),
        ((Go.FINISH,), Attract()),
        ((GoToTopic("trial"), Go.HOME, Go.FINISH), Attract()),
        ((Go.TOUR, *[Go.NEXT] * 5, Rate(Helpful.YES), Go.HOME, Go.FINISH), Attract()),
        ((Rate(Helpful.YES),), Home()),
    ],
)
def test_whoever_has_read_something_is_asked_once(wishes: tuple[Wish, ...], place: Place) -> None:
    assert after(*wishes).place == place


def test_when_a_leaver_is_asked_nothing_is_left_but_language_and_look() -> None:
    answered = Answer(Answered("pain", 0, 1, right=False))
    visit = after(*READ, answered, Speak("de"), Choose(TextSize.LARGE), Choose(ThemeName.DARK), Go.FINISH)
    look = replace(at_rest(GUIDE), language="de", text_size=TextSize.LARGE, theme=ThemeName.DARK)
    assert visit == replace(look, place=Feedback(leaving=True))
    assert after(*READ, Speak("de"), Go.FINISH, Go.FINISH) == at_rest(GUIDE)


def test_a_second_answer_is_none() -> None:
    visit = after(*READ, Go.FINISH, Rate(Helpful.YES))
    assert follow(visit, Rate(Helpful.NO), GUIDE) == visit
