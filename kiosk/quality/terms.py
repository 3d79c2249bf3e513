# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The words of the glossary as they stand in a text, however often."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.quality.sentences import words

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Sequence

    from kiosk.content.model import Term


class Terms:
    """Finds every form of every term, word by word; where two begin with the same word, the longer one."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._by_first_word: dict[str, list[tuple[str, ...]]] = {}
        for form in {form for term in terms for form in term.forms}:
            parts = tuple(word[0].casefold() for word in words(form))
            self._by_first_word.setdefault(parts[0] if parts else "", []).append(parts)
        for forms in self._by_first_word.values():
            forms.sort(key=len, reverse=True)

    def inside(self, found: Sequence[re.Match[str]]) -> frozenset[int]:
        """Which of these neighbouring words belong to a term, by their number."""
        folded = [word[0].casefold() for word in found]
        inside: set[int] = set()
        for index, word in enumerate(folded):
            for form in self._by_first_word.get(word, ()):
                if tuple(folded[index : index + len(form)]) == form:
                    inside.update(range(index, index + len(form)))
                    break
        return frozenset(inside)
