# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""My questions: the patient's own list, a few to a page, with keys to put it in order and to take things off."""

from PySide6.QtWidgets import QWidget

from kiosk.content.model import Kind
from kiosk.navigation.asked import asked, questions_on
from kiosk.navigation.places import MyQuestions, Place, Step, TakeHome
from kiosk.navigation.visit import TextSize, Visit
from kiosk.navigation.wishes import Go, GoTo
from kiosk.ui.button import Button
from kiosk.ui.dock import Dock, Way
from kiosk.ui.in_rows import in_rows
from kiosk.ui.look import Form
from kiosk.ui.pages.listed_question import ListedQuestion
from kiosk.ui.pages.page import DockedPage, Page, titled
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Stack
from kiosk.ui.tools import tools
from kiosk.ui.touchable import Style


def questions_on_a_page(scene: Scene) -> int:
    """How many questions of the list one page holds."""
    match scene.look.text_size, scene.look.form:
        case (TextSize.NORMAL, _) | (_, Form.PORTRAIT):
            return 3
        case _:
            return 2


def my_questions_page(scene: Scene, place: MyQuestions, visit: Visit) -> Page:
    """The page of the list that holds the question of this place."""
    words, size = scene.words, questions_on_a_page(scene)
    shown = list(asked(scene.library, scene.language, visit.picked))
    first = max(0, min(place.shown, len(shown) - 1)) // size * size
    rows: list[QWidget] = [
        ListedQuestion(scene, each, number, last=number == len(shown))
        for number, each in enumerate(shown, 1)
        if first < number <= first + size
    ]
    if not shown:
        rows = [Prose(scene, words.filled(words.no_questions, add=words.add_question), scene.look.roles.body)]
    content = Stack(rows, scene.look.m.s2)
    asking = place.clearing and bool(shown)
    keys = _sure(scene) if asking else _keys(scene, len(shown), first, size)
    above = asking or scene.look.roomy
    if not above:
        content.add(keys)
    content.column.addStretch(1)
    lead = words.my_questions_lead if shown and scene.look.roomy else ""
    body = titled(scene, words.my_questions, lead, content, keys if above else None)
    return DockedPage(scene, body, _dock(scene, any_to_take=visit.has_list), _where(scene, len(shown), first, size))


def _keys(scene: Scene, count: int, first: int, size: int) -> QWidget:
    """The ways to the next page, to more questions, and to none."""
    words, to_choose = scene.words, _to_choose(scene)
    keys: list[QWidget] = []
    if count > size:
        keys.append(Prose(scene, _where(scene, count, first, size), scene.look.roles.label, scene.look.palette.ink_2))
        following = GoTo(MyQuestions(first + size if first + size < count else 0))
        keys.append(Button(scene, Style.TOOL, words.more, following, "list-checks"))
    if to_choose is not None:
        keys.append(Button(scene, Style.SECOND, words.choose_questions, GoTo(to_choose), "plus"))
    if count:
        clear = GoTo(MyQuestions(first, clearing=True))
        keys.append(Button(scene, Style.TOOL, words.clear_questions, clear, "trash-2"))
    return in_rows(scene, keys, scene.look.width - 2 * scene.look.frame.edge)


def _where(scene: Scene, count: int, first: int, size: int) -> str:
    """Which page it is, where there are several."""
    words = scene.words
    return words.filled(words.page_of, step=first // size + 1, steps=-(-count // size)) if count > size else ""


def _sure(scene: Scene) -> QWidget:
    """What is asked before the list goes."""
    words = scene.words
    yes = Button(scene, Style.SECOND, words.clear_yes, Go.CLEAR, "trash-2")
    no = Button(scene, Style.PRIMARY, words.clear_no, GoTo(MyQuestions()), "check")
    asking = Prose(scene, words.clear_sure, scene.look.roles.row)
    return in_rows(scene, [asking, yes, no], scene.look.width - 2 * scene.look.frame.edge)


def _to_choose(scene: Scene) -> Place | None:
    """The first screen with questions to pick from; None where the guide has none."""
    name = scene.library.topic_of_kind(Kind.QUESTIONS)
    topic = scene.library.topic(scene.language, name) if name is not None else None
    if topic is None:
        return None
    steps = (step for step, screen in enumerate(topic.screens) if questions_on(screen))
    return next((Step(topic.head.id, step) for step in steps), None)


def _dock(scene: Scene, *, any_to_take: bool) -> Dock:
    words = scene.words
    offered = tools(scene, at_home=False, steps=False, at_questions=True)
    on = Way(words.take_home, GoTo(TakeHome()), "qr-code") if any_to_take else None
    return Dock(scene, offered, Way(words.back, Go.BACK), on)
