# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a screen reader is told when something changes, and what it can press."""

import pytest

from kiosk.content.blocks import QuickCheck
from kiosk.navigation.places import Home, Panel, Question, Step, WordSheet
from kiosk.navigation.visit import Visit
from tests.atspi.conftest import Listener
from tests.atspi.tree import Node


@pytest.fixture
def hearing(listener: Listener) -> Listener:
    """A screen reader that has been told nothing yet, and is told all that is announced."""
    listener.look_at(listener.visits[0])
    listener.bus.listen()
    listener.bus.announced.clear()
    return listener


def of_role(node: Node, role: str) -> list[Node]:
    return [each for each in node.walk() if each.role == role]


def checked(node: Node) -> list[str]:
    return [each.name for each in of_role(node, "radio button") if "checked" in each.states]


def at(listener: Listener, thing: object) -> Visit:
    return next(visit for visit in listener.visits if thing in (visit.place, visit.sheet))


@pytest.mark.parametrize(
    ("thing", "said"),
    [
        (Step("trial", 2), "{title}, Step 3 of {steps}"),
        (Question("faq", 5, open=True), "Questions people ask, {question}"),
        (Panel.LOOK, "Text size"),
        (Panel.STEPS, "Steps of this topic"),
        (Panel.MENU, "Menu"),
        (WordSheet("acute-pain"), "Acute pain"),
    ],
    ids=str,
)
def test_a_new_screen_is_announced(hearing: Listener, thing: object, said: str) -> None:
    topic, faq = hearing.library.topic("en", "trial"), hearing.library.topic("en", "faq")
    assert topic is not None
    assert faq is not None
    hearing.look_at(at(hearing, thing))
    assert hearing.bus.announced == [
        said.format(title=topic.screens[2].title, steps=len(topic.screens), question=faq.screens[5].title)
    ]


def test_what_is_in_use_is_checked(listener: Listener) -> None:
    sheet = listener.look_at(at(listener, Panel.LOOK))
    assert [name.split(",")[0] for name in checked(sheet)] == ["Normal", "Light", "Less"]


def test_one_question_is_expanded_the_others_are_collapsed(listener: Listener) -> None:
    page = listener.look_at(at(listener, Question("faq", 6, open=True)))
    heads = [node for node in of_role(page, "push button") if "expandable" in node.states]
    assert ["expanded" in head.states for head in heads] == [False, False, True, False]
    assert ["collapsed" in head.states for head in heads] == [True, True, False, True]


def test_an_answer_that_is_pressed_is_checked_and_the_reason_announced(hearing: Listener) -> None:
    page = hearing.look_at(next(visit for visit in hearing.visits if has_quick_check(hearing, visit)))
    answers = of_role(page, "radio button")
    assert checked(page) == []
    hearing.bus.announced.clear()
    hearing.bus.press(answers[1])
    after = hearing.tree()
    assert [name.startswith(answers[1].name) for name in checked(after)] == [True]
    (said,) = hearing.bus.announced
    assert said.endswith(tuple(node.name for node in of_role(after, "label") if node.name in said))
    assert any(said.startswith(node.name) for node in of_role(after, "label"))


@pytest.mark.parametrize("thing", [Home(), Step("back-pain", 1), Question("faq", 5, open=True), Panel.LOOK], ids=str)
def test_all_that_can_be_reached_can_be_pressed(listener: Listener, thing: object) -> None:
    (front,) = listener.look_at(at(listener, thing)).children
    nodes = [node for node in front.walk() if "focusable" in node.states]
    assert len(nodes) >= 4
    assert listener.bus.actions(nodes) == [["Press", "SetFocus"]] * len(nodes)


def test_a_word_can_be_pressed(listener: Listener) -> None:
    page = listener.look_at(at(listener, Step("back-pain", 1)))
    (word,) = of_role(page, "link")
    assert word.name == "chronic pain: explain this word"
    listener.bus.press(word)
    trees = (listener.tree() for _ in range(100))
    assert any(sheet.name == "Chronic pain" for tree in trees for sheet in of_role(tree, "dialog"))


def has_quick_check(listener: Listener, visit: Visit) -> bool:
    topic = listener.library.topic("en", visit.place.topic) if isinstance(visit.place, Step) else None
    if topic is None or not isinstance(visit.place, Step):
        return False
    return any(isinstance(block, QuickCheck) for block in topic.screens[visit.place.step].blocks)
