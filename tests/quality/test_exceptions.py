# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Exceptions: a check is off at one place and nowhere else, and an exception that is none is told."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.quality.inspection import Inspection, inspect
from kiosk.quality.known import LEVELS
from kiosk.quality.summary import summary
from tests.quality.good import TRIAL, good

TODAY = date(2026, 11, 21)
PERCENT = TRIAL.replace("A small box sends", "For 30 % or 40 %, a small box sends")
REASON = 'reason = "The study gives no other number."'


def inspected(root: Path, exceptions: str, trial: str = PERCENT) -> Inspection:
    return inspect(good(root, {"en/01-trial.md": trial, "exceptions.toml": exceptions}), TODAY)


def told(found: Inspection) -> list[str]:
    return [str(each) for each in found.told]


@pytest.mark.parametrize("place", ["en/trial", "en/trial#device"])
def test_a_check_is_off_for_a_screen_or_a_topic(place: str, tmp_path: Path) -> None:
    found = inspected(tmp_path, f'[[exceptions]]\ncheck = "percentage"\nat = "{place}"\n{REASON}\n')
    assert told(found) == []
    ((exempt, count),) = summary(found).exceptions
    assert (exempt.at, exempt.reason, count) == (place, "The study gives no other number.", 1)


def test_a_check_is_off_for_a_file(tmp_path: Path) -> None:
    exceptions = f'[[exceptions]]\ncheck = "unused-reference"\nat = "references.toml"\n{REASON}\n'
    found = inspected(tmp_path, exceptions, TRIAL.replace("[^smith]", ""))
    assert {each.check for each in found.findings} == {"number-without-source"}


def test_another_check_or_another_screen_is_not_off(tmp_path: Path) -> None:
    exceptions = (
        f'[[exceptions]]\ncheck = "percentage"\nat = "en/trial#none"\n{REASON}\n'
        f'[[exceptions]]\ncheck = "one-in-x"\nat = "en/trial#device"\n{REASON}\n'
    )
    first, none, other = told(inspected(tmp_path, exceptions))
    assert first.startswith("en/01-trial.md:20: warning: '30 %' is a percentage; ")
    start, end = "exceptions.toml:{}: warning: nothing is found by ", "; remove the exception [exception]"
    assert none == f"{start.format(1)}'percentage' at 'en/trial#none'{end}"
    assert other == f"{start.format(5)}'one-in-x' at 'en/trial#device'{end}"


@pytest.mark.parametrize(
    ("exception", "what"),
    [
        ('check = "percentag"\nat = "en/trial"', "there is no check 'percentag'; do you mean 'percentage'?"),
        ('check = "structure"\nat = "en/trial"', "there is no check 'structure'; "),
        ('check = "percentage"\nat = "en/tria"', "there is no place 'en/tria'; do you mean 'en/trial'?"),
        ('check = "percentage"\nat = "en/trial#day"', "there is no place 'en/trial#day'; do you mean 'en/trial"),
        ('check = "percentage"', "there is no place ''; known are"),
        ('at = "en/trial"', "there is no check ''; known are"),
    ],
)
def test_an_exception_that_names_nothing_is_told(exception: str, what: str, tmp_path: Path) -> None:
    lines = told(inspected(tmp_path, f"[[exceptions]]\n{exception}\n{REASON}\n"))
    assert any(line.startswith(f"exceptions.toml:1: warning: {what}") for line in lines)
    assert any(line.endswith("[percentage]") for line in lines)


@pytest.mark.parametrize("reason", ["", 'reason = ""', 'reason = "ok"', 'reason = "  it is  "'])
def test_an_exception_without_a_reason_is_told(reason: str, tmp_path: Path) -> None:
    found = inspected(tmp_path, f'\n[[exceptions]]\ncheck = "percentage"\nat = "en/trial"\n{reason}\n')
    (line,) = told(found)
    assert line.startswith("exceptions.toml:2: warning: nobody says why 'percentage' does not count at 'en/trial'; ")


def test_no_exception_hides_what_is_said_of_exceptions(tmp_path: Path) -> None:
    text = f'[[exceptions]]\ncheck = "exception"\nat = "exceptions.toml"\n{REASON}\n'
    found = [line for line in told(inspected(tmp_path, text)) if line.endswith("[exception]")]
    assert len(found) == 1
    assert "exception" in LEVELS


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("[[exceptions]\n", "this is not TOML"),
        ("exceptions = 3\n", "'exceptions' has to be a list of tables"),
        ('[[exceptions]]\ncheck = 3\nat = ["x"]\nreason = true\n', "'check' has to be words in quotes"),
        (f'[[exception]]\ncheck = "percentage"\nat = "en/trial"\n{REASON}\n', "nobody knows 'exception'"),
        (f'[[exceptions]]\ncheck = "percentage"\nat = "en/trial"\nwhy = "x"\n{REASON}\n', "nobody knows 'why'"),
    ],
)
def test_a_file_that_is_wrong_is_told_and_stops_nothing(text: str, what: str, tmp_path: Path) -> None:
    lines = told(inspected(tmp_path, text))
    assert any(line.startswith("exceptions.toml:") and what in line for line in lines)


def test_two_exceptions_for_one_finding_are_both_in_use(tmp_path: Path) -> None:
    exceptions = "".join(
        f'[[exceptions]]\ncheck = "percentage"\nat = "{place}"\n{REASON}\n' for place in ("en/trial", "en/trial#device")
    )
    assert told(inspected(tmp_path, exceptions)) == []
