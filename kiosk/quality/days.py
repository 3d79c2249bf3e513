# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Days on which topics and chapters are shown: what is over, what never counts, and days on which nothing is left."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from kiosk.content.front_matter import split
from kiosk.content.guide_file import NAME as GUIDE
from kiosk.content.problems import Where
from kiosk.content.reading import read_text
from kiosk.content.schedule import ALWAYS, FROM, KEYS, UNTIL
from kiosk.content.toml_file import LARGEST
from kiosk.quality.finding import Remark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.content.model import TopicHead
    from kiosk.content.schedule import Schedule
    from kiosk.quality.survey import Survey

WEEK = 7
MOST_TURNS = 200
"""Of so many days on which something comes or goes the guide is looked at."""


def over(survey: Survey) -> Iterator[Remark]:
    """What will not be shown again."""
    for head in _of_the_first_language(survey):
        if _is_over(head.schedule, survey.today):
            mend = f"take the page away, or give it a later {UNTIL}"
            yield Remark(_line(survey, head, UNTIL), f"the page was shown until {head.schedule.last}", mend)
    for chapter in survey.library.whole.chapters:
        if _is_over(chapter.schedule, survey.today):
            what = f"the chapter '{chapter.id}' was shown until {chapter.schedule.last}"
            yield Remark(
                Where(GUIDE, _line_of_chapter(survey, chapter.id)), what, f"take it out, or give it a later {UNTIL}"
            )


def of_translations(survey: Survey) -> Iterator[Remark]:
    """The days of a topic are those of its page in the first language."""
    first = survey.languages[0]
    for report in survey.reports:
        if report.head.language != first and report.head.schedule != ALWAYS:
            key = next((key for key in KEYS if _line_of(survey, report.head, key)), FROM)
            what = f"'{key}' counts only on the page of the first language"
            yield Remark(_line(survey, report.head, key), what, f"write it in {first}/, and take it out here")


def nothing_left(survey: Survey) -> Iterator[Remark]:
    """A day on which no topic of any chapter is there."""
    library = survey.library
    topics = frozenset(library.topic_ids())
    schedules = [
        *(head.schedule for head in _of_the_first_language(survey)),
        *(c.schedule for c in library.whole.chapters),
    ]
    for day in _turns(schedules, survey.today) if topics else ():
        if topics <= library.off_on(day).keys():
            mend = f"let a topic be shown on that day, or without {FROM}, {UNTIL} and weekdays"
            yield Remark(Where(GUIDE, 1), f"on {day:%a} {day} no topic is shown at all", mend)
            return


def _turns(schedules: Iterable[Schedule], today: date) -> list[date]:
    """The days from today on on which something may come or go: each with the week behind it."""
    dates = {today}
    for schedule in schedules:
        if schedule.first is not None:
            dates.add(schedule.first)
        if schedule.last is not None and schedule.last < date.max:
            dates.add(schedule.last + timedelta(days=1))
    if dates == {today} and not any(schedule.weekdays for schedule in schedules):
        return []
    coming = sorted(day for day in dates if today <= day <= date.max - timedelta(days=WEEK))[:MOST_TURNS]
    return sorted({day + timedelta(days=further) for day in coming for further in range(WEEK)})


def _is_over(schedule: Schedule, today: date) -> bool:
    return schedule.last is not None and schedule.last < today


def _of_the_first_language(survey: Survey) -> Iterator[TopicHead]:
    return (report.head for report in survey.reports if report.head.language == survey.languages[0])


def _line_of_chapter(survey: Survey, chapter: str) -> int:
    folder = survey.library.folder
    lines = read_text(folder / GUIDE, folder, LARGEST).split("\n")
    return next((number for number, line in enumerate(lines, 1) if f'"{chapter}"' in line), 1)


def _line(survey: Survey, head: TopicHead, key: str) -> Where:
    return Where(head.file, _line_of(survey, head, key) or 1)


def _line_of(survey: Survey, head: TopicHead, key: str) -> int | None:
    folder = survey.library.folder
    return split(read_text(folder / head.file, folder), head.file).lines.get(key)
