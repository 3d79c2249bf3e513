# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A chapter: its topics, in the order that most people read them in."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.content.model import Chapter
from kiosk.navigation.places import ChapterPlace
from kiosk.navigation.visit import Visit
from kiosk.navigation.wishes import Go, GoTo, GoToTopic
from kiosk.ui.cards import Card, topic_card
from kiosk.ui.dock import Dock, Way, tools
from kiosk.ui.pages.page import DockedPage, Page, titled
from kiosk.ui.scene import Scene
from kiosk.ui.scrolling import ScrollView

CARDS = 4


def chapter_page(scene: Scene, chapter: Chapter, place: ChapterPlace, visit: Visit) -> Page:
    """The topics of a chapter, four at a time; those read in this visit have a tick."""
    content = QWidget()
    box = QHBoxLayout(content) if scene.look.roomy else QVBoxLayout(content)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(scene.look.m.s4 if scene.look.roomy else scene.look.m.s2)
    for topic in chapter.topics[place.first : place.first + CARDS]:
        box.addWidget(_card(scene, topic, read=topic in visit.read), 1)
    title = scene.library.chapter_title(scene.language, chapter.id)
    body = titled(scene, title, scene.words.chapter_lead, ScrollView(scene, content))
    return DockedPage(scene, body, _dock(scene, chapter, place))


def _card(scene: Scene, topic: str, *, read: bool) -> Card:
    words = scene.words
    head = scene.library.head(scene.language, topic)
    minutes = scene.library.reading_minutes(scene.language, topic)
    marks = [("clock", words.counted(words.minutes, minutes))]
    if read:
        marks.insert(0, ("circle-check", words.read))
    picture = scene.library.card_picture(scene.language, topic)
    return topic_card(scene, head.title, head.summary, picture, marks, GoToTopic(topic))


def _dock(scene: Scene, chapter: Chapter, place: ChapterPlace) -> Dock:
    more = None
    if len(chapter.topics) > CARDS:
        following = place.first + CARDS if place.first + CARDS < len(chapter.topics) else 0
        more = Way(scene.words.more, GoTo(ChapterPlace(chapter.id, following)))
    back = Way(scene.words.all_topics, Go.HOME)
    return Dock(scene, tools(scene, at_home=False, steps=False), back, more)
