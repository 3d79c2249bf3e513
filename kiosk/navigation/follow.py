# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a wish makes of a visit: the one place where it is decided where a touch leads."""

from dataclasses import replace
from typing import assert_never

from kiosk.content.model import Kind
from kiosk.navigation.outline import Outline
from kiosk.navigation.places import (
    Attract,
    ChapterPlace,
    Feedback,
    GlossaryPlace,
    Home,
    Letters,
    LookAgain,
    Place,
    Question,
    Search,
    Step,
)
from kiosk.navigation.resting import at_rest
from kiosk.navigation.routes import chapter_place, place_after, place_behind, place_of, tour_topics
from kiosk.navigation.visit import Motion, TextSize, ThemeName, Visit
from kiosk.navigation.wishes import Answer, Choose, Go, GoTo, GoToTopic, Open, Rate, Speak, Weigh, Wish, Write

HISTORY_LIMIT = 100
LONGEST_TEXT = 40
"""So many letters may be written to look for something."""


def follow(visit: Visit, wish: Wish, outline: Outline) -> Visit:  # noqa: C901 -- one case for each kind of wish
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
        case Choose(choice):
            return _choose(visit, choice)
        case Write(letters, away):
            return _write(visit, letters, away)
        case Weigh(weighed):
            return replace(visit, weights=visit.weights.with_(weighed))
        case Answer(answered):
            return replace(visit, answers=visit.answers.with_(answered))
        case Rate():
            return _rated(visit)
        case Go():
            return _walk(visit, wish, outline)
        case _:
            assert_never(wish)


def _rated(visit: Visit) -> Visit:
    """Thanked; whoever is not asked has nothing to say."""
    if not isinstance(visit.place, Feedback) or visit.rated:
        return visit
    return replace(visit, place=replace(visit.place, thanked=True), rated=True)


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
        case Go.CLOSE:
            return replace(visit, sheet=None)
        case Go.LIST:
            return _list(visit)
        case Go.STAY:
            return visit
        case Go.FINISH:
            return at_rest(outline)
        case _:
            assert_never(way)


def _about(visit: Visit, outline: Outline) -> Visit:
    topic = outline.topic_of_kind(Kind.ABOUT)
    return _go(visit, place_of(outline, visit.language, topic)) if topic is not None else visit


def _choose(visit: Visit, choice: TextSize | ThemeName | Motion) -> Visit:
    match choice:
        case TextSize():
            return replace(visit, text_size=choice)
        case ThemeName():
            return replace(visit, theme=choice)
        case Motion():
            return replace(visit, motion=choice)
        case _:
            assert_never(choice)


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
    """Whether going from one to the other only opens, closes or leafs a letter, which Back need not undo."""
    match place, other:
        case Question(topic, question, is_open), Question(here, shown):
            return topic == here and (is_open or question == shown)
        case GlossaryPlace(topic), GlossaryPlace(here):
            return topic == here
        case Letters(letter), Letters(here):
            return bool(letter) is bool(here)
        case Search(listed=listed), Search(listed=here):
            return listed is here
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
    """The same place in another language; a screen that it does not have becomes the topic's last.

    Between two visits it begins one.
    """
    if language not in outline.guide.languages:
        return visit
    if isinstance(visit.place, Attract):
        return _go(replace(visit, language=language), Home())

    def there(place: Place) -> Place:
        match place:
            case Step(topic, step):
                return replace(place, step=_within(step, outline, language, topic))
            case Question(topic, question):
                return replace(place, question=_within(question, outline, language, topic))
            case GlossaryPlace(topic):
                return GlossaryPlace(topic)
            case Letters():
                return Letters()
            case Search(text):
                return Search(text)
            case _:
                return place

    tour = there(visit.tour) if visit.tour is not None else None
    return replace(
        visit,
        language=language,
        place=there(visit.place),
        history=tuple(there(place) for place in visit.history),
        tour=tour if isinstance(tour, Step) else None,
    )


def _within(index: int, outline: Outline, language: str, topic: str) -> int:
    return max(0, min(index, len(outline.step_ids(language, topic)) - 1))
