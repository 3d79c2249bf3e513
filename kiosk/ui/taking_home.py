# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""From the visit to what is taken home: its list and what matters, in the patient's language, and whom to call."""

import math
from datetime import date

from kiosk.content.library import Library
from kiosk.content.words import Words
from kiosk.navigation.asked import asked
from kiosk.navigation.visit import TextSize, Visit
from kiosk.navigation.weighed import summary_sections
from kiosk.takeaway.codes import ROOM
from kiosk.takeaway.messages import messages
from kiosk.takeaway.order import Origin, Pages
from kiosk.takeaway.sections import Line, PaperWords, Section, Takeaway

WRITTEN, PLAIN, TITLE = 0.2, 0.07, 0.1
"""What of a page a line of the list takes with room to write below it, or without, and the title."""

SCREEN, LARGE_SCREEN, SOURCES = 0.5, 1.1, 0.6
"""The same for a screen of the guide, and for words and sources: measured with our guide, they are right to a page."""


def takeaway(library: Library, visit: Visit) -> Takeaway:
    """The questions that were picked, what was said of what matters, and the clinic's number."""
    words, clinic = library.words(visit.language), library.guide.variables
    phone = clinic.get("clinic.phone", "")
    foot = (clinic.get("clinic.name", ""), words.filled(words.clinic_phone, phone=phone) if phone else "")
    matters = tuple(
        Section(tuple(Line(text) for text in section.lines), section.title, to_write=False)
        for section in summary_sections(visit, library)
    )
    return Takeaway(
        words.my_questions,
        (_questions(library, visit), *matters),
        tuple(line for line in foot if line),
        words.right_to_left,
    )


def _questions(library: Library, visit: Visit) -> Section:
    words = library.words(visit.language)
    questions = enumerate(asked(library, visit.language, visit.picked), 1)
    return Section(tuple(Line(each.text, f"{words.number(number)}.", each.source) for number, each in questions))


def pages_behind(library: Library, visit: Visit) -> Pages | None:
    """The pages that the questions come from, as this visit reads them; None where none says anything about them."""
    questions = enumerate(asked(library, visit.language, visit.picked))
    origins = tuple(Origin(line, each.language, each.picked.topic, each.page) for line, each in questions if each.page)
    release = library.release
    return (
        Pages(
            str(library.folder.absolute()),
            visit.language,
            origins,
            release.today.isoformat() if release.today is not None else "",
            drafts=release.drafts,
            overdue=release.overdue,
            large=visit.text_size is not TextSize.NORMAL,
        )
        if origins
        else None
    )


def about_pages(taken: Takeaway, pages: Pages) -> int:
    """About how many pages of paper a list is with the pages behind it, without setting them."""
    written = sum(len(section.lines) * (WRITTEN if section.to_write else PLAIN) for section in taken.sections)
    screens = len(pages.origins)
    behind = screens * (LARGE_SCREEN if pages.large else SCREEN) + SOURCES
    return math.ceil(written + TITLE) + max(1, round(behind))


def paper_words(words: Words, day: date) -> PaperWords:
    """What stands on the page beside the list."""
    return PaperWords(words.filled(words.printed_on, date=words.said_date(day)), words.page_of, words.digits)


def code_texts(words: Words, taken: Takeaway) -> tuple[str, ...]:
    """What each of the codes says."""

    def titled(number: int, count: int) -> str:
        return words.filled(words.part_of, title=taken.title, number=number, count=count)

    return messages(taken, ROOM, titled)
