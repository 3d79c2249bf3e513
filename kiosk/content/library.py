# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The library: a content folder as the kiosk uses it. It reads what is asked for, when it is asked for."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.content.calendar import may_have_schedule, off_on
from kiosk.content.direction import isolated
from kiosk.content.folder import languages_in
from kiosk.content.guide_file import NAME as GUIDE
from kiosk.content.guide_file import read_guide
from kiosk.content.interface_file import Interface, read_interface
from kiosk.content.model import Kind, Topic, TopicHead
from kiosk.content.notebook import Notebook
from kiosk.content.picture_folder import PictureFolder
from kiosk.content.problems import ContentError, Problem, Unreadable
from kiosk.content.references_file import read_references
from kiosk.content.release import Release, without
from kiosk.content.schedule import ALWAYS
from kiosk.content.shelf import Shelf
from kiosk.content.words import Words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from kiosk.content.changes import Changes
    from kiosk.content.film_folder import FilmFolder
    from kiosk.content.inline import TopicLink
    from kiosk.content.model import Guide, Reference, Screen, Term
    from kiosk.content.parsing import BlockReader
    from kiosk.content.problems import Where
    from kiosk.content.schedule import Schedule
    from kiosk.content.term_links import TermLinks

__all__ = ["ContentError", "Library"]

KEPT_TOPICS = 24
LETTERS_A_MINUTE = 1000
"""Of a slow reader who looks at the pictures too."""


