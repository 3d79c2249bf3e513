# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What an editor has to know of a page before believing what is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.translations import Translation, translation

if TYPE_CHECKING:
    from collections.abc import Collection

    from kiosk.content.library import Library


def behind(library: Library, language: str, topic: str, screen: int, edited: Collection[str]) -> str:
    """Why a screen of a topic (counted from 1) cannot be relied on in this language; empty where it can.

    ``edited``: the screens of the topic in the first language that were changed since the preview was opened.
    """
    default = library.guide.languages[0]
    source = library.head(default, topic).file
    match translation(library, language, topic):
        case Translation.MISSING:
            return f"Not translated: this is {source}."
        case Translation.BEHIND:
            return " ".join([f"Behind {source}, which was changed.", *_parts(library, language, topic, screen, edited)])
        case _:
            return ""


def off_today(library: Library, topic: str) -> str:
    """Why patients do not see a topic today, though the preview shows it; empty where they do."""
    today = library.release.today
    days = library.off_on(today).get(topic) if today is not None and topic else None
    return f"Patients do not see this today: it is shown {days}." if days is not None else ""


def _parts(library: Library, language: str, topic: str, screen: int, edited: Collection[str]) -> list[str]:
    """How this screen differs from the one that it was made from, as far as one can see that without reading."""
    theirs, ours = (library.topic(each, topic) for each in (library.guide.languages[0], language))
    if theirs is None or ours is None or not screen:
        return []
    told = []
    if len(theirs.screens) != len(ours.screens):
        told.append(f"There it has {_number(len(theirs.screens), 'screen')}, here {len(ours.screens)}.")
    if screen <= len(theirs.screens):
        source = theirs.screens[screen - 1]
        if source.id in edited:
            told.append("This screen was changed just now.")
        if screen <= len(ours.screens) and len(source.blocks) != (here := len(ours.screens[screen - 1].blocks)):
            told.append(f"This screen has {_number(len(source.blocks), 'part')} there, {here} here.")
    return told


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
