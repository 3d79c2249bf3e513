# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Few words: a screen that has room for them sets them larger. What finds no room is not built to find that out."""

import math
from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from kiosk.content.blocks import (
    Block,
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
from kiosk.content.inline import Inlines, plain_text
from kiosk.navigation.visit import TextSize
from kiosk.ui.look import Look
from kiosk.ui.scene import Scene
from kiosk.ui.theme import theme
from kiosk.ui.theme_parts import Role

NARROW = 0.9
"""The letters of a text are narrower than those of its font are on average, though lines break before words."""

PAIR = 2
TOO_MUCH = 1 << 20


def ample_scenes(scene: Scene, blocks: Blocks, width: int, room: int) -> Iterator[Scene]:
    """The scene with larger letters, the largest first, as far as these blocks may find ``room`` below each other."""
    if scene.look.text_size is not TextSize.NORMAL:
        return
    for step in range(len(theme().ample_roles), 0, -1):
        look = replace(scene.look, ample=step)
        if height_in(look, blocks, width) <= room:
            yield replace(scene, look=look)


def height_in(look: Look, blocks: Blocks, width: int) -> int:
    """About how high a title and these blocks are in all, in pixels."""
    m = look.m
    flow, ending = blocks, 0
    if len(blocks) >= PAIR and look.roomy and all(isinstance(block, Callout) for block in blocks[-PAIR:]):
        flow, pair = blocks[:-PAIR], blocks[-PAIR:]
        ending = max(_block(look, block, (width - m.s4) // PAIR) for block in pair) + m.s3
    return look.line_px(look.roles.h1) + sum(_block(look, block, width) + m.s3 for block in flow) + ending


def _block(look: Look, block: Block, width: int) -> int:
    roles, m = look.roles, look.m
    match block:
        case Heading(_, text):
            return _text(look, roles.h3, text, width)
        case Prose(_, text):
            return _text(look, roles.body, text, width)
        case Listing(_, _, items):
            inner = width - look.text_px(roles.body) - m.s3
            return sum(_blocks(look, item.blocks, inner) + m.point_gap for item in items)
        case Checklist(_, points):
            inner = width - look.text_px(roles.body) - m.s3
            return sum(_text(look, roles.body, point.text, inner) + m.point_gap for point in points)
        case Callout(_, _, title, blocks):
            inner = width - m.note_bar - 3 * m.s4 - round(look.text_px(roles.body) * 1.5)
            return _text(look, roles.row, title, inner) + m.s1 + _blocks(look, blocks, inner) + 2 * m.s3
        case Chance(_, _, _, _, sentence, others, notes):
            lines = _text(look, roles.near, sentence, width) + _text(look, roles.near, others, width)
            return lines + PAIR * (look.line_px(roles.share) + m.s4) + _blocks(look, notes, width)
        case QuickCheck(_, question, answers):
            return _text(look, roles.h3, question, width) + len(answers) * (m.target_large + m.s3)
        case Picture():
            return 0
        case Table():
            return TOO_MUCH
        case _:
            assert_never(block)


def _blocks(look: Look, blocks: Blocks, width: int) -> int:
    return sum(_block(look, block, width) for block in blocks) + look.m.s2 * max(0, len(blocks) - 1)


def _text(look: Look, role: Role, text: Inlines, width: int) -> int:
    letters = look.letters(role)
    measure = max(1, min(width, letters.longest_line))
    across = len(plain_text(text)) * letters.average * NARROW
    return max(1, math.ceil(across / measure)) * letters.line if text else 0
