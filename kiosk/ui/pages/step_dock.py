# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The dock of a step: the tools, Back, and on to the next screen or to what comes after the topic."""

from kiosk.content.model import Topic
from kiosk.navigation.outline import Outline
from kiosk.navigation.places import Step
from kiosk.navigation.routes import topic_after
from kiosk.navigation.wishes import Go
from kiosk.ui.dock import Dock, Way
from kiosk.ui.scene import Scene
from kiosk.ui.tools import tools


def step_dock(scene: Scene, topic: Topic, place: Step) -> Dock:
    """The dock of one screen of a topic."""
    words = scene.words
    offered = tools(scene, at_home=False, steps=len(topic.screens) > 1)
    inside = place.step + 1 < len(topic.screens)
    on = Way(words.next, Go.NEXT) if inside else way_behind(scene, scene.library, topic.head.id, tour=place.tour)
    return Dock(scene, offered, Way(words.back, Go.BACK), on)


def way_behind(scene: Scene, outline: Outline, topic: str, *, tour: bool) -> Way:
    """The way on when a topic is done."""
    words = scene.words
    if not tour:
        return Way(words.topic_done, Go.NEXT, "check")
    if topic_after(outline, topic) is not None:
        return Way(words.next_topic, Go.NEXT)
    return Way(words.tour_done, Go.NEXT, "check")
