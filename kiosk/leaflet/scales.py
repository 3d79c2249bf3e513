# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Scales to mark with a pen: how much something matters, to what one leans, and how sure one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.values import option_name
from kiosk.leaflet.lists import box
from kiosk.leaflet.rows import Row, glued
from kiosk.leaflet.setting import Column, both, following, with_first
from kiosk.leaflet.sizes import WIDTH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.library import Library
    from kiosk.leaflet.setting import Setting
    from kiosk.pdf.structure import Node

WHOLE = Column(0.0, WIDTH)
AWAY = 8.0


def scale(setting: Setting, column: Column, node: Node, *, sure: bool) -> list[Row]:
    """Five boxes beside each other, each with its word below."""
    w = setting.words
    matter = (w.values_none, w.values_little, w.values_middle, w.values_much, w.values_most)
    certain = (w.values_sure_none, w.values_sure_little, w.values_sure_middle, w.values_sure_much, w.values_sure_most)
    steps, list_node = certain if sure else matter, node.add("L")
    width = column.width / len(steps)
    stacks = []
    for index, word in enumerate(steps):
        place = Column(column.x + index * width, width - AWAY)
        label = setting.text(word, setting.sizes.small, place, list_node.add("LI").add("LBody"))
        stacks.append([Row(setting.sizes.body.height, box(setting, place)), *label])
    return _beside_each_other(stacks)


def leaning(setting: Setting, library: Library, language: str, node: Node) -> Iterator[Row]:
    """The options with a box each, and the scale of how sure one is."""
    words, sizes = setting.words, setting.sizes
    if library.guide.options:
        title = _title(setting, words.values_lean, node)
        ask = setting.text(words.values_lean_ask, sizes.body, WHOLE, node.add("P"))
        names = [option_name(library, language, option.id) for option in library.guide.options]
        boxes: list[Row] = []
        options = node.add("L")
        for name in (*names, words.values_not_sure):
            text = setting.text(name, sizes.body, WHOLE.inside(sizes.indent), options.add("LI").add("LBody"))
            boxes += [setting.gap(0.5), *with_first(text, box(setting, WHOLE))]
        yield from following(title, glued([setting.gap(0.6), *ask, *boxes]))
    title = _title(setting, words.values_sure, node)
    yield from glued([*title, setting.gap(0.6), *scale(setting, WHOLE, node, sure=True)])


def _title(setting: Setting, text: str, node: Node) -> list[Row]:
    rows = setting.text(text, setting.sizes.screen, WHOLE, node.add(setting.heading(1)), setting.palette.brand)
    return [setting.gap(2.6), *rows]


def _beside_each_other(stacks: list[list[Row]]) -> list[Row]:
    rows = []
    for index in range(max(len(stack) for stack in stacks)):
        beside = [stack[index] for stack in stacks if index < len(stack)]
        paint = beside[0].paint
        for row in beside[1:]:
            paint = both(paint, row.paint) if paint is not None and row.paint is not None else paint
        rows.append(Row(max(row.height for row in beside), paint))
    return glued(rows)
