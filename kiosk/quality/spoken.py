# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a page says in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.quality.passages import RUNNING, Part
from kiosk.quality.sentences import sentences, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.problems import Where
    from kiosk.quality.passages import Passage
    from kiosk.quality.vocabulary import Vocabulary


class Sentence(NamedTuple):
    """A sentence, where its passage is, its words, and whether it counts when a text is measured."""

    where: Where
    text: str
    words: tuple[str, ...]
    counts: bool


def sentences_of(passage: Passage, vocabulary: Vocabulary) -> Iterator[Sentence]:
    """The sentences of a passage that is read as such.

    Paragraphs, points, the sentence and notes of a chance and the question of a quick check count, with a full stop or
    without; its answers only when they end as a sentence does. Headings, cells, captions and descriptions are left out:
    a few words make no sentence, and would make any text look easy.
    """
    if passage.part in RUNNING:
        counts = passage.part is not Part.ANSWER or passage.text.endswith((".", "!", "?"))
        for text in sentences(passage.text, vocabulary):
            yield Sentence(passage.where, text, tuple(words(text)), counts)
