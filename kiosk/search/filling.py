# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a guide has to be found: its topics and the words of its glossary at once, then every screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.model import Kind
from kiosk.search.index import UNSHOWN, Leaf
from kiosk.search.passages import sentences_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.library import Library
    from kiosk.content.model import Screen, Term, TopicHead


def leaves_of(library: Library, language: str) -> Iterator[list[Leaf]]:
    """All that can be found, a few at a time: what is read quickly comes first."""
    topics = _topics(library)
    glossary = library.topic_of_kind(Kind.GLOSSARY)
    if glossary is not None:
        yield _terms(library, language, glossary)
    for topic in topics:
        yield [_whole(library.head(language, topic))]
    for topic in topics:
        yield _screens(library, language, topic)


def _topics(library: Library) -> tuple[str, ...]:
    """The topics of the chapters, and about; each once."""
    about = library.topic_of_kind(Kind.ABOUT)
    return tuple(dict.fromkeys((*library.topic_ids(), *([about] if about is not None else []))))


def _whole(head: TopicHead) -> Leaf:
    return Leaf(head.id, None, None, head.title, "", head.summary, head.icon)


def _terms(library: Library, language: str, glossary: str) -> list[Leaf]:
    head = library.head(language, glossary)
    return [_term(term, head) for term in library.glossary(language)]


def _term(term: Term, head: TopicHead) -> Leaf:
    """A word is found by its other forms too, which nobody needs to read."""
    text = "\n".join([*sentences_of(term.meaning), UNSHOWN + " ".join(term.forms[1:])])
    return Leaf(head.id, None, term.id, term.word, head.title, text, head.icon)


def _screens(library: Library, language: str, topic: str) -> list[Leaf]:
    read = library.topic(language, topic)
    if read is None:
        return []
    return [_screen(screen, read.head) for screen in read.screens]


def _screen(screen: Screen, head: TopicHead) -> Leaf:
    """A screen; the first of a topic has its title, under which the topic is listed already."""
    listed = screen.title != head.title and head.kind is not Kind.ABOUT
    text = "\n".join(sentences_of(screen.blocks))
    return Leaf(head.id, screen.id, None, screen.title, head.title, text, head.icon, listed)
