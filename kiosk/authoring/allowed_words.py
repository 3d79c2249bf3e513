# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``words.txt``: the words of a language that are right in this guide, though no dictionary has them."""

import re
from pathlib import Path
from typing import NamedTuple

from kiosk.content.reading import read_text
from kiosk.quality.vocabulary import phrases_pattern

NAME = "words.txt"

_DICTIONARY = re.compile(r"dictionary:\s*([\w-]+)")


class Allowed(NamedTuple):
    """The words, and the dictionary that this guide is written by; empty for the usual one."""

    words: tuple[str, ...]
    dictionary: str = ""

    def has(self, word: str) -> bool:
        """Whether a word is allowed; ``*`` at the end of one in the list is any ending."""
        return phrases_pattern(self.words).fullmatch(word) is not None


def allowed_words(root: Path, language: str) -> Allowed:
    """The list of a language; an empty one where there is none. Raises ``Unreadable``."""
    file = root / language / NAME
    if not file.exists():
        return Allowed(())
    lines = [line.partition("#")[0].strip() for line in read_text(file, root).split("\n")]
    named = [found[1] for line in lines if (found := _DICTIONARY.fullmatch(line)) is not None]
    words = tuple(line for line in lines if line and _DICTIONARY.fullmatch(line) is None)
    return Allowed(words, named[0] if named else "")
