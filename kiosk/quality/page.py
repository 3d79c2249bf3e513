# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A page: one topic in one language, with all that is needed to judge it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.content.blocks import Callout, Listing, Prose
from kiosk.content.inline import Text
from kiosk.content.model import Kind, Screen, Topic
from kiosk.content.values import statements
from kiosk.quality.counting import Counter
from kiosk.quality.lines import lines_of
from kiosk.quality.passages import passages_of
from kiosk.quality.places import Places
from kiosk.quality.sentences import words
from kiosk.quality.spoken import sentences_of
from kiosk.quality.syllables import syllables_of
from kiosk.quality.terms import terms_of
from kiosk.quality.vocabulary import vocabulary_of, words_and_pairs

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator
    from datetime import date

    from kiosk.content.blocks import Block
    from kiosk.content.library import Library
    from kiosk.content.model import Term, TopicHead
    from kiosk.content.words import Words
    from kiosk.quality.counting import Reading
    from kiosk.quality.lines import Line
    from kiosk.quality.passages import Passage
    from kiosk.quality.spoken import Sentence
    from kiosk.quality.terms import Terms
    from kiosk.quality.vocabulary import Vocabulary


@dataclass(frozen=True)
class Page:
    """The screens that somebody wrote; those of the glossary are its words, one each. ``lines`` is the text itself."""

    language: str
    topic: Topic
    words: Words
    terms: tuple[Term, ...]
    clinic: frozenset[str]
    today: date
    lines: tuple[Line, ...] = ()

    @property
    def head(self) -> TopicHead:
        """The front matter."""
        return self.topic.head

    @property
    def screens(self) -> tuple[Screen, ...]:
        """What the patient sees, one after another."""
        return self.topic.screens

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words that the checks look for in this language."""
        return vocabulary_of(self.language)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks of all screens, also those inside others."""
        return tuple(block for screen in self.screens for block in within(screen.blocks))

    @cached_property
    def by_screen(self) -> tuple[tuple[Passage, ...], ...]:
        """The texts of each screen, in reading order."""
        return tuple(tuple(passages_of(screen)) for screen in self.screens)

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """All texts of all screens."""
        return tuple(passage for passages in self.by_screen for passage in passages)

    @cached_property
    def by_passage(self) -> tuple[tuple[Sentence, ...], ...]:
        """The sentences of each passage; none where it is not read as such."""
        return tuple(tuple(sentences_of(passage, self.vocabulary)) for passage in self.passages)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """What is read as sentences."""
        return tuple(sentence for sentences in self.by_passage for sentence in sentences)

    def pattern(self, name: str) -> re.Pattern[str]:
        """What finds any phrase of a list of the vocabulary on this page."""
        return self.vocabulary.pattern_among(name, self._words_and_pairs)

    def found(self, pattern: re.Pattern[str]) -> Iterator[tuple[Passage, str]]:
        """The first words that a pattern finds in each passage."""
        for passage in self.passages if pattern.search(self._text) else ():
            found = pattern.search(passage.text)
            if found is not None:
                yield passage, found[0]

    @cached_property
    def _text(self) -> str:
        return "\n\n".join(passage.text for passage in self.passages)

    @cached_property
    def _words_and_pairs(self) -> frozenset[str]:
        return words_and_pairs(self._text)

    @cached_property
    def written_words(self) -> frozenset[str]:
        """Every word on the page as it is written."""
        return frozenset(words(self._text))

    @cached_property
    def terms_in_text(self) -> Terms:
        """What finds the words of the glossary in its texts."""
        return terms_of(self.terms)

    @cached_property
    def places(self) -> Places:
        """How an exception names the page and its screens."""
        screens = tuple((screen.where.line, screen.id) for screen in self.screens)
        return Places(f"{self.language}/{self.head.id}", screens)

    @cached_property
    def reading(self) -> Reading | None:
        """What makes its text easy or hard; None in a language whose syllables nobody can count."""
        syllables = syllables_of(self.language)
        if syllables is None:
            return None
        counter = Counter(self.vocabulary, syllables, self.terms_in_text)
        return counter.text(each for each in self.sentences if each.counts)


def within(blocks: Iterable[Block]) -> Iterator[Block]:
    """Blocks, and those inside them."""
    for block in blocks:
        yield block
        if isinstance(block, Callout):
            yield from within(block.blocks)
        elif isinstance(block, Listing):
            for item in block.items:
                yield from within(item.blocks)


def page_of(library: Library, language: str, topic: str, today: date) -> Page | None:
    """A page of a library; None when it cannot be shown."""
    read = _glossary(library, language, topic) or library.topic(language, topic)
    if read is None:
        return None
    written = tuple(_statements(library, read) or _written(read))
    return Page(
        language=language,
        topic=replace(read, screens=written),
        words=library.words(language),
        terms=library.glossary(language),
        clinic=frozenset(value for value in library.guide.variables.values() if value),
        today=today,
        lines=lines_of(library.folder, read.head.file),
    )


def _written(topic: Topic) -> Iterator[Screen]:
    return (screen for screen in topic.screens if screen.where.file == topic.head.file)


def _statements(library: Library, topic: Topic) -> list[Screen]:
    """The opening of a topic of values, and each statement as a text: what it speaks for is a list of names alone."""
    if topic.head.kind is not Kind.VALUES:
        return []
    told = statements(topic, library.guide)
    said = (Prose(each.screen.where, (Text(each.screen.title),)) for each in told)
    return [
        *topic.screens[:1],
        *(replace(each.screen, blocks=(text, *each.blocks)) for text, each in zip(said, told, strict=True)),
    ]


def _glossary(library: Library, language: str, topic: str) -> Topic | None:
    head = library.head(language, topic)
    if head.kind is not Kind.GLOSSARY:
        return None
    terms = (term for term in library.glossary(language) if term.where.file == head.file)
    screens = sorted((Screen(term.id, term.where, term.word, term.meaning) for term in terms), key=lambda s: s.where)
    return Topic(head, tuple(screens))
