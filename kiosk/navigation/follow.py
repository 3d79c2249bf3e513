# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a wish makes of a visit: the one place where it is decided where a touch leads."""

from dataclasses import replace
from typing import Literal, assert_never

from kiosk.content.model import Kind
from kiosk.navigation.noting import noted
from kiosk.navigation.outline import Outline
from kiosk.navigation.places import (
    Attract,
    ChapterPlace,
    GlossaryPlace,
    Home,
    Letters,
    LookAgain,
    MyQuestions,
    Panel,
    Paper,
    Place,
    Question,
    Search,
    Step,
    TakeHome,
)
from kiosk.navigation.resting import at_rest
from kiosk.navigation.routes import chapter_place, place_after, place_behind, place_of, tour_topics
from kiosk.navigation.speaking import in_language
from kiosk.navigation.visit import Visit
from kiosk.navigation.wishes import (
    Aloud,
    Answer,
    Choose,
    Go,
    GoTo,
    GoToTopic,
    Move,
    Open,
    Pick,
    Rate,
    Speak,
    Weigh,
    Wish,
    Write,
)

HISTORY_LIMIT = 100
LONGEST_TEXT = 40
"""So many letters may be written to look for something."""


def follow(visit: Visit, wish: Wish, outline: Outline) -> Visit:
    """The visit after the wish. Wishes that cannot be followed leave it as it is."""
    match wish:
        case GoTo(place):
            return _go(visit, place)
        case GoToTopic(topic, screen):
            return _go(visit, place_of(outline, visit.language, topic, screen))
        case Open(sheet):
            return replace(visit, sheet=sheet)
        case Speak(language):
            return _speak(visit, language, outline)
        case Write(letters, away):
            return _write(visit, letters, away)
        case Choose() | Weigh() | Answer() | Rate() | Pick() | Move():
            return noted(visit, wish)
        case Aloud():
            return _aloud(visit, wish)
        case Go():
            return _walk(visit, wish, outline)
        case _:
            assert_never(wish)


def _walk(visit: Visit, way: Go, outline: Outline) -> Visit:
    match way:
        case Go.NEXT:
            return _next(visit, outline)
        case Go.BACK:
            return _back(visit)
        case Go.HOME | Go.BEGIN:
            return _go(visit, Home())
        case Go.ABOUT:
            return _about(visit, outline)
        case Go.TOUR:
            return _tour(visit, outline)
        case Go.LIST:
            return _list(visit)
        case Go.CLOSE | Go.STAY | Go.FINISH | Go.CLEAR | Go.PRINT | Go.PRINT_PAGES:
            return _stay(visit, way, outline)
        case _:
            assert_never(way)


Staying = Literal[Go.CLOSE, Go.STAY, Go.FINISH, Go.CLEAR, Go.PRINT, Go.PRINT_PAGES]
"""Wishes that lead nowhere else."""


def _stay(visit: Visit, way: Staying, outline: Outline) -> Visit:
    match way:
        case Go.CLOSE:
            return replace(visit, sheet=None)
        case Go.STAY:
            return visit
        case Go.FINISH:
            return at_rest(outline)
        case Go.CLEAR:
            return replace(_go(visit, MyQuestions()), picked=())
        case Go.PRINT | Go.PRINT_PAGES:
            return _printing(visit, pages=way is Go.PRINT_PAGES) if visit.has_list else visit
        case _:
            assert_never(way)


def _printing(visit: Visit, *, pages: bool) -> Visit:
    if not isinstance(visit.place, TakeHome):
        return visit
    return replace(visit, place=replace(visit.place, paper=Paper.PRINTING, pages=pages), sheet=None)


def with_paper(visit: Visit, paper: Paper) -> Visit:
    """The visit when a page of paper is so far; where one is elsewhere by now, nothing is said of it."""
    if not isinstance(visit.place, TakeHome):
        return visit
    return replace(visit, place=replace(visit.place, paper=paper))


