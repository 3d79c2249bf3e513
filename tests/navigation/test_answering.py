# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Answers to quick checks stay during the visit, block no way, and lead to another look behind their topic."""

import pytest

from kiosk.navigation.answers import Answered
from kiosk.navigation.places import ChapterPlace, Home, LookAgain, Place, Step
from kiosk.navigation.visit import TextSize
from kiosk.navigation.wishes import Answer, Choose, Go, GoTo, GoToTopic, Speak, Wish
from tests.navigation.test_follow import START, after

OTHERWISE = Answer(Answered("trial", 0, 1, right=False))
RIGHT = Answer(Answered("trial", 0, 0, right=True))
ELSEWHERE = Answer(Answered("pain", 0, 1, right=False))
LAST = GoToTopic("trial", "after")


@pytest.mark.parametrize(
    ("wishes", "place"),
    [
        ((OTHERWISE, LAST, Go.NEXT), LookAgain("trial")),
        ((RIGHT, LAST, Go.NEXT), ChapterPlace("device")),
        ((OTHERWISE, RIGHT, LAST, Go.NEXT), ChapterPlace("device")),
        ((ELSEWHERE, LAST, Go.NEXT), ChapterPlace("device")),
        ((OTHERWISE, GoToTopic("trial"), Go.NEXT), Step("trial", 1)),
        ((OTHERWISE, LAST, Go.NEXT, Go.NEXT), ChapterPlace("device")),
        ((OTHERWISE, LAST, Go.NEXT, Go.BACK), Step("trial", 2)),
        ((OTHERWISE, LAST, Go.NEXT, GoToTopic("trial", "day"), Go.BACK), LookAgain("trial")),
    ],
)
def test_behind_a_topic_there_is_another_look_only_for_who_answered_otherwise(
    wishes: tuple[Wish, ...], place: Place
) -> None:
    assert after(*wishes).place == place


def test_the_tour_goes_on_behind_another_look() -> None:
    visit = after(ELSEWHERE, Go.TOUR, Go.NEXT, Go.NEXT)
    assert visit.place == LookAgain("pain", tour=True)
    assert after(Go.NEXT, visit=visit).place == Step("trial", 0, tour=True)


def test_the_tour_ends_behind_its_last_look() -> None:
    visit = after(OTHERWISE, GoTo(Step("trial", 2, tour=True)), Go.NEXT)
    assert visit.place == LookAgain("trial", tour=True)
    ended = after(Go.NEXT, visit=visit)
    assert (ended.place, ended.tour) == (Home(), None)


def test_a_topic_is_read_though_something_is_worth_another_look() -> None:
    assert after(OTHERWISE, LAST, Go.NEXT).read == {"trial"}


def test_an_answer_stays_wherever_the_patient_goes_and_is_forgotten_with_the_visit() -> None:
    visit = after(OTHERWISE, LAST, Go.BACK, Choose(TextSize.LARGEST), Speak("de"), Go.HOME)
    assert visit.answers.to("trial", 0) == OTHERWISE.answered
    assert after(Go.FINISH, visit=visit).answers == START.answers


def test_the_last_answer_counts() -> None:
    assert after(OTHERWISE, RIGHT).answers.given == (RIGHT.answered,)
