# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The words of the interface: what each language's ``interface.toml`` says under ``[words]``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.counted import Counted

if TYPE_CHECKING:
    import datetime as dt

DIRECTIONS = ("ltr", "rtl")
FIGURES, MONTHS = 10, 12

_COMMA = re.compile("[,،、]")


class Words(NamedTuple):
    """All words that the kiosk itself says; a value here stands in until a language brings its own.

    Words in braces are filled in by the kiosk: ``{step}``, ``{steps}``, ``{number}``, ``{topic}`` and the like.
    """

    language_name: str = "English"
    direction: str = "ltr"
    digits: str = "0123456789"
    thousands: str = ","

    home_title: str = "What would you like to know?"
    home_lead: str = "Take your time. You can stop whenever you like."
    tour: str = "Take the tour"
    tour_lead: str = "Not sure where to start? Start here."
    tour_again: str = "Go on with the tour"
    tour_place: str = "You were at: {topic}"
    about_minutes: Counted = Counted("About {number} minutes.", (("one", "About {number} minute."),))
    minutes: Counted = Counted("{number} minutes", (("one", "{number} minute"),))
    chapter_lead: str = "Choose a topic. Most people read them in this order."
    more_topics: Counted = Counted("and {number} more")
    read: str = "Read"

    home: str = "Home"
    finish: str = "Finish"
    text_size: str = "Text size"
    language: str = "Language"
    steps: str = "Steps"
    menu: str = "Menu"
    about: str = "About"
    back: str = "Back"
    next: str = "Next"
    next_topic: str = "Next topic"
    topic_done: str = "Done"
    tour_done: str = "End of the tour"
    all_topics: str = "All topics"
    more_questions: str = "More"
    more: str = "More"
    up: str = "Up"
    down: str = "Down"
    close: str = "Close"
    got_it: str = "Got it"
    done: str = "Done"

    step_of: str = "Step {step} of {steps}"
    page_of: str = "Page {step} of {steps}"
    steps_title: str = "Steps of this topic"
    you_are_here: str = "You are here"

    normal: str = "Normal"
    large: str = "Large"
    largest: str = "Largest"
    colours: str = "Colours"
    light: str = "Light"
    dark: str = "Dark"
    strong: str = "Strong"
    movement: str = "Movement"
    movement_normal: str = "Normal"
    movement_less: str = "Less"
    chosen: str = "Chosen"

    draft: str = "Draft"
    draft_long: str = "Draft. No clinic has approved this page yet."
    changed_long: str = "Draft. This page was changed after a clinic had approved it."
    overdue: str = "Being reviewed"
    overdue_long: str = "Being reviewed. This page was to be checked again by {date}."
    not_translated: str = "This page is not yet in your language."
    sources: str = "Sources"
    sources_title: str = "Where this comes from"
    source_address: str = "Find it at"
    outside_title: str = "A page outside this kiosk"
    outside_text: str = "You can open it on your own phone or computer. Point your phone's camera at the square."
    say_it: str = "Say it: “{sound}”"
    explain_word: str = "{word}: explain this word"
    letter: str = "Words with {letter}"

    find: str = "Find"
    find_title: str = "Find a word or a topic"
    find_lead: str = "Touch the letter that it begins with."
    search: str = "Type a word"
    search_title: str = "What are you looking for?"
    search_hint: str = "Type two letters or more."
    search_wait: str = "One moment. We are still looking."
    search_found: Counted = Counted("{number} pages found", (("one", "{number} page found"),))
    search_many: str = "Many pages found"
    search_show: str = "Show"
    search_none: str = "We found nothing for this"
    search_none_text: str = (
        "Try fewer letters, or another word. Or look for it from A to Z. The staff can help you too."
    )
    key_space: str = "Space"
    key_delete: str = "Delete"
    key_clear: str = "Clear"

    out_of: str = "out of"
    to: str = "to"
    people: Counted = Counted("{number} people", (("one", "{number} person"),))
    in_every_study: str = "in all of these studies"
    in_some_studies: str = "in some of them, not in others"
    in_no_study: str = "in none of them"
    chance_others: str = "this is not so"
    chance_picture: Counted = Counted(
        "A picture of 100 people: {number} are filled in.",
        (("one", "A picture of 100 people: {number} is filled in."),),
    )
    chance_range_picture: str = "A picture of 100 people: {low} are filled in, {some} are striped, {rest} are empty."

    listen: str = "Listen"
    reading_aloud: str = "Reading to you"
    reading_paused: str = "Paused"
    sentence_of: str = "Sentence {step} of {steps}"
    again: str = "Again"
    pause: str = "Pause"
    go_on: str = "Go on"
    stop: str = "Stop"
    quieter: str = "Quieter"
    louder: str = "Louder"
    slower: str = "Slower"
    faster: str = "Faster"
    spoken_on: str = (
        "Spoken mode. Tab or an arrow leads from one thing to the next. Enter chooses. Escape goes back. "
        "Control stops the voice. F2 ends the spoken mode."
    )
    spoken_off: str = "The spoken mode has ended."
    role_button: str = "Button"
    role_link: str = "Link"
    role_choice: str = "Choice"
    not_chosen: str = "Not chosen"
    state_open: str = "Open"
    state_closed: str = "Closed"

    note: str = "Good to know"
    important: str = "Take care"
    call: str = "Call us"
    emergency: str = "Emergency"
    key: str = "Key points"
    action: str = "What you can do"

    check_question: str = "A quick question. No one sees your answer."
    check_right: str = "Yes, that is right."
    check_try: str = "Good try."
    check_answer: str = "This is the answer"
    check_chosen: str = "You chose this"

    film_play: str = "Play the film"
    film_pause: str = "Pause"
    film_go_on: str = "Go on"
    film_again: str = "Play again"
    film_words: str = "In words"
    film_failed: str = "This film cannot be played just now."
    check_again: str = "Read again: {step}"
    again_title: str = "Worth another look?"
    again_lead: str = "Only if you like. You can go on at any time."
    again_read: str = "Read it again"
    again_none: str = "There is nothing more to look at here."

    values_ask: str = "How important is this to you? Touch one, or go on."
    values_none: str = "Not important"
    values_little: str = "A little important"
    values_middle: str = "Important"
    values_much: str = "Very important"
    values_most: str = "Most important"
    values_lean: str = "Where do I lean today?"
    values_lean_ask: str = "You do not have to choose. You can change your mind at any time."
    values_not_sure: str = "I am not sure yet"
    values_sure: str = "How sure am I?"
    values_sure_ask: str = "Think of the good and bad points, and of what matters to you. Touch one, or go on."
    values_sure_none: str = "Not sure at all"
    values_sure_little: str = "A little sure"
    values_sure_middle: str = "Fairly sure"
    values_sure_much: str = "Very sure"
    values_sure_most: str = "Fully sure"
    values_still: str = "What I still want to know"
    values_still_pick: str = "Look at the questions"
    values_summary: str = "My answers in short"
    values_summary_ask: str = "This is no advice. It is for you to talk about with your team."
    values_matters: str = "What matters to me"
    values_matters_less: str = "What matters less"
    values_pulls: str = "This may speak for: {options}."
    values_leans: str = "I lean to"
    values_empty: str = "You have not marked anything. You can go back, or leave it as it is."

    feedback_title: str = "Was this helpful?"
    feedback_lead: str = "Touch a face, or leave it out. We only count the answers."
    feedback_yes: str = "Yes"
    feedback_partly: str = "In part"
    feedback_no: str = "No"
    feedback_thanks: str = "Thank you"
    feedback_cleared: str = "Your visit is cleared. Nothing of it is kept."
    feedback_goodbye: str = "All the best to you."

    about_authors: str = "Who wrote this"
    about_funding: str = "Who paid for it"
    about_updates: str = "How it is kept up to date"
    about_published: str = "Published"
    about_pages: str = "When each topic was checked"
    about_checked: str = "Checked"
    about_checked_by: str = "By"
    about_next: str = "Next check"
    about_not_yet: str = "Not yet"
    about_program: str = "About this program"
    about_open: str = "This kiosk is open-source software. You may use it, share it and change it: Apache License 2.0."
    about_built: str = (
        "It is built with Qt (© The Qt Company Ltd. and others, GNU LGPL 3), with Python (PSF License 2) "
        "and other free works."
    )
    about_licences: str = (
        "All licences are on this computer, in the folder “licences” of the program. "
        "The command “kiosk licences” shows where."
    )
    date: str = "{day} {month} {year}"
    months: str = "January, February, March, April, May, June, July, August, September, October, November, December"

    checked: str = "Last checked: {date}."
    checked_by: str = "Last checked: {date}, by {who}."
    checked_never: str = "Not yet checked by a clinic."
    checked_next: str = "Next check: {date}."
    sources_none: str = "This page names no study."
    about_guide: str = "About this guide"
    private: str = "Private: we ask for no names."

    touch_to_begin: str = "Touch to begin"
    closed: str = "The clinic is closed now. You can read all the same."
    idle_title: str = "Are you still there?"
    idle_text: Counted = Counted(
        "In {number} seconds we will clear this screen, so that what you looked at stays private.",
        (("one", "In {number} second we will clear this screen, so that what you looked at stays private."),),
    )
    idle_more: str = "Yes, I need more time"
    idle_finish: str = "Finish now"

    my_questions: str = "My questions"
    my_questions_short: str = "Questions"
    on_my_list: Counted = Counted("{number} questions on your list", (("one", "{number} question on your list"),))
    my_questions_lead: str = "Take these to your next visit. Your team will be glad that you ask."
    no_questions: str = "Your list is empty. Choose questions here, or touch “{add}” on any page."
    add_question: str = "Add to my questions"
    added_question: str = "In my questions"
    question_about: str = "More about: {title}"
    choose_questions: str = "Choose questions"
    remove: str = "Remove"
    clear_questions: str = "Clear the list"
    clear_sure: str = "Shall the whole list go?"
    clear_yes: str = "Yes, clear it"
    clear_no: str = "No, keep it"
    take_home: str = "Take home"
    take_home_title: str = "Take your questions home"
    take_home_lead: str = "Your questions go onto your phone as words. This screen keeps nothing."
    code_camera: str = "Open the camera of your phone."
    code_hold: str = "Hold it in front of the square, about 30 centimetres away."
    code_keep: str = "Touch the words that your phone shows, and keep them."
    code_of: str = "Code {number} of {count}"
    code_many: str = "Your list is long. It needs {count} codes, one after the other."
    code_picture: str = "A code for the camera of your phone. It holds your questions as words."
    part_of: str = "{title} ({number} of {count})"
    next_code: str = "Next code"
    first_code: str = "First code again"
    clinic_phone: str = "Phone: {phone}"
    print_questions: str = "Print my list"
    print_wait: str = "It is printing. Please wait a moment."
    print_done: str = "Your list is at the printer now."
    print_failed: str = (
        "The printer does not work just now. Please take the code, or ask the staff. Your list is still here."
    )
    print_key: str = "Print"
    print_title: str = "What would you like on paper?"
    print_list_lead: str = "Your questions, with room to write."
    print_pages: str = "Print list and pages"
    print_pages_lead: str = "Your questions, and the pages that they come from."
    print_pages_count: Counted = Counted("About {number} pages in all.", (("one", "About {number} page in all."),))
    print_pages_wait: str = "Your list and the pages are printing. This takes a little longer. Please wait."
    print_pages_done: str = "Your list and the pages are at the printer now."
    pages_title: str = "What this guide says about your questions"
    page_question: str = "Your question {number}"
    printed_on: str = "Printed on {date}"

    contents: str = "In this leaflet"
    see_page: str = "page {page}"
    words_explained: str = "Words explained"
    draft_leaflet: str = "Draft. No clinic has approved all pages of this leaflet yet."

    calm_title: str = "We cannot show this page just now"
    calm_text: str = "Nothing is lost. Please choose another page, or ask the staff."
    safe_title: str = "This screen is resting"
    safe_text: str = "It comes back by itself. If you have a question, please ask the staff."

    staff_title: str = "Staff only"
    staff_lead: str = "Type your code, then touch “Open”."
    staff_typed: Counted = Counted("{number} digits typed", (("one", "{number} digit typed"),))
    staff_open: str = "Open"
    staff_checking: str = "One moment, please."
    staff_wrong: str = "This code is not right."
    staff_wait: Counted = Counted(
        "Please wait {number} seconds, then try again.", (("one", "Please wait {number} second, then try again."),)
    )
    staff_wait_long: Counted = Counted(
        "Please wait {number} minutes, then try again.", (("one", "Please wait {number} minute, then try again."),)
    )
    staff_not_you: str = "Not staff? You are in the right place to go back. Nothing has changed."
    staff_back: str = "Back to the guide"
    staff_menu: str = "For staff"
    staff_closes: Counted = Counted(
        "This closes by itself in {number} seconds.", (("one", "This closes by itself in {number} second."),)
    )
    staff_clean: str = "Clean the screen"
    staff_cleaning: str = "You can wipe the screen now"
    staff_cleaning_text: str = "No touch does anything until the time is over."
    staff_reload: str = "Look for new content"
    staff_reloading: str = "New content is being looked for. If there is any, it is shown in a moment."
    staff_problems: str = "Problems"
    staff_no_problems: str = "No problem is known."
    staff_statistics: str = "Statistics"
    staff_no_statistics: str = "Nothing has been counted yet."
    staff_span: str = "From {begin} to {end}"
    staff_visits: str = "Visits"
    staff_few: str = "too few to tell"
    staff_volume: str = "Volume"
    staff_anew: str = "Start the kiosk anew"
    staff_leave: str = "Leave to the desktop"
    staff_restart: str = "Restart the computer"
    staff_shut_down: str = "Switch the computer off"
    staff_sure: str = "Until it is started again, nobody can use the kiosk."
    staff_no: str = "No, back"
    staff_refused: str = "This computer does not let the kiosk do that. Please ask your IT."

    @property
    def right_to_left(self) -> bool:
        """Whether its lines run from the right."""
        return self.direction == "rtl"

    def number(self, value: int) -> str:
        """A number in the figures of the language, a sign between its thousands."""
        return self.figures(f"{value:,}".replace(",", self.thousands))

    def figures(self, text: str) -> str:
        """The same with the figures of the language."""
        return text.translate(dict(zip(map(ord, "0123456789"), self.digits, strict=True)))

    def filled(self, text: str, **values: int | str) -> str:
        """A text with its braces filled."""
        for name, value in values.items():
            text = text.replace(f"{{{name}}}", self.number(value) if isinstance(value, int) else value)
        return text

    def counted(self, word: Counted, number: int) -> str:
        """A word in the form that goes with a number, and the number in it."""
        return self.filled(word.said(number), number=number)

    def said_date(self, day: dt.date) -> str:
        """A date as one says it in this language."""
        values = {
            "day": self.figures(str(day.day)),
            "month": months_in(self.months)[day.month - 1],
            "month_number": self.figures(str(day.month)),
            "year": self.figures(str(day.year)),
        }
        return self.filled(self.date, **values)


def months_in(text: str) -> list[str]:
    """The names in a list: between commas if there are any, for a name may be more than one word; else words."""
    parts = _COMMA.split(text) if _COMMA.search(text) else text.split()
    return [part.strip() for part in parts if part.strip()]
