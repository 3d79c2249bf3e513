# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What ``kiosk check`` prints: a line for each problem, and below them how the guide does as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.commands.standings import standings_line
from kiosk.quality.summary import summary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.quality.inspection import Inspection
    from kiosk.quality.reports import PageReport
    from kiosk.quality.summary import Summary
    from kiosk.quality.yardsticks import Score

PEMAT_NOTE = "PEMAT-informed is an adaptation of AHRQ's PEMAT-P that nobody has validated or endorsed."


def lines(found: Inspection) -> Iterator[str]:
    """All lines."""
    figures = summary(found)
    for told in found.told:
        yield str(told)
    if found.told:
        yield ""
    yield ", ".join(_number(count, level) for level, count in figures.levels.items())
    yield f"pages: {standings_line((report.head for report in found.survey.reports), found.survey.today)}"
    yield from _off(found)
    yield from _exceptions(figures)
    for report in figures.measured:
        yield _readability(report)
    for score in figures.scores:
        yield from _score(score)
    yield PEMAT_NOTE


def _off(found: Inspection) -> Iterator[str]:
    """What patients do not see today, because it has other days."""
    library = found.survey.library
    for topic, days in library.off_on(found.survey.today).items():
        yield f"not shown today: {library.head(library.guide.languages[0], topic).file} ({days})"


def _exceptions(figures: Summary) -> Iterator[str]:
    for each, count in figures.exceptions:
        yield f"exception: {each.check} at {each.at} hides {_number(count, 'finding')}: {each.reason}"


def _readability(report: PageReport) -> str:
    measures = (f"{each.name} {each.value:.1f}{'' if each.holds else ' (!)'}" for each in report.measures)
    return f"{report.places.topic}: {', '.join(measures)}"


def _score(score: Score) -> Iterator[str]:
    yield f"{score.yardstick}, {score.language}: {len(score.met)} of {score.counted}"
    for item in score.missing:
        yield f"  not met {item.id}: {item.what}"
    if score.for_people:
        yield f"  only people can judge: {'; '.join(f'{item.id} {item.what}' for item in score.for_people)}"


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
