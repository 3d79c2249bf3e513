# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What an editor has to know of a page before believing what is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.translations import Translation, translation
from kiosk.preview.differing import differences
from kiosk.preview.parallels import parallels

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from kiosk.content.library import Library
    from kiosk.content.model import Screen, Topic

UNSEEN = "Which screens, cannot be told by their numbers, pictures and parts: read them side by side."


def behind(library: Library, language: str, topic: str, screen: int, edited: Collection[str]) -> str:
    """Why a screen of a topic (counted from 1) cannot be relied on in this language; empty where nothing is seen.

    ``edited``: the screens of the topic in the first language that were changed since the preview was opened.
    """
    default = library.guide.languages[0]
    source = library.head(default, topic).file
    state = translation(library, language, topic)
    if state is Translation.MISSING:
        return f"Not translated: this is {source}."
    theirs, ours = library.topic(default, topic), library.topic(language, topic)
    if state is Translation.ORIGINAL or theirs is None or ours is None:
        return f"Behind {source}, which was changed." if state is Translation.BEHIND else ""
    told = list(_told(theirs, ours, screen, edited))
    if state is Translation.BEHIND:
        return " ".join([f"Behind {source}, which was changed.", *(told or [UNSEEN])])
    return " ".join([f"Differs from {source}.", *told]) if told else ""


def off_today(library: Library, topic: str) -> str:
    """Why patients do not see a topic today, though the preview shows it; empty where they do."""
    today = library.release.today
    days = library.off_on(today).get(topic) if today is not None and topic else None
    return f"Patients do not see this today: it is shown {days}." if days is not None else ""


def _told(theirs: Topic, ours: Topic, screen: int, edited: Collection[str]) -> Iterator[str]:
    """What differs on this screen, what is missing on all of them, and which others differ."""
    found = parallels(theirs.screens, ours.screens)
    stale = {
        number: sentences
        for number, (source, here) in enumerate(zip(found.sources, ours.screens, strict=True), 1)
        if (sentences := _of_screen(source, here, edited))
    }
    source = found.sources[screen - 1] if 0 < screen <= len(found.sources) else None
    if source is not None and (number := theirs.screens.index(source) + 1) != screen:
        yield f"It is made from screen {number}, “{source.title}”."
    yield from stale.pop(screen, ())
    if found.missing:
        yield f"Missing here: {', '.join(f'“{each.title}”' for each in found.missing)}."
    if stale:
        yield f"Look at {'screen' if len(stale) == 1 else 'screens'} {', '.join(map(str, stale))} too."


def _of_screen(source: Screen | None, here: Screen, edited: Collection[str]) -> list[str]:
    if source is None:
        return ["There is no such screen there."]
    return [*(["This screen was changed just now."] if source.id in edited else []), *differences(source, here)]
