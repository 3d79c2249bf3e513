# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A topic's file: its head, and its text parted into screens."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never
from xml.etree.ElementTree import Element

from kiosk.content.blocks import (
    Block,
    Blocks,
    Callout,
    Chance,
    Checklist,
    Heading,
    Listing,
    Picture,
    Prose,
    QuickCheck,
    Table,
)
from kiosk.content.front_matter import FrontMatter
from kiosk.content.habits import look_for_habits
from kiosk.content.inline import Inlines, cited_in, plain_text
from kiosk.content.limits import hold_limits
from kiosk.content.markdown_tree import line_of, tree
from kiosk.content.model import Kind, Screen, Topic, TopicHead
from kiosk.content.parsing import SCREEN_HEADING, BlockReader
from kiosk.content.problems import Level, Problem, Unreadable
from kiosk.content.reading import SOFT_HYPHEN

MOST_SCREENS = 60

_ANCHOR = re.compile(r"\s*\{#([\w\-]+)\}\s*$")
_NO_LETTERS = re.compile(r"[^\w]+")


def read_topic(head: TopicHead, front: FrontMatter, reader: BlockReader) -> Topic:
    """The topic of a file. Raises ``Unreadable`` when it has nothing to show."""
    hold_limits(front.body, head.file, front.body_line)
    look_for_habits(front.body, head.file, front.body_line, reader.around.notes)
    try:
        root = tree(front.body, front.body_line)
    except RecursionError as error:
        raise _unreadable(reader, front.body_line, "the page is nested too deeply") from error
    screens = [screen for part in _parts(root) if (screen := _screen(part, head, front, reader)) is not None]
    if not screens:
        raise _unreadable(reader, front.body_line, "the topic has nothing to show")
    if len(screens) > MOST_SCREENS:
        raise _unreadable(reader, front.body_line, f"the topic has more than {MOST_SCREENS} screens")
    return Topic(head, tuple(_with_own_ids(screens, reader)))


def _unreadable(reader: BlockReader, line: int, what: str) -> Unreadable:
    mend = "write a text below its front matter, each screen under a line ## Heading"
    return Unreadable(Problem(reader.where(line), Level.ERROR, what, mend))


def _parts(root: Element) -> Iterator[list[Element]]:
    """The elements of each screen; the first part has no heading."""
    part: list[Element] = []
    for element in root:
        if element.tag == SCREEN_HEADING:
            yield part
            part = []
        part.append(element)
    yield part


def _screen(part: list[Element], head: TopicHead, front: FrontMatter, reader: BlockReader) -> Screen | None:
    opening = not part or part[0].tag != SCREEN_HEADING
    line = front.body_line if not part else line_of(part[0], front.body_line)
    title = head.title if opening else plain_text(reader.inline(part[0], line)).strip()
    blocks = reader.blocks(part if opening else part[1:], line)
    if opening and head.kind is Kind.FAQ:
        if blocks:
            mend = "make it the summary, or a question of its own under ##"
            reader.around.notes.warning(blocks[0].where, "the text above the first question is not shown", mend)
        return None
    if not blocks and head.kind is not Kind.VALUES:
        if not opening:
            what = f"there is nothing below the heading '{title}'"
            reader.around.notes.error(reader.where(line), what, "write a text below it, or remove it")
        return None
    if not title:
        reader.around.notes.error(reader.where(line), "a screen has no heading", "write it behind the ##")
    anchor = _ANCHOR.search(title)
    name = anchor[1] if anchor else slug(title) or f"line-{line}"
    title = _ANCHOR.sub("", title) or head.title
    cited = dict.fromkeys(name for block in blocks for name in _cited(block))
    return Screen(name, reader.where(line), title, blocks, tuple(cited))


def slug(title: str) -> str:
    """The id of a screen: its title in lower case, letters and digits, the rest one ``-``."""
    return _NO_LETTERS.sub("-", title.lower().replace(SOFT_HYPHEN, "")).strip("-")


def _with_own_ids(screens: list[Screen], reader: BlockReader) -> Iterator[Screen]:
    """Every screen with an id that no other has."""
    taken: set[str] = set()
    for screen in screens:
        name, count = screen.id, 1
        while name in taken:
            count += 1
            name = f"{screen.id}-{count}"
        taken.add(name)
        if count > 1:
            what = f"two screens are called '{screen.title}'"
            reader.around.notes.warning(
                screen.where, what, "give one another heading, or an id of its own with {#name}"
            )
        yield replace(screen, id=name) if count > 1 else screen


def _cited(block: Block) -> Iterator[str]:
    """The references of a block, in the order of the text."""
    for text in texts_of(block):
        yield from cited_in(text)


def texts_of(block: Block) -> Iterator[Inlines]:  # noqa: C901 -- one case for each kind of block
    """All texts of a block, in reading order."""
    match block:
        case Listing():
            for item in block.items:
                yield from _texts_in(item.blocks)
        case Table(_, header, rows):
            yield from header
            for row in rows:
                yield from row
        case Callout(_, _, title, blocks):
            yield title
            yield from _texts_in(blocks)
        case Chance():
            yield from (block.title, block.sentence, block.others)
            yield from _texts_in(block.notes)
        case QuickCheck(_, question, answers):
            yield question
            for answer in answers:
                yield from (answer.text, answer.reason)
        case Checklist():
            yield from (item.text for item in block.items)
        case Heading(_, text) | Prose(_, text):
            yield text
        case Picture():
            return
        case _:
            assert_never(block)


def _texts_in(blocks: Blocks) -> Iterator[Inlines]:
    for block in blocks:
        yield from texts_of(block)
