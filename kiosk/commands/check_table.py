# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What ``kiosk check --json`` prints; docs/check-json.md says what each key means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.commands.standings import standings
from kiosk.quality.summary import summary

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.quality.finding import Finding
    from kiosk.quality.inspection import Inspection
    from kiosk.quality.reports import PageReport
    from kiosk.quality.yardsticks import Item, Score

VERSION = 1
"""Another number comes when a key gets another meaning or goes; new keys may come at any time."""


def table(found: Inspection) -> Mapping[str, object]:
    """Everything that was found, in keys that stay."""
    figures = summary(found)
    return {
        "version": VERSION,
        "problems": [_problem(each) for each in found.told],
        "summary": {
            **{f"{level}s": count for level, count in figures.levels.items()},
            "pages": standings((report.head for report in found.survey.reports), found.survey.today),
            "not_shown_today": sorted(found.survey.library.off_on(found.survey.today)),
            "readability": [_readability(report) for report in figures.measured],
            "scores": [_score(score) for score in figures.scores],
            "exceptions": [
                {"check": each.check, "at": each.at, "reason": each.reason, "hides": count}
                for each, count in figures.exceptions
            ],
        },
    }


def _problem(told: Finding) -> dict[str, str | int]:
    problem = told.problem
    return {
        "file": problem.where.file,
        "line": problem.where.line,
        "level": problem.level.value,
        "check": told.check,
        "place": told.place,
        "what": problem.what,
        "mend": problem.mend,
    }


def _readability(report: PageReport) -> dict[str, object]:
    measures = [{**each._asdict(), "holds": each.holds} for each in report.measures]
    return {"language": report.head.language, "topic": report.head.id, "file": report.head.file, "measures": measures}


def _score(score: Score) -> dict[str, object]:
    return {
        "yardstick": score.yardstick,
        "language": score.language,
        "met": len(score.met),
        "of": score.counted,
        "missing": [_item(item) for item in score.missing],
        "for_people": [_item(item) for item in score.for_people],
    }


def _item(item: Item) -> dict[str, str]:
    return {"id": item.id, "what": item.what}
