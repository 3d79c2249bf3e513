# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The made-up languages are sound: their words are changed, and nothing else."""

from pathlib import Path

import pytest

from kiosk import resources
from kiosk.content.blocks import Chance
from kiosk.content.checks import check
from kiosk.content.library import Library
from kiosk.content.problems import Level
from tests.languages.guides import guide_in
from tests.languages.markdown import page, words
from tests.languages.tongues import LONG, RIGHT, Tongue

LOUD = Tongue("xx", "ltr", str.upper, "von", "bis")
KEPT = [
    ("Call {clinic.phone} now.", "CALL {clinic.phone} NOW."),
    ("Less pain.[^smith]", "LESS PAIN.[^smith]"),
    ("See [the trial](trial#day).", "SEE [THE TRIAL](trial#day)."),
    ('![A belt](belt.svg "On you")', '![A BELT](belt.svg "ON YOU")'),
    ('!!! chance "Pain"', '!!! chance "PAIN"'),
    ("- [x] No :: **It** hurts", "- [x] NO :: **IT** HURTS"),
    ("|:--|---|", "|:--|---|"),
    ("41 to 90 out of 100 go", "41 bis 90 von 100 GO"),
    ("[Read](https://example.org/a/b/) it", "[READ](https://example.org/a/b/) IT"),
]


@pytest.mark.parametrize(("english", "changed"), KEPT, ids=[english for english, _ in KEPT])
def test_only_words_are_changed(english: str, changed: str) -> None:
    assert words(english, LOUD) == changed


def test_a_screen_keeps_its_id() -> None:
    text = "---\ntitle: T\nicon: bed\n---\nA.\n\n## On the day\n\nB.\n\n## Road {#driving}\n\nC.\n"
    made = page(text, LONG)
    assert "{#on-the-day}" in made
    assert made.count("{#") == 2
    assert "icon: bed" in made


@pytest.mark.parametrize("tongue", [LONG, RIGHT], ids=lambda tongue: tongue.code)
def test_a_guide_in_a_made_up_language_is_sound_and_says_as_much(tongue: Tongue, tmp_path: Path) -> None:
    folder = guide_in(tongue, tmp_path / "guide")
    problems = check(folder)
    assert [str(problem) for problem in problems if problem.level is Level.ERROR] == []
    warned = {problem.what for problem in problems if problem.where.file.startswith(f"{tongue.code}/interface")}
    assert warned == set()
    made, english = Library(folder), Library(resources.shipped_content())
    for topic in english.topic_ids():
        assert made.step_count(tongue.code, topic) == english.step_count("en", topic)
        assert chances(made, tongue.code, topic) == chances(english, "en", topic)


def chances(library: Library, language: str, topic: str) -> list[tuple[int, int]]:
    read = library.topic(language, topic)
    blocks = [block for screen in read.screens for block in screen.blocks] if read is not None else []
    return [(block.low, block.high) for block in blocks if isinstance(block, Chance)]


def test_the_longer_language_is_longer_by_two_fifths() -> None:
    english = (resources.shipped_content() / "en/03-options.md").read_text("utf-8")
    assert 1.3 < letters(words(english, LONG)) / letters(english) < 1.5


def letters(text: str) -> int:
    return sum(map(str.isalpha, text))
