# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The letter that a word of the glossary is found under."""

import unicodedata


def letter_of(word: str) -> str:
    """The word's first letter without its accent, in upper case; ``#`` for what is no letter."""
    first = unicodedata.normalize("NFD", word[:1])[:1].upper()
    return first if first.isalpha() else "#"
