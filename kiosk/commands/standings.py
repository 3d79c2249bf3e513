# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""How far the pages of a guide can be relied on, in numbers and in a line."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date

from kiosk.content.model import Status, TopicHead
from kiosk.content.release import Release

OVERDUE = "overdue"


def standings(heads: Iterable[TopicHead], today: date) -> Mapping[str, int]:
    """How many pages are approved, drafts, or changed since; and how many of all should have been checked again."""
    heads = tuple(heads)
    counts = Counter(head.status for head in heads)
    overdue = sum(Release(today).is_overdue(head) for head in heads)
    return {**{status.value: counts[status] for status in Status}, OVERDUE: overdue}


def standings_line(heads: Iterable[TopicHead], today: date) -> str:
    """The same, with the name of each page that is overdue."""
    heads = tuple(heads)
    count = standings(heads, today)
    late = [f"{head.file} since {head.review_by}" for head in heads if Release(today).is_overdue(head)]
    drafts = f"{count[Status.DRAFT]} draft{'' if count[Status.DRAFT] == 1 else 's'}"
    told = f"{count[Status.APPROVED]} approved, {drafts}, {count[Status.CHANGED]} changed since approval"
    names = f" ({', '.join(late)})" if late else ""
    return f"{told}, {count[OVERDUE]} overdue{names}"
