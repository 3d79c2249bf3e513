# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The summary: what is met, of how many; what is missing by name; and what only people can judge is not counted."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.quality.inspection import inspect
from kiosk.quality.ipdas import CERTIFYING, QUALIFYING, QUALITY
from kiosk.quality.pemat import PEMAT
from kiosk.quality.summary import summary
from kiosk.quality.yardsticks import Ground, Score
from tests.quality.good import GUIDE, INTERFACE, QUESTIONS, SHIPPED, TRIAL, good

TODAY = date(2026, 11, 21)
WORDS = "[words]" + SHIPPED.read_text("utf-8").partition("[words]")[2]


def scores(root: Path, **files: str) -> dict[str, Score]:
    names = {"guide": "guide.toml", "interface": "en/interface.toml", "trial": "en/01-trial.md"}
    found = inspect(good(root, {names[key]: text for key, text in files.items()}), TODAY)
    return {score.yardstick: score for score in summary(found).scores}


def missing(found: dict[str, Score]) -> set[str]:
    return {item.id for name, score in found.items() if name.startswith("IPDAS") for item in score.missing}


def test_a_good_guide_meets_all_that_a_program_can_judge(tmp_path: Path) -> None:
    found = scores(tmp_path)
    assert [(len(score.met), score.counted) for score in found.values()][:2] == [(6, 6), (6, 6)]
    assert missing(found) <= {"21"}


@pytest.mark.parametrize(
    ("item", "files"),
    [
        ("Q1", {"guide": GUIDE.replace('condition = "trial"\n', "")}),
        ("Q2", {"trial": TRIAL.replace("Should you try the device?", "What now?")}),
        ("Q2", {"guide": GUIDE.replace('decision = "trial"\n', "")}),
        ("Q3", {"guide": GUIDE.replace("no_procedure = true\n", "")}),
        ("Q4", {"trial": TRIAL.replace("- **Good points:** 30 out of 100 have less pain.[^smith]\n", "")}),
        ("Q4", {"interface": INTERFACE.replace('benefits = "Good points:"\n', "") + WORDS}),
        ("Q5", {"trial": TRIAL.replace("- **Bad points:** It needs an operation to put in.\n", "")}),
        ("Q6", {"guide": GUIDE.replace('living = "trial#device"\n', "")}),
        ("C1", {"trial": TRIAL.replace("You take no risk from a procedure.", "You take no risk. " * 12)}),
        ("C1", {"guide": GUIDE.replace('screen = "trial#device"', 'screen = "trial#gone"')}),
        ("C2", {"trial": TRIAL.replace("[^smith]", "")}),
        ("C3", {"guide": GUIDE.replace("published = 2026-11-21\n", "")}),
        ("C4", {"guide": GUIDE.replace('update_policy = "Each page names the date of its next check."\n', "")}),
        ("C4", {"trial": TRIAL.replace("2999-01-01", "2026-11-20")}),
        ("C5", {"trial": TRIAL.replace("- **Not known:** Who gains most from it.\n", "")}),
        ("C6", {"guide": GUIDE.replace('funding = "The hospital paid for this guide."\n', "")}),
        ("1", {"guide": GUIDE.replace('untreated = "trial#none"\n', "")}),
        ("2", {"trial": TRIAL.replace("| No risk |", "| |")}),
        (
            "2",
            {
                "trial": TRIAL.replace(
                    "| Choice | Good | Bad |\n|---|---|---|\n| No device | No risk | Pain goes on |", ""
                )
            },
        ),
        ("3", {"trial": TRIAL.replace("30 out of 100", "Some").replace("70 out of 100", "The others")}),
        ("4", {"trial": TRIAL.replace("people with leg pain", "people")}),
        ("5", {"trial": TRIAL.replace("You test it first.", "It is twice as likely to help.")}),
        ("6", {"trial": TRIAL.replace(" after 2 years", "")}),
        ("7", {"trial": TRIAL.replace("You test it first.", "It helps 7 out of 20.[^smith]")}),
        ("8", {"trial": TRIAL.replace("!!! chance", "!!! note")}),
        ("9", {"guide": GUIDE.replace('values = "questions"\n', "")}),
        ("10", {"guide": GUIDE.replace('steps = "questions"\n', "")}),
        ("18", {"guide": GUIDE.replace('evidence = "trial#device"\n', "")}),
        ("19", {"guide": GUIDE.replace('certainty = "trial#device"\n', "")}),
        ("20", {"guide": GUIDE.replace(', role = "Consultant in pain medicine"', "")}),
    ],
)
def test_what_is_taken_away_is_missing(item: str, files: dict[str, str], tmp_path: Path) -> None:
    assert item not in missing(scores(tmp_path / "before"))
    assert item in missing(scores(tmp_path / "after", **files))


def test_without_checklists_there_are_no_questions_to_take_along(tmp_path: Path) -> None:
    folder = good(tmp_path, {"en/02-questions.md": QUESTIONS.replace("- [ ] ", "- ")})
    found = {score.yardstick: score for score in summary(inspect(folder, TODAY)).scores}
    assert "11" in missing(found)
    assert "23" in {item.id for item in found["PEMAT-informed"].missing}


def test_a_guide_that_declares_no_decision_is_held_to_no_criteria_for_decision_aids(tmp_path: Path) -> None:
    found = scores(tmp_path, guide='languages = ["en"]\npublished = 2026-11-21\n')
    assert list(found) == ["PEMAT-informed"]


@pytest.mark.parametrize(("bare", "met"), [(1, True), (2, False)])
def test_an_item_of_pemat_is_met_when_nearly_all_screens_have_it(bare: int, met: bool, tmp_path: Path) -> None:  # noqa: FBT001 -- what is expected
    page = "---\ntitle: Page {number}\nreview_by: 2999-01-01\n---\nWhat matters to you?\n"
    folder = good(tmp_path, {f"en/page-{number}.md": page.format(number=number) for number in range(bare)})
    (*_, score) = summary(inspect(folder, TODAY)).scores
    assert ("11" in {item.id for item in score.met}) is met


def test_an_item_cannot_be_met_by_a_check_that_there_is_not(tmp_path: Path) -> None:
    ground = Ground(inspect(good(tmp_path), TODAY).survey, "en", ())
    with pytest.raises(ValueError, match="there is no check 'percentag'"):
        ground.free_of("percentage", "percentag")


def test_each_language_is_judged_by_itself(tmp_path: Path) -> None:
    guide = GUIDE.replace('["en"]', '["en", "de"]')
    folder = good(tmp_path, {"guide.toml": guide, "de/01-trial.md": "---\ntitle: Test\n---\nEin Test.\n"})
    found = {(score.yardstick, score.language): score for score in summary(inspect(folder, TODAY)).scores}
    assert not found["IPDAS qualifying", "en"].missing
    assert {"Q2", "Q4", "Q5"} <= {item.id for item in found["IPDAS qualifying", "de"].missing}


def test_what_only_people_can_judge_is_never_met() -> None:
    items = [item for yardstick in (QUALIFYING, CERTIFYING, QUALITY, PEMAT) for item in yardstick.items]
    assert len(QUALIFYING.items) == len(CERTIFYING.items) == 6
    assert all(item.met is not None for item in (*QUALIFYING.items, *CERTIFYING.items))
    assert {"12", "13", "14", "15", "16", "17", "22", "23"} <= {item.id for item in items if item.met is None}
    for yardstick in (QUALITY, PEMAT):
        assert len({item.id for item in yardstick.items}) == len(yardstick.items)
