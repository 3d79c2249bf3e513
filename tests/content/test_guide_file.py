# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``guide.toml``: what it says, and what is said when it is wrong. A wrong line never stops the guide."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.checks import check
from kiosk.content.library import Library
from kiosk.content.model import About, Author, Chapter
from tests.content.folders import GUIDE, one, sound, told

WHOLE = """
languages = ["en"]
published = 2026-11-21
tour_picture = "belt.svg"
[[chapters]]
id = "pain"
picture = "belt.svg"
topics = ["page"]
[clinic]
phone = "01 234"
[about.en]
funding = "Nobody."
update_policy = "Each year."
authors = [{ name = "A", role = "Doctor" }]
"""


def test_all_that_it_says_is_known(tmp_path: Path) -> None:
    library = Library(sound(tmp_path, {"guide.toml": WHOLE}))
    guide = library.guide
    assert guide.languages == ("en",)
    assert guide.chapters == (Chapter("pain", "belt.svg", ("page",)),)
    assert guide.published == date(2026, 11, 21)
    assert guide.tour_picture == "belt.svg"
    assert guide.variables == {"clinic.phone": "01 234"}
    assert guide.about == {"en": About((Author("A", "Doctor"),), "Nobody.", "Each year.")}
    assert library.problems() == ()


WRONG = [
    ("languages = [", 1, "this is not TOML (", 'write key = "value", with both quotes'),
    ("a = 1\nb = ö", 2, "this is not TOML (", 'write key = "value", with both quotes'),
    ("a = " + "[" * 5_000, 1, "this is not TOML (", 'write key = "value", with both quotes'),
    ("a = " + "1" * 5_000, 1, "this is not TOML (", 'write key = "value", with both quotes'),
    ('\nlanguages = "en"', 2, "'languages' has to be a list of words in quotes", 'write languages = ["…", "…"]'),
    ("\nlanguages = [1]", 2, "'languages' has to be a list of words in quotes", 'write languages = ["…", "…"]'),
    ('languages = ["en", "en"]', 1, "the language 'en' is named twice", "name it once"),
    ('chapters = "x"', 1, "'chapters' has to be a list of tables", "write [[chapters]] before each"),
    ('[[chapters]]\ntopics = ["page"]', 1, "a chapter has no id", 'give each its own, as in id = "trial"'),
    ("clinic = 3", 1, "'clinic' has to be a table", "write [clinic] on a line of its own"),
    ("[clinic]\nphone = 112", 2, "'phone' has to be words in quotes", 'write phone = "…"'),
    ("[about.en]\nfunding = 1", 2, "'funding' has to be words in quotes", 'write funding = "…"'),
    ('published = "soon"', 1, "'published' has to be a date", "write published = 2026-10-31"),
    ("\ntour_picture = 3", 2, "'tour_picture' has to be words in quotes", 'write tour_picture = "…"'),
    ('languags = ["en"]', 1, "nobody knows 'languags'", "do you mean 'languages'?"),
    ('[about.en]\nfundin = "x"', 2, "nobody knows 'fundin'", "do you mean 'funding'?"),
    ('[[chapters]]\nid = "all"\ntopcis = []', 3, "nobody knows 'topcis'", "do you mean 'topics'?"),
]


@pytest.mark.parametrize(("text", "line", "what", "mend"), WRONG)
def test_what_is_wrong_is_told_with_its_line(text: str, line: int, what: str, mend: str, tmp_path: Path) -> None:
    library = Library(sound(tmp_path, {"guide.toml": text}))
    problem = one(library.problems(), "guide.toml")
    assert (problem.where.line, problem.mend) == (line, mend)
    assert problem.what.startswith(what)
    assert library.guide.languages == ("en",)
    assert library.step_count("en", "page") == 1


def test_a_language_without_files_is_told_and_left_out(tmp_path: Path) -> None:
    library = Library(sound(tmp_path, {"guide.toml": 'languages = ["fr", "en"]'}))
    assert library.guide.languages == ("en",)
    problem = one(library.problems(), "guide.toml")
    assert problem.what == "the language 'fr' has no files"
    assert problem.mend == "add a folder fr/ with topics, or take it out of 'languages'"


def test_of_two_chapters_with_one_id_the_first_counts(tmp_path: Path) -> None:
    library = Library(sound(tmp_path, {"guide.toml": GUIDE + '[[chapters]]\nid = "all"\ntopics = []'}))
    assert [chapter.topics for chapter in library.guide.chapters] == [("page",)]
    assert one(library.problems(), "guide.toml").what == "two chapters are called 'all'"


def test_a_moment_is_taken_for_its_day(tmp_path: Path) -> None:
    library = Library(sound(tmp_path, {"guide.toml": "published = 2026-11-21T10:00:00"}))
    assert library.guide.published == date(2026, 11, 21)
    assert str(library.guide.published) == "2026-11-21"


def test_chapters_that_name_a_topic_twice_or_none_or_no_picture_are_checked(tmp_path: Path) -> None:
    text = '[[chapters]]\nid = "all"\npicture = "none.svg"\ntopics = ["page", "pag", "page"]'
    problems = told(check(sound(tmp_path, {"guide.toml": text})), "guide.toml")
    assert [(problem.what, problem.mend) for problem in problems] == [
        ("a chapter names 'pag', which is no topic", "do you mean 'page'?"),
        ("the picture 'none.svg' cannot be shown", "put a sound file into images/"),
        ("the topic 'page' stands in the chapters twice", "name it once"),
    ]


def test_signs_that_nobody_can_see_become_spaces(tmp_path: Path) -> None:
    library = Library(sound(tmp_path, {"guide.toml": r'clinic = { phone = "1\u00002\u000b3" }'}))
    assert library.guide.variables == {"clinic.phone": "1 2 3"}
