# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The legend of a chance: how many people, and what is so for them, on the screen and on paper."""

from typing import NamedTuple

from kiosk.content.blocks import Chance
from kiosk.content.chances import HUNDRED, behind_number, written
from kiosk.content.inline import Inlines, Text
from kiosk.content.words import Words
from kiosk.ui.blocks.people import OUTLINE, SOLID, STRIPED


class Line(NamedTuple):
    """One line of it: which person stands before it, the number, and what it says; ``large`` where it is the number."""

    kind: int
    number: str
    text: Inlines
    large: bool = False


def legend_of(block: Chance, words: Words) -> list[Line]:
    """The lines of it."""
    if block.low == block.high:
        number, rest = split(block.sentence, block.low, words)
        other, other_rest = split(block.others or (Text(words.chance_others),), HUNDRED - block.low, words)
        return [Line(SOLID, number, rest, large=True), Line(OUTLINE, other, other_rest, large=True)]
    none = split(block.others or (Text(words.in_no_study),), HUNDRED - block.high, words)[1]
    lines = (
        (block.low, SOLID, (Text(words.in_every_study),)),
        (block.high - block.low, STRIPED, (Text(words.in_some_studies),)),
        (HUNDRED - block.high, OUTLINE, none),
    )
    return [Line(kind, words.counted(words.people, number), text) for number, kind, text in lines if number]


def split(sentence: Inlines, number: int, words: Words) -> tuple[str, Inlines]:
    """The number in large, and what the sentence says after it; all of it when it does not begin with it."""
    shown = written(number, number, words)
    first = sentence[0] if sentence else None
    rest = behind_number(first.text, words) if isinstance(first, Text) else None
    return (shown, sentence) if rest is None else (shown, (Text(rest), *sentence[1:]))
