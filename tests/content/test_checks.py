# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``checks.check``: all problems of a folder, in the order of an editor's work; none of the shipped guide."""

from pathlib import Path

import pytest

from kiosk import resources
from kiosk.content.checks import check
from kiosk.content.problems import Level, Problem, Where
from tests.content.folders import DRAWING, FRONT, INTERFACE, one, sound, told

BAD = {
    "en/page.md": f"{FRONT}Text.\n\n[a](b)\n\nText <b>.\n",
    "en/a.md": "---\ntitel: a\n---\nText.\n",
    "references.toml": "[smith]\nyear = 'x'\n",
    "images/alone.svg": DRAWING,
}


def test_problems_are_sorted_by_file_and_line_and_each_is_told_once(tmp_path: Path) -> None:
    problems = check(sound(tmp_path, BAD))
    places = [(problem.where.file, problem.where.line) for problem in problems]
    assert places == sorted(places)
    assert len(set(problems)) == len(problems)
    assert {file for file, _ in places} >= set(BAD)


def test_a_problem_reads_as_one_sentence_with_its_place() -> None:
    problem = Problem(Where("en/page.md", 6), Level.ERROR, "this is wrong", "do that")
    assert str(problem) == "en/page.md:6: error: this is wrong; do that"


def test_a_check_is_the_same_each_time(tmp_path: Path) -> None:
    folder = sound(tmp_path, BAD)
    assert check(folder) == check(folder)


def test_a_sound_folder_has_only_what_its_owner_may_want(tmp_path: Path) -> None:
    (problem,) = check(sound(tmp_path))
    assert problem.level is Level.HINT
    assert str(problem) == "images/belt.svg:1: hint: no page shows this picture; use it, or remove the file"


def test_a_picture_that_only_a_card_a_chance_or_a_language_shows_is_used(tmp_path: Path) -> None:
    chance = "!!! chance\n    3 out of 100.\n\n    97 not.\n\n    ![x](c.svg)\n"
    text = f"---\ntitle: Page\npicture: card.svg\n---\n{chance}\n- a\n\n    ![x](l.svg)\n"
    names = ["card.svg", "c.svg", "l.svg", "l.de.svg"]
    problems = check(sound(tmp_path, {"en/page.md": text, **{f"images/{name}": DRAWING for name in names}}))
    assert [problem.where.file for problem in problems] == ["images/belt.svg"]


def test_a_topic_that_no_chapter_names_is_told(tmp_path: Path) -> None:
    files = {"en/extra.md": f"{FRONT}Text.", "en/about.md": "---\ntitle: About\nkind: about\n---\nText."}
    problems = check(sound(tmp_path, files))
    assert one(problems, "en/extra.md").what == "no chapter leads to this topic"
    assert told(problems, "en/about.md") == []


def test_a_chapter_without_a_title_is_told(tmp_path: Path) -> None:
    problem = one(check(sound(tmp_path, {"en/interface.toml": "[words]\n"})), "en/interface.toml")
    assert (problem.what, problem.mend) == ("the chapter 'all' has no title", 'add under [chapters]: all = "…"')


def test_missing_words_of_the_kiosk_are_counted(tmp_path: Path) -> None:
    text = f'[guide]\ntitle = "G"\n{INTERFACE}[words]\nhome = "Home"\n'
    problem = one(check(sound(tmp_path, {"en/interface.toml": text})), "en/interface.toml")
    assert problem.level is Level.WARNING
    assert problem.what.endswith("words of the kiosk are missing")
    assert problem.mend.startswith("add under [words]: language_name, direction")


def test_the_picture_of_a_card_that_cannot_be_shown_is_told_with_its_line(tmp_path: Path) -> None:
    problems = check(sound(tmp_path, {"en/page.md": "---\ntitle: Page\n\npicture: no.svg\n---\nText."}))
    problem = one(problems, "en/page.md")
    assert (problem.where.line, problem.what) == (4, "the picture 'no.svg' cannot be shown")
    assert problem.mend == "put a sound file into images/, or take the line out"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Text.\n\n- a\n- b\n- [a](nowhere)", 8),
        ("Text.\n\n!!! note\n    One.\n\n    [a](nowhere)", 9),
        ("| a |\n|---|\n| b |\n| [a](nowhere) |", 7),
        ("Text\n\n- [ ] a\n- [ ] [a](nowhere)", 7),
    ],
)
def test_a_link_deep_in_a_block_is_told_with_its_line(text: str, line: int, tmp_path: Path) -> None:
    problem = one(check(sound(tmp_path, {"en/page.md": FRONT + text})), "en/page.md")
    assert (problem.where.line, problem.what) == (line, "a link leads to 'nowhere', which is no topic")


def test_a_link_in_the_glossary_is_checked(tmp_path: Path) -> None:
    page = "---\ntitle: W\nkind: glossary\n---\nLead\n:   A wire. See [x](nowhere).\n"
    found = told(check(sound(tmp_path, {"en/words.md": page})), "en/words.md")
    assert (6, "a link leads to 'nowhere', which is no topic") in [(each.where.line, each.what) for each in found]


@pytest.mark.parametrize(
    ("language", "title", "told_of"),
    [
        ("ja", "こんにちは世界", "no font of the kiosk has the letters of 'ja' (Hiragana)"),
        ("xx", "مرحبا بالعالم", "the titles are in Arabic letters, which the code 'xx' does not tell"),
        ("ar", "مرحبا بالعالم", ""),
        ("uz-Cyrl", "Оғриқ ва даволаш", ""),
        ("de", "Die Probe mit dem β-Blocker", ""),
    ],
)
def test_letters_that_no_font_has_are_told(language: str, title: str, told_of: str, tmp_path: Path) -> None:
    files = {
        "guide.toml": f'languages = ["{language}"]\n[[chapters]]\nid = "all"\ntopics = ["page"]\n',
        f"{language}/interface.toml": f'{INTERFACE}[words]\nlanguage_name = "{title}"\n',
        f"{language}/page.md": f"---\ntitle: {title}\n---\nText.\n",
    }
    problems = told(check(sound(tmp_path, files)), f"{language}/")
    assert [problem.what for problem in problems] == [told_of][: bool(told_of)]


def test_the_shipped_guide_has_no_errors() -> None:
    errors = [str(problem) for problem in check(resources.shipped_content()) if problem.level is Level.ERROR]
    assert errors == []


def test_a_later_version_that_waits_beside_a_file_is_a_hint_and_is_not_shown(tmp_path: Path) -> None:
    waiting = {"en/page.md.new": "no page", "images/belt.svg.new": "no drawing"}
    assert str(check(sound(tmp_path, waiting))[0]) == (
        "en/page.md.new:1: hint: a later version of 'page.md' came with the kiosk and lies beside yours;"
        " take over what you want, then delete this one"
    )
    assert len(check(tmp_path)) == len(check(sound(tmp_path / "without"))) + len(waiting)
