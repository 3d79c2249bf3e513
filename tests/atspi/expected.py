# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What stands on a screen of 1920x1080, out of the content alone: texts in reading order, and what pictures show."""

import re
from collections.abc import Iterator
from typing import Literal, assert_never

from kiosk.content.alphabet import letter_of
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
from kiosk.content.inline import plain_text
from kiosk.content.library import Library
from kiosk.content.model import Kind, Screen, Term, Topic
from kiosk.content.quick_checks import checks_of, link_of
from kiosk.content.values import Closing, option_name, statements
from kiosk.content.words import Words
from kiosk.content.writing import writing_of
from kiosk.navigation.asked import asked
from kiosk.navigation.places import (
    Attract,
    ChapterPlace,
    Feedback,
    FilmSheet,
    GlossaryPlace,
    Home,
    Letters,
    LookAgain,
    MyQuestions,
    OutsideSheet,
    Panel,
    Question,
    Search,
    Sheet,
    Step,
    TakeHome,
    WordSheet,
)
from kiosk.navigation.visit import Visit
from kiosk.navigation.weighed import importance, sureness
from tests.search.whole import whole_index

QUESTIONS, LISTED = 4, 3
"""On a page of them, and on one of the patient's own list."""


def title(library: Library, visit: Visit) -> str:
    """What the screen, or the sheet over it, is called."""
    if visit.sheet is Panel.MENU:
        return library.words(visit.language).menu
    return next(texts(library, visit)) if not _in_a_topic(visit) else _screen(library, visit).title


def texts(library: Library, visit: Visit) -> Iterator[str]:  # noqa: C901, PLR0912 -- one case for each kind of place
    """All texts, in reading order, without the words of the dock."""
    if visit.sheet is not None:
        yield from _on_a_sheet(library, visit, visit.sheet)
        return
    words = library.words(visit.language)
    match visit.place:
        case Attract():
            yield from (library.guide_title(visit.language), library.guide_lead(visit.language))
            yield from (words.touch_to_begin, words.private)
        case Home():
            yield from (words.home_title, words.home_lead, words.tour, words.tour_lead)
            for chapter in library.guide.chapters:
                yield library.chapter_title(visit.language, chapter.id)
                yield from (library.title(visit.language, topic) for topic in chapter.topics)
        case ChapterPlace(chapter_id):
            yield from (library.chapter_title(visit.language, chapter_id), words.chapter_lead)
            (topics,) = (chapter.topics for chapter in library.guide.chapters if chapter.id == chapter_id)
            for head in (library.head(visit.language, topic) for topic in topics):
                yield from (head.title, head.summary)
        case Step() as step:
            topic, screen = _topic(library, visit), _screen(library, visit)
            yield from (topic.head.title, _step_of(words.step_of, step.step, topic), screen.title)
            weighed = topic.head.kind is Kind.VALUES and step.step > 0
            yield from _weighing(library, visit, topic, step.step) if weighed else _side_last(screen.blocks)
        case Question() as question:
            yield from _questions(_topic(library, visit), question)
        case GlossaryPlace() as glossary:
            yield from _glossary(library, visit.language, glossary)
        case MyQuestions() | TakeHome():
            yield from _own_list(library, visit)
        case Feedback(leaving, thanked):
            yield from _feedback(words, leaving=leaving, thanked=thanked)
        case LookAgain(topic_id):
            yield from _look_again(_topic_called(library, visit, topic_id), words)
        case Letters():
            yield from (words.find_title, words.find_lead)
            letters = list(whole_index(visit.language).letters())
            yield from (words.letter.replace("{letter}", each) for each in letters)
        case Search() as search:
            yield from _searched(words, visit.language, search)
        case place:
            assert_never(place)


def _feedback(words: Words, *, leaving: bool, thanked: bool) -> Iterator[str]:
    cleared = words.feedback_cleared if leaving else ""
    if thanked:
        yield from (words.feedback_thanks, f"{cleared} {words.feedback_goodbye}".strip())
    else:
        yield from (words.feedback_title, f"{words.feedback_lead} {cleared}".strip())
        yield from (words.feedback_yes, words.feedback_partly, words.feedback_no)


