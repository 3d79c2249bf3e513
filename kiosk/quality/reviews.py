# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Dates of review: whether somebody will look at a page again, and whether it is time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.model import Status
from kiosk.content.problems import Where
from kiosk.quality.finding import Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.quality.page import Page


def missing_dates(page: Page) -> Iterator[Remark]:
    """A page needs the date of its next check; one that is approved also when and by whom it was checked."""
    head, top = page.head, Where(page.head.file, 1)
    if head.review_by is None:
        yield Remark(
            top, "nobody says when this page is checked again", "add review_by: and a date to its front matter"
        )
    if head.status is Status.APPROVED and (head.reviewed is None or not head.reviewed_by):
        mend = "add reviewed: and reviewed_by: to its front matter, or take it back to draft"
        yield Remark(top, "the page is approved, but nobody says when and by whom it was checked", mend)


def overdue(page: Page) -> Iterator[Remark]:
    """The date of the next check has passed."""
    due = page.head.review_by
    if due is not None and due < page.today:
        mend = "check it against the sources and give it new dates; until then readers cannot rely on it"
        yield Remark(Where(page.head.file, 1), f"the page was to be checked by {due}", mend)
