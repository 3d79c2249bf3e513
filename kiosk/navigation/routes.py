# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The order of the guide: what follows what, and which place a topic opens at."""

from kiosk.content.model import Chapter, Kind
from kiosk.navigation.outline import Outline
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


def chapter_of(outline: Outline, topic: str) -> Chapter | None:
    """The chapter that holds the topic; None for one that stands outside, such as about."""
    return next((chapter for chapter in outline.guide.chapters if topic in chapter.topics), None)


def tour_topics(outline: Outline) -> tuple[str, ...]:
    """The topics of the tour, in order: all that are read screen by screen."""
    topics = (topic for chapter in outline.guide.chapters for topic in chapter.topics)
    return tuple(topic for topic in topics if outline.kind(topic) is Kind.TOPIC)


def place_of(outline: Outline, language: str, topic: str, screen: str | None = None) -> Place:
    """Where a topic opens: at the screen with this id, else at its beginning."""
    ids = outline.step_ids(language, topic)
    step = ids.index(screen) if screen is not None and screen in ids else 0
    match outline.kind(topic):
        case Kind.FAQ:
            return Question(topic, step, open=screen is not None)
        case Kind.GLOSSARY:
            return GlossaryPlace(topic)
        case Kind.TOPIC | Kind.QUESTIONS | Kind.VALUES | Kind.ABOUT:
            return Step(topic, step)


def place_after(outline: Outline, language: str, place: Step) -> Place:
    """What Next leads to: the next screen; behind the last, the tour's next topic, else the chapter."""
    if place.step + 1 < len(outline.step_ids(language, place.topic)):
        return Step(place.topic, place.step + 1, place.tour)
    return place_behind(outline, place.topic, tour=place.tour)


def place_behind(outline: Outline, topic: str, *, tour: bool) -> Place:
    """What comes when a topic is done: the tour's next topic, else its chapter."""
    if tour:
        following = topic_after(outline, topic)
        return Step(following, 0, tour=True) if following is not None else Home()
    return chapter_place(outline, topic)


def chapter_place(outline: Outline, topic: str) -> Place:
    """Where one comes to when a topic is done: its chapter, or home."""
    chapter = chapter_of(outline, topic)
    return ChapterPlace(chapter.id) if chapter is not None else Home()


def topic_after(outline: Outline, topic: str) -> str | None:
    """The tour's next topic; None behind the last."""
    topics = tour_topics(outline)
    following = topics.index(topic) + 1 if topic in topics else len(topics)
    return topics[following] if following < len(topics) else None


def likely_next(outline: Outline, language: str, place: Place) -> tuple[Place, ...]:
    """The places that a touch is likely to lead to from here, the likeliest first."""
    match place:
        case Attract():
            return (Home(),)
        case Home():
            return tuple(ChapterPlace(chapter.id) for chapter in outline.guide.chapters[place.first : place.first + 6])
        case ChapterPlace(chapter_id):
            chapters = (chapter for chapter in outline.guide.chapters if chapter.id == chapter_id)
            topics = next((chapter.topics for chapter in chapters), ())[place.first : place.first + 4]
            return tuple(place_of(outline, language, topic) for topic in topics)
        case Step():
            return (place_after(outline, language, place),)
        case MyQuestions():
            return (TakeHome(),)
        case Question() | GlossaryPlace() | LookAgain() | Letters() | Search() | Feedback() | TakeHome():
            return ()
