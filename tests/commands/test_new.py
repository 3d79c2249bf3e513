# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""'kiosk new': what is made can be shown at once, and nothing that was there is touched."""

import codecs
from pathlib import Path

import pytest

from kiosk import resources
from kiosk.content.checks import check
from kiosk.content.library import Library
from kiosk.content.model import Kind, Status
from kiosk.content.problems import Level
from kiosk.content.words import Words
from tests.commands.typed import Typing
from tests.content.folders import sound
from tests.quality.good import good

FAQ = "---\ntitle: Questions\nkind: faq\n---\n\n## Does it hurt?\n\nA little."


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    """A guide without a single problem."""
    return good(tmp_path / "guide")


def contents(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def errors(folder: Path) -> list[str]:
    return [str(problem) for problem in check(folder) if problem.level is Level.ERROR]


def test_a_topic_can_be_shown_and_says_what_is_to_be_written(typing: Typing, clean: Path) -> None:
    before = contents(clean)
    answer = typing("new", "topic", "Sleep: how to rest", "--content", clean)
    assert (answer.code, answer.err) == (0, "")
    [made] = contents(clean).keys() - before.keys()
    assert {name: data for name, data in contents(clean).items() if name != made} == before
    assert answer.out.startswith(f"{made} is made, as a draft; ")
    assert errors(clean) == []
    library = Library(clean)
    head = library.head("en", "sleep-how-to-rest")
    assert (head.title, head.status, head.file) == ("Sleep: how to rest", Status.DRAFT, made)
    assert library.step_count("en", "sleep-how-to-rest") == 3
    assert typing("check", clean).out.count("[to-do]") >= 6


@pytest.mark.parametrize(
    ("there", "name"),
    [
        (["07-trial.md"], "08-sleep.md"),
        (["007-trial.md"], "008-sleep.md"),
        (["99-trial.md"], "100-sleep.md"),
        (["07-trial.md", "faq.md", "_12-draft.md"], "13-sleep.md"),
        (["trial.md"], "sleep.md"),
        (["3. trial.md"], "4-sleep.md"),
    ],
)
def test_the_numbers_of_the_files_go_on(typing: Typing, tmp_path: Path, there: list[str], name: str) -> None:
    folder = sound(tmp_path)
    (folder / "en" / "page.md").unlink()
    for each in there:
        (folder / "en" / each).write_text(FAQ, "utf-8")
    typing("new", "topic", "Sleep", "--content", folder)
    assert (folder / "en" / name).is_file()


@pytest.mark.parametrize("title", ["Über Schlaf & Ruhe", "痛み", '# 1 "2"', "x" * 500, "con", "../../away"])
def test_any_title_makes_a_file_in_the_folder(typing: Typing, tmp_path: Path, title: str) -> None:
    folder = sound(tmp_path)
    before = contents(folder).keys()
    assert typing("new", "topic", title, "--content", folder).code == 0
    [made] = contents(folder).keys() - before
    assert made.startswith("en/")
    assert made.count("/") == 1
    assert [
        head.title
        for topic in Library(folder).files("en")
        if (head := Library(folder).head("en", topic)).title == title
    ]


@pytest.mark.parametrize(
    ("what", "title", "said"),
    [
        ("topic", "page", "en/page.md is the topic 'page' already; nothing was made"),
        ("topic", "PAGE!", "en/page.md is the topic 'page' already; nothing was made"),
        ("topic", "???", "'???' has no letter to name a file by; write a title with words"),
        ("topic", " ", "it has no name; write one between quotes"),
        ("topic", "a <b>c", "'a <b>c' cannot be used: there is HTML in the title; "),
        ("faq", "a <b>c", "'a <b>c' cannot be used: there is HTML in the title; "),
        ("faq", "DOES it hurt", "en/faq.md:6 asks this already; nothing was made"),
        ("language", "en", "en/ is there already; nothing was made"),
        ("language", "English", "'English' is no code of a language; write it as de, de-CH or uz-Cyrl"),
        ("language", "../fr", "'../fr' is no code of a language"),
        ("tpic", "A", "topic|faq|language: there is no 'tpic'; do you mean 'topic'?"),
    ],
)
def test_what_is_refused_makes_nothing(typing: Typing, tmp_path: Path, what: str, title: str, said: str) -> None:
    folder = sound(tmp_path, {"en/faq.md": FAQ})
    before = contents(folder)
    assert typing.refusal("new", what, title, "--content", folder).startswith(said)
    assert contents(folder) == before


@pytest.mark.parametrize(
    ("mark", "coding", "end"),
    [(b"", "utf-8", "\n"), (codecs.BOM_UTF8, "utf-8", "\r\n"), (codecs.BOM_UTF16_LE, "utf-16-le", "\r\n")],
)
def test_a_question_is_put_behind_the_others(
    typing: Typing, tmp_path: Path, mark: bytes, coding: str, end: str
) -> None:
    data = mark + FAQ.replace("\n", end).encode(coding)
    folder = sound(tmp_path, {"en/02-faq.md": data})
    answer = typing("new", "faq", "Can I fly?", "--content", folder)
    assert answer.out == "en/02-faq.md:12: write the answer there, then run kiosk check\n"
    after = (folder / "en" / "02-faq.md").read_bytes()
    assert after.startswith(data)
    assert "\n" not in after[len(mark) :].decode(coding).replace(end, "")
    assert Library(folder).step_ids("en", "faq") == ["does-it-hurt", "can-i-fly"]
    assert errors(folder) == []


def test_the_first_question_makes_the_page(typing: Typing, tmp_path: Path) -> None:
    folder = sound(tmp_path)
    assert typing("new", "faq", "Can I fly?", "--content", folder).out.startswith("en/faq.md is made, as a draft, ")
    assert Library(folder).topic_of_kind(Kind.FAQ) == "faq"
    assert errors(folder) == []


@pytest.mark.parametrize("code", ["fr", "pl", "ar", "ja", "de-CH", "uz-Cyrl"])
def test_a_language_has_every_word_to_translate_and_shows_nothing_yet(
    typing: Typing, tmp_path: Path, code: str
) -> None:
    folder = sound(tmp_path, {"en/07-trial.md": "---\ntitle: The trial\nreviewed: 2026-01-01\n---\nText.\n"})
    before = [str(problem) for problem in check(folder)]
    answer = typing("new", "language", code, "--content", folder)
    assert answer.out.startswith(f"{code}/ is made, with 2 pages to translate; patients see none of it yet\n")
    assert [str(problem) for problem in check(folder)] == before
    (folder / code / "_07-trial.md").rename(folder / code / "07-trial.md")
    guide = (folder / "guide.toml").read_text("utf-8").replace('["en"]', f'["en", "{code}"]')
    (folder / "guide.toml").write_text(guide, "utf-8")
    library = Library(folder)
    assert library.interface(code).missing == ()
    assert library.words(code).home == Words().home
    assert library.words(code).right_to_left is (code == "ar")
    head = library.head(code, "trial")
    assert (head.language, head.reviewed, head.status) == (code, None, Status.DRAFT)
    assert not [each for each in (str(problem) for problem in check(folder)) if "behind" in each or ": error:" in each]


def test_a_page_that_is_shown_before_somebody_translates_it_is_told(typing: Typing, tmp_path: Path) -> None:
    folder = sound(tmp_path)
    typing("new", "language", "fr", "--content", folder)
    guide = (folder / "guide.toml").read_text("utf-8").replace('["en"]', '["en", "fr"]')
    (folder / "guide.toml").write_text(guide, "utf-8")
    page = folder / "fr" / "page.md"
    page.with_name("_page.md").rename(page)
    said = [str(problem) for problem in check(folder)]
    assert (
        sum("fr/page.md:1: warning: this page still says what en/page.md says; translate it; " in each for each in said)
        == 1
    )
    assert sum("words of the kiosk are still those of 'en'; translate " in each for each in said) == 1
    page.write_text(page.read_text("utf-8").replace("Text.", "Texte."), "utf-8")
    words = (folder / "fr" / "interface.toml").read_text("utf-8")
    (folder / "fr" / "interface.toml").write_text(words.replace(' = "', ' = "é'), "utf-8")
    assert not [each for each in (str(problem) for problem in check(folder)) if "still" in each]


def test_a_language_of_another_country_may_say_the_same(typing: Typing, tmp_path: Path) -> None:
    folder = sound(tmp_path, {"guide.toml": 'languages = ["en", "en-US"]\n'})
    typing("new", "language", "en-US", "--content", folder)
    (folder / "en-US" / "_page.md").rename(folder / "en-US" / "page.md")
    assert not [each for each in (str(problem) for problem in check(folder)) if "still" in each]


def test_a_language_of_what_we_ship_keeps_titles_options_and_soft_hyphens(typing: Typing, tmp_path: Path) -> None:
    folder = tmp_path / "guide"
    for name, data in contents(resources.shipped_content()).items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    guide = folder / "guide.toml"
    guide.write_text(guide.read_text("utf-8").replace('["en", "de"]', '["de", "en"]'), "utf-8")
    typing("new", "language", "fr", "--content", folder)
    text = (folder / "fr" / "interface.toml").read_text("utf-8")
    assert "&shy;" in text
    (folder / "fr" / "_07-trial.md").rename(folder / "fr" / "07-trial.md")
    made, german = (Library(folder).interface(language) for language in ("fr", "de"))
    assert (made.guide, made.chapters, made.options) == (german.guide, german.chapters, german.options)
    assert made.words.slower == german.words.slower
    assert errors(folder) == []


def test_a_folder_that_cannot_be_written(typing: Typing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(self: Path, *_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    folder = sound(tmp_path)
    monkeypatch.setattr(Path, "mkdir", refused)
    said = typing.refusal("new", "language", "fr", "--content", folder)
    assert said.endswith("cannot be written (Permission denied); check the path and its rights")
    assert not (folder / "fr").exists()
