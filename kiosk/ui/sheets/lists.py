# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The sheets that list ways: the steps of a topic, and the tools that found no room in the dock."""

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.content.model import Topic
from kiosk.navigation.picked import Picks
from kiosk.navigation.places import Step
from kiosk.navigation.wishes import GoTo
from kiosk.ui.button import Button
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Stack
from kiosk.ui.tools import Tool, tools
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


def menu_sheet(scene: Scene, picks: Picks, *, at_home: bool, steps: bool) -> QWidget:
    """The tools that the dock has no room for: all but the first."""
    offered = tools(scene, at_home=at_home, steps=steps)[1:]
    names = [_counted(scene, tool, len(picks)) for tool in offered]
    return Stack(
        [
            Button(scene, Style.TOOL, name, tool.wish, tool.icon, at_start=True)
            for name, tool in zip(names, offered, strict=True)
        ],
        scene.look.m.s2,
    )


def _counted(scene: Scene, tool: Tool, count: int) -> str:
    """What a tool is called, with the number of questions behind it if there are any."""
    words = scene.words
    if not tool.counts:
        return tool.text
    return f"{words.my_questions}, {words.counted(words.on_my_list, count)}" if count else words.my_questions
