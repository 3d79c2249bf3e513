# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Words that only those know who have learnt them: medical words and short forms that nobody explains."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.quality.finding import Remark
from kiosk.quality.passages import Part
from kiosk.quality.sentences import sentences, words
from kiosk.quality.vocabulary import vocabulary_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kiosk.quality.page import Page
    from kiosk.quality.passages import Passage

    _Screen = Sequence[Passage]
    _Pattern = re.Pattern[str]

_SHORT_FORM = re.compile(r"[A-ZÀ-ÖØ-Þ](?=.*[^\W\d_])[A-ZÀ-ÖØ-Þ\d]{1,5}s?")


def unexplained_words(page: Page) -> Iterator[Remark]:
    """A medical word that is neither in the glossary nor explained on its screen. Only a hint."""
    explaining = page.vocabulary.pattern("explaining")
    for word, passage, screen in _new_words(page, lambda word: _is_medical(word, page.language)):
        if not _is_explained(word, screen, explaining):
            mend = "take an everyday word, explain it on this screen, or put it into the glossary"
            yield Remark(passage.where, f"'{word}' is a medical word that nobody explains", mend)


def unexplained_short_forms(page: Page) -> Iterator[Remark]:
    """Letters for words, where neither the screen nor the glossary says for which."""
    known, explaining = frozenset(page.vocabulary.phrases("short_forms")), page.vocabulary.pattern("stands_for")
    if not known:
        return
    for word, passage, screen in _new_words(page, lambda word: _SHORT_FORM.fullmatch(word) is not None):
        letters = word.removesuffix("s")
        if letters not in known and word not in page.clinic and not _is_explained(letters, screen, explaining):
            mend = f"write it out where it stands first, as in '… ({letters})', or put it into the glossary"
            yield Remark(passage.where, f"nobody says what '{word}' stands for", mend)


@lru_cache(1 << 16)
def _is_medical(word: str, language: str) -> bool:
    vocabulary = vocabulary_of(language)
    medical, everyday = vocabulary.pattern("medical_words"), vocabulary.pattern("everyday_words")
    return medical.fullmatch(word) is not None and everyday.fullmatch(word) is None


def _new_words(page: Page, is_wanted: Callable[[str], bool]) -> Iterator[tuple[str, Passage, _Screen]]:
    """The words outside of the terms of the glossary that are wanted, on each screen once."""
    terms = page.terms_in_text
    on_page = {word for word in page.written_words if is_wanted(word) and not terms.inside([word])}
    for screen in page.by_screen if on_page else ():
        seen: set[str] = set()
        for passage in screen:
            has_one = passage.part is not Part.ALT and any(word in passage.text for word in on_page)
            found = words(passage.text) if has_one else []
            wanted = [index for index, word in enumerate(found) if word in on_page]
            in_terms = terms.inside(found) if wanted else ()
            for word in (found[index] for index in wanted if index not in in_terms):
                if word.casefold() not in seen:
                    seen.add(word.casefold())
                    yield word, passage, screen


def _is_explained(word: str, screen: _Screen, explaining: _Pattern) -> bool:
    """Whether the word stands in brackets or before some, or in a sentence that says what it is."""
    own = rf"(?<!\w){re.escape(word)}s?(?!\w)"
    brackets = re.compile(rf"\w\s*\(\s*{own}[^()]*\)|{own}\s*\(\s*\w", re.IGNORECASE)
    if any(brackets.search(passage.text) for passage in screen):
        return True
    said = (sentence for passage in screen for sentence in sentences(passage.text) if explaining.search(sentence))
    return any(re.search(own, sentence, re.IGNORECASE) for sentence in said)
