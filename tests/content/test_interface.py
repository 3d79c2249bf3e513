# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``interface.toml``: counted words, figures and dates of each language; what is wrong falls back and is told."""

from datetime import date
from pathlib import Path

import pytest

from kiosk import resources
from kiosk.content.checks import check
from kiosk.content.library import Library
from kiosk.content.words import Words
from tests.content.folders import FRONT, INTERFACE, sound, told

POLISH = """
minutes = { one = "{number} minuta", few = "{number} minuty", many = "{number} minut", other = "{number} minuty" }
digits = "0123456789"
thousands = " "
date = "{day}.{month_number}.{year}"
"""
ARABIC = """
direction = "rtl"
digits = "٠١٢٣٤٥٦٧٨٩"
thousands = "٬"
out_of = "من"
to = "إلى"
minutes = { zero = "{number} دقيقة", one = "دقيقة", two = "دقيقتان", few = "{number} دقائق", many = "{number} دقيقة", other = "{number} دقيقة" }
months = "كانون الثاني، شباط، آذار، نيسان، أيار، حزيران، تموز، آب، أيلول، تشرين الأول، تشرين الثاني، كانون الأول"
"""  # noqa: E501 -- a table of TOML stands on one line


def library_of(root: Path, language: str, words: str) -> Library:
    """A guide in one language whose interface says these words."""
    files = {
        "guide.toml": f'languages = ["{language}"]\n[[chapters]]\nid = "all"\ntopics = ["page"]\n',
        f"{language}/interface.toml": f"{INTERFACE}[words]\n{words.strip()}\n",
        f"{language}/page.md": f"{FRONT}Text.\n",
    }
    return Library(sound(root, files))


def in_arabic(text: str) -> str:
    """The same with Arabic figures."""
    return text.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))


def words_of(root: Path, language: str, words: str) -> Words:
    return library_of(root, language, words).words(language)


@pytest.mark.parametrize(
    ("number", "said"), [(1, "1 minuta"), (3, "3 minuty"), (12, "12 minut"), (1022, "1 022 minuty")]
)
def test_a_counted_word_has_the_form_of_its_number(number: int, said: str, tmp_path: Path) -> None:
    words = words_of(tmp_path, "pl", POLISH)
    assert words.counted(words.minutes, number) == said


@pytest.mark.parametrize(
    ("number", "said"), [(2, "دقيقتان"), (5, "5 دقائق"), (15, "15 دقيقة"), (12_345, "12٬345 دقيقة")]
)
def test_a_language_has_figures_of_its_own(number: int, said: str, tmp_path: Path) -> None:
    words = words_of(tmp_path, "ar", ARABIC)
    assert words.counted(words.minutes, number) == in_arabic(said)


def test_a_word_that_is_the_same_for_every_number_needs_no_forms(tmp_path: Path) -> None:
    words = words_of(tmp_path, "ja", 'minutes = "{number}分"')
    assert [words.counted(words.minutes, number) for number in (1, 5)] == ["1分", "5分"]


def test_a_word_of_another_language_is_counted_in_the_way_of_that_language(tmp_path: Path) -> None:
    files = {
        "guide.toml": 'languages = ["en", "fr"]\n[[chapters]]\nid = "all"\ntopics = ["page"]\n',
        "fr/interface.toml": '[words]\nhome = "Accueil"\n',
        "fr/page.md": f"{FRONT}Texte.\n",
    }
    words = Library(sound(tmp_path, files)).words("fr")
    assert words.counted(words.minutes, 0) == "0 minutes"


def test_a_date_may_be_all_figures_and_a_month_more_than_one_word(tmp_path: Path) -> None:
    day = date(2026, 10, 1)
    assert words_of(tmp_path / "pl", "pl", POLISH).said_date(day) == "1.10.2026"
    assert words_of(tmp_path / "ar", "ar", ARABIC).said_date(day) == in_arabic("1 تشرين الأول 2026")
    assert Words().said_date(day) == "1 October 2026"


def test_a_chance_is_read_in_either_kind_of_figures(tmp_path: Path) -> None:
    library = library_of(tmp_path, "ar", ARABIC)
    for sentence in ("3 إلى 5 من 100 شخص.", in_arabic("3 إلى 5 من 100 شخص.")):
        (tmp_path / "ar/page.md").write_text(f"{FRONT}!!! chance\n    {sentence}\n\n    الآخرون لا.\n", "utf-8")
        library = Library(tmp_path)
        topic = library.topic("ar", "page")
        assert topic is not None
        assert "low=3, high=5" in str(topic.screens[0].blocks[0])


