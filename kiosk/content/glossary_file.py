# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The glossary's file: a list of words, each with its meaning."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from kiosk.content.blocks import Blocks, Prose
from kiosk.content.front_matter import FrontMatter
from kiosk.content.habits import look_for_habits
from kiosk.content.inline import plain_text
from kiosk.content.limits import hold_limits
from kiosk.content.markdown_tree import line_of, tree
from kiosk.content.model import Term
from kiosk.content.parsing import BLOCK_TAGS, BlockReader
from kiosk.content.topic_file import slug

_SAY = re.compile(r"\s*\[([^\]]+)\]\s*")


def read_glossary(front: FrontMatter, file: str, reader: BlockReader) -> tuple[Term, ...]:
    """The terms by their words. Raises ``Unreadable``."""
    hold_limits(front.body, file, front.body_line)
    look_for_habits(front.body, file, front.body_line, reader.around.notes)
    terms: dict[str, Term] = {}
    for element in tree(front.body, front.body_line):
        line = line_of(element, front.body_line)
        if element.tag != "dl":
            mend = "write the word on a line, and below it a line that begins with a colon and its meaning"
            reader.around.notes.error(reader.where(line), "this is no word with its meaning", mend)
            continue
        for term in _terms(element, line, reader):
            if term.id in terms:
                reader.around.notes.error(term.where, f"'{term.word}' is explained twice", "remove one of the two")
            terms.setdefault(term.id, term)
    return tuple(sorted(terms.values(), key=lambda term: term.word.casefold()))


def _terms(listed: Element, line: int, reader: BlockReader) -> Iterator[Term]:
    heading: tuple[str, int] | None = None
    meaning: Blocks = ()
    for element in listed:
        line = line_of(element, line)
        if element.tag == "dt":
            if heading is not None:
                yield _term(heading, meaning, reader)
            heading, meaning = (plain_text(reader.inline(element, line)).strip(), line), ()
        elif element.tag == "dd":
            meaning += _meaning(element, line, reader)
    if heading is not None:
        yield _term(heading, meaning, reader)


def _meaning(element: Element, line: int, reader: BlockReader) -> Blocks:
    own = reader.inline(element, line)
    nested = [child for child in element if child.tag in BLOCK_TAGS]
    first: Blocks = (Prose(reader.where(line), own),) if own else ()
    return first + reader.blocks(nested, line)


def _term(heading: tuple[str, int], meaning: Blocks, reader: BlockReader) -> Term:
    """``Lead [leed] | leads``: the word, how to say it, its other forms."""
    text, line = heading
    first, *others = (part.strip() for part in text.split("|"))
    say = _SAY.search(first)
    word = _SAY.sub(" ", first).strip()
    if not meaning:
        what = f"nobody is told what '{word}' means"
        reader.around.notes.error(reader.where(line), what, "add a line that begins with a colon and its meaning")
    forms = tuple(dict.fromkeys(form for form in (word, *others) if form))
    return Term(slug(word), reader.where(line), word, say[1] if say else "", forms, meaning)
