# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The screens about the guide itself: who wrote it, who paid, and when each topic was checked and will be next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.blocks import Block, Heading, Item, Listing, Prose, Table
from kiosk.content.inline import Strong, Text
from kiosk.content.model import About, Screen
from kiosk.content.problems import Where

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from kiosk.content.inline import Inlines
    from kiosk.content.library import Library
    from kiosk.content.model import TopicHead
    from kiosk.content.words import Words

WHERE = Where("guide.toml", 1)
ROWS = 6
"""So many topics fit one screen."""


def about_screens(library: Library, language: str) -> tuple[Screen, ...]:
    """The screens that no one has to write; what nobody has said is left out."""
    guide, words = library.guide, library.words(language)
    about = guide.about.get(language) or guide.about.get(guide.languages[0]) or About()
    screens = [*_authors(about, words), *_updates(about, guide.published, words)]
    for chapter in guide.chapters:
        heads = [library.head(language, topic) for topic in chapter.topics]
        for first in range(0, len(heads), ROWS):
            table = _table(library.chapter_title(language, chapter.id), heads[first : first + ROWS], words)
            screens.append(Screen(f"about-{chapter.id}-{first}", WHERE, words.about_pages, (table,)))
    return (*screens, _program(words))


def _authors(about: About, words: Words) -> Iterator[Screen]:
    blocks: list[Block] = []
    if about.authors:
        named = (Prose(WHERE, (Strong((Text(each.name),)), Text(f". {each.role}"))) for each in about.authors)
        blocks.append(Listing(WHERE, ordered=False, items=tuple(Item(WHERE, (prose,)) for prose in named)))
    if about.funding:
        blocks += [Heading(WHERE, (Text(words.about_funding),)), Prose(WHERE, (Text(about.funding),))]
    if blocks:
        yield Screen("about-authors", WHERE, words.about_authors, tuple(blocks))


def _updates(about: About, published: date | None, words: Words) -> Iterator[Screen]:
    told = [about.update_policy, f"{words.about_published}: {words.said_date(published)}." if published else ""]
    paragraphs = tuple(Prose(WHERE, (Text(text),)) for text in told if text)
    if paragraphs:
        yield Screen("about-updates", WHERE, words.about_updates, paragraphs)


def _program(words: Words) -> Screen:
    """Whose work the kiosk itself is: the licence of Qt asks that it be named where its users are told such things."""
    told = (words.about_open, words.about_built, words.about_licences)
    paragraphs = tuple(Prose(WHERE, (Text(text),)) for text in told)
    return Screen("about-program", WHERE, words.about_program, paragraphs)


def _table(chapter: str, heads: Iterable[TopicHead], words: Words) -> Table:
    header = (chapter, words.about_checked, words.about_checked_by, words.about_next)
    rows = (
        (
            head.title,
            words.said_date(head.reviewed) if head.reviewed else words.about_not_yet,
            head.reviewed_by or "–",
            words.said_date(head.review_by) if head.review_by else words.about_not_yet,
        )
        for head in heads
    )
    return Table(WHERE, _cells(header), tuple(_cells(row) for row in rows))


def _cells(texts: Iterable[str]) -> tuple[Inlines, ...]:
    return tuple((Text(text),) for text in texts)
