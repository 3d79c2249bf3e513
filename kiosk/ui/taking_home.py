# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""From the visit to what is taken home: its list in the patient's language, and whom to call."""

from datetime import date

from kiosk.content.library import Library
from kiosk.content.words import Words
from kiosk.navigation.asked import asked
from kiosk.navigation.picked import Picks
from kiosk.takeaway.codes import ROOM
from kiosk.takeaway.messages import messages
from kiosk.takeaway.sections import Line, PaperWords, Section, Takeaway


def takeaway(library: Library, language: str, picks: Picks) -> Takeaway:
    """The patient's list to take home."""
    words, clinic = library.words(language), library.guide.variables
    phone = clinic.get("clinic.phone", "")
    foot = (clinic.get("clinic.name", ""), words.filled(words.clinic_phone, phone=phone) if phone else "")
    questions = Section(
        tuple(
            Line(each.text, f"{words.number(number)}.", each.source)
            for number, each in enumerate(asked(library, language, picks), 1)
        )
    )
    return Takeaway(words.my_questions, (questions,), tuple(line for line in foot if line), words.right_to_left)


def paper_words(words: Words, day: date) -> PaperWords:
    """What stands on the page beside the list."""
    return PaperWords(words.filled(words.printed_on, date=words.said_date(day)), words.page_of, words.digits)


def code_texts(words: Words, taken: Takeaway) -> tuple[str, ...]:
    """What each of the codes says."""

    def titled(number: int, count: int) -> str:
        return words.filled(words.part_of, title=taken.title, number=number, count=count)

    return messages(taken, ROOM, titled)
