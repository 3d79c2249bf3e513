# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Whereabouts: which file and line of the content a place is made from, and which place a line is shown at."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.folder import ENDING, topic_id
from kiosk.content.guide_file import NAME as GUIDE
from kiosk.content.interface_file import NAME as INTERFACE
from kiosk.content.model import Kind
from kiosk.navigation.places import GlossaryPlace, Home, LookAgain, Question, Step
from kiosk.navigation.routes import place_of

if TYPE_CHECKING:
    from kiosk.content.library import Library
    from kiosk.content.problems import Where
    from kiosk.navigation.places import Place
    from kiosk.navigation.visit import Visit


class Whereabouts(NamedTuple):
    """A file, a line in it, and which screen of how many that is; 0 where it has none."""

    file: str
    line: int
    topic: str = ""
    screen: int = 0
    screens: int = 0

    def __str__(self) -> str:
        return f"{self.file}, screen {self.screen} of {self.screens}" if self.screens else self.file


def whereabouts(library: Library, visit: Visit) -> Whereabouts:
    """What has to be opened to change what is on the screen."""
    match visit.place:
        case Step(topic, index) | Question(topic, index):
            return _of_topic(library, visit.language, topic, index)
        case GlossaryPlace(topic) | LookAgain(topic):
            return Whereabouts(library.head(visit.language, topic).file, 1, topic)
        case Home():
            return Whereabouts(GUIDE, 1)
        case _:
            return Whereabouts(f"{visit.language}/{INTERFACE}", 1)


def _of_topic(library: Library, language: str, topic: str, index: int) -> Whereabouts:
    file, read = library.head(language, topic).file, library.topic(language, topic)
    if read is None or not read.screens:
        return Whereabouts(file, 1, topic)
    screen = read.screens[min(index, len(read.screens) - 1)]
    line = screen.where.line if screen.where.file == file else 1
    return Whereabouts(file, line, topic, index + 1, len(read.screens))


def place_at(library: Library, where: Where) -> tuple[str, Place] | None:
    """The language and the place at which a line of a file is shown; None where it belongs to no page."""
    language, _, name = where.file.partition("/")
    topic = topic_id(name)
    if language not in library.guide.languages or not name.lower().endswith(ENDING):
        return (library.guide.opening_language, Home()) if where.file == GUIDE else None
    if topic not in library.files(language):
        return None
    read = library.topic(language, topic) if library.kind(topic) is not Kind.GLOSSARY else None
    before = [each.id for each in read.screens if each.where.line <= where.line] if read is not None else []
    return language, place_of(library, language, topic, before[-1] if before else None)
