# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""All parts of a leaflet in their order, as pages that know where each topic begins."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.model import Kind
from kiosk.leaflet.back import ABOUT, SOURCES, WORDS, about_rows, sources_rows, words_rows
from kiosk.leaflet.citing import Cited, terms_in
from kiosk.leaflet.front import contents, cover
from kiosk.leaflet.rows import paginate
from kiosk.leaflet.sizes import HEIGHT, TOP
from kiosk.leaflet.topics import topic_rows
from kiosk.pdf.structure import Node

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from kiosk.content.library import Library
    from kiosk.content.model import Term
    from kiosk.leaflet.rows import Break, Page, Row
    from kiosk.leaflet.setting import Setting

ROUNDS = 4
"""So often it is set, at most, until no topic moves to another page for the numbers that are named."""

PLACEHOLDER = 10


class Composed(NamedTuple):
    """The pages, what is on them, and where: page from 0 and points from the top of the paper."""

    title: str
    pages: list[Page]
    tree: Node
    entries: list[tuple[str, str]]
    places: dict[str, tuple[int, float]]


def composed(setting: Setting, library: Library, language: str, topics: Sequence[str]) -> Composed:
    """The leaflet, not yet painted."""
    return settled(lambda pages: _once(setting, library, language, topics, pages))


def settled(once: Callable[[Mapping[str, int]], Composed]) -> Composed:
    """Set again, with the pages that were found, until they stay where they are."""
    pages: dict[str, int] = {}
    made = once(pages)
    for _ in range(ROUNDS):
        found = {name: place[0] + 1 for name, place in made.places.items()}
        if found == pages:
            break
        pages = found
        made = once(pages)
    return made


def places_on(pages: Sequence[Page]) -> dict[str, tuple[int, float]]:
    """Where each anchor stands."""
    return {
        row.anchor: (number, top + TOP) for number, each in enumerate(pages) for top, row in each.rows if row.anchor
    }


def _once(
    setting: Setting, library: Library, language: str, topics: Sequence[str], pages: Mapping[str, int]
) -> Composed:
    cited = Cited(library.references(), setting.words)
    words = setting.words

    def page(topic: str, screen: str | None) -> str:
        if topic not in topics or not pages:
            return words.filled(words.see_page, page=PLACEHOLDER) if topic in topics else ""
        number = pages.get(f"{topic}#{screen}", pages.get(topic, 0)) if screen else pages.get(topic, 0)
        return words.filled(words.see_page, page=number) if number else ""

    telling = replace(
        setting, pieces=setting.pieces._replace(cited=cited.numbers, page=page), top=2 if len(topics) > 1 else 1
    )
    tree = Node("Document", language=language)
    rows = list(_rows(telling, library, language, topics, pages, cited, tree))
    made = paginate(rows, HEIGHT)
    places = places_on(made)
    several = len(topics) > 1
    title = library.guide_title(language) if several else library.title(language, topics[0])
    entries = [entry for entry in _entries(setting, library, language, topics) if entry[0] in places]
    return Composed(title, made, tree, entries, places)


def _rows(
    setting: Setting,
    library: Library,
    language: str,
    topics: Sequence[str],
    pages: Mapping[str, int],
    cited: Cited,
    tree: Node,
) -> Iterator[Row | Break]:
    if len(topics) > 1:
        entries = [entry for entry in _entries(setting, library, language, topics) if not pages or entry[0] in pages]
        yield from cover(setting, library, language, topics, tree)
        yield from contents(setting, library, language, entries, pages, tree)
    for topic in topics:
        yield from topic_rows(setting, library, language, topic, tree)
    yield from words_rows(setting, _terms(library, language, topics), tree)
    yield from sources_rows(setting, cited.sources(), tree)
    yield from about_rows(setting, library, language, tree)


def _entries(setting: Setting, library: Library, language: str, topics: Sequence[str]) -> list[tuple[str, str]]:
    words = setting.words
    back = [(WORDS, words.words_explained), (SOURCES, words.sources_title), (ABOUT, words.about_guide)]
    return [*((topic, library.title(language, topic)) for topic in topics), *back]


def _terms(library: Library, language: str, topics: Sequence[str]) -> list[Term]:
    """The words of the glossary that these topics use; none where the glossary is one of them."""
    if any(library.kind(topic) is Kind.GLOSSARY for topic in topics):
        return []
    read = [found for topic in topics if (found := library.topic(language, topic)) is not None]
    used = {term for topic in read for screen in topic.screens for term in terms_in(screen.blocks)}
    return [term for term in library.glossary(language) if term.id in used]
