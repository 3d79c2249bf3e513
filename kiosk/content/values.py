# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What matters to the reader: the statements of a topic, what each speaks for, and the screens that close it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.content.blocks import Listing, Prose
from kiosk.content.guide_file import NAME as GUIDE
from kiosk.content.inline import Text, TopicLink
from kiosk.content.model import Screen
from kiosk.content.problems import Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.blocks import Block, Blocks, Item
    from kiosk.content.library import Library
    from kiosk.content.model import Guide, Option, Topic

WHERE = Where(GUIDE, 1)


class Closing(StrEnum):
    """The screens behind the last statement. No heading of an author makes such an id, for a dot stands in it."""

    LEAN = "values.lean"
    SURE = "values.sure"
    SUMMARY = "values.summary"


@dataclass(frozen=True)
class Statement:
    """One thing that may matter: the screen it stands on, what explains it, and the options that it speaks for."""

    index: int
    screen: Screen
    blocks: Blocks
    toward: tuple[Option, ...] = ()


def closing_screens(library: Library, language: str) -> tuple[Screen, ...]:
    """The screens that no one has to write. Where there are no options, nobody is asked to which they lean."""
    words = library.words(language)
    titles = {
        Closing.LEAN: words.values_lean if library.guide.options else "",
        Closing.SURE: words.values_sure,
        Closing.SUMMARY: words.values_summary,
    }
    return tuple(Screen(name, WHERE, title, ()) for name, title in titles.items() if title)


def statements(topic: Topic, guide: Guide) -> tuple[Statement, ...]:
    """The statements of a topic, in its order. The text above the first of them is its opening screen."""
    written = enumerate(screen for screen in topic.screens if screen.where.file == topic.head.file)
    return tuple(_statement(index, screen, guide) for index, screen in written if index > 0)


def option_name(library: Library, language: str, option: str) -> str:
    """What an option is called."""
    default = library.interface(library.guide.languages[0]).options.get(option, option)
    return library.interface(language).options.get(option, default)


def strangers(screen: Screen, guide: Guide) -> Iterator[Item]:
    """The points of the list that ends a statement which are no links to options."""
    for block in screen.blocks[-1:]:
        if isinstance(block, Listing):
            yield from (item for item in block.items if _option(item, guide) is None)


def _statement(index: int, screen: Screen, guide: Guide) -> Statement:
    toward = _toward(screen.blocks[-1], guide) if screen.blocks else ()
    return Statement(index, screen, screen.blocks[:-1] if toward else screen.blocks, toward)


def _toward(block: Block, guide: Guide) -> tuple[Option, ...]:
    """The options of a list, in the order of the guide, so that none stands first because it was written first."""
    if not isinstance(block, Listing):
        return ()
    named = [_option(item, guide) for item in block.items]
    return tuple(option for option in guide.options if option in named)


def _option(item: Item, guide: Guide) -> Option | None:
    match item.blocks:
        case (Prose(_, text),):
            links = [piece for piece in text if not (isinstance(piece, Text) and not piece.text.strip())]
        case _:
            return None
    match links:
        case [TopicLink(topic, screen, _)]:
            address = topic if screen is None else f"{topic}#{screen}"
            return next((option for option in guide.options if option.screen == address), None)
        case _:
            return None
