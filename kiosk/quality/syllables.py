# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Syllables of a language: its rule, and the words in its vocabulary that no rule catches."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial

from kiosk.quality.english_syllables import english_syllables
from kiosk.quality.german_syllables import german_syllables
from kiosk.quality.vocabulary import vocabulary_of

Syllables = Callable[[str], int]
"""How many a word has."""


@cache
def syllables_of(language: str) -> Syllables | None:
    """How the syllables of a language are counted; None for a language that nobody has written a rule for."""
    known = vocabulary_of(language).phrases("syllables")
    match language.partition("-")[0]:
        case "en":
            counts = {each.replace("-", ""): each.count("-") + 1 for each in known}
            return partial(english_syllables, exceptions=counts)
        case "de":
            return partial(german_syllables, hiatus=known)
        case _:
            return None
