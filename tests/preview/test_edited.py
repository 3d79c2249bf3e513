# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Which screen an edit can be seen on."""

from pathlib import Path

import pytest

from kiosk.content.library import Library
from kiosk.content.problems import Where
from kiosk.navigation.places import GlossaryPlace, Home, Question, Step
from kiosk.preview.edited import edited
from kiosk.preview.whereabouts import place_at
from tests.commands.folder import FAQ, TRIAL, WORDS, write_guide

PAGE = "en/01-trial.md"


@pytest.mark.parametrize(
    ("text", "place", "screens"),
    [
        (TRIAL.replace("You stay awake.", "You sleep."), Step("trial", 1), {"the-day"}),
        (TRIAL.replace("Try it first", "Try it"), Step("trial", 0), {"the-trial-you"}),
        (TRIAL.replace("## The day", "## Before\n\nEat.\n\n## The day"), Step("trial", 1), {"before"}),
        (TRIAL.partition("## The day")[0], Step("trial", 0), {"the-trial-you"}),
        (TRIAL.replace("## The day", "\n\n## The day"), Step("trial", 0), set()),
    ],
)
def test_the_first_screen_that_says_something_else(text: str, place: Step, screens: set[str], tmp_path: Path) -> None:
    before, after = Library(write_guide(tmp_path / "before")), Library(write_guide(tmp_path / "after", trial=text))
    found = edited(before, after, [PAGE])
    assert found is not None
    assert (found.language, found.topic, found.place) == ("en", "trial", place)
    assert found.screens == screens


def test_a_question_is_opened_and_the_glossary_turned_to(tmp_path: Path) -> None:
    texts = {"faq": FAQ.replace("A little", "Hardly"), "words": WORDS.replace("thin", "fine")}
    before, after = Library(write_guide(tmp_path / "before")), Library(write_guide(tmp_path / "after", **texts))
    questions, words = edited(before, after, ["en/02-faq.md"]), edited(before, after, ["en/03-words.md"])
    assert questions is not None
    assert questions.place == Question("faq", 0, open=True)
    assert words is not None
    assert words.place == GlossaryPlace("words")


def test_what_is_no_page_leads_nowhere(tmp_path: Path) -> None:
    library = Library(write_guide(tmp_path / "guide"))
    assert edited(library, library, ["guide.toml", "images/a.svg", "en/gone.md", "fr/01-trial.md"]) is None


@pytest.mark.parametrize(
    ("where", "place"),
    [
        (Where(PAGE, 1), Step("trial", 0)),
        (Where(PAGE, TRIAL.count("\n")), Step("trial", 1)),
        (Where("en/03-words.md", 8), GlossaryPlace("words")),
        (Where("guide.toml", 1), Home()),
    ],
)
def test_a_line_is_shown_somewhere(where: Where, place: object, tmp_path: Path) -> None:
    assert place_at(Library(write_guide(tmp_path / "guide")), where) == ("en", place)


@pytest.mark.parametrize("file", ["references.toml", "images/a.svg", "en/gone.md", "fr/01-trial.md"])
def test_or_nowhere(file: str, tmp_path: Path) -> None:
    assert place_at(Library(write_guide(tmp_path / "guide")), Where(file, 1)) is None
