# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The list of ways out promises nothing that is not there: every test that it names exists, and it counts right."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs/security.md").read_text("utf-8")
RECIPES = (ROOT / "docs/lockdown.md").read_text("utf-8")
ROWS = re.findall(r"^\| (\d+) \| (.+?) \| (.+?): (.+?) \| (.+?) \|$", PAGE, re.MULTILINE)
TESTED, BY_RECIPE, NOT = "prevented and tested", "prevented by the recipe", "not prevented"


def exists(test: str) -> bool:
    """Whether there is such a test, written as pytest does."""
    name, _, function = test.partition("::")
    file = ROOT / name
    if not file.is_file():
        return False
    nodes = ast.walk(ast.parse(file.read_text("utf-8")))
    return any(isinstance(node, ast.FunctionDef) and node.name == function for node in nodes)


def test_there_are_forty_two_ways_out_each_with_one_of_three_answers() -> None:
    assert [int(number) for number, *_ in ROWS] == list(range(1, 43))
    assert {answer for _, _, answer, *_ in ROWS} == {TESTED, BY_RECIPE, NOT}
    for answer in (TESTED, BY_RECIPE, NOT):
        number = sum(each == answer for _, _, each, *_ in ROWS)
        assert re.search(rf"\b{number} are {answer}", PAGE), (number, answer)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_what_is_called_tested_names_tests_that_are_there(row: tuple[str, ...]) -> None:
    tests = re.findall(r"`(tests/[^`]+)`", row[4])
    assert bool(tests) == (row[2] == TESTED)
    assert not [test for test in tests if not exists(test)]


@pytest.mark.parametrize("row", [row for row in ROWS if row[2] == BY_RECIPE], ids=lambda row: row[0])
def test_what_a_recipe_prevents_stands_in_the_recipes(row: tuple[str, ...]) -> None:
    assert not [name for name in re.findall(r"`([^`]+)`", row[3]) if name not in RECIPES]


def test_a_test_that_is_not_there_would_be_missed() -> None:
    assert not exists("tests/lockdown/test_bolts.py::test_of_the_future")
    assert not exists("tests/nowhere.py::test_nothing")
