# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Every case of every check: what it must catch it catches, in these words, and what it must leave alone it does."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.problems import Level
from kiosk.quality.finding import Finding
from kiosk.quality.inspection import inspect
from kiosk.quality.known import EXCEPTION, LEVELS
from tests.quality.cases import PAGE, Case, cases

ALL = cases()
TODAY = date(2026, 11, 21)


def said(finding: Finding, case: Case) -> str:
    """As the case writes it."""
    where = finding.problem.where
    line = where.line - case.before
    place = f"{where.file}:{where.line}" if where.file != PAGE else f"line {line}" if line > 0 else "top"
    return f"{place}: {finding.problem.what}; {finding.problem.mend}"


@pytest.mark.parametrize("case", ALL, ids=[f"{case.check}: {case.title}" for case in ALL])
def test_the_check_says_this_and_nothing_else(case: Case, tmp_path: Path) -> None:
    found = inspect(case.folder(tmp_path), TODAY)
    assert not [problem for problem in found.problems if problem.level is Level.ERROR]
    assert "\n".join(said(each, case) for each in found.findings if each.check == case.check) == case.told


@pytest.mark.parametrize("check", sorted(set(LEVELS) - {EXCEPTION}))
def test_every_check_has_a_case_that_it_catches_and_one_that_it_leaves_alone(check: str) -> None:
    own = [case for case in ALL if case.check == check]
    assert any(case.told for case in own), f"add a case with '~~~ told' to tests/content/cases/quality/{check}.md"
    assert any(not case.told for case in own), f"add one without '~~~ told' to tests/content/cases/quality/{check}.md"


def test_no_case_is_of_a_check_that_nobody_knows() -> None:
    assert {case.check for case in ALL} <= set(LEVELS)
    assert len({(case.check, case.title) for case in ALL}) == len(ALL)