@pytest.mark.parametrize("sentence", ["100人中30人が楽になります。", "100人中20~30人が楽になります。"])
def test_a_language_may_say_the_hundred_first(sentence: str, tmp_path: Path) -> None:
    library_of(tmp_path, "ja", 'out_of = "100人中{number}人"\nto = "~"')
    (tmp_path / "ja/page.md").write_text(f"{FRONT}!!! chance\n    {sentence}\n\n    他の人は違います。\n", "utf-8")
    topic = Library(tmp_path).topic("ja", "page")
    assert topic is not None
    assert "high=30" in str(topic.screens[0].blocks[0])


def test_a_long_word_may_break_where_its_author_says(tmp_path: Path) -> None:
    library = library_of(tmp_path, "de", 'home = "Start&shy;seite"')
    (tmp_path / "de/page.md").write_text("---\ntitle: Rücken&shy;mark\n---\n## Nerven&shy;schmerz\n\nText.\n", "utf-8")
    topic = library.topic("de", "page")
    assert topic is not None
    assert (library.words("de").home, topic.head.title) == ("Start\u00adseite", "Rücken\u00admark")
    assert (topic.screens[0].id, topic.screens[0].title) == ("nervenschmerz", "Nerven\u00adschmerz")


@pytest.mark.parametrize(
    ("language", "direction"), [("ar", "rtl"), ("he-IL", "rtl"), ("de", "ltr"), ("az-Arab", "rtl")]
)
def test_lines_run_as_the_language_is_written_when_nobody_says_it(
    language: str, direction: str, tmp_path: Path
) -> None:
    assert words_of(tmp_path, language, "").direction == direction


WRONG = [
    ('direction = "up"', '\'up\' is no direction; write direction = "ltr", or "rtl" for'),
    ('digits = "012"', "'digits' has to be ten different figures, from nought to nine; write digits = \"0123456789\""),
    ('months = "Jan, Feb"', "'months' names 2 months; write all 12, from January on, with a comma between them"),
    ('home = " "', "'home' is empty; write home = \"…\", or remove the line"),
    ("home = 3", "'home' has to be words in quotes; write home = \"…\""),
    ("minutes = 3", "'minutes' has to be words in quotes; write minutes = \"…\""),
    ("minutes = { other = 3 }", "the form 'other' of 'minutes' has to be words in quotes; write other = \"…\""),
    ('minutes = { one = "1" }', "'minutes' has no form 'other', and is not said in this language; add other"),
    ('step_of = "Step {stop}"', "nothing is filled in for {stop} in 'step_of'; do you mean 'step'?"),
]


@pytest.mark.parametrize(("line", "said"), WRONG, ids=[line for line, _ in WRONG])
def test_what_is_wrong_is_told_with_its_line_and_the_default_is_said(line: str, said: str, tmp_path: Path) -> None:
    library = library_of(tmp_path, "en", line)
    words = library.words("en")
    problems = [str(problem) for problem in library.problems()]
    assert any(problem.startswith(f"en/interface.toml:4: error: {said}") for problem in problems), problems
    assert words == Words() or "{stop}" in words.step_of
    assert words.counted(words.minutes, 5) == "5 minutes"


ODD = [
    ('minutes = { one = "x", few = "x", other = "{number} x" }', "'minutes' has a form 'few', which 'en' never uses"),
    ('minutes = { other = "{number} x" }', "'minutes' has no form 'one'"),
    ('minutes = "x"', "'minutes' does not say {number}"),
    ('step_of = "Step {step}"', "'step_of' does not say {steps}"),
]


@pytest.mark.parametrize(("line", "what"), ODD, ids=[line for line, _ in ODD])
def test_what_is_odd_is_told_and_said_all_the_same(line: str, what: str, tmp_path: Path) -> None:
    library = library_of(tmp_path, "en", line)
    assert library.words("en") != Words()
    (problem,) = library.problems()
    assert (problem.what, problem.level, problem.where.line) == (what, "warning", 4)


BROKEN = [
    "[words\n",
    "words = 3\n",
    "[words]\nhome = \n",
    "\0",
    "[[words]]\nhome = 'x'\n",
    "[words.home]\nx = 'y'\n",
    "\ufeff",
]


@pytest.mark.parametrize("text", BROKEN)
def test_a_broken_file_leaves_the_words_of_the_default(text: str, tmp_path: Path) -> None:
    folder = sound(tmp_path, {"en/interface.toml": text})
    assert Library(folder).words("en") == Words()
    assert told(check(folder), "en/interface.toml")


def test_the_shipped_words_are_those_that_stand_in_for_missing_ones() -> None:
    library = Library(resources.shipped_content())
    assert library.words("en") == Words()
    assert library.interface("en").missing == ()
