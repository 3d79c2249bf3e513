# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""A translation is marked where its numbers, pictures or parts are not those of the page that it is made from."""

from pathlib import Path

import pytest

from kiosk.content.library import Library
from kiosk.content.translations import source_of
from kiosk.preview.behind import UNSEEN, behind

HEAD = "---\ntitle: {title}\nsummary: Short.\n{source}---\n"
BEGIN = "Try it."
DAY = """## The day {#day}

You lie down for 1,500 seconds.[^deer]

![A wire](wire.svg)

- One point
- Two points
"""
CHECK = """## Know {#know}

!!! check "Is it 2?"
    - [x] Yes
    - [ ] No
"""
TAG = DAY.replace("The day", "Der Tag").replace("You lie down for 1,500 seconds.", "Sie liegen 1'500 Sekunden.")
WISSEN = CHECK.replace("Know", "Wissen").replace("Yes", "Ja").replace("No", "Nein")


def told(folder: Path, german: str, screen: int, *edited: str, stale: bool = False) -> str:
    """What is said of a screen of the German page."""
    (folder / "en/01-trial.md").write_text(f"{HEAD.format(title='Trial', source='')}{BEGIN}\n\n{DAY}\n{CHECK}", "utf-8")
    made_from = "000000000000" if stale else source_of(Library(folder), "trial")
    text = f"{HEAD.format(title='Probe', source=f'source: {made_from}' + chr(10))}Erst.\n\n{german}"
    (folder / "de/01-trial.md").write_text(text, "utf-8")
    images = folder / "images"
    images.mkdir(exist_ok=True)
    for name in ("wire.svg", "other.svg"):
        (images / name).write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>', "utf-8")
    return behind(Library(folder), "de", "trial", screen, edited)


def test_what_is_alike_is_not_marked_though_numbers_are_written_otherwise(two_languages: Path) -> None:
    assert [told(two_languages, TAG + WISSEN, screen) for screen in (1, 2, 3)] == ["", "", ""]


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("1'500", "1'400", "The numbers differ: 1500 there, 1400 here."),
        (" 1'500", "", "Numbers are missing here: 1500."),
        ("liegen", "liegen 2-mal", "Numbers stand here that are not there: 2."),
        ("wire.svg", "other.svg", "The pictures differ: wire.svg there, other.svg here."),
        ("![A wire](wire.svg)", "", "The pictures differ: wire.svg there, none here."),
        ("- Two points\n", "", "Missing here: list of 2 points. Not there: list of 1 points."),
        ("- One", "Noch etwas.\n\n- One", "Not there: paragraph."),
        ("[^deer]", "", "The sources differ: deer only there, none only here."),
    ],
)
def test_a_screen_is_marked_with_what_differs_and_others_lead_there(
    two_languages: Path, old: str, new: str, why: str
) -> None:
    assert old in TAG
    german = TAG.replace(old, new) + WISSEN
    assert told(two_languages, german, 2).startswith(f"Differs from en/01-trial.md. {why}")
    assert told(two_languages, german, 1) == "Differs from en/01-trial.md. Look at screen 2 too."


def test_another_right_answer_is_told(two_languages: Path) -> None:
    turned = WISSEN.replace("[x] Ja", "[ ] Ja").replace("[ ] Nein", "[x] Nein")
    assert "Another answer is right: number 1 there, 2 here." in told(two_languages, TAG + turned, 3)


def test_a_screen_that_is_missing_is_named_and_those_behind_it_are_still_compared(two_languages: Path) -> None:
    shifted = "Differs from en/01-trial.md. It is made from screen 3, “Know”."
    assert told(two_languages, WISSEN, 2) == f"{shifted} Missing here: “The day”."
    assert "numbers" in told(two_languages, WISSEN.replace("2?", "3?"), 2)


def test_a_screen_that_only_the_translation_has_is_told(two_languages: Path) -> None:
    more = "## Noch etwas\n\nGanz anders.\n\n"
    assert "There is no such screen there." in told(two_languages, more + TAG + WISSEN, 2)
    shifted = "Differs from en/01-trial.md. It is made from screen 2, “The day”."
    assert told(two_languages, more + TAG + WISSEN, 3) == f"{shifted} Look at screen 2 too."


def test_of_a_page_that_is_behind_the_screen_is_named_if_one_can_tell(two_languages: Path) -> None:
    assert told(two_languages, TAG + WISSEN, 1, stale=True) == f"Behind en/01-trial.md, which was changed. {UNSEEN}"
    assert told(two_languages, TAG + WISSEN, 2, "day", stale=True).endswith("This screen was changed just now.")
    assert told(two_languages, TAG + WISSEN, 1, "day", stale=True).endswith("Look at screen 2 too.")
