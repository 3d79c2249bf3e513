# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The visits that a proof sheet shows: each place of the guide once, and what may open over a place."""

from dataclasses import replace

from kiosk.content.library import Library
from kiosk.content.quick_checks import checks_of
from kiosk.navigation.answers import Answered, Answers
from kiosk.navigation.places import (
    Feedback,
    LookAgain,
    MyQuestions,
    Panel,
    Place,
    Question,
    Sheet,
    Step,
    TakeHome,
    WordSheet,
)
from kiosk.navigation.visit import Visit
from kiosk.ui.everything import every_place, example_picks


def visits_of(library: Library, visit: Visit) -> list[Visit]:
    """All places in one look, and each kind of sheet once."""
    places = [_at(place, library, visit) for place in every_place(library, visit.language)]
    return [*places, *_sheets(library, visit)]


def _at(place: Place, library: Library, visit: Visit) -> Visit:
    """The visit at a place; of somebody who has a list, or has answered, where that is what is shown."""
    listed = isinstance(place, MyQuestions | TakeHome)
    picked = example_picks(library, visit.language) if listed else ()
    return answered(library, replace(visit, place=place, picked=picked))


def answered(library: Library, visit: Visit) -> Visit:
    """The visit of somebody who has answered, where a place shows what comes of it."""
    if not isinstance(visit.place, LookAgain):
        return visit
    topic = library.topic(visit.language, visit.place.topic)
    checks = checks_of(topic) if topic is not None else ()
    given = (Answered(visit.place.topic, each.check.number, 0, right=False) for each in checks)
    return replace(visit, answers=Answers(tuple(given)))


def _sheets(library: Library, visit: Visit) -> list[Visit]:
    sheets: list[tuple[Place, Sheet]] = [(visit.place, Panel.LOOK), (visit.place, Panel.LANGUAGE)]
    terms = library.glossary(visit.language)
    if terms:
        sheets.append((visit.place, WordSheet(terms[0].id)))
    for place in every_place(library, visit.language):
        topic = library.topic(visit.language, place.topic) if isinstance(place, Step) else None
        if topic is not None and isinstance(place, Step) and topic.screens[place.step].references:
            sheets += [(place, Panel.STEPS), (place, Panel.MENU), (place, Panel.SOURCES)]
            break
    return [replace(visit, place=place, sheet=sheet) for place, sheet in sheets]


def name_of(visit: Visit) -> str:
    """What the picture of a visit is called, without its ending."""
    match visit.place:
        case Step(topic, step):
            name = f"{topic}-{step + 1:02}"
        case Question(topic, question):
            name = f"{topic}-{question + 1:02}"
        case Feedback(leaving, thanked):
            name = f"feedback{'-leaving' if leaving else ''}{'-thanked' if thanked else ''}"
        case place:
            parts = (str(part) for part in vars(place).values() if part and isinstance(part, str | int))
            name = "-".join([type(place).__name__.lower(), *parts])
    match visit.sheet:
        case None:
            return name
        case Panel():
            return f"sheet-{visit.sheet.name.lower()}"
        case sheet:
            return f"sheet-{type(sheet).__name__.lower()}"
