# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Callouts: what stands under ``!!! kind "Title"``, chances and quick checks among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.blocks import Answer, Block, Callout, CalloutKind, Chance, Prose, QuickCheck
from kiosk.content.chances import HUNDRED, Numbers, numbers_in
from kiosk.content.inline import Inlines, Text, plain_text
from kiosk.content.inlines import stripped
from kiosk.content.markdown_tree import line_of
from kiosk.content.notebook import nearest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from kiosk.content.parsing import BlockReader

KINDS = (*[kind.value for kind in CalloutKind], "chance", "check")
REASON = "::"


def callout(reader: BlockReader, element: Element, line: int) -> Iterator[Block]:
    """The block of a callout."""
    kind = element.get("class", "").split()[1:2]
    name = kind[0] if kind else ""
    title, children = _parts(reader, element, line)
    if not children:
        reader.around.notes.error(
            reader.where(line), f"there is nothing in the callout '{name}'", "begin its lines with four spaces"
        )
        return
    match name:
        case "chance":
            yield from _chance(reader, title, children, line)
        case "check":
            yield from _check(reader, title, children, line)
        case _ if name in KINDS:
            yield Callout(reader.where(line), CalloutKind(name), title, reader.blocks(children, line + 1))
        case _:
            reader.around.notes.error(reader.where(line), f"'{name}' is no kind of callout", nearest(name, list(KINDS)))
            yield Callout(reader.where(line), CalloutKind.NOTE, title, reader.blocks(children, line + 1))


def _parts(reader: BlockReader, element: Element, line: int) -> tuple[Inlines, list[Element]]:
    children = list(element)
    if children and children[0].get("class") == "admonition-title":
        return reader.inline(children[0], line), children[1:]
    return (), children


def _chance(reader: BlockReader, title: Inlines, children: list[Element], line: int) -> Iterator[Block]:
    blocks = reader.blocks(children, line + 1)
    sentence = blocks[0].text if blocks and isinstance(blocks[0], Prose) else ()
    numbers = numbers_in(plain_text(sentence), reader.words)
    if numbers is None:
        out_of = reader.words.out_of
        reader.around.notes.error(
            reader.where(line + 1),
            "a chance tells no number of people",
            f"begin it with a sentence such as '30 {out_of} 100 people …'; both numbers at most 100",
        )
        yield from blocks
        return
    others, notes = _others(blocks[1:])
    _compare(reader, numbers.low, numbers.high, others, line)
    yield Chance(reader.where(line), title, numbers.low, numbers.high, sentence, others, notes)


def _others(blocks: tuple[Block, ...]) -> tuple[Inlines, tuple[Block, ...]]:
    if blocks and isinstance(blocks[0], Prose):
        return blocks[0].text, blocks[1:]
    return (), blocks


def _compare(reader: BlockReader, low: int, high: int, others: Inlines, line: int) -> None:
    if not others:
        what, mend = "a chance tells one side only", "say in a second paragraph what is so for the others"
        reader.around.notes.warning(reader.where(line), what, mend)
    told = numbers_in(plain_text(others), reader.words)
    rest = Numbers(HUNDRED - high, HUNDRED - low)
    if told is not None and told != rest:
        to = reader.words.to
        what = f"{Numbers(low, high).said(to)} and {told.said(to)} people do not make 100"
        reader.around.notes.error(reader.where(line), what, f"write {rest.said(to)} for the others")


def _check(reader: BlockReader, question: Inlines, children: list[Element], line: int) -> Iterator[Block]:
    for child in children:
        if child.tag not in ("ul", "ol"):
            where = reader.where(line_of(child, line + 1))
            mend = "say it above the quick check, or in the reason of an answer"
            reader.around.notes.error(where, "a text in a quick check is not shown", mend)
    items = [item for child in children if child.tag in ("ul", "ol") for item in child if item.tag == "li"]
    answers = []
    for item in items:
        line = line_of(item, line)
        right, text = reader.ticked(item, line)
        answer, reason = _reason(text)
        answers.append(Answer(reader.where(line), answer, right, reason))
    if not question or len(answers) < 2 or sum(answer.right for answer in answers) != 1:  # noqa: PLR2004 -- a choice
        reader.around.notes.error(
            reader.where(line_of(children[0], line)),
            "a quick check has to have a question and one right answer among two or more",
            'write !!! check "Question", then lines - [ ] answer, and - [x] answer :: reason for the right one',
        )
        return
    yield QuickCheck(answers[0].where, question, tuple(answers), next(reader.checks))


def _reason(text: Inlines) -> tuple[Inlines, Inlines]:
    """An answer and the reason behind its ``::``."""
    for index, piece in enumerate(text):
        if isinstance(piece, Text) and REASON in piece.text:
            answer, reason = piece.text.split(REASON, 1)
            return stripped((*text[:index], Text(answer))), stripped((Text(reason), *text[index + 1 :]))
    return text, ()
