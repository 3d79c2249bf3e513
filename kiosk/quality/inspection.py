# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""An inspection: all that can be said of a content folder, from broken links to hard words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.content.checks import compare
from kiosk.content.guide_file import NAME as GUIDE
from kiosk.content.interface_file import NAME as INTERFACE
from kiosk.content.library import Library
from kiosk.content.problems import Problem
from kiosk.content.references_file import NAME as REFERENCES
from kiosk.quality.declarations import read_declarations
from kiosk.quality.exceptions import judge
from kiosk.quality.finding import STRUCTURE, Finding
from kiosk.quality.guide_checks import GUIDE_CHECKS
from kiosk.quality.reading_room import read_all
from kiosk.quality.survey import Survey

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from kiosk.content.gathering import Gathered
    from kiosk.quality.exceptions import Judged
    from kiosk.quality.reading_room import Tell
    from kiosk.quality.reports import PageReport


def _silent(_done: int, _of: int) -> None:
    """Nobody is told how many pages of how many are done."""


@dataclass(frozen=True)
class Inspection:
    """What is structurally wrong, what the checks of the quality found, and the survey that they looked at."""

    problems: tuple[Problem, ...]
    judged: Judged
    survey: Survey

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Those that count."""
        return self.judged.open

    @cached_property
    def told(self) -> tuple[Finding, ...]:
        """Everything to mend, by file and line."""
        structure = (Finding(problem, STRUCTURE, problem.where.file) for problem in self.problems)
        return tuple(sorted([*structure, *self.findings]))


def inspect(folder: Path, today: date, tell: Tell = _silent) -> Inspection:
    """Read everything and run every check. Raises ``ContentError`` when there is nothing to check."""
    library = Library(folder)
    pages, reports = read_all(library, today, tell)
    return inspection_of(library, pages, reports, today)


def inspection_of(library: Library, pages: Gathered, reports: tuple[PageReport, ...], today: date) -> Inspection:
    """The same of pages that are read already."""
    folder = library.folder
    library.know(report.head for report in reports)
    problems = compare(library, pages)
    survey = Survey(library, reports, read_declarations(folder), today)
    found = sorted([*(finding for each in reports for finding in each.findings), *_of_guide(survey)])
    judged = judge(folder, found, _places(survey))
    told = {*problems, *survey.declared.problems, *judged.problems}
    return Inspection(tuple(sorted(told)), judged, survey)


def _of_guide(survey: Survey) -> Iterator[Finding]:
    places = {report.head.file: report.places for report in survey.reports}
    for check in GUIDE_CHECKS:
        for where, what, mend in check.find(survey):
            place = places[where.file].of(where.line) if where.file in places else where.file
            yield Finding(Problem(where, check.level, what, mend), check.name, place)


def _places(survey: Survey) -> frozenset[str]:
    files = [GUIDE, REFERENCES, *(f"{language}/{INTERFACE}" for language in survey.languages)]
    return frozenset([*files, *(place for report in survey.reports for place in report.places.all())])
