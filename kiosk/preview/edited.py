# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Where an edit can be seen: the first screen that says something else than before."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.fingerprints import screen_fingerprint
from kiosk.content.folder import ENDING, topic_id
from kiosk.content.moves import moves
from kiosk.navigation.routes import place_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.content.library import Library
    from kiosk.content.model import Topic
    from kiosk.navigation.places import Place


class Edited(NamedTuple):
    """A place of a language that says something else, and the screens of its topic that do."""

    language: str
    topic: str
    place: Place
    screens: frozenset[str]


def edited(before: Library, after: Library, files: Iterable[str]) -> Edited | None:
    """The first screen that has changed with these files; None where they are no pages, or say the same."""
    for file in files:
        language, _, name = file.partition("/")
        topic = topic_id(name)
        if name.lower().endswith(ENDING) and language in after.guide.languages and topic in after.files(language):
            screens = changed_screens(before.topic(language, topic), after.topic(language, topic))
            first = screens[0] if screens else None
            return Edited(language, topic, place_of(after, language, topic, first), frozenset(screens))
    return None


def changed_screens(before: Topic | None, after: Topic | None) -> list[str]:
    """The ids of the screens that are new or say something else; of those that are gone, what took their place."""
    if after is None:
        return []
    moved = moves(before, after)
    was = {now: old for old, now in moved.screens.items()}
    old = before.screens if before is not None else ()
    found = {
        index
        for index, screen in enumerate(after.screens)
        if index not in was or screen_fingerprint(old[was[index]]) != screen_fingerprint(screen)
    }
    gone = [index for index in range(len(old)) if index not in moved.screens]
    if not found and gone and (near := moved.nearest(gone[0])) is not None:
        found = {near}
    return [after.screens[index].id for index in sorted(found)]
