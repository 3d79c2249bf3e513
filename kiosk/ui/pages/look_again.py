# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Behind a topic: the screens that explain what was answered otherwise. It is an offer, never a score."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.content.blocks import Picture
from kiosk.content.inline import plain_text
from kiosk.content.model import Topic
from kiosk.content.quick_checks import Placed, checks_of, link_of
from kiosk.navigation.places import LookAgain
from kiosk.navigation.visit import Visit
from kiosk.navigation.wishes import Go, GoToTopic
from kiosk.ui.cards import Card, TopicFace, topic_card
from kiosk.ui.dock import Dock, Way
from kiosk.ui.pages.page import DockedPage, Page, titled
from kiosk.ui.pages.step_dock import way_behind
from kiosk.ui.prose import Prose
from kiosk.ui.scene import Scene
from kiosk.ui.tools import tools


def look_again_page(scene: Scene, topic: Topic, place: LookAgain, visit: Visit) -> Page:
    """The quick checks of a topic that this visit has answered otherwise, each with the way to what explains it."""
    words, look = scene.words, scene.look
    otherwise = visit.answers.otherwise(topic.head.id)
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.m.s3)
    for placed in checks_of(topic):
        if placed.check.number in otherwise:
            column.addWidget(_card(scene, topic, placed))
    if not otherwise:
        column.addWidget(Prose(scene, words.again_none, look.roles.body))
    column.addStretch(1)
    body = titled(scene, words.again_title, words.again_lead, content)
    on = way_behind(scene, scene.library, topic.head.id, tour=place.tour)
    offered = tools(scene, at_home=False, steps=False)
    return DockedPage(scene, body, Dock(scene, offered, Way(words.back, Go.BACK), on))


def _card(scene: Scene, topic: Topic, placed: Placed) -> Card:
    """The screen that explains it, and the question below; without a link, the screen of the question itself."""
    link, words = link_of(placed.check), scene.words
    own = topic.screens[placed.screen]
    title, to, screen = own.title, topic.head.id, own.id
    if link is not None:
        title, to, screen = plain_text(link.children), link.topic, link.screen or ""
    title, question = (scene.apart(text, topic.head.language) for text in (title, plain_text(placed.check.question)))
    face = TopicFace(title, question, _picture(scene, to, screen), [("rotate-ccw", words.again_read)])
    card = topic_card(scene, face, GoToTopic(to, screen or None), upright=False)
    policy = card.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)  # as high as its words need, though there is more room
    card.setSizePolicy(policy)
    return card


def _picture(scene: Scene, name: str, screen: str) -> str:
    """The picture of that screen, else of its topic."""
    topic = scene.library.topic(scene.language, name)
    blocks = next((each.blocks for each in topic.screens if each.id == screen), ()) if topic is not None else ()
    own = next((block.file for block in blocks if isinstance(block, Picture)), "")
    return own or scene.library.card_picture(scene.language, name)
