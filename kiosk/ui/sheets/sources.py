# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The sheet behind Sources: what a screen rests on, who checked it and when, and that nothing is asked or kept."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.content.model import Reference, TopicHead
from kiosk.navigation.places import ChapterPlace, GlossaryPlace, Place, Question, Step
from kiosk.navigation.visit import Visit
from kiosk.navigation.wishes import Go
from kiosk.ui.button import Button
from kiosk.ui.composed import breakable
from kiosk.ui.icons import icon_label
from kiosk.ui.prose import Prose
from kiosk.ui.ribbon import ribbon_of
from kiosk.ui.scene import Scene
from kiosk.ui.stack import Row, Stack
from kiosk.ui.strip import Pill
from kiosk.ui.touchable import Style


def sources_sheet(scene: Scene, visit: Visit) -> QWidget:
    """References, dates and the promise of privacy for the place of this visit."""
    look, words = scene.look, scene.words
    sources = Stack([Prose(scene, words.sources_title, look.roles.h2)], look.m.s3)
    names = _references(scene, visit.place)
    known = scene.library.references()
    for reference in (known[name] for name in names or () if name in known):
        sources.add(_reference(scene, reference))
    if names == ():
        sources.add(_said(scene, "book-open", words.sources_none))
    dates = _dates(scene, visit.place)
    if not look.roomy or names is None:
        return Stack([sources, dates], look.m.s4)
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.m.s6)
    row.addWidget(sources, 1)
    row.addWidget(dates, 0, Qt.AlignmentFlag.AlignTop)
    dates.setFixedWidth(look.m.side)
    return widget


def _dates(scene: Scene, place: Place) -> Stack:
    """Who checked when, that nothing is asked, and the way to who answers for all of it."""
    words = scene.words
    heads = [scene.library.head(scene.language, topic) for topic in _topics(scene, place)]
    dates = Stack([], scene.look.m.s3)
    for ribbon in dict.fromkeys(ribbon_of(scene, head) for head in heads):
        if ribbon is not None:
            dates.add(Pill(scene, ribbon.long))
    for head in heads:
        dates.add(_said(scene, "calendar-check", _checked(scene, head, named=len(heads) > 1)))
    dates.add(_said(scene, "shield-check", words.private))
    dates.add(Button(scene, Style.TOOL, words.about_guide, Go.ABOUT, "info", at_start=True))
    return dates


def _topics(scene: Scene, place: Place) -> tuple[str, ...]:
    match place:
        case Step(topic) | Question(topic) | GlossaryPlace(topic):
            return (topic,)
        case ChapterPlace(name):
            return next((chapter.topics for chapter in scene.library.guide.chapters if chapter.id == name), ())
        case _:
            return ()


def _references(scene: Scene, place: Place) -> tuple[str, ...] | None:
    """What the screen refers to; None for a place that is no screen of a topic."""
    match place:
        case Step(name, index) | Question(name, index, True):
            topic = scene.library.topic(scene.language, name)
            return topic.screens[index].references if topic is not None and index < len(topic.screens) else None
        case _:
            return None


def _checked(scene: Scene, head: TopicHead, *, named: bool) -> str:
    """When a topic was checked, by whom, and when it will be next; it is named where there are several."""
    words = scene.words
    told = [words.checked_never]
    if head.reviewed is not None:
        checked = words.checked_by if head.reviewed_by else words.checked
        told = [words.filled(checked, date=words.said_date(head.reviewed), who=head.reviewed_by)]
    if head.review_by is not None:
        told.append(words.filled(words.checked_next, date=words.said_date(head.review_by)))
    return " ".join([f"{head.title}:", *told] if named else told)


def _said(scene: Scene, sign: str, text: str) -> Row:
    look = scene.look
    size = look.text_px(look.roles.label)
    return Row(icon_label(sign, look.palette.brand, size), Prose(scene, text, look.roles.label), look.m.s3)


def _reference(scene: Scene, reference: Reference) -> Stack:
    look = scene.look
    small = look.roles.small
    year = f" {reference.year}" if reference.year else ""
    source = f"{reference.authors.rstrip('.')}. {reference.journal}{year}".strip()
    entry = Stack(
        [Prose(scene, scene.apart(reference.title), look.roles.row), Prose(scene, scene.apart(source), small)],
        look.m.s1,
    )
    if reference.note:
        entry.add(Prose(scene, scene.apart(reference.note), small))
    if reference.address:
        address = f"{scene.words.source_address} {scene.apart(breakable(reference.address))}"
        entry.add(Prose(scene, address, small, look.palette.ink_2))
    return entry
