# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Release: which pages a machine shows to patients, and how far each of them can be relied on."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.model import Status

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from kiosk.content.model import Guide, TopicHead


class Standing(Enum):
    """How far a page can be relied on today."""

    APPROVED = "approved"
    DRAFT = "draft"
    CHANGED = "changed"
    OVERDUE = "overdue"


class Release(NamedTuple):
    """What IT and the calendar say: whether ``drafts`` and ``overdue`` pages are shown, and which day it is.

    Where nobody says which day it is, no page is overdue, and all are there. ``any_day``: they are there on any day, as
    for who writes them.
    """

    today: date | None = None
    drafts: bool = True
    overdue: bool = True
    any_day: bool = False

    def is_overdue(self, head: TopicHead) -> bool:
        """Whether the day of the next check has passed."""
        return self.today is not None and head.review_by is not None and head.review_by < self.today

    def standing(self, head: TopicHead) -> Standing:
        """What the ribbon of a page says; a draft that is overdue is a draft first."""
        if head.status is Status.APPROVED and self.is_overdue(head):
            return Standing.OVERDUE
        return Standing(head.status.value)

    def shows(self, head: TopicHead) -> bool:
        """Whether patients get to see a page."""
        return (self.drafts or head.status is Status.APPROVED) and (self.overdue or not self.is_overdue(head))

    @property
    def shows_all(self) -> bool:
        """Whether no page is ever withheld."""
        return self.drafts and self.overdue


def without(guide: Guide, withheld: Collection[str]) -> Guide:
    """A guide that does not name these topics: no chapter without any, and no option that nothing describes."""
    if not withheld:
        return guide
    left = (
        replace(chapter, topics=tuple(topic for topic in chapter.topics if topic not in withheld))
        for chapter in guide.chapters
    )
    return replace(
        guide,
        chapters=tuple(chapter for chapter in left if chapter.topics),
        options=tuple(option for option in guide.options if option.screen.partition("#")[0] not in withheld),
    )
