# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Few words: a screen that has room for them sets them larger."""

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from kiosk.content.blocks import (
    Blocks,
    Callout,
    Chance,
    Checklist,
    Heading,
    Listing,
    Picture,
    Prose,
    QuickCheck,
    Table,
)
from kiosk.content.inline import plain_text
from kiosk.navigation.visit import TextSize
from kiosk.ui.scene import Scene

MOST_LETTERS = (430, 350)
"""With more than so many there is no use in trying the first step of larger letters, or the second."""

PICTURE = 90
"""A picture takes the room of so many."""


def ample_scenes(scene: Scene, blocks: Blocks) -> Iterator[Scene]:
    """The scene with larger letters, the largest first, as far as these blocks may find room in it."""
    if scene.look.text_size is not TextSize.NORMAL:
        return
    count = letters(blocks)
    for step in range(len(MOST_LETTERS), 0, -1):
        if count <= MOST_LETTERS[step - 1]:
            yield replace(scene, look=replace(scene.look, ample=step))


def letters(blocks: Blocks) -> int:
    """How much there is to read in all; a table counts as too much."""
    count = 0
    for block in blocks:
        match block:
            case Heading(_, text) | Prose(_, text):
                count += len(plain_text(text))
            case Listing(_, _, items):
                count += sum(letters(item.blocks) for item in items)
            case Checklist():
                count += sum(len(plain_text(item.text)) for item in block.items)
            case Callout(_, _, title, inner):
                count += len(plain_text(title)) + letters(inner)
            case Chance():
                count += PICTURE + len(plain_text((*block.sentence, *block.others))) + letters(block.notes)
            case QuickCheck(_, question, answers):
                count += len(plain_text(question)) + sum(len(plain_text(answer.text)) for answer in answers)
            case Picture():
                count += PICTURE
            case Table():
                count += MOST_LETTERS[0] + 1
            case _:
                assert_never(block)
    return count