class Library:
    """The guide of a folder. Raises ``ContentError`` when the folder holds none.

    Titles are read at the start, topics at their first use; a bounded number of them is kept. What ``release``
    withholds is not there: no topic of it whose page in the default language is withheld, and no such translation.
    A ``guide`` that is known already, with all its topics, is not read. ``dated`` are the topics that may have days of
    their own, if somebody knows them; else each page is looked at.
    """

    def __init__(
        self,
        folder: Path,
        release: Release = Release(),  # noqa: B008 -- frozen
        guide: Guide | None = None,
        dated: frozenset[str] | None = None,
    ) -> None:
        self.folder = folder
        self._notes = Notebook()
        self._shelf = Shelf(folder, release, self._notes)
        self._interfaces: dict[str, Interface] = {}
        self._topics: OrderedDict[tuple[str, str], Topic | None] = OrderedDict()
        self._glossaries: dict[str, tuple[tuple[Term, ...], TermLinks]] = {}
        self._links: dict[str, dict[tuple[Where, TopicLink], None]] = {}
        self._pictures = PictureFolder(folder / "images", self._notes)
        self.whole = guide or read_guide(folder, languages_in(folder), self.files, self._notes)
        self._dated = dated
        self._keep_the_days()
        self.guide = without(self.whole, self._withheld)

    def open_in(self, language: str) -> bool:
        """Let visits begin in this language; whether the guide has it."""
        known = language in self.guide.languages
        self._say_of_guide(language if known else "", self.guide.offered_here)
        return known

    def offer(self, languages: Sequence[str]) -> tuple[str, ...]:
        """Let patients choose among these languages alone, or all where it has none of them; those that it lacks."""
        known = self.guide.languages
        self._say_of_guide(self.guide.opening, tuple(each for each in languages if each in known))
        return tuple(each for each in languages if each not in known)

    def _say_of_guide(self, opening: str, offered: tuple[str, ...]) -> None:
        """What this machine, and not the content, says of the guide."""
        self.whole = replace(self.whole, opening=opening, offered_here=offered)
        self.guide = replace(self.guide, opening=opening, offered_here=offered)

    def turn_to(self, today: date) -> bool:
        """Let it be this day; whether patients now see something else than before."""
        stood = self._shelf.turn_to(today)
        if not self._keep_the_days() and not stood:
            return False
        self._topics.clear()
        self._glossaries.clear()
        self.guide = without(self.whole, self._withheld)
        return True

    @property
    def release(self) -> Release:
        """Which pages are shown, and which day it is."""
        return self._shelf.release

    def problems(self) -> tuple[Problem, ...]:
        """What was found wrong so far."""
        return self._notes.problems()

    def files(self, language: str) -> Mapping[str, Path]:
        """The topic files of a language by topic."""
        return self._shelf.files(language)

    def interface(self, language: str) -> Interface:
        """What the language's ``interface.toml`` says."""
        if language not in self._interfaces:
            default = self.guide.languages[0]
            fallback = Words() if language == default else self.words(default)
            self._interfaces[language] = read_interface(self.folder, language, fallback, self._notes)
        return self._interfaces[language]

    def words(self, language: str) -> Words:
        """The words that the kiosk says in a language."""
        return self.interface(language).words

    def guide_title(self, language: str) -> str:
        """What the guide is called."""
        return self._said(language, "title")

    def guide_lead(self, language: str) -> str:
        """A line below the title; empty when nobody wrote one."""
        return self._said(language, "lead")

    def decision(self, language: str) -> str:
        """The decision that the guide helps with, in one sentence."""
        return self._said(language, "decision")

    def chapter_title(self, language: str, chapter: str) -> str:
        """What a chapter is called; its id until somebody names it."""
        default = self.interface(self.guide.languages[0]).chapters.get(chapter, chapter)
        return self.interface(language).chapters.get(chapter, default)

    def title(self, language: str, topic: str) -> str:
        """What a topic is called; its id when its file cannot be read."""
        return self.head(language, topic).title

    def kind(self, topic: str) -> Kind:
        """How a topic is laid out."""
        return self.head(self.guide.languages[0], topic).kind

    def topic_ids(self) -> tuple[str, ...]:
        """The topics of all chapters, in reading order."""
        return tuple(topic for chapter in self.guide.chapters for topic in chapter.topics)

    def topic_of_kind(self, kind: Kind) -> str | None:
        """The first topic that is laid out so, in a chapter or outside. About is always there."""
        files = self.files(self.guide.languages[0])
        if kind.value in files and self.kind(kind.value) is kind:
            return kind.value
        found = next((topic for topic in files if self.kind(topic) is kind), None)
        return found or (Kind.ABOUT.value if kind is Kind.ABOUT else None)

    def head(self, language: str, topic: str) -> TopicHead:
        """The head of a topic, in the default language when this one lacks it.

        Title and summary are set apart then if that language is written in the other direction.
        """
        path = self._path(language, topic)
        head = self._shelf.head(path, topic) if path is not None else None
        if head is None and topic == Kind.ABOUT.value:
            return TopicHead(topic, language, GUIDE, self.words(language).about, Kind.ABOUT, icon="info")
        if head is not None and self.runs_against(head.language, language):
            return replace(head, title=isolated(head.title), summary=isolated(head.summary))
        return head or TopicHead(topic, language, f"{language}/{topic}.md", topic)

    def know(self, heads: Iterable[TopicHead]) -> None:
        """Take over the heads of topics that were read elsewhere, and spare reading their files again."""
        for head in heads:
            path = self.files(head.language).get(head.id)
            if path is not None:
                self._shelf.know(path, head)

    def know_topics(self, topics: Mapping[tuple[str, str], Topic | None]) -> None:
        """Take over topics that were read elsewhere, the first of them for the longest time."""
        for key, topic in [*topics.items()][KEPT_TOPICS - 1 :: -1]:
            self._topics[key] = topic

    def share_with(self, other: Library, files: Collection[str]) -> None:
        """Have the words, the glossary and the sources of another library, from which only these files differ."""
        for problem in other.problems():
            if problem.where.file not in files:
                self._notes.add(problem)
        self._interfaces, self._glossaries = dict(other._interfaces), dict(other._glossaries)
        vars(self)["_references"] = other._references

    def become(self, other: Library, changes: Changes) -> None:
        """Be this other library from now on, for all who hold this one. What is not touched need not be read again."""
        before, opening, offered = self._topics, self.guide.opening, self.guide.offered_here
        known = {key: topic for key, topic in before.items() if not changes.touch(topic, key[1])}
        vars(self).clear()
        vars(self).update(vars(other))
        for key, topic in known.items():
            self._topics.setdefault(key, topic)
        while len(self._topics) > KEPT_TOPICS:
            self._topics.popitem(last=False)
        self.offer(offered)
        self.open_in(opening)

    def runs_against(self, language: str, other: str) -> bool:
        """Whether the lines of a language run the other way than those of another."""
        return language != other and self.words(language).right_to_left is not self.words(other).right_to_left

    def card_picture(self, language: str, topic: str) -> str:
        """The picture on a topic's card: the one its head names, else its first; empty when it has none."""
        head = self.head(language, topic)
        read = self.topic(language, topic) if not head.picture and head.kind is not Kind.GLOSSARY else None
        found = next(read.pictures(), None) if read is not None else None
        return head.picture or (found.file if found is not None else "")

    def topic(self, language: str, topic: str) -> Topic | None:
        """A topic with all its screens; None when it cannot be shown, and a problem says why."""
        key = (language, topic)
        if key not in self._topics:
            self._topics[key] = self._read_topic(language, topic)
            while len(self._topics) > KEPT_TOPICS:
                self._topics.popitem(last=False)
        self._topics.move_to_end(key)
        return self._topics[key]

    def known(self, language: str, topic: str) -> Topic | None:
        """A topic, if it need not be read for that."""
        return self._topics.get((language, topic))

    def step_ids(self, language: str, topic: str) -> Sequence[str]:
        """The ids of a topic's screens."""
        read = self.topic(language, topic)
        return [screen.id for screen in read.screens] if read is not None else []

    def step_count(self, language: str, topic: str) -> int:
        """How many screens a topic has; 0 when it cannot be shown."""
        return len(self.step_ids(language, topic))

    def glossary(self, language: str) -> tuple[Term, ...]:
        """The words that are explained, in the order of their letters."""
        return self._glossary(language)[0]

    def term(self, language: str, term: str) -> Term | None:
        """A word of the glossary by its id."""
        return next((each for each in self.glossary(language) if each.id == term), None)

    @cached_property
    def _references(self) -> dict[str, Reference]:
        return read_references(self.folder, self._notes)

    def references(self) -> Mapping[str, Reference]:
        """The sources by their id."""
        return self._references

    def links(self, language: str) -> Collection[tuple[Where, TopicLink]]:
        """The links to topics on the pages of a language that were read so far."""
        return self._links.get(language, {})

    def reading_minutes(self, language: str, topic: str) -> int:
        """About how long a topic takes to read, at least one minute; told by the size of its file."""
        path = self._path(language, topic)
        try:
            size = path.stat().st_size if path is not None else 0
        except OSError:
            size = 0
        return max(1, round(size / LETTERS_A_MINUTE))

    def picture(self, name: str, language: str) -> Path | None:
        """The file of a picture; None when it is missing, unsafe or broken."""
        return self._pictures.picture(name, language)

    @property
    def dated(self) -> frozenset[str]:
        """The topics whose pages may say on which days they are there."""
        if self._dated is None:
            files = self._shelf.all_files(self.whole.languages[0])
            self._dated = frozenset(topic for topic, path in files.items() if may_have_schedule(path))
        return self._dated

    def off_on(self, day: date) -> Mapping[str, Schedule]:
        """The topics that are not there on a day, each with its days."""
        return off_on(day, self.whole, self.dated, self._days_of)

    def _days_of(self, topic: str) -> Schedule:
        path = self._shelf.all_files(self.whole.languages[0]).get(topic)
        head = self._shelf.head(path, topic) if path is not None else None
        return head.schedule if head is not None else ALWAYS

    def _keep_the_days(self) -> bool:
        """Leave out what is not there today; whether that is something else than before."""
        today = None if self.release.any_day else self.release.today
        return self._shelf.leave_out(frozenset(self.off_on(today)) if today is not None else frozenset())

    @property
    def _withheld(self) -> frozenset[str]:
        """The topics of which nothing is shown for now."""
        return self._shelf.withheld(self.whole.languages[0])

    def _said(self, language: str, key: str) -> str:
        default = self.interface(self.guide.languages[0]).guide.get(key, "")
        return self.interface(language).guide.get(key, default)

    def _path(self, language: str, topic: str) -> Path | None:
        return self.files(language).get(topic) or self.files(self.guide.languages[0]).get(topic)

    def _read_topic(self, language: str, topic: str) -> Topic | None:
        """Parsing is imported here: the home screen does not need it, and must not wait for it."""
        from kiosk.content.topic_file import read_topic  # noqa: PLC0415 -- see above

        path = self._path(language, topic)
        read = self._shelf.read(path, topic) if path is not None else None
        if read is None and topic == Kind.ABOUT.value:
            return Topic(self.head(language, topic), self._about_screens(language))
        if read is None or read[1].kind is Kind.GLOSSARY:
            return None
        front, head = read
        if path is not None:
            self._shelf.know(path, head)
        try:
            parsed = read_topic(head, front, self._reader(head.file, head.language))
        except Unreadable as error:
            self._notes.add(error.problem)
            return None
        links = self._glossary(head.language)[1]
        screens = tuple(links.linked(screen) for screen in parsed.screens)
        return Topic(self.head(language, topic), screens + self._own_screens(language, head.kind))

    def _own_screens(self, language: str, kind: Kind) -> tuple[Screen, ...]:
        """The screens that the kiosk adds behind those that somebody wrote."""
        if kind is Kind.VALUES:
            from kiosk.content.values import closing_screens  # noqa: PLC0415 -- as for topics

            return closing_screens(self, language)
        return self._about_screens(language) if kind is Kind.ABOUT else ()

    def _about_screens(self, language: str) -> tuple[Screen, ...]:
        from kiosk.content.about import about_screens  # noqa: PLC0415 -- as for topics

        return about_screens(self, language)

    def _glossary(self, language: str) -> tuple[tuple[Term, ...], TermLinks]:
        from kiosk.content.term_links import TermLinks  # noqa: PLC0415 -- as for topics

        if language not in self._glossaries:
            terms = self._read_terms(language)
            self._glossaries[language] = (terms, TermLinks(terms))
        return self._glossaries[language]

    def _read_terms(self, language: str) -> tuple[Term, ...]:
        from kiosk.content.glossary_file import read_glossary  # noqa: PLC0415 -- as for topics

        name = self.topic_of_kind(Kind.GLOSSARY)
        path = self._path(language, name) if name is not None else None
        read = self._shelf.read(path, name) if path is not None and name is not None else None
        if read is None:
            return ()
        front, head = read
        try:
            return read_glossary(front, head.file, self._reader(head.file, head.language))
        except Unreadable as error:
            self._notes.add(error.problem)
            return ()

    @cached_property
    def _films(self) -> FilmFolder:
        from kiosk.content.film_folder import FilmFolder  # noqa: PLC0415 -- as for topics

        return FilmFolder(self.folder / "images", self._notes)

    def _reader(self, file: str, language: str) -> BlockReader:
        from kiosk.content.gallery import Gallery  # noqa: PLC0415 -- as for topics
        from kiosk.content.inlines import Surroundings  # noqa: PLC0415 -- as for topics
        from kiosk.content.parsing import BlockReader  # noqa: PLC0415 -- as for topics

        links, right_to_left = self._links.setdefault(language, {}), self.words(language).right_to_left
        around = Surroundings(
            file, self.guide.variables, self.references(), self._notes, right_to_left, self._withheld, links
        )
        return BlockReader(around, self.words(language), Gallery(self._pictures, self._films, language).find)
