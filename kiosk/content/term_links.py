# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Words of the glossary in a text become tappable: on each screen once, and at most one in a paragraph."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from kiosk.content.blocks import Block, Blocks, Callout, Chance, Item, Listing, Prose
from kiosk.content.inline import Inline, Inlines, Strong, TermRef, Text
from kiosk.content.model import Screen, Term

_WORD = re.compile(r"\w+|[^\w\s]")


class TermLinks:
    """Finds the words of one glossary."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self._ids = {form.casefold(): term.id for term in terms for form in term.forms}
        forms = {*self._ids, *(form for term in terms for form in term.forms)}
        by_first_word: dict[str, list[str]] = {}
        for form in sorted(forms, key=len, reverse=True):
            for first in _WORD.findall(form)[:1]:
                by_first_word.setdefault(first.casefold(), []).append(form)
        self._by_first_word = {first: tuple(same) for first, same in by_first_word.items()}

    def linked(self, screen: Screen) -> Screen:
        """The screen with its words linked. Headings, links, tables and quick checks stay as they are."""
        if not self._by_first_word:
            return screen
        seen: set[str] = set()
        return replace(screen, blocks=self._blocks(screen.blocks, seen))

    def _blocks(self, blocks: Blocks, seen: set[str]) -> Blocks:
        return tuple(self._block(block, seen) for block in blocks)

    def _block(self, block: Block, seen: set[str]) -> Block:
        match block:
            case Prose(where, text):
                return Prose(where, self._paragraph(text, seen))
            case Listing(where, ordered, items):
                return Listing(where, ordered, tuple(self._item(item, seen) for item in items))
            case Callout():
                return replace(block, blocks=self._blocks(block.blocks, seen))
            case Chance():
                return replace(block, notes=self._blocks(block.notes, seen))
            case _:
                return block

    def _item(self, item: Item, seen: set[str]) -> Item:
        return Item(item.where, self._blocks(item.blocks, seen), item.sign)

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
        """Looks for the first word of every form, and only where one stands for the whole form."""
        if self._by_first_word.keys().isdisjoint(map(str.casefold, _WORD.findall(text))):
            return None
        end = 0
        for word in _WORD.finditer(text):
            forms = self._by_first_word.get(word[0].casefold(), ()) if word.start() >= end else ()
            found = _pattern(forms).match(text, word.start()) if forms else None
            if found is None:
                continue
            end = found.end()
            term = self._ids.get(found[0].casefold())
            if term is not None and term not in seen:
                seen.add(term)
                pieces = (Text(text[: found.start()]), TermRef(term, found[0]), Text(text[found.end() :]))
                return tuple(piece for piece in pieces if piece != Text(""))
        return None


@lru_cache(maxsize=4096)
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    """What finds one of these forms, the first of them first. Most terms stand on few pages, and wait for these."""
    return re.compile(rf"(?<![\w\-])(?:{'|'.join(map(re.escape, forms))})(?![\w\-])", re.IGNORECASE)
