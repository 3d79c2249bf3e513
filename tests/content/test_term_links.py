# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Words of the glossary become tappable: on each screen once, and one in a paragraph at most."""

from pathlib import Path

import pytest

from kiosk.content.library import Library
from tests.content.as_text import topic_as_text
from tests.content.folders import FRONT, sound

WORDS = """---
title: Words
kind: glossary
---
Lead | leads
:   A wire.

Lead test
:   A trial.

C++ code
:   A language. The lead is one.

Größe
:   A size.

Pill
:   A medicine.
"""


def linked(folder: Path, text: str, words: str = WORDS) -> str:
    """The page as it is shown."""
    topic = Library(sound(folder, {"en/page.md": FRONT + text, "en/words.md": words})).topic("en", "page")
    assert topic is not None
    return topic_as_text(topic)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("A lead, a lead.", "paragraph: A word(lead: lead), a lead."),
        ("LEADS.", "paragraph: word(lead: LEADS)."),
        ("A leader misleads, a lead-in.", "paragraph: A leader misleads, a lead-in."),
        ("A lead test of a lead.", "paragraph: A word(lead-test: lead test) of a lead."),
        ("A lead.\n\nA lead.", "paragraph: A word(lead: lead).\nparagraph: A lead."),
        (
            "A lead.\n\n## Next\n\nA lead.",
            "paragraph: A word(lead: lead).\nscreen next: Next\nparagraph: A word(lead: lead).",
        ),
        ("Size: GRÖSSE.", "paragraph: Size: word(größe: GRÖSSE)."),
        ("Size: größe.", "paragraph: Size: word(größe: größe)."),
        ("**A lead** or *lead*.", "paragraph: strong(A word(lead: lead)) or emphasis(lead)."),
        ("[A lead](page), a lead.", "paragraph: link(page: A lead), a word(lead: lead)."),
        ("### Lead\n\nLead.", "heading: Lead\nparagraph: word(lead: Lead)."),
        ("- lead\n- lead test", "list\n  - word(lead: lead)\n  - word(lead-test: lead test)"),
        ("| lead |\n|---|\n| lead |", "table\n  lead\n  lead"),
        ("!!! note\n    A lead.", "note\n  paragraph: A word(lead: lead)."),
    ],
)
def test_the_first_mention_is_linked(text: str, shown: str, tmp_path: Path) -> None:
    assert linked(tmp_path, text) == shown


def test_a_quick_check_and_the_sentence_of_a_chance_stay_as_they_are(tmp_path: Path) -> None:
    check = '!!! check "Lead?"\n    - [x] lead\n    - [ ] no\n\n'
    chance = "!!! chance\n    3 out of 100 leads.\n\n    97 not.\n\n    A lead.\n"
    shown = linked(tmp_path, check + chance)
    assert shown.count("word(") == 1
    assert shown.endswith("paragraph: A word(lead: lead).")


def test_letters_that_are_alike_in_one_language_only_are_not_taken_for_each_other(tmp_path: Path) -> None:
    assert linked(tmp_path, "A p\u0131ll, a pill.") == "paragraph: A p\u0131ll, a word(pill: pill)."


def test_a_word_with_signs_in_it_is_found(tmp_path: Path) -> None:
    assert linked(tmp_path, "In C++ code.") == "paragraph: In word(c-code: C++ code)."


def test_the_meanings_themselves_are_not_linked(tmp_path: Path) -> None:
    library = Library(sound(tmp_path, {"en/words.md": WORDS}))
    term = library.term("en", "c-code")
    assert term is not None
    assert "TermRef" not in str(term.meaning)


def test_without_a_glossary_nothing_is_linked(tmp_path: Path) -> None:
    assert linked(tmp_path, "A lead.", f"{FRONT}No glossary.") == "paragraph: A lead."


def test_an_empty_glossary_links_nothing(tmp_path: Path) -> None:
    assert linked(tmp_path, "A lead.", "---\ntitle: W\nkind: glossary\n---\n") == "paragraph: A lead."


@pytest.mark.parametrize("form", ["%", "β-blocker", "MRI scan", "L'eau"])
def test_a_form_of_any_letters_is_found(form: str, tmp_path: Path) -> None:
    glossary = f"---\ntitle: W\nkind: glossary\n---\nWord | {form}\n:   A meaning.\n"
    folder = sound(tmp_path, {"en/words.md": glossary, "en/page.md": f"{FRONT}Here ({form.upper()}) it is.\n"})
    topic = Library(folder).topic("en", "page")
    assert topic is not None
    assert f"word(word: {form.upper()})" in topic_as_text(topic)
