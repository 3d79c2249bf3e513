# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A topic on paper: its title, when it was checked, and its screens one below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.blocks import Picture
from kiosk.content.model import Kind, Status
from kiosk.content.values import statements
from kiosk.leaflet.blocks import blocks, with_picture
from kiosk.leaflet.figures import beside, beside_picture
from kiosk.leaflet.marks import badge, rule
from kiosk.leaflet.rows import Break, Row, glued
from kiosk.leaflet.scales import leaning, scale
from kiosk.leaflet.setting import Column, following
from kiosk.leaflet.sizes import WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.blocks import Blocks
    from kiosk.content.library import Library
    from kiosk.content.model import Screen, Term, Topic, TopicHead
    from kiosk.leaflet.setting import Setting
    from kiosk.pdf.structure import Node

WHOLE = Column(0.0, WIDTH)
LEAD = 1.2
"""How much larger the summary is than the text."""

BETWEEN = 2.6
"""The room above a screen, in distances of paragraphs."""


def topic_rows(setting: Setting, library: Library, language: str, topic: str, tree: Node) -> Iterator[Row | Break]:
    """The pages of a topic; nothing of one that cannot be shown."""
    head = library.head(language, topic)
    part = tree.add("Sect", language=head.language if head.language != language else "")
    if head.kind is Kind.GLOSSARY:
        yield from _head(setting, library, language, head, part)
        yield from terms_rows(setting, library.glossary(language), part)
        return
    read = library.topic(language, topic)
    if read is None:
        return
    written = [screen for screen in read.screens if screen.where.file == head.file]
    opening = written[0].blocks if written and written[0].title == head.title else ()
    yield from _head(setting, library, language, head, part, opening)
    if head.kind is Kind.VALUES:
        yield from _values(setting, library, language, read, part)
        return
    for screen in written[1:] if opening else written:
        yield from _screen(setting, topic, screen, part)


def terms_rows(setting: Setting, terms: tuple[Term, ...], node: Node) -> Iterator[Row]:
    """Words and what they mean. Their pictures stand in the topics."""
    for term in terms:
        part = node.add("Div")
        say = f" [{term.say}]" if term.say else ""
        word = setting.text(f"{term.word}{say}", setting.sizes.heading, WHOLE, part.add("P"), setting.palette.brand)
        meaning = tuple(block for block in term.meaning if not isinstance(block, Picture))
        yield setting.gap(1.4)
        yield from following(word, blocks(setting, meaning, WHOLE, part))


def screen_title(setting: Setting, title: str, anchor: str, node: Node) -> list[Row]:
    """The heading of a screen."""
    rows = setting.text(title, setting.sizes.screen, WHOLE, node, setting.palette.brand)
    return [setting.gap(BETWEEN), Row(0.0, anchor=anchor), *[row._replace(glued=True) for row in rows]]


def _head(
    setting: Setting, library: Library, language: str, head: TopicHead, node: Node, opening: Blocks = ()
) -> Iterator[Row | Break]:
    """Title and dates with the first picture beside them, and the text that opens the topic."""
    yield Break(head.status is not Status.APPROVED)
    yield Row(0.0, anchor=head.id)
    picture = next((block for block in opening if isinstance(block, Picture)), None)
    if picture is not None and setting.sizes.beside and setting.picture(picture.file) is not None:
        told = _told(setting, library, language, head, beside_picture(setting, WHOLE), node)
        yield from beside(setting, picture, told, WHOLE, node)
        opening = tuple(block for block in opening if block is not picture)
    else:
        yield from _told(setting, library, language, head, WHOLE, node)
    yield setting.gap()
    yield rule(WHOLE, setting.palette.brand, 1.6)
    yield setting.gap(1.4)
    yield from with_picture(setting, opening, WHOLE, node)


def _told(setting: Setting, library: Library, language: str, head: TopicHead, column: Column, node: Node) -> list[Row]:
    """What the topic is called, what it is about, when it was checked, and whether it is a draft."""
    sizes, p, words = setting.sizes, setting.palette, setting.words
    chapter = next((each.id for each in library.guide.chapters if head.id in each.topics), None)
    said = library.chapter_title(language, chapter) if chapter is not None else ""
    lead = sizes.body._replace(size=round(sizes.body.size * LEAD))
    rows = [
        *setting.text(said, sizes.label, column, node.add("P"), p.ink_2),
        *setting.text(head.title, sizes.topic, column, node.add(setting.heading()), p.brand),
        setting.gap(0.5),
        *setting.text(head.summary, lead, column, node.add("P")),
        setting.gap(),
        *setting.text(checked(setting, head), sizes.small, column, node.add("P"), p.ink_2),
    ]
    if head.language != language:
        rows += setting.text(words.not_translated, sizes.small, column, node.add("P"), p.care)
    if head.status is not Status.APPROVED:
        rows += [setting.gap(), *badge(setting, words.draft_long, column, node.add("P"))]
    return rows


def checked(setting: Setting, head: TopicHead) -> str:
    """When and by whom a page was checked, and when it will be again."""
    words = setting.words
    if head.reviewed is None:
        said = words.checked_never
    else:
        date = words.said_date(head.reviewed)
        by = words.filled(words.checked_by, date=date, who=head.reviewed_by) if head.reviewed_by else ""
        said = by or words.filled(words.checked, date=date)
    due = words.filled(words.checked_next, date=words.said_date(head.review_by)) if head.review_by else ""
    return f"{said} {due}".rstrip()


def _screen(setting: Setting, topic: str, screen: Screen, node: Node) -> Iterator[Row]:
    title = screen_title(setting, screen.title, f"{topic}#{screen.id}", node.add(setting.heading(1)))
    body = with_picture(setting, screen.blocks, WHOLE, node)
    yield from following(title, [setting.gap(0.6), *body] if body else [])


def _values(setting: Setting, library: Library, language: str, topic: Topic, node: Node) -> Iterator[Row]:
    """The statements, each with its scale to mark with a pen, and where one leans."""
    for told in statements(topic, library.guide):
        title = screen_title(
            setting, told.screen.title, f"{topic.head.id}#{told.screen.id}", node.add(setting.heading(1))
        )
        text = blocks(setting, told.blocks, WHOLE, node)
        body = [*text, setting.gap()] if text else []
        yield from glued([*title, setting.gap(0.6), *body, *scale(setting, WHOLE, node, sure=False)])
    yield from leaning(setting, library, language, node)
