# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A report on a page: what its checks found, and what the checks of the whole guide need to know of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content.blocks import Chance, Checklist
from kiosk.content.problems import Problem
from kiosk.quality.finding import Finding
from kiosk.quality.measures import measures
from kiosk.quality.page_checks import PAGE_CHECKS

if TYPE_CHECKING:
    from kiosk.content.model import TopicHead
    from kiosk.quality.measures import Measure
    from kiosk.quality.page import Page
    from kiosk.quality.places import Places


@dataclass(frozen=True)
class PageReport:
    """Small enough to be handed from one process to another; the page itself is left behind."""

    head: TopicHead
    places: Places
    cited: frozenset[str]
    chances: int
    checklists: int
    measures: tuple[Measure, ...]
    findings: tuple[Finding, ...]


def report(page: Page) -> PageReport:
    """What all checks find on a page."""
    findings = tuple(
        Finding(
            Problem(remark.where, check.level, remark.what, remark.mend), check.name, page.places.of(remark.where.line)
        )
        for check in PAGE_CHECKS
        for remark in check.find(page)
    )
    return PageReport(
        head=page.head,
        places=page.places,
        cited=frozenset(name for passage in page.passages for name in passage.cited),
        chances=sum(isinstance(block, Chance) for block in page.blocks),
        checklists=sum(isinstance(block, Checklist) for block in page.blocks),
        measures=measures(page),
        findings=findings,
    )
