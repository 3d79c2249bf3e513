# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A chapter: its topics, in the order that most people read them in."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.content.model import Chapter
from kiosk.navigation.places import ChapterPlace
from kiosk.navigation.visit import Visit
from kiosk.navigation.wishes import Go, GoTo, GoToTopic
from kiosk.ui.cards import Card, TopicFace, topic_card
from kiosk.ui.dock import Dock, Way
from kiosk.ui.pages.page import DockedPage, Page, fits_across, titled
from kiosk.ui.scene import Scene
from kiosk.ui.tools import tools

CARDS = 4
PAIR = 2


def chapter_page(scene: Scene, chapter: Chapter, place: ChapterPlace, visit: Visit) -> Page:
    """The topics of a chapter, four at a time; those read in this visit have a tick."""
    topics = chapter.topics[place.first : place.first + CARDS]
    content = _cards(scene, topics, visit, beside=scene.look.roomy)
    if scene.look.roomy and not fits_across(content, scene):
        content = _cards(scene, topics, visit, beside=False)
    title = scene.library.chapter_title(scene.language, chapter.id)
    body = titled(scene, title, scene.words.chapter_lead, content)
    return DockedPage(scene, body, _dock(scene, chapter, place))


def _cards(scene: Scene, topics: Sequence[str], visit: Visit, *, beside: bool) -> QWidget:
    """The cards in a row where there is room, two in a row where words are long, else one below the other."""
    content = QWidget()
    grid = QGridLayout(content)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(scene.look.m.s4 if beside else scene.look.m.s2)
    columns = len(topics) if beside else PAIR if scene.look.roomy else 1
    for index, topic in enumerate(topics):
        card = _card(scene, topic, read=topic in visit.read, upright=beside)
        grid.addWidget(card, index // columns, index % columns)
        grid.setColumnStretch(index % columns, 1)
        grid.setRowStretch(index // columns, 1)
    return content


def _card(scene: Scene, topic: str, *, read: bool, upright: bool) -> Card:
    words = scene.words
    head = scene.library.head(scene.language, topic)
    minutes = scene.library.reading_minutes(scene.language, topic)
    marks = [("clock", words.counted(words.minutes, minutes))]
    if read:
        marks.insert(0, ("circle-check", words.read))
    picture = scene.library.card_picture(scene.language, topic)
    return topic_card(scene, TopicFace(head.title, head.summary, picture, marks), GoToTopic(topic), upright=upright)


def _dock(scene: Scene, chapter: Chapter, place: ChapterPlace) -> Dock:
    more = None
    if len(chapter.topics) > CARDS:
        following = place.first + CARDS if place.first + CARDS < len(chapter.topics) else 0
        more = Way(scene.words.more, GoTo(ChapterPlace(chapter.id, following)))
    back = Way(scene.words.all_topics, Go.HOME)
    return Dock(scene, tools(scene, at_home=False, steps=False), back, more)
