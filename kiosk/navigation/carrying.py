# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Carrying a visit over into a guide that has changed: the same screen, the same picks, wherever they are now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from kiosk.content.model import Kind
from kiosk.navigation.answers import Answers
from kiosk.navigation.places import (
    ChapterPlace,
    GlossaryPlace,
    Home,
    LookAgain,
    MyQuestions,
    Question,
    Step,
    TakeHome,
    WordSheet,
)
from kiosk.navigation.speaking import in_language
from kiosk.navigation.weights import NOT_SURE, Weights

if TYPE_CHECKING:
    from kiosk.content.model import Term
    from kiosk.content.moves import Moves
    from kiosk.navigation.outline import Outline
    from kiosk.navigation.picked import Picked
    from kiosk.navigation.places import Place, Sheet
    from kiosk.navigation.visit import Visit


class NewGuide(Protocol):
    """The guide as it is now, and what became of the parts of its topics."""

    @property
    def outline(self) -> Outline:
        """Its map."""

    def moves(self, language: str, topic: str) -> Moves | None:
        """What became of the parts of a topic; None where nothing of it has changed."""

    def has(self, topic: str) -> bool:
        """Whether there is such a topic still."""

    def term(self, language: str, term: str) -> Term | None:
        """A word of the glossary."""


def carried_over(visit: Visit, new: NewGuide) -> Visit:
    """The visit in the new guide. A place that is gone becomes the nearest of its topic, else home."""
    languages = new.outline.guide.languages
    if visit.language not in languages:
        visit = in_language(visit, new.outline.guide.opening_language, new.outline)
    place = _place(visit.place, visit, new)
    history = tuple(each for old in visit.history if (each := _place(old, visit, new)) is not None)
    tour = _place(visit.tour, visit, new) if visit.tour is not None else None
    picked = tuple(now for pick in visit.picked if (now := _picked(pick, visit, new)) is not None)
    there = replace(
        visit,
        place=place or Home(),
        history=history if place is not None else (),
        tour=tour if isinstance(tour, Step) else None,
        picked=picked,
        sheet=_sheet(visit.sheet, visit, new) if place is not None else None,
        weights=_weights(visit, new),
        answers=_answers(visit, new),
    )
    return there if there.picked == visit.picked and there.weights == visit.weights else _with_shorter_list(there)


def topics_of(visit: Visit) -> tuple[str, ...]:
    """The topics that a visit has to do with, the one that it is at first."""
    places = (visit.place, *reversed(visit.history), visit.tour)
    named = (getattr(place, "topic", None) for place in places)
    picked = (picked.topic for picked in visit.picked)
    answered = (answered.topic for answered in visit.answers.given)
    return tuple(dict.fromkeys(topic for topic in (*named, *picked, *answered) if topic is not None))


def _place(place: Place, visit: Visit, new: NewGuide) -> Place | None:
    match place:
        case Step(topic, step):
            now = _screen(topic, step, visit, new)
            return replace(place, step=now) if now is not None else None
        case Question(topic, question):
            now = _screen(topic, question, visit, new)
            return replace(place, question=now) if now is not None else None
        case LookAgain(topic) | GlossaryPlace(topic):
            return place if new.has(topic) else None
        case ChapterPlace(chapter, first):
            found = next((each for each in new.outline.guide.chapters if each.id == chapter), None)
            return replace(place, first=first if first < len(found.topics) else 0) if found is not None else None
        case Home(first):
            return place if first < len(new.outline.guide.chapters) else Home()
        case _:
            return place


def _screen(topic: str, screen: int, visit: Visit, new: NewGuide) -> int | None:
    """Where a screen of a topic is now, or what stands nearest to it."""
    if not new.has(topic):
        return None
    moves = new.moves(visit.language, topic)
    return screen if moves is None else moves.nearest(screen)


def _picked(picked: Picked, visit: Visit, new: NewGuide) -> Picked | None:
    """What a patient wants to ask about; None where nobody can say any more what it was."""
    if not new.has(picked.topic):
        return None
    moves = new.moves(visit.language, picked.topic)
    if moves is None:
        return picked
    screen = moves.screens.get(picked.screen)
    item = None if picked.item is None else moves.points.get((picked.screen, picked.item))
    if screen is None or (item is None) is not (picked.item is None):
        return None
    return replace(picked, screen=screen, item=item)


def _with_shorter_list(visit: Visit) -> Visit:
    """On the page of the list, or of what is taken home of it, where the list has become shorter."""
    match visit.place:
        case MyQuestions(shown):
            return replace(visit, place=MyQuestions(max(0, min(shown, len(visit.picked) - 1))))
        case TakeHome() as place:
            return replace(visit, place=replace(place, code=0) if visit.has_list else MyQuestions())
        case _:
            return visit


def _weights(visit: Visit, new: NewGuide) -> Weights:
    given, leans = visit.weights.given, visit.weights.leans
    topic = new.outline.topic_of_kind(Kind.VALUES)
    moves = new.moves(visit.language, topic) if topic is not None and given else None
    if moves is not None:
        now = ((moves.screens.get(each.statement), each) for each in given)
        given = tuple(replace(each, statement=screen) for screen, each in now if screen is not None)
    known = {NOT_SURE, *(option.id for option in new.outline.guide.options)}
    return replace(visit.weights, given=given, leans=leans if leans is not None and leans.option in known else None)


def _answers(visit: Visit, new: NewGuide) -> Answers:
    given = []
    for each in visit.answers.given:
        moves = new.moves(visit.language, each.topic)
        check = each.check if moves is None else moves.checks.get(each.check)
        if check is not None:
            given.append(replace(each, check=check))
    return Answers(tuple(given))


def _sheet(sheet: Sheet | None, visit: Visit, new: NewGuide) -> Sheet | None:
    """A word that nobody explains any more is closed."""
    if not isinstance(sheet, WordSheet):
        return sheet
    languages = (visit.language, new.outline.guide.languages[0])
    return sheet if any(new.term(language, sheet.term) is not None for language in languages) else None
