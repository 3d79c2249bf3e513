# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The words of the glossary as they stand in a text, however often."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kiosk.quality.sentences import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.content.model import Term


class Terms:
    """Finds every form of every term, word by word; where two begin with the same word, the longer one."""

    def __init__(self, forms: Iterable[str]) -> None:
        self._by_first_word: dict[str, list[tuple[str, ...]]] = {}
        for form in frozenset(forms):
            parts = tuple(word.casefold() for word in words(form))
            self._by_first_word.setdefault(parts[0] if parts else "", []).append(parts)
        for same in self._by_first_word.values():
            same.sort(key=len, reverse=True)

    def inside(self, found: Sequence[str]) -> frozenset[int]:
        """Which of these neighbouring words belong to a term, by their number."""
        folded = [word.casefold() for word in found]
        if self._by_first_word.keys().isdisjoint(folded):
            return frozenset()
        inside: set[int] = set()
        for index, word in enumerate(folded):
            for form in self._by_first_word.get(word, ()):
                if tuple(folded[index : index + len(form)]) == form:
                    inside.update(range(index, index + len(form)))
                    break
        return frozenset(inside)


def terms_of(glossary: Iterable[Term]) -> Terms:
    """What finds the words of a glossary; made once for all pages of a language."""
    return _terms(tuple(form for term in glossary for form in term.forms))


@lru_cache(maxsize=16)
def _terms(forms: tuple[str, ...]) -> Terms:
    return Terms(forms)
