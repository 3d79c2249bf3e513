# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What comes along when a text is pasted from Word, from a PDF or from a web page, and what nobody sees."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

from kiosk.content.scripts import script_of
from kiosk.quality.finding import Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.quality.lines import Line
    from kiosk.quality.page import Page

_TAB = re.compile(r"[^\s\t][ ]*\t")
_MARKER = re.compile(r"\s*(?:[-*+]|\d+\.|:)[ ]*\t")
_BREAK = re.compile(r"(?:[ ]{2,}|\\)$")
_ENDS = (".", "!", "?", ":", ";", ",", "…", "|", ")", '"', "”", "“", "»")
_BROKEN = re.compile(r"(\w*[^\W\d_])[-\u2010]$")
_NO_BREAK = re.compile("[\u00a0\u2007\u202f]")
_LETTERS_BEFORE = re.compile(r"[^\W\d_]*$")
_SHORT = 2
"""Words of so many letters are kept from the end of a line on purpose in many languages."""

_UNSEEN = re.compile("[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc\ue000-\uf8ff]")
_DIRECTIONS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_JOINERS = re.compile("[\u200b-\u200d]")
_LAST_LATIN = "\u02ff"
_OURS = ("LATIN", "GREEK", "CYRILLIC")
"""Scripts in which no joiner stands between two letters."""


def tabs(page: Page) -> Iterator[Remark]:
    """A tab inside a line: mostly a table that has lost its columns. Before a text it only sets it in."""
    for where, text in page.lines:
        if _TAB.search(_MARKER.sub("", text, count=1)):
            mend = "write a space, or a table with | between its columns"
            yield Remark(where, "there is a tab in this line, which is shown as a space", mend)


def line_breaks(page: Page) -> Iterator[Remark]:
    """A line that is broken for good in the middle of a sentence, where it happened to end in another program."""
    for line, below in pairwise((*page.lines, None)):
        found = _BREAK.search(line.text) if line is not None else None
        if line is None or found is None or not line.text.strip():
            continue
        if found[0] == "\\":
            yield Remark(line.where, "a \\ ends this line, and is shown", "take it away; two spaces break a line")
        elif _goes_on(below) and not line.text.rstrip().endswith(_ENDS):
            mend = "take the spaces away from the end of the line"
            yield Remark(line.where, "two spaces at its end break this line in the middle of a sentence", mend)


def broken_words(page: Page) -> Iterator[Remark]:
    """A word that was parted at the end of a line, and is shown with a hyphen and a gap.

    Half a word may end in a hyphen before some words: "short- and long-term", "Vor- und Nachteile".
    """
    after_half = page.vocabulary.phrases("after_half_a_word")
    for line, below in pairwise(page.lines):
        found = _BROKEN.search(line.text.rstrip())
        if found is None or not after_half or not _goes_on(below):
            continue
        rest = below.text.split()[0]
        if rest.strip(",.;:") not in after_half:
            mend = "write it in one piece; for a place where it may be broken write &shy;"
            yield Remark(line.where, f"the word '{found[1]}-{rest}' is parted by the end of a line", mend)


def _goes_on(below: Line | None) -> bool:
    """Whether a sentence goes on in this line."""
    return below is not None and below.text.lstrip()[:1].islower()


def no_break_spaces(page: Page) -> Iterator[Remark]:
    """Spaces that never break between two words. Beside a number, an abbreviation or a sign they are wanted."""
    for where, text in page.lines:
        for found in _NO_BREAK.finditer(text):
            before, after = text[: found.start()], text[found.end() :]
            if not _is_wanted(before, after):
                words = f"{before.split()[-1]} {after.split()[0]}" if before.split() and after.split() else text.strip()
                yield Remark(where, f"there is a space that never breaks ('{words}')", "write a plain space, or none")
                break


def _is_wanted(before: str, after: str) -> bool:
    if not before.strip() or not after.strip() or before[-1].isspace() or after[0].isspace():
        return False
    word = _LETTERS_BEFORE.search(before)
    return not (before[-1].isalpha() and after[0].isalpha()) or (word is not None and len(word[0]) <= _SHORT)


def soft_hyphens(page: Page) -> Iterator[Remark]:
    """Unseen hyphens, which nobody can tell from what was pasted along; ``&shy;`` says what is meant."""
    for where, text in page.lines:
        if "\u00ad" in text:
            word = next(each for each in text.split() if "\u00ad" in each).replace("\u00ad", "|")
            mend = "take it away and write the word anew; where it may be broken write &shy;"
            yield Remark(where, f"there is an unseen hyphen ('{word}')", mend)


def unseen_characters(page: Page) -> Iterator[Remark]:
    """Characters without a form: they hide words from the search, and some show a box."""
    mirrored = script_of(page.language).right_to_left
    for where, text in page.lines:
        for found in _UNSEEN.finditer(text):
            if not _belongs(text, found.start(), mirrored=mirrored):
                code = f"U+{ord(found[0]):04X}"
                name = unicodedata.name(found[0], "a character of one font alone").lower()
                mend = "write the words around it anew"
                yield Remark(where, f"there is a character that nobody sees ({code}, {name})", mend)
                break


def _belongs(text: str, at: int, *, mirrored: bool) -> bool:
    """Whether the script needs it there: joiners in Arabic, Thai or an emoji, directions where lines are mixed."""
    if _DIRECTIONS.match(text[at]):
        return mirrored or any(unicodedata.bidirectional(each) in ("R", "AL") for each in text)
    before = text[at - 1 : at]
    name = unicodedata.name(before, "") if before else ""
    return _JOINERS.match(text[at]) is not None and before > _LAST_LATIN and not name.startswith(_OURS)
