# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""From a place to its page."""

from typing import assert_never

from kiosk.navigation.places import ChapterPlace, GlossaryPlace, Home, Question, Step
from kiosk.navigation.visit import Visit
from kiosk.ui.pages.calm import calm_page
from kiosk.ui.pages.chapter import chapter_page
from kiosk.ui.pages.faq import faq_page
from kiosk.ui.pages.glossary import glossary_page
from kiosk.ui.pages.home import home_page
from kiosk.ui.pages.page import Page
from kiosk.ui.pages.step import step_page
from kiosk.ui.scene import Scene


def build_page(scene: Scene, visit: Visit) -> Page:
    """The page of the visit's place; the calm page for what cannot be shown."""
    library, language, place = scene.library, scene.language, visit.place
    match place:
        case Home():
            return home_page(scene, place, visit)
        case ChapterPlace(chapter_id):
            chapter = next((chapter for chapter in library.guide.chapters if chapter.id == chapter_id), None)
            return chapter_page(scene, chapter, place, visit) if chapter is not None else calm_page(scene)
        case Step(topic_id, step):
            topic = library.topic(language, topic_id)
            shown = topic is not None and 0 <= step < len(topic.screens)
            return step_page(scene, topic, place) if topic is not None and shown else calm_page(scene)
        case Question(topic_id):
            topic = library.topic(language, topic_id)
            return faq_page(scene, topic, place) if topic is not None else calm_page(scene)
        case GlossaryPlace(topic_id):
            if not library.glossary(language):
                return calm_page(scene)
            return glossary_page(scene, library.head(language, topic_id), place)
        case _:
            assert_never(place)


def page_key(visit: Visit) -> tuple[object, ...]:
    """All that a page depends on: two visits with one key see the same page."""
    extra: object = None
    if isinstance(visit.place, Home):
        extra = visit.tour
    elif isinstance(visit.place, ChapterPlace):
        extra = visit.read
    return (visit.place, visit.language, visit.text_size, visit.theme, visit.motion, extra)
