# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a leaflet collects while it is set: the numbers of its sources, and the words that it uses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING

from kiosk.content.inline import TermRef

if TYPE_CHECKING:
    from kiosk.content.model import Reference
    from kiosk.content.words import Words


class Cited:
    """The sources by number, in the order in which they are first named; unknown ones have none."""

    def __init__(self, known: Mapping[str, Reference], words: Words) -> None:
        self._known = known
        self._words = words
        self._numbers: dict[str, int] = {}

    def numbers(self, references: tuple[str, ...]) -> str:
        """The numbers as they stand in the text: "3, 4"."""
        named = [self._number(name) for name in dict.fromkeys(references) if name in self._known]
        return ",\u00a0".join(named)

    def sources(self) -> list[Reference]:
        """All that were named."""
        return [self._known[name] for name in self._numbers]

    def _number(self, name: str) -> str:
        return self._words.number(self._numbers.setdefault(name, len(self._numbers) + 1))


def terms_in(part: object) -> Iterator[str]:
    """The ids of the glossary's words in blocks, and inside them."""
    if isinstance(part, TermRef):
        yield part.term
    elif isinstance(part, Sequence) and not isinstance(part, str):
        for each in part:
            yield from terms_in(each)
    elif is_dataclass(part):
        for field in fields(part):
            yield from terms_in(getattr(part, field.name))
