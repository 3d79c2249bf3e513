# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The widgets of the blocks, and the map from a block to its widget."""

from typing import assert_never

from PySide6.QtWidgets import QWidget

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
from kiosk.ui import prose
from kiosk.ui.blocks.callout import CalloutBox
from kiosk.ui.blocks.chance import ChanceBox
from kiosk.ui.blocks.figure import Figure
from kiosk.ui.blocks.lists import checklist, listing
from kiosk.ui.blocks.quick_check import QuickCheckBox
from kiosk.ui.blocks.table import table
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Stack


def stack(blocks: Blocks, scene: Scene, *, close: bool = False) -> Stack:
    """The widgets of these blocks, one below the other; ``close`` sets them nearer together."""
    gap = scene.look.m.s2 if close else scene.look.m.paragraph
    return Stack([block_widget(block, scene) for block in blocks], gap)


def block_widget(block: Block, scene: Scene) -> QWidget:
    """The widget that shows a block."""
    look = scene.look
    match block:
        case Heading(_, text):
            return prose.Prose(scene, text, look.roles.h3)
        case Prose(_, text):
            return prose.Prose(scene, text, look.roles.body)
        case Listing():
            return listing(block, scene, lambda blocks: stack(blocks, scene, close=True))
        case Checklist():
            return checklist(block, scene)
        case Picture():
            return Figure(block, scene)
        case Table():
            return table(block, scene)
        case Callout():
            return CalloutBox(block, scene, lambda blocks: stack(blocks, scene, close=True))
        case Chance():
            return ChanceBox(block, scene, lambda blocks: stack(blocks, scene, close=True))
        case QuickCheck():
            return QuickCheckBox(block, scene)
        case _:
            assert_never(block)
