# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A guide that changes while it is on the screen: which pages say something else now, and how far one had scrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.changes import ALONE
from kiosk.navigation.places import Attract, Feedback, GlossaryPlace, Question, Step
from kiosk.ui.scrolling import ScrollView, settle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kiosk.content.changes import Changes
    from kiosk.content.library import Library


def says_otherwise(place: object, language: str, changes: Changes, library: Library) -> bool:
    """Whether the page of a place has to be made anew. A screen depends on its topic, what lists topics on all."""
    match place:
        case Step(topic) | Question(topic) if library.kind(topic) in ALONE:
            return changes.touch(library.known(language, topic), topic)
        case Attract() | GlossaryPlace():
            return changes.throughout or bool(changes.pictures)
        case Feedback():
            return changes.throughout
        case _:
            return True


def scrolled(page: QWidget | None) -> list[int]:
    """How far each part of a page is scrolled."""
    return [view.top for view in page.findChildren(ScrollView)] if page is not None else []


def scroll_again(page: QWidget, tops: list[int]) -> None:
    """As far as it was, or as far as there is text now."""
    settle(page)
    for view, top in zip(page.findChildren(ScrollView), tops, strict=False):
        view.go_to(top)


def glides(page: QWidget) -> bool:
    """Whether a part of a page is just being scrolled."""
    return any(view.gliding for view in page.findChildren(ScrollView))