def _look_again(topic: Topic, words: Words) -> Iterator[str]:
    yield from (words.again_title, words.again_lead)
    for check in (placed.check for placed in checks_of(topic)):
        link = link_of(check)
        yield from (plain_text(link.children) if link else "", plain_text(check.question), words.again_read)


def _glossary(library: Library, language: str, place: GlossaryPlace) -> Iterator[str]:
    words, terms = library.words(language), library.glossary(language)
    yield library.title(language, place.topic)
    yield from (words.letter.replace("{letter}", each) for each in sorted({letter_of(term.word) for term in terms}))
    for term in terms:
        yield from _term(term, words.say_it) if letter_of(term.word) == place.letter else ()


def _own_list(library: Library, visit: Visit) -> Iterator[str]:
    words = library.words(visit.language)
    if isinstance(visit.place, TakeHome):
        yield from (words.take_home_title, words.take_home_lead)
        yield from ("1", words.code_camera, "2", words.code_hold, "3", words.code_keep)
        return
    yield words.my_questions
    pages = -(-len(visit.picked) // LISTED)
    yield words.filled(words.page_of, step=1, steps=pages) if pages > 1 else ""
    for number, each in enumerate(asked(library, visit.language, visit.picked[:LISTED]), 1):
        yield from (f"{number}", each.text, each.source)


def _searched(words: Words, language: str, search: Search) -> Iterator[str]:
    """The keys, and what is said where nothing was found."""
    yield words.search_title
    if not search.listed:
        yield from (letter for row in writing_of(language).keyboards[0] for letter in row)
        yield from (words.key_clear, words.key_space, words.key_delete)
    yield from (words.search_none, words.search_none_text) if search.text else (words.search_hint,)


Listed = Literal[Panel.LOOK, Panel.LANGUAGE, Panel.STEPS, Panel.PAPER, Panel.MENU]


def _on_a_sheet(library: Library, visit: Visit, sheet: Sheet) -> Iterator[str]:
    words = library.words(visit.language)
    match sheet:
        case WordSheet(term_id):
            found = library.term(visit.language, term_id)
            assert found is not None
            yield from _term(found, words.say_it)
        case Panel.SOURCES:
            yield words.sources_title
            for reference in (library.references()[name] for name in _screen(library, visit).references):
                year = f" {reference.year}" if reference.year else ""
                yield from (
                    reference.title,
                    reference.authors.rstrip("."),
                    f"{reference.journal}{year}",
                    reference.note,
                )
                yield reference.address.removeprefix("https://")
            yield from (words.draft_long, words.private, words.about_guide)
        case OutsideSheet(url):
            yield from (words.outside_title, words.outside_text, url.removeprefix("https://"))
        case FilmSheet(title, lines):
            yield from (title, *lines)
        case panel:
            yield from _on_a_panel(library, visit, panel)


def _on_a_panel(library: Library, visit: Visit, panel: Listed) -> Iterator[str]:
    words = library.words(visit.language)
    match panel:
        case Panel.LOOK:
            yield from (words.text_size, words.normal, words.large, words.largest)
            yield from (words.colours, words.light, words.dark, words.strong)
            yield from (words.movement, words.movement_normal, words.movement_less)
        case Panel.LANGUAGE:
            yield words.language
            yield from (library.words(code).language_name for code in library.guide.languages)
        case Panel.STEPS:
            yield words.steps_title
            yield from (f"{n}. {screen.title}" for n, screen in enumerate(_topic(library, visit).screens, 1))
        case Panel.PAPER:
            yield from (words.print_title, words.print_questions)
        case Panel.MENU:
            yield from (words.steps, words.text_size, words.sources)
        case other:
            assert_never(other)


def pictures(library: Library, visit: Visit) -> list[str]:
    """What the pictures show, in their order."""
    if isinstance(visit.sheet, OutsideSheet):
        return [visit.sheet.url]
    if isinstance(visit.place, TakeHome):
        return [library.words(visit.language).code_picture]
    if visit.sheet is not None or not isinstance(visit.place, Step | Question):
        return []
    if isinstance(visit.place, Question) and not visit.place.open:
        return []
    return [alt for block in _screen(library, visit).blocks for alt in _alts(block)]


def _alts(block: Block) -> Iterator[str]:
    match block:
        case Picture():
            yield block.alt
        case Chance():
            yield "A picture of 100 people"
        case Callout():
            yield from (alt for inner in block.blocks for alt in _alts(inner))


def _in_a_topic(visit: Visit) -> bool:
    return visit.sheet is None and isinstance(visit.place, Step)


def _topic(library: Library, visit: Visit) -> Topic:
    assert isinstance(visit.place, Step | Question)
    return _topic_called(library, visit, visit.place.topic)


def _topic_called(library: Library, visit: Visit, name: str) -> Topic:
    topic = library.topic(visit.language, name)
    assert topic is not None
    return topic


def _screen(library: Library, visit: Visit) -> Screen:
    assert isinstance(visit.place, Step | Question)
    index = visit.place.step if isinstance(visit.place, Step) else visit.place.question
    return _topic(library, visit).screens[index]


def _step_of(words: str, step: int, topic: Topic) -> str:
    return words.replace("{step}", str(step + 1)).replace("{steps}", str(len(topic.screens)))


def _questions(topic: Topic, place: Question) -> Iterator[str]:
    yield topic.head.title
    first = place.question // QUESTIONS * QUESTIONS
    for index, screen in enumerate(topic.screens[first : first + QUESTIONS], first):
        yield screen.title
        if place.open and index == place.question:
            yield from _blocks(screen.blocks)


def _weighing(library: Library, visit: Visit, topic: Topic, step: int) -> Iterator[str]:
    """What stands below the title where something is weighed; the summary of a visit in which nothing was."""
    words = library.words(visit.language)
    match topic.screens[step].id:
        case Closing.LEAN:
            names = [option_name(library, visit.language, option.id) for option in library.guide.options]
            yield from (words.values_lean_ask, *names, words.values_not_sure)
        case Closing.SURE:
            yield from (words.values_sure_ask, *sureness(words).values())
        case Closing.SUMMARY:
            yield from (words.values_summary_ask, words.values_empty, words.values_still, words.values_still_pick)
        case _:
            (statement,) = (each for each in statements(topic, library.guide) if each.index == step)
            yield from (*_blocks(statement.blocks), words.values_ask, *importance(words).values())


def _term(term: Term, say_it: str) -> Iterator[str]:
    yield term.word
    yield from [say_it.replace("{sound}", term.say)] if term.say else []
    yield from _blocks(tuple(block for block in term.meaning if not isinstance(block, Picture)))


def _side_last(blocks: Blocks) -> Iterator[str]:
    """The first picture stands beside the text, so that its caption is read after it."""
    side = next((block for block in blocks if isinstance(block, Picture)), None)
    yield from _blocks(tuple(block for block in blocks if block is not side))
    yield from [side.caption] if side is not None else []


def _blocks(blocks: Blocks) -> Iterator[str]:
    return (text for block in blocks for text in _block(block) if text)


def _block(block: Block) -> Iterator[str]:  # noqa: C901 -- one case for each kind of block
    match block:
        case Heading(_, text) | Prose(_, text):
            yield plain_text(text)
        case Listing(_, ordered, items):
            for number, item in enumerate(items, 1):
                yield f"{number}" if ordered else ""
                yield from _blocks(item.blocks)
        case Checklist(_, items):
            yield from (plain_text(item.text) for item in items)
        case Picture():
            yield block.caption
        case Table(_, header, rows):
            heads = [plain_text(cell) for cell in header]
            yield from heads
            for row in rows:
                first, *rest = (plain_text(cell) for cell in row)
                yield first
                yield from (f"{head}: {cell}" if head else cell for head, cell in zip(heads[1:], rest, strict=True))
        case Callout():
            yield plain_text(block.title)
            yield from _blocks(block.blocks)
        case Chance():
            yield plain_text(block.title)
            yield from re.split(r"(?<=out of 100) ", plain_text(block.sentence), maxsplit=1)
            yield re.sub(r"^\d+ out of 100 ", "", plain_text(block.others))
            yield from _blocks(block.notes)
        case QuickCheck():
            yield plain_text(block.question)
            yield from (plain_text(answer.text) for answer in block.answers)
        case _:
            assert_never(block)
