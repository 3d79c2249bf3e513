# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Blocks written down as plain lines, as the cases show them."""

from collections.abc import Iterator
from typing import assert_never

from kiosk.content.blocks import (
    Block,
    Blocks,
    Callout,
    Chance,
    Checklist,
    Heading,
    Item,
    Listing,
    Picture,
    Prose,
    QuickCheck,
    Table,
)
from kiosk.content.inline import (
    Cite,
    Emphasis,
    Inline,
    Inlines,
    LineBreak,
    OutsideLink,
    Strong,
    TermRef,
    Text,
    TopicLink,
)
from kiosk.content.model import Term, Topic


def topic_as_text(topic: Topic) -> str:
    """The screens of a topic; the opening screen has no heading of its own."""
    lines = []
    for screen in topic.screens:
        if screen.title != topic.head.title:
            lines.append(f"screen {screen.id}: {screen.title}")
        lines += [line for block in screen.blocks for line in block_as_text(block)]
    return "\n".join(line.rstrip() for line in lines)


def terms_as_text(terms: tuple[Term, ...]) -> str:
    """The words of a glossary."""
    lines = []
    for term in terms:
        say = f" say {term.say}" if term.say else ""
        lines += [f"word {term.id}: {' | '.join(term.forms)}{say}", *_below(term.meaning)]
    return "\n".join(line.rstrip() for line in lines)


def block_as_text(block: Block) -> Iterator[str]:  # noqa: C901 -- one case for each kind of block
    """The lines of a block."""
    match block:
        case Heading(_, text):
            yield f"heading: {text_of(text)}"
        case Prose(_, text):
            yield f"paragraph: {text_of(text)}"
        case Listing(_, ordered, items):
            yield "steps" if ordered else "list"
            for number, item in enumerate(items, 1):
                yield from _item(item, f"{number}." if ordered else "-")
        case Checklist(_, items):
            yield "checklist"
            yield from (f"  [ ] {text_of(item.text)}" for item in items)
        case Picture(_, file, alt, caption):
            yield f"picture: {file}"
            yield f"  shows: {alt}"
            yield f"  caption: {caption}"
        case Table(_, header, rows):
            yield "table"
            yield from ("  " + " | ".join(text_of(cell) for cell in row) for row in (header, *rows))
        case Callout(_, kind, title, blocks):
            yield f"{kind}{_titled(title)}"
            yield from _below(blocks)
        case Chance():
            yield from _chance(block)
        case QuickCheck(_, question, answers):
            yield f"quick check{_titled(question)}"
            for answer in answers:
                yield f"  {'right' if answer.right else 'wrong'}: {text_of(answer.text)}"
                yield f"    because: {text_of(answer.reason)}"
        case _:
            assert_never(block)


def text_of(inlines: Inlines) -> str:
    """A line of text with the names of its pieces."""
    return "".join(_inline(inline) for inline in inlines)


def _inline(inline: Inline) -> str:
    match inline:
        case Text(text):
            return text
        case Strong(children):
            return f"strong({text_of(children)})"
        case Emphasis(children):
            return f"emphasis({text_of(children)})"
        case LineBreak():
            return "(new line)"
        case TermRef(term, text):
            return f"word({term}: {text})"
        case TopicLink(topic, screen, children):
            return f"link({topic}{'#' + screen if screen else ''}: {text_of(children)})"
        case OutsideLink(url, children):
            return f"outside({url}: {text_of(children)})"
        case Cite(references):
            return f"source({', '.join(references)})"


def _item(item: Item, mark: str) -> Iterator[str]:
    first, *rest = item.blocks
    assert isinstance(first, Prose)
    sign = f":{item.sign}: " if item.sign else ""
    yield f"  {mark} {sign}{text_of(first.text)}"
    yield from (f"  {line}" for line in _below(tuple(rest)))


def _chance(block: Chance) -> Iterator[str]:
    many = str(block.low) if block.low == block.high else f"{block.low} to {block.high}"
    yield f"chance {many} of 100{_titled(block.title)}"
    yield f"  says: {text_of(block.sentence)}"
    yield f"  others: {text_of(block.others)}"
    yield from _below(block.notes)


def _titled(title: Inlines) -> str:
    return f': "{text_of(title)}"' if title else ""


def _below(blocks: Blocks) -> list[str]:
    return [f"  {line}" for block in blocks for line in block_as_text(block)]
