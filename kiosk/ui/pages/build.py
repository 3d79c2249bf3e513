# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""From a place to its page."""

from typing import assert_never

from kiosk.content.model import Kind, Topic
from kiosk.navigation.places import (
    Attract,
    ChapterPlace,
    Feedback,
    GlossaryPlace,
    Home,
    Letters,
    LookAgain,
    MyQuestions,
    Place,
    Question,
    Search,
    Step,
    TakeHome,
)
from kiosk.navigation.visit import Visit
from kiosk.ui.pages.home import home_page
from kiosk.ui.pages.page import Page
from kiosk.ui.scene import Scene


def build_page(scene: Scene, visit: Visit) -> Page:  # noqa: C901 -- one case for each kind of place
    """The page of the visit's place; the calm page for what cannot be shown.

    The start waits for no page but home: the code of the others is read at their first use.
    """
    place = visit.place
    match place:
        case Attract():
            return _attract(scene, place)
        case Home():
            return home_page(scene, place, visit)
        case ChapterPlace():
            return _chapter(scene, place, visit)
        case Step():
            return _step(scene, place)
        case Question():
            return _question(scene, place)
        case GlossaryPlace():
            return _glossary(scene, place)
        case Letters():
            return _letters(scene)
        case Search():
            return _search(scene, place)
        case LookAgain():
            return _look_again(scene, place, visit)
        case Feedback():
            return _feedback(scene, place)
        case MyQuestions():
            return _my_questions(scene, place, visit)
        case TakeHome():
            return _take_home(scene, place, visit)
        case _:
            assert_never(place)


def _attract(scene: Scene, place: Attract) -> Page:
    from kiosk.ui.pages.attract import attract_page  # noqa: PLC0415 -- see build_page

    return attract_page(scene, place)


def calm(scene: Scene) -> Page:
    """The page for what cannot be shown."""
    from kiosk.ui.pages.calm import calm_page  # noqa: PLC0415 -- see build_page

    return calm_page(scene)


def _chapter(scene: Scene, place: ChapterPlace, visit: Visit) -> Page:
    from kiosk.ui.pages.chapter import chapter_page  # noqa: PLC0415 -- see build_page

    chapter = next((chapter for chapter in scene.library.guide.chapters if chapter.id == place.chapter), None)
    return chapter_page(scene, chapter, place, visit) if chapter is not None else calm(scene)


def _step(scene: Scene, place: Step) -> Page:
    from kiosk.ui.pages.step import step_page  # noqa: PLC0415 -- see build_page

    topic = scene.library.topic(scene.language, place.topic)
    if topic is None or not 0 <= place.step < len(topic.screens):
        return calm(scene)
    if topic.head.kind is Kind.VALUES and place.step > 0:
        return _weighing(scene, topic, place)
    return step_page(scene, topic, place)


def _weighing(scene: Scene, topic: Topic, place: Step) -> Page:
    from kiosk.ui.weighing.page import weighing_page  # noqa: PLC0415 -- see build_page

    return weighing_page(scene, topic, place)


def _question(scene: Scene, place: Question) -> Page:
    from kiosk.ui.pages.faq import faq_page  # noqa: PLC0415 -- see build_page

    topic = scene.library.topic(scene.language, place.topic)
    return faq_page(scene, topic, place) if topic is not None else calm(scene)


def _glossary(scene: Scene, place: GlossaryPlace) -> Page:
    from kiosk.ui.pages.glossary import glossary_page  # noqa: PLC0415 -- see build_page

    if not scene.library.glossary(scene.language):
        return calm(scene)
    return glossary_page(scene, scene.library.head(scene.language, place.topic), place)


def _letters(scene: Scene) -> Page:
    from kiosk.ui.pages.letters import LettersPage  # noqa: PLC0415 -- see build_page

    return LettersPage(scene)


def _search(scene: Scene, place: Search) -> Page:
    from kiosk.ui.pages.search import ResultsPage, SearchPage  # noqa: PLC0415 -- see build_page

    return ResultsPage(scene) if place.listed else SearchPage(scene)


def kept_place(place: Place) -> Place:
    """What a page is kept for: one page shows whatever is looked for, and forgets it when it is left."""
    match place:
        case Letters(letter):
            return Letters("#" if letter else "")
        case Search(listed=listed):
            return Search(listed=listed)
        case _:
            return place


def _look_again(scene: Scene, place: LookAgain, visit: Visit) -> Page:
    from kiosk.ui.pages.look_again import look_again_page  # noqa: PLC0415 -- see build_page

    topic = scene.library.topic(scene.language, place.topic)
    return look_again_page(scene, topic, place, visit) if topic is not None else calm(scene)


def _feedback(scene: Scene, place: Feedback) -> Page:
    from kiosk.ui.pages.feedback import feedback_page  # noqa: PLC0415 -- see build_page

    return feedback_page(scene, place)


def _my_questions(scene: Scene, place: MyQuestions, visit: Visit) -> Page:
    from kiosk.ui.pages.my_questions import my_questions_page  # noqa: PLC0415 -- see build_page

    return my_questions_page(scene, place, visit)


def _take_home(scene: Scene, place: TakeHome, visit: Visit) -> Page:
    from kiosk.ui.pages.take_home import take_home_page  # noqa: PLC0415 -- see build_page

    return take_home_page(scene, place, visit)


def page_key(visit: Visit) -> tuple[object, ...]:
    """All that a page depends on: two visits with one key see the same page."""
    extra: object = None
    if isinstance(visit.place, Home):
        extra = visit.tour
    elif isinstance(visit.place, ChapterPlace):
        extra = visit.read
    elif isinstance(visit.place, LookAgain):
        extra = visit.answers
    elif isinstance(visit.place, MyQuestions | TakeHome):
        extra = (visit.picked, visit.weights)
    return (kept_place(visit.place), visit.language, visit.text_size, visit.theme, visit.motion, extra)
