# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Words of the glossary in a text become tappable: on each screen once, and at most one in a paragraph."""

import re
from collections.abc import Sequence
from dataclasses import replace

from kiosk.content.blocks import Block, Blocks, Callout, Chance, Item, Listing, Prose
from kiosk.content.inline import Inline, Inlines, Strong, TermRef, Text
from kiosk.content.model import Screen, Term

_WORD = re.compile(r"\w+")


class TermLinks:
    """Finds the words of one glossary."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self._ids = {form.casefold(): term.id for term in terms for form in term.forms}
        forms = {*self._ids, *(form for term in terms for form in term.forms)}
        firsts = [_WORD.search(form) for form in self._ids]
        self._first_words = frozenset(first[0] for first in firsts if first is not None)
        self._all_have_words = None not in firsts
        longest_first = sorted(forms, key=len, reverse=True)
        words = "|".join(re.escape(form) for form in longest_first)
        self._pattern = re.compile(rf"(?<![\w\-])(?:{words})(?![\w\-])", re.IGNORECASE) if words else None

    def linked(self, screen: Screen) -> Screen:
        """The screen with its words linked. Headings, links, tables and quick checks stay as they are."""
        if self._pattern is None:
            return screen
        seen: set[str] = set()
        return replace(screen, blocks=self._blocks(screen.blocks, seen))

    def _blocks(self, blocks: Blocks, seen: set[str]) -> Blocks:
        return tuple(self._block(block, seen) for block in blocks)

    def _block(self, block: Block, seen: set[str]) -> Block:
        match block:
            case Prose(_, text):
                return replace(block, text=self._paragraph(text, seen))
            case Listing():
                return replace(block, items=tuple(self._item(item, seen) for item in block.items))
            case Callout():
                return replace(block, blocks=self._blocks(block.blocks, seen))
            case Chance():
                return replace(block, notes=self._blocks(block.notes, seen))
            case _:
                return block

    def _item(self, item: Item, seen: set[str]) -> Item:
        return replace(item, blocks=self._blocks(item.blocks, seen))

    def _paragraph(self, text: Inlines, seen: set[str]) -> Inlines:
        for index, inline in enumerate(text):
            linked = self._first_word(inline, seen)
            if linked is not None:
                return (*text[:index], *linked, *text[index + 1 :])
        return text

    def _first_word(self, inline: Inline, seen: set[str]) -> Inlines | None:
        """The pieces of a text with its first new word linked; None when there is none in it."""
        match inline:
            case Text(text):
                return self._in_text(text, seen)
            case Strong(children):
                linked = self._paragraph(children, seen)
                return (Strong(linked),) if linked != children else None
            case _:
                return None

    def _in_text(self, text: str, seen: set[str]) -> Inlines | None:
        if self._pattern is None or (self._all_have_words and not self._may_hold_one(text)):
            return None
        for found in self._pattern.finditer(text):
            term = self._ids.get(found[0].casefold())
            if term is not None and term not in seen:
                seen.add(term)
                pieces = (Text(text[: found.start()]), TermRef(term, found[0]), Text(text[found.end() :]))
                return tuple(piece for piece in pieces if piece != Text(""))
        return None

    def _may_hold_one(self, text: str) -> bool:
        """Whether a text has the first word of any form; to ask this first takes a tenth of the time."""
        return not self._first_words.isdisjoint(_WORD.findall(text.casefold()))
