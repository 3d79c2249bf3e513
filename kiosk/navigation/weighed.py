# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a patient has weighed, put together to talk about: no sum is drawn, and no option stands out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.model import Kind
from kiosk.content.values import option_name, statements
from kiosk.navigation.weights import NOT_SURE, Weight

if TYPE_CHECKING:
    from kiosk.content.library import Library
    from kiosk.content.values import Statement
    from kiosk.content.words import Words
    from kiosk.navigation.visit import Visit

IMPORTANT = (Weight.MOST, Weight.MUCH, Weight.MIDDLE)
LESS_IMPORTANT = (Weight.LITTLE, Weight.NONE)


class Section(NamedTuple):
    """A title, and what stands under it, a line each."""

    title: str
    lines: tuple[str, ...]


class Weighted(NamedTuple):
    """A statement, how much it matters in words, and which options it may speak for (empty: none)."""

    statement: str
    weight: str
    speaks_for: str


def summary_sections(visit: Visit, library: Library) -> tuple[Section, ...]:
    """What matters and what that may speak for, what matters less, where the patient leans, and how sure they are."""
    words = library.words(visit.language)
    important = weighted(visit, library, IMPORTANT)
    sections = (
        Section(words.values_matters, tuple(_line(each) for each in important)),
        Section(words.values_matters_less, tuple(each.statement for each in weighted(visit, library, LESS_IMPORTANT))),
        Section(words.values_leans, leans(visit, library)),
        Section(words.values_sure, how_sure(visit, words)),
    )
    return tuple(section for section in sections if section.lines)


def weighted(visit: Visit, library: Library, weights: tuple[Weight, ...]) -> tuple[Weighted, ...]:
    """The statements that have one of these weights, in the order of the weights, then in that of the topic."""
    given, words = visit.weights.by_statement(), library.words(visit.language)
    shown, said = _statements(visit, library), importance(words)
    return tuple(
        Weighted(each.screen.title, said[weight], _speaks_for(each, visit.language, library))
        for weight in weights
        for each in shown
        if given.get(each.index) is weight
    )


def leans(visit: Visit, library: Library) -> tuple[str, ...]:
    """The option that the patient leans to."""
    said = visit.weights.leans
    if said is None:
        return ()
    if said.option == NOT_SURE:
        return (library.words(visit.language).values_not_sure,)
    return (option_name(library, visit.language, said.option),)


def how_sure(visit: Visit, words: Words) -> tuple[str, ...]:
    """How sure the patient is."""
    said = visit.weights.sure
    return (sureness(words)[said.weight],) if said is not None else ()


def importance(words: Words) -> dict[Weight, str]:
    """The steps of the scale by which a statement is weighed."""
    steps = (words.values_none, words.values_little, words.values_middle, words.values_much, words.values_most)
    return dict(zip(Weight, steps, strict=True))


def sureness(words: Words) -> dict[Weight, str]:
    """The steps of the scale that tells how sure one is."""
    low, high = (words.values_sure_none, words.values_sure_little), (words.values_sure_much, words.values_sure_most)
    return dict(zip(Weight, (*low, words.values_sure_middle, *high), strict=True))


def _statements(visit: Visit, library: Library) -> tuple[Statement, ...]:
    name = library.topic_of_kind(Kind.VALUES)
    topic = library.topic(visit.language, name) if name is not None else None
    return statements(topic, library.guide) if topic is not None else ()


def _speaks_for(statement: Statement, language: str, library: Library) -> str:
    """All options that the statement speaks for, in the order of the guide."""
    words, names = library.words(language), [option_name(library, language, each.id) for each in statement.toward]
    return words.filled(words.values_pulls, options=", ".join(names)) if names else ""


def _line(weighted: Weighted) -> str:
    said = f"{weighted.statement} ({weighted.weight})"
    return f"{said} {weighted.speaks_for}" if weighted.speaks_for else said
