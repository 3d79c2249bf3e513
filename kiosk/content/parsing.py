# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Parsing: the subset of Markdown that a screen is written in, from a tree to typed blocks, in one walk."""

import re
from collections.abc import Callable, Iterator
from itertools import count
from xml.etree.ElementTree import Element

from kiosk.content.blocks import (
    Block,
    Blocks,
    CheckItem,
    Checklist,
    Heading,
    Item,
    Listing,
    Picture,
    Prose,
    Table,
)
from kiosk.content.callouts import callout
from kiosk.content.gallery import Shown
from kiosk.content.inline import Inlines, Text, plain_text
from kiosk.content.inlines import InlineReader, Surroundings, stripped
from kiosk.content.markdown_tree import MARK, line_of
from kiosk.content.notebook import nearest
from kiosk.content.problems import Where
from kiosk.content.signs import known_signs, sign_of
from kiosk.content.words import Words

BLOCK_TAGS = frozenset(
    {"p", "ul", "ol", "dl", "table", "div", "blockquote", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6"}
)
SCREEN_HEADING, INNER_HEADING = "h2", "h3"

_TICK = re.compile(r"\[( |x|X)\][ \t]+")
_TABLE_RULE = re.compile(r"\n[ ]*\|?[ ]*:?-+:?[ ]*\|[ |:\-]*(?=\n|$)")
_LIST_BELOW = re.compile("\n[ ]*(?:[-*+]|\\d+\\.)[ \\t]*\ue000(\\d+)\ue001")
_TIGHT_HEADING = re.compile("\\s*(?:\ue000\\d+\ue001)?#{1,6}\\S")
_BEGINS_WITH_LETTER = re.compile("\\s*\ue000\\d+\ue001[^\\W\\d_]")
_WRONG = {
    "pre": ("there is a block of code", "take the four spaces away from the beginning of the lines"),
    "blockquote": ("there is a quote (>)", "write it as a paragraph or a callout"),
}

PictureFinder = Callable[[str, Where], Shown | None]
"""What is shown where a page names this picture; None, and a problem is written down, where nothing can be."""


class BlockReader:
    """Reads the elements of one file into blocks."""

    def __init__(self, around: Surroundings, words: Words, find_picture: PictureFinder) -> None:
        self.around = around
        self.words = words
        self._find_picture = find_picture
        self.checks = count()

    def blocks(self, elements: Iterator[Element] | list[Element] | Element, line: int) -> Blocks:
        """The blocks of these elements; ``line`` stands for those without words of their own."""
        found: list[Block] = []
        for element in elements:
            line = line_of(element, line)
            found += self._block(element, line)
        return tuple(found)

    def inline(self, element: Element, line: int) -> Inlines:
        """The text of an element."""
        return InlineReader(self.around, line).read(element, BLOCK_TAGS)

    def where(self, line: int) -> Where:
        """A place in this file."""
        return Where(self.around.file, line)

    def _block(self, element: Element, line: int) -> Iterator[Block]:
        match element.tag:
            case "p":
                yield from self._paragraph(element, line)
            case "ul" | "ol":
                yield from self._list(element, line)
            case "table":
                yield from self._table(element, line)
            case "hr":
                return  # look_for_habits knows its line
            case "div":
                yield from callout(self, element, line)
            case tag if tag == INNER_HEADING:
                yield Heading(self.where(line), self.inline(element, line))
            case "h1" | "h4" | "h5" | "h6":
                mend = "begin a screen with ##, and a heading inside it with ###"
                self.around.notes.error(
                    self.where(line), f"a heading of this kind ({element.tag}) has no place here", mend
                )
                yield Heading(self.where(line), self.inline(element, line))
            case "dl":
                mend = "only the glossary explains words with lines that begin with a colon"
                self.around.notes.error(self.where(line), "there is an explanation of words", mend)
            case tag:
                what, mend = _WRONG.get(tag, (f"there is something that cannot be shown ({tag})", "remove it"))
                self.around.notes.error(self.where(line), what, mend)

    def _paragraph(self, element: Element, line: int) -> Iterator[Block]:
        pictures = list(element.iter("img"))
        words = "".join(element.itertext())
        if pictures and not MARK.sub("", words).strip():
            for picture in pictures:
                line = line_of(picture, line)
                yield from self._picture(picture, line)
                line += (picture.tail or "").count("\n")
            return
        self._look_for_lists(words, line)
        text = self.inline(element, line)
        if text:
            yield Prose(self.where(line), text)

    def _look_for_lists(self, text: str, line: int) -> None:
        found = _LIST_BELOW.search(text)
        if found is not None:
            self.around.notes.error(
                self.where(int(found[1])),
                "a list begins right below a line of text",
                "put an empty line before the list",
            )
        if _TABLE_RULE.search(text):
            mend = "put an empty line before it, and as many columns into its second line as into its first"
            self.around.notes.error(self.where(line), "there is a table that cannot be read", mend)
        if _TIGHT_HEADING.match(text):
            self.around.notes.error(self.where(line), "a heading has no space behind its #", "write ## Heading")

    def _picture(self, element: Element, line: int) -> Iterator[Block]:
        where, name = self.where(line), MARK.sub("", element.get("src", "")).strip()
        reader = InlineReader(self.around, line)
        alt, caption = reader.words(element.get("alt", "")), reader.words(element.get("title", ""))
        if not alt:
            self.around.notes.error(
                where, f"nobody is told what the picture '{name}' shows", "write it between the [ ]"
            )
        shown = self._find_picture(name, where)
        if shown is not None:
            yield Picture(where, shown.file, alt, caption, shown.film)

    def _list(self, element: Element, line: int) -> Iterator[Block]:
        items = [child for child in element if child.tag == "li"]
        first = [self._box(item, line) for item in items]
        if items and all(mark is not None for mark in first):
            yield Checklist(self.where(line), tuple(self._check_item(item, line) for item in items))
            return
        if any(mark is not None for mark in first):
            what = "some points of a list have a box to tick and others have none"
            self.around.notes.error(self.where(line), what, "begin all of them with - [ ], or none")
        found = []
        for item in items:
            line = line_of(item, line)
            own = self.inline(item, line)
            sign, own = self._signed(own, line) if element.tag == "ul" else ("", own)
            if blocks := self._item_blocks(item, own, line):
                found.append(Item(self.where(line), blocks, sign))
        if found:
            yield Listing(self.where(line_of(element, line)), element.tag == "ol", tuple(found))

    def _signed(self, text: Inlines, line: int) -> tuple[str, Inlines]:
        """The sign before a point, and its text."""
        sign, rest = sign_of(text)
        if sign and sign not in known_signs():
            mend = nearest(sign, list(known_signs()))
            self.around.notes.error(self.where(line), f"there is no sign ':{sign}:'", mend)
            return "", rest
        return sign, rest

    def _item_blocks(self, item: Element, own: Inlines, line: int) -> Blocks:
        self._look_for_lists("".join(_own_words(item)), line)
        nested = [child for child in item if child.tag in BLOCK_TAGS]
        first: Blocks = (Prose(self.where(line), own),) if own else ()
        return first + self.blocks(nested, line)

    def _check_item(self, item: Element, line: int) -> CheckItem:
        line = line_of(item, line)
        return CheckItem(self.where(line), self.ticked(item, line)[1])

    def ticked(self, item: Element, line: int) -> tuple[bool, Inlines]:
        """Whether an item has a cross in its box, and its text without the box."""
        mark, text = self._tick(item, line)
        return mark in ("x", "X"), text

    def _box(self, item: Element, line: int) -> str | None:
        """What stands in the box of an item; None without one, as most are seen to be without reading them."""
        return None if _BEGINS_WITH_LETTER.match(item.text or "") else self._tick(item, line)[0]

    def _tick(self, item: Element, line: int) -> tuple[str | None, Inlines]:
        holder = item.find("p") if not (item.text or "").strip() else item
        text = self.inline(holder if holder is not None else item, line_of(item, line))
        first = text[0] if text else None
        found = _TICK.match(first.text + " ") if isinstance(first, Text) else None
        if found is None or not isinstance(first, Text):
            return None, text
        return found[1], stripped((Text(first.text[found.end() :]), *text[1:]))

    def _table(self, element: Element, line: int) -> Iterator[Block]:
        where, rows = self.where(line_of(element, line)), []
        for row in element.iter("tr"):
            line = line_of(row, line)
            rows.append(tuple(self.inline(cell, line) for cell in row))
        header, *body = rows or [()]
        if not any(any(row) for row in body):
            self.around.notes.error(where, "a table has no rows", "add a row, or remove the table")
            return
        if not any(plain_text(cell) for cell in header):
            self.around.notes.error(where, "the first row of a table is empty", "name its columns there")
        yield Table(where, header, tuple(body))


def _own_words(item: Element) -> Iterator[str]:
    """The words of a point without those of the lists in it."""
    yield item.text or ""
    for child in item:
        if child.tag not in BLOCK_TAGS:
            yield from child.itertext()
            yield child.tail or ""
