# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The ribbon: what a page says of itself that cannot be relied on like the others."""

from typing import NamedTuple

from kiosk.content.model import TopicHead
from kiosk.content.release import Standing
from kiosk.ui.scene import Scene


class Ribbon(NamedTuple):
    """The same in a word, and in a sentence where there is room."""

    short: str
    long: str


def ribbon_of(scene: Scene, head: TopicHead) -> Ribbon | None:
    """The ribbon of a topic; none for one that is approved, and not overdue."""
    words = scene.words
    match scene.library.release.standing(head):
        case Standing.APPROVED:
            return None
        case Standing.DRAFT:
            return Ribbon(words.draft, words.draft_long)
        case Standing.CHANGED:
            return Ribbon(words.draft, words.changed_long)
        case Standing.OVERDUE:
            due = words.said_date(head.review_by) if head.review_by is not None else ""
            return Ribbon(words.overdue, words.filled(words.overdue_long, date=due))
