# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A topic of values: its statements, what each speaks for, and what a patient made of it, in so many words."""

from pathlib import Path

import pytest

from kiosk import resources
from kiosk.content.library import Library
from kiosk.content.model import Kind, Topic
from kiosk.content.values import Closing, statements
from kiosk.navigation.follow import follow
from kiosk.navigation.resting import first_visit
from kiosk.navigation.visit import Visit
from kiosk.navigation.weighed import Section, summary_sections
from kiosk.navigation.weights import NOT_SURE, Leans, Matters, Sure, Weighed, Weight
from kiosk.navigation.wishes import Speak, Weigh
from tests.content.folders import sound

GUIDE = """
languages = ["en"]
[[chapters]]
id = "all"
topics = ["page", "values"]
[[options]]
id = "rest"
screen = "page#rest"
[[options]]
id = "walk"
screen = "page#walk"
"""
PAGE = "---\ntitle: Page\n---\nBoth.\n\n## Rest\n\nYou rest.\n\n## Walk\n\nYou walk.\n"
VALUES = """---
title: What matters
kind: values
---
Weigh them.

## I want peace.

It is quiet.

- [Walking](page#walk)
- [Resting](page#rest)

## I want fun.

- Not a link
- Not one either

## I want nothing.
"""
INTERFACE = '[chapters]\nall = "All"\n[options]\nrest = "Rest"\nwalk = "A walk"\n'
FILES = {"guide.toml": GUIDE, "en/page.md": PAGE, "en/values.md": VALUES, "en/interface.toml": INTERFACE}


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(sound(tmp_path, FILES))


def after(library: Library, *said: Weighed) -> Visit:
    """The visit of somebody who has said this."""
    visit = first_visit(library)
    for each in said:
        visit = follow(visit, Weigh(each), library)
    return visit


def test_each_heading_is_a_statement_and_the_list_below_it_what_it_speaks_for(library: Library) -> None:
    topic = library.topic("en", "values")
    assert topic is not None
    told = statements(topic, library.guide)
    assert [each.screen.title for each in told] == ["I want peace.", "I want fun.", "I want nothing."]
    assert [[option.id for option in each.toward] for each in told] == [["rest", "walk"], [], []]
    assert [len(each.blocks) for each in told] == [1, 1, 0]
    assert library.problems() == ()


def test_the_kiosk_closes_it_with_screens_of_its_own(library: Library) -> None:
    assert library.step_ids("en", "values")[-3:] == list(Closing)


def test_without_options_nobody_is_asked_to_which_they_lean(tmp_path: Path) -> None:
    files = FILES | {"guide.toml": GUIDE.partition("[[options]]")[0]}
    assert library_ids(sound(tmp_path, files))[-2:] == [Closing.SURE, Closing.SUMMARY]


def library_ids(folder: Path) -> list[str]:
    return list(Library(folder).step_ids("en", "values"))


def test_who_says_nothing_has_no_summary(library: Library) -> None:
    assert summary_sections(first_visit(library), library) == ()


def test_the_summary_says_what_was_said_and_nothing_else(library: Library) -> None:
    said = (Matters(2, Weight.MIDDLE), Matters(1, Weight.MOST), Matters(3, Weight.LITTLE), Sure(Weight.NONE))
    assert summary_sections(after(library, *said), library) == (
        Section(
            "What matters to me",
            ("I want peace. (Most important) This may speak for: Rest, A walk.", "I want fun. (Important)"),
        ),
        Section("What matters less", ("I want nothing.",)),
        Section("How sure am I?", ("Not sure at all",)),
    )


@pytest.mark.parametrize(("option", "line"), [("walk", "A walk"), (NOT_SURE, "I am not sure yet")])
def test_the_summary_names_where_the_patient_leans(library: Library, option: str, line: str) -> None:
    assert summary_sections(after(library, Leans(option)), library) == (Section("I lean to", (line,)),)


def test_what_matters_little_pulls_nowhere(library: Library) -> None:
    sections = summary_sections(after(library, Matters(1, Weight.LITTLE)), library)
    assert "speak for" not in str(sections)


@pytest.mark.parametrize("language", ["en", "de"])
def test_our_own_statements_are_ten_and_leave_no_option_out(language: str) -> None:
    library = Library(resources.shipped_content())
    topic = library.topic(language, library.topic_of_kind(Kind.VALUES) or "")
    assert topic is not None
    told = statements(topic, library.guide)
    assert len(told) == len({each.screen.title for each in told}) == 10
    assert {option for each in told for option in each.toward} == set(library.guide.options)
    assert [each.toward for each in told] == [each.toward for each in statements(english(library), library.guide)]


def english(library: Library) -> Topic:
    topic = library.topic("en", "values")
    assert topic is not None
    return topic


def test_the_summary_follows_the_language() -> None:
    library = Library(resources.shipped_content())
    visit = after(library, Matters(1, Weight.MOST))
    in_german = summary_sections(follow(visit, Speak("de"), library), library)
    assert in_german[0].title == "Was mir wichtig ist"
    assert in_german[0].lines[0].startswith("Ich will weniger Schmerzen")
