# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The home screen: the tour and the chapters."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.content.model import Chapter
from kiosk.navigation.places import ChapterPlace, Home
from kiosk.navigation.routes import tour_topics
from kiosk.navigation.visit import TextSize, Visit
from kiosk.navigation.wishes import Go, GoTo
from kiosk.ui.cards import Card, chapter_card, tour_card
from kiosk.ui.dock import Dock, Way
from kiosk.ui.look import Form
from kiosk.ui.pages.page import DockedPage, Page, fits_across, titled
from kiosk.ui.scene import Scene
from kiosk.ui.tools import tools

TILES = 6
TOPICS_ON_A_TILE = 4
TIMED_TOPICS = 60
"""Beyond so many topics the tour is not timed: it would cost a look at every file."""


def home_page(scene: Scene, place: Home, visit: Visit) -> Page:
    """The home screen of this visit."""
    words = scene.words
    chapters = scene.library.guide.chapters
    shown = chapters[place.first : place.first + TILES]
    columns = _columns(scene, len(shown))
    content = _content(scene, shown, _tour(scene, visit), columns)
    while columns > 1 and not fits_across(content, scene):
        columns -= 1
        content = _content(scene, shown, _tour(scene, visit), columns)
    body = titled(scene, words.home_title, words.home_lead, content)
    return DockedPage(scene, body, _dock(scene, place, len(chapters)))


def _content(scene: Scene, chapters: tuple[Chapter, ...], tour: Card | None, columns: int) -> QWidget:
    look = scene.look
    content = QWidget()
    grid = QGridLayout()
    grid.setSpacing(look.m.s3)
    for index, chapter in enumerate(chapters):
        grid.addWidget(_chapter(scene, chapter), index // columns, index % columns)
        grid.setRowStretch(index // columns, 1)
        grid.setColumnStretch(index % columns, 1)
    beside = look.roomy
    box = QHBoxLayout(content) if beside else QVBoxLayout(content)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(look.m.s4 if beside else look.m.s3)
    if tour is None:
        box.addLayout(grid)
    elif look.form is Form.LANDSCAPE:
        box.addWidget(tour, 39)
        box.addLayout(grid, 61)
    else:
        box.addLayout(grid, 1)
        box.addWidget(tour, 1)
    return content


def _columns(scene: Scene, count: int) -> int:
    if scene.look.form is Form.PORTRAIT:
        return 1 if scene.look.text_size is not TextSize.NORMAL else 2
    return 3 if count > TOPICS_ON_A_TILE and scene.look.text_size is TextSize.NORMAL else 2


def _chapter(scene: Scene, chapter: Chapter) -> Card:
    library, words = scene.library, scene.words
    shown = chapter.topics[:TOPICS_ON_A_TILE]
    topics = [library.title(scene.language, topic) for topic in shown]
    if len(chapter.topics) > TOPICS_ON_A_TILE:
        rest = len(chapter.topics) - TOPICS_ON_A_TILE + 1
        topics[-1:] = [words.counted(words.more_topics, rest)]
    title = library.chapter_title(scene.language, chapter.id)
    return chapter_card(scene, title, chapter.picture, topics, GoTo(ChapterPlace(chapter.id)))


def _tour(scene: Scene, visit: Visit) -> Card | None:
    """The way through all topics, or on with it; None where there is no topic."""
    words, library = scene.words, scene.library
    if not library.topic_ids():
        return None
    picture = library.guide.tour_picture
    if visit.tour is not None:
        topic = library.title(scene.language, visit.tour.topic)
        return tour_card(scene, picture, words.tour_again, [words.filled(words.tour_place, topic=topic)], Go.TOUR)
    lines = [words.tour_lead]
    if sum(len(chapter.topics) for chapter in library.guide.chapters) <= TIMED_TOPICS:
        minutes = sum(library.reading_minutes(scene.language, topic) for topic in tour_topics(library))
        lines.append(words.counted(words.about_minutes, minutes))
    return tour_card(scene, picture, words.tour, lines, Go.TOUR)


def _dock(scene: Scene, place: Home, count: int) -> Dock:
    words = scene.words
    offered = tools(scene, at_home=True, steps=False)
    more = None
    if count > TILES:
        following = place.first + TILES if place.first + TILES < count else 0
        more = Way(words.more, GoTo(Home(following)))
    return Dock(scene, offered, on=more)
