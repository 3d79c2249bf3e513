# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The sheets that list ways: the steps of a topic, and the tools that found no room in the dock."""

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.content.model import Topic
from kiosk.navigation.places import Step
from kiosk.navigation.wishes import GoTo
from kiosk.ui.button import Button
from kiosk.ui.dock import tools
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Stack
from kiosk.ui.touchable import Style

FEW = 10
"""Steps that find room in two columns."""


def steps_sheet(scene: Scene, topic: Topic, place: Step) -> QWidget:
    """Every step of the topic; the present one is marked."""
    widget, look = QWidget(), scene.look
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(look.m.s2)
    columns = 1 if not look.roomy else 2 if len(topic.screens) <= FEW else 3
    rows = -(-len(topic.screens) // columns)
    for index, screen in enumerate(topic.screens):
        here = index == place.step
        text = f"{scene.words.number(index + 1)}. {screen.title}"
        wish = GoTo(replace(place, step=index))
        button = Button(
            scene, Style.CHOSEN if here else Style.TOOL, text, wish, "footprints" if here else "", at_start=True
        )
        button.setAccessibleName(f"{text}, {scene.words.you_are_here}" if here else text)
        grid.addWidget(button, index % rows, index // rows)
    for column in range(columns):
        grid.setColumnStretch(column, 1)
    return Stack([Prose(scene, scene.words.steps_title, look.roles.h2), widget], look.m.s3)


def menu_sheet(scene: Scene, *, at_home: bool, steps: bool) -> QWidget:
    """The tools that the dock has no room for: all but the first."""
    offered = tools(scene, at_home=at_home, steps=steps)[1:]
    return Stack(
        [Button(scene, Style.TOOL, tool.text, tool.wish, tool.icon, at_start=True) for tool in offered], scene.look.m.s2
    )
