# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Gathering: every page is read once, and what is compared between the files of a folder is kept of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content.blocks import Callout, Chance, Listing, Picture
from kiosk.content.films import CAPTIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from kiosk.content.blocks import Block
    from kiosk.content.inline import TopicLink
    from kiosk.content.library import Library
    from kiosk.content.problems import Problem, Where

Name = tuple[str, str]
"""A language and a topic in it."""


@dataclass(frozen=True)
class Gathered:
    """Of pages that were read: the problems, the links with their language, the screens, and the pictures."""

    problems: frozenset[Problem]
    links: tuple[tuple[str, Where, TopicLink], ...]
    screens: Mapping[Name, tuple[str, ...]]
    pictures: frozenset[str]


def names_of(library: Library) -> list[Name]:
    """Every page of a library."""
    return [(language, topic) for language in library.guide.languages for topic in library.files(language)]


def gather(library: Library, names: Iterable[Name], visit: Callable[[str, str], None] | None = None) -> Gathered:
    """Read these pages; ``visit`` is called for each while it is still in memory."""
    problems = set(library.problems())
    links = {language: len(library.links(language)) for language in library.guide.languages}
    screens: dict[Name, tuple[str, ...]] = {}
    pictures: set[str] = set()
    for language, topic in names:
        read = library.topic(language, topic)
        found = read.screens if read is not None else ()
        screens[language, topic] = tuple(screen.id for screen in found)
        shown = (each for screen in found for block in screen.blocks for each in pictures_in(block))
        pictures |= {name for picture in shown for name in files_of(picture)}
        if visit is not None:
            visit(language, topic)
    new = ((language, *link) for language, known in links.items() for link in tuple(library.links(language))[known:])
    return Gathered(frozenset(library.problems()) - problems, tuple(new), screens, frozenset(pictures))


def together(parts: Iterable[Gathered]) -> Gathered:
    """What was gathered in several goes."""
    parts = tuple(parts)
    return Gathered(
        problems=frozenset(problem for part in parts for problem in part.problems),
        links=tuple(dict.fromkeys(link for part in parts for link in part.links)),
        screens={name: ids for part in parts for name, ids in part.screens.items()},
        pictures=frozenset(picture for part in parts for picture in part.pictures),
    )


def files_of(picture: Picture) -> Iterator[str]:
    """The files that a picture needs: itself, and those of its film."""
    yield picture.file
    if picture.film is not None:
        yield picture.film.file
        yield f"{picture.film.file.rpartition('.')[0]}{CAPTIONS}"


def pictures_in(block: Block) -> Iterator[Picture]:
    """The pictures of a block, also those deep in it."""
    match block:
        case Picture():
            yield block
        case Callout():
            for inner in block.blocks:
                yield from pictures_in(inner)
        case Listing():
            for item in block.items:
                for inner in item.blocks:
                    yield from pictures_in(inner)
        case Chance():
            for inner in block.notes:
                yield from pictures_in(inner)
        case _:
            pass
