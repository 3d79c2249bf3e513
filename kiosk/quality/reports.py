# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A report on a page: what its checks found, and what the checks of the whole guide need to know of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content.problems import Problem
from kiosk.quality.finding import Finding
from kiosk.quality.measures import measures
from kiosk.quality.page_checks import PAGE_CHECKS

if TYPE_CHECKING:
    from kiosk.content.model import TopicHead
    from kiosk.quality.measures import Measure
    from kiosk.quality.page import Page


@dataclass(frozen=True)
class PageReport:
    """Small enough to be handed from one process to another; the page itself is left behind."""

    head: TopicHead
    screens: tuple[str, ...]
    cited: frozenset[str]
    measures: tuple[Measure, ...]
    findings: tuple[Finding, ...]

    @property
    def language(self) -> str:
        """The language that the page is written in."""
        return self.head.language


def report(page: Page) -> PageReport:
    """What all checks find on a page."""
    findings = tuple(
        Finding(Problem(remark.where, check.level, remark.what, remark.mend), check.name, page.place(remark.where))
        for check in PAGE_CHECKS
        for remark in check.find(page)
    )
    cited = frozenset(name for passage in page.passages for name in passage.cited)
    return PageReport(page.head, tuple(screen.id for screen in page.screens), cited, measures(page), findings)
