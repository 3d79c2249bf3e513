# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What is documented of the checks is so: every check with its level, every role, every key of the JSON."""

import json
import re
from pathlib import Path

from kiosk.commands.check_table import table
from kiosk.quality.declarations import ROLES
from kiosk.quality.inspection import inspect
from kiosk.quality.known import LEVELS
from tests.quality.good import TRIAL, good
from tests.quality.test_cases import TODAY

DOCS = Path(__file__).resolve().parents[2] / "docs"
WRITING = (DOCS / "writing-content.md").read_text("utf-8")


def test_every_check_is_documented_with_its_level() -> None:
    rows = re.findall(r"^\| ((?:`[a-z-]+`(?:, )?)+) \| (error|warning|hint) \|", WRITING, re.MULTILINE)
    documented = {name: level for names, level in rows for name in re.findall(r"`([a-z-]+)`", names)}
    in_text = {name: level.value for name, level in LEVELS.items() if name not in documented}
    assert {name for name in in_text if f"`{name}`" not in WRITING} == set()
    assert {name: LEVELS[name].value for name in documented} == documented


def test_every_role_of_a_decision_aid_is_documented() -> None:
    assert [role for role in ROLES if f"| `{role}` |" not in WRITING] == []


def test_the_example_of_json_has_the_keys_that_are_printed(tmp_path: Path) -> None:
    text = (DOCS / "check-json.md").read_text("utf-8")
    example = json.loads(re.findall(r"```json\n(.*?)```", text, re.DOTALL)[0])
    reason = 'at = "en/trial"\nreason = "It is meant so."\n'
    files = {
        "en/01-trial.md": TRIAL.replace("A small box sends", "For 30 % or one in ten, a small box sends")
        + "Text. " * 120,
        "exceptions.toml": f'[[exceptions]]\ncheck = "percentage"\n{reason}',
    }
    assert shape(table(inspect(good(tmp_path, files), TODAY))) == shape(example)


def shape(value: object) -> object:
    """The keys, and the keys of the first of a list; an item only people judge has those of one that is missing."""
    match value:
        case dict():
            return {key: shape(each) for key, each in value.items() if key not in ("missing", "for_people")}
        case list():
            return [shape(each) for each in value[:1]]
        case _:
            return type(value).__name__
