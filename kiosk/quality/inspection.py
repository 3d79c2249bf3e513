# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""An inspection: all that can be said of a content folder, from broken links to hard words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content import checks
from kiosk.content.library import Library
from kiosk.quality.page import page_of
from kiosk.quality.page_checks import PAGE_CHECKS
from kiosk.quality.reports import report

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from kiosk.content.problems import Problem
    from kiosk.quality.finding import Finding
    from kiosk.quality.reports import PageReport

CHECKS = frozenset(check.name for check in PAGE_CHECKS)
"""The names of all checks."""


@dataclass(frozen=True)
class Inspection:
    """What is structurally wrong, and what the checks of the quality found."""

    problems: tuple[Problem, ...]
    findings: tuple[Finding, ...]
    reports: tuple[PageReport, ...]


def inspect(folder: Path, today: date) -> Inspection:
    """Read everything and run every check. Raises ``ContentError`` when there is nothing to check."""
    problems = checks.check(folder)
    library = Library(folder)
    pages = (
        page_of(library, language, topic, today)
        for language in library.guide.languages
        for topic in library.files(language)
    )
    reports = tuple(report(page) for page in pages if page is not None)
    findings = tuple(sorted(finding for each in reports for finding in each.findings))
    return Inspection(problems, findings, reports)
