# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The blocks of a screen, one below the other, as rows of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from kiosk.content.blocks import (
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
from kiosk.leaflet.callouts import callout, pair, quick_check
from kiosk.leaflet.chances import chance
from kiosk.leaflet.figures import beside, beside_picture, figure
from kiosk.leaflet.lists import checklist, listing
from kiosk.leaflet.rows import Row, height_of
from kiosk.leaflet.setting import following
from kiosk.leaflet.tables import table
from kiosk.pdf.structure import Node

if TYPE_CHECKING:
    from kiosk.content.blocks import Block, Blocks
    from kiosk.leaflet.setting import Column, Setting

WIDE = 400.0
"""So wide a column has room for two callouts beside each other."""

LEAST_BESIDE = 3.0
"""Lines of text that a picture may stand beside."""


def blocks(setting: Setting, given: Blocks, column: Column, node: Node) -> list[Row]:
    """All of them, with room between."""
    rows: list[Row] = []
    match given[-2:]:
        case Callout() as first, Callout() as second if setting.sizes.beside and column.width >= WIDE:
            above = blocks(setting, given[:-2], column, node)
            beside_each_other = pair(setting, (first, second), column, node, blocks)
            return [*above, setting.gap(1.2), *beside_each_other] if above else beside_each_other
        case _:
            pass
    for before, block in zip((None, *given), given, strict=False):
        more = one(setting, block, column, node)
        if not more or not rows:
            rows += more
        elif isinstance(before, Heading):
            rows = following(rows, [setting.gap(0.3), *more])
        else:
            rows += [setting.gap(1.6 if isinstance(block, Heading) else _room(before, block)), *more]
    return rows


def with_picture(setting: Setting, given: Blocks, column: Column, node: Node) -> list[Row]:
    """The blocks of a screen; its first picture beside the first text, where there is room for both, else above it."""
    picture = next((block for block in given if isinstance(block, Picture)), None)
    rest = tuple(block for block in given if block is not picture)
    count = _beside_count(setting, rest, column, picture)
    if picture is None or not count:
        return blocks(setting, given if picture is None else (picture, *rest), column, node)
    text = blocks(setting, rest[:count], beside_picture(setting, column), node)
    rows = beside(setting, picture, text, column, node)
    below = blocks(setting, rest[count:], column, node)
    return [*rows, setting.gap(1.2), *below] if below else rows


def one(setting: Setting, block: Block, column: Column, node: Node) -> list[Row]:
    """A block."""
    match block:
        case Heading(_, text):
            return setting.text(text, setting.sizes.heading, column, node.add(setting.heading(2)))
        case Prose(_, text):
            return setting.text(text, setting.sizes.body, column, node.add("P"))
        case Listing():
            return listing(setting, block, column, node, blocks)
        case Checklist():
            return checklist(setting, block, column, node)
        case Picture():
            return figure(setting, block, column, node)
        case Table():
            return table(setting, block, column, node)
        case Callout():
            return callout(setting, block, column, node, blocks)
        case Chance():
            return chance(setting, block, column, node, blocks)
        case QuickCheck():
            return quick_check(setting, block, column, node)
        case _:
            assert_never(block)


def _beside_count(setting: Setting, rest: Blocks, column: Column, picture: Picture | None) -> int:
    """How many of the first blocks stand beside the picture: texts, until they are as high."""
    if picture is None or not setting.sizes.beside or column.width <= 2 * setting.sizes.beside:
        return 0
    narrow, nowhere = beside_picture(setting, column), Node("Div")
    high = height_of(beside(setting, picture, [], column, nowhere))
    count = 0
    for block in rest:
        if not isinstance(block, Heading | Prose | Listing | Checklist):
            break
        count += 1
        if height_of(blocks(setting, rest[:count], narrow, nowhere)) >= high:
            break
    enough = height_of(blocks(setting, rest[:count], narrow, nowhere)) >= LEAST_BESIDE * setting.sizes.body.height
    return count if enough else 0


def _room(before: Block | None, block: Block) -> float:
    """How far apart two blocks are: boxes and pictures further than paragraphs."""
    roomy = (Callout, Chance, QuickCheck, Picture, Table)
    return 1.2 if isinstance(before, roomy) or isinstance(block, roomy) else 1.0
