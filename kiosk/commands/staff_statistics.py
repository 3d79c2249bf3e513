# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The statistics as staff read them at the kiosk: a few lines, in the language of the machine."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kiosk.content.library import Library
from kiosk.content.reading import SOFT_HYPHEN
from kiosk.content.words import Words
from kiosk.statistics.keys import What
from kiosk.statistics.overview import Row, Section, overview


def statistics(state: Path, library: Library, today: date) -> list[str]:
    """All that was counted, at a glance; nothing where there is nothing to tell."""
    sections = overview(state, today)
    if not any(row.visits for section in sections for row in section.rows):
        return []
    return [line for section in sections for line in _lines(section, library)]


def _lines(section: Section, library: Library) -> Iterator[str]:
    language = library.guide.opening_language
    words = library.words(language)
    begin, end = (words.said_date(day) for day in section.span)
    yield words.filled(words.staff_span, begin=begin, end=end)
    for row in section.rows:
        yield f"• {_line(row, library, words, language)}"


def _line(row: Row, library: Library, words: Words, language: str) -> str:
    many = words.staff_few if row.visits is None else words.number(row.visits)
    match row.what:
        case What.VISITS:
            return f"{words.staff_visits}: {many}"
        case What.TOPIC:
            return f"{library.title(language, row.which).replace(SOFT_HYPHEN, '')}: {many}"
        case _:
            answers = {"yes": words.feedback_yes, "partly": words.feedback_partly, "no": words.feedback_no}
            return f"{words.feedback_title} {answers.get(row.which, row.which)}: {many}"