def _aloud(visit: Visit, wish: Aloud) -> Visit:
    """The menu closes, so that what is read can be seen; the spoken mode begins a visit where there is none."""
    if wish is Aloud.SPOKEN:
        begun = _go(visit, Home()) if isinstance(visit.place, Attract) else visit
        return replace(begun, spoken=not visit.spoken)
    return replace(visit, sheet=None) if visit.sheet is Panel.MENU else visit


def _about(visit: Visit, outline: Outline) -> Visit:
    topic = outline.topic_of_kind(Kind.ABOUT)
    return _go(visit, place_of(outline, visit.language, topic)) if topic is not None else visit


def _go(visit: Visit, place: Place) -> Visit:
    """Home forgets the way, a chapter leads back to home, a question only opens and closes."""
    match place:
        case Home():
            history: tuple[Place, ...] = ()
        case ChapterPlace():
            history = (Home(),)
        case _ if place == visit.place or _same_page(place, visit.place):
            history = visit.history
        case _:
            history = (*visit.history, visit.place)[-HISTORY_LIMIT:]
    tour = place if isinstance(place, Step) and place.tour else visit.tour
    return replace(visit, place=place, history=history, sheet=None, tour=tour)


def _same_page(place: Place, other: Place) -> bool:
    """Whether going from one to the other only opens, closes or leafs, which Back need not undo."""
    match place, other:
        case Question(topic, question, is_open), Question(here, shown):
            return topic == here and (is_open or question == shown)
        case GlossaryPlace(topic), GlossaryPlace(here):
            return topic == here
        case Letters(letter), Letters(here):
            return bool(letter) is bool(here)
        case Search(listed=listed), Search(listed=here):
            return listed is here
        case (MyQuestions(), MyQuestions()) | (TakeHome(), TakeHome()):
            return True
        case _:
            return False


def _next(visit: Visit, outline: Outline) -> Visit:
    match visit.place:
        case Question(topic):
            return _done(visit, chapter_place(outline, topic), topic)
        case LookAgain(topic, tour):
            return _done(visit, place_behind(outline, topic, tour=tour), topic)
        case Step(topic, _, tour):
            after = place_after(outline, visit.language, visit.place)
            if isinstance(after, Step) and after.topic == topic:
                return _go(visit, after)
            return _done(visit, LookAgain(topic, tour) if visit.answers.otherwise(topic) else after, topic)
        case _:
            return visit


def _done(visit: Visit, after: Place, topic: str) -> Visit:
    """Behind the last screen of a topic; the tour ends where no topic follows."""
    touring = isinstance(visit.place, Step | LookAgain) and visit.place.tour
    gone = replace(_go(visit, after), read=visit.read | {topic})
    return replace(gone, tour=None) if touring and not isinstance(after, Step | LookAgain) else gone


def _back(visit: Visit) -> Visit:
    if visit.sheet is not None:
        return replace(visit, sheet=None)
    if not visit.history:
        return replace(visit, place=Home())
    place = visit.history[-1]
    tour = place if isinstance(place, Step) and place.tour else visit.tour
    return replace(visit, place=place, history=visit.history[:-1], tour=tour)


def _tour(visit: Visit, outline: Outline) -> Visit:
    if visit.tour is not None:
        return _go(visit, visit.tour)
    topics = tour_topics(outline)
    return _go(visit, Step(topics[0], 0, tour=True)) if topics else visit


def _write(visit: Visit, letters: str, away: int) -> Visit:
    """What is looked for changes; where nothing is looked for, nothing does."""
    if not isinstance(visit.place, Search):
        return visit
    kept = visit.place.text[: max(0, len(visit.place.text) - away)]
    return _go(visit, Search((kept + letters)[:LONGEST_TEXT].lstrip()))


def _list(visit: Visit) -> Visit:
    return _go(visit, Search(visit.place.text, listed=True)) if isinstance(visit.place, Search) else visit


def _speak(visit: Visit, language: str, outline: Outline) -> Visit:
    """Another language; between two visits it begins one."""
    if language not in outline.guide.offered:
        return visit
    if isinstance(visit.place, Attract):
        return _go(replace(visit, language=language), Home())
    return in_language(visit, language, outline)
