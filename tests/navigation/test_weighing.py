# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What matters is weighed by touches: it can be taken back, it outlives every change of look, and it is forgotten."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.navigation.resting import at_rest
from kiosk.navigation.visit import TextSize
from kiosk.navigation.weights import NOT_SURE, NOTHING_WEIGHED, Leans, Matters, Sure, Weighed, Weight, Weights
from kiosk.navigation.wishes import Choose, Go, GoToTopic, Speak, Weigh
from tests.navigation.test_follow import GUIDE, START, after

WEIGHED: st.SearchStrategy[Weighed] = st.one_of(
    st.builds(Matters, st.integers(1, 3), st.sampled_from(Weight)),
    st.builds(Leans, st.sampled_from(["training", "tablets", NOT_SURE])),
    st.builds(Sure, st.sampled_from(Weight)),
)


def weights(*said: Weighed) -> Weights:
    return after(*(Weigh(each) for each in said)).weights


def test_nothing_is_weighed_before_somebody_does() -> None:
    assert START.weights == NOTHING_WEIGHED
    assert not any(NOTHING_WEIGHED.holds(Sure(weight)) for weight in Weight)


def test_another_touch_takes_the_place_of_the_one_before() -> None:
    said = weights(Matters(1, Weight.LITTLE), Matters(2, Weight.MOST), Matters(1, Weight.MUCH))
    assert said.by_statement() == {1: Weight.MUCH, 2: Weight.MOST}


@given(st.lists(WEIGHED), WEIGHED)
def test_touching_the_same_again_takes_it_back(said: list[Weighed], again: Weighed) -> None:
    before = weights(*said)
    touched = before.with_(again)
    assert touched.holds(again) is not before.holds(again)
    assert touched.with_(again).holds(again) is before.holds(again)


@given(st.lists(WEIGHED))
def test_no_order_of_touches_leaves_two_answers_to_one_question(said: list[Weighed]) -> None:
    statements = [each.statement for each in weights(*said).given]
    assert len(statements) == len(set(statements))


def test_what_was_weighed_stays_wherever_the_patient_goes() -> None:
    visit = after(Weigh(Leans("training")), Weigh(Sure(Weight.MIDDLE)), Weigh(Matters(1, Weight.MUCH)))
    gone = after(GoToTopic("trial"), Go.NEXT, Go.BACK, Choose(TextSize.LARGEST), Speak("de"), Go.HOME, visit=visit)
    assert gone.weights == visit.weights


def test_it_is_forgotten_with_the_visit() -> None:
    assert after(Weigh(Sure(Weight.MOST)), Go.FINISH) == at_rest(GUIDE)
    assert at_rest(GUIDE).weights == NOTHING_WEIGHED
