# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The guide: chapters, topics, screens, terms and references, as the rest of the kiosk knows them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.content.schedule import ALWAYS, Schedule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from kiosk.content.blocks import Blocks, Picture
    from kiosk.content.problems import Where


class Kind(StrEnum):
    """How a topic is laid out."""

    TOPIC = "topic"
    FAQ = "faq"
    GLOSSARY = "glossary"
    QUESTIONS = "questions"
    VALUES = "values"
    ABOUT = "about"


class Status(StrEnum):
    """Whether a clinic answers for a topic; ``CHANGED`` was approved, but is no longer what was approved then."""

    DRAFT = "draft"
    APPROVED = "approved"
    CHANGED = "changed"


@dataclass(frozen=True)
class TopicHead:
    """The front matter of a topic file.

    ``language`` is the folder that the file was found in: another than the one that was asked for
    means that the topic is not translated. The days of a topic are those that its page in the default language has.
    """

    id: str
    language: str
    file: str
    title: str
    kind: Kind = Kind.TOPIC
    summary: str = ""
    icon: str = ""
    picture: str = ""
    reviewed: date | None = None
    reviewed_by: str = ""
    review_by: date | None = None
    status: Status = Status.DRAFT
    source: str = ""
    schedule: Schedule = ALWAYS


@dataclass(frozen=True)
class Screen:
    """What the patient sees at once; ``id`` is unique in its topic, ``references`` in order of first use."""

    id: str
    where: Where
    title: str
    blocks: Blocks
    references: tuple[str, ...] = ()


@dataclass(frozen=True)
class Topic:
    """One Markdown file: its head, and at least one screen."""

    head: TopicHead
    screens: tuple[Screen, ...]

    def pictures(self) -> Iterator[Picture]:
        """The pictures that stand between the other blocks of the screens, in order."""
        from kiosk.content.blocks import Picture  # noqa: PLC0415 -- the start needs topics' heads, not their blocks

        return (block for screen in self.screens for block in screen.blocks if isinstance(block, Picture))


@dataclass(frozen=True)
class Term:
    """A word explained. ``forms`` are all spellings that are found in a text, ``word`` among them."""

    id: str
    where: Where
    word: str
    say: str
    forms: tuple[str, ...]
    meaning: Blocks


@dataclass(frozen=True)
class Reference:
    """A source: ``address`` is a URL made of the DOI when there is one."""

    id: str
    authors: str
    title: str
    journal: str
    year: int
    address: str
    note: str = ""


@dataclass(frozen=True)
class Chapter:
    """A tile of the home screen: a picture and the ids of its topics, in reading order."""

    id: str
    picture: str
    topics: tuple[str, ...]
    schedule: Schedule = ALWAYS


@dataclass(frozen=True)
class Author:
    """Who wrote the guide, and what gives them the right to."""

    name: str
    role: str


@dataclass(frozen=True)
class About:
    """Who answers for the guide, in the words of one language."""

    authors: tuple[Author, ...] = ()
    funding: str = ""
    update_policy: str = ""


@dataclass(frozen=True)
class Option:
    """A way that the patient can choose, and the address of the screen that describes it, as ``options#training``."""

    id: str
    screen: str


@dataclass(frozen=True)
class Guide:
    """What ``guide.toml`` says.

    ``languages`` holds at least one, the first is the default. ``variables`` maps ``clinic.phone`` to the
    number that fills ``{clinic.phone}``. ``attract_picture`` is the scene between two visits, with one for panels that
    hang upright. ``about`` maps a language to its words. ``opening`` is the language that this machine wants first,
    ``offered_here`` are those that it offers; both are not in the file.
    """

    languages: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    tour_picture: str = ""
    attract_picture: str = ""
    attract_picture_upright: str = ""
    variables: Mapping[str, str] = field(default_factory=dict)
    about: Mapping[str, About] = field(default_factory=dict)
    published: date | None = None
    options: tuple[Option, ...] = ()
    opening: str = ""
    offered_here: tuple[str, ...] = ()

    @property
    def offered(self) -> tuple[str, ...]:
        """The languages that patients may choose."""
        return self.offered_here or self.languages

    @property
    def opening_language(self) -> str:
        """The language in which a visit begins."""
        return self.opening or self.offered[0]

    def pictures(self) -> tuple[str, ...]:
        """The pictures that the guide itself names."""
        own = (self.tour_picture, self.attract_picture, self.attract_picture_upright)
        return tuple(name for name in (*own, *(chapter.picture for chapter in self.chapters)) if name)
