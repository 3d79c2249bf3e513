# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""'kiosk check' on any terminal: one that knows only ASCII, and one that stops reading."""

import json
import os
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.commands.folder import TRIAL
from tests.commands.typed import start_into, typed_apart

STRANGE = "größe😀"


@pytest.fixture
def strange(guide: Path) -> Path:
    """A guide with a problem whose name no ASCII terminal can show."""
    (guide / "en" / "01-trial.md").write_text(f"{TRIAL}\n[Go on]({STRANGE})\n", "utf-8")
    return guide


@pytest.mark.parametrize("terminal", ["ascii", "latin-1", "cp1252", "utf-8"])
def test_a_terminal_that_lacks_a_letter_shows_it_some_other_way(state: Path, strange: Path, terminal: str) -> None:
    answer = typed_apart(state, "check", strange, PYTHONIOENCODING=terminal, LC_ALL="C")
    assert (answer.code, answer.err) == (1, "")
    assert "en/01-trial.md:" in answer.out


@pytest.mark.parametrize("terminal", ["ascii", "utf-8"])
def test_json_is_whole_on_every_terminal(state: Path, strange: Path, terminal: str) -> None:
    answer = typed_apart(state, "check", strange, "--json", PYTHONIOENCODING=terminal, LC_ALL="C")
    assert any(STRANGE in each["what"] for each in json.loads(answer.out)["problems"])


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_a_reader_that_has_gone_leaves_no_traceback(state: Path, strange: Path, form: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    process = start_into(writing, state, "check", strange, *form)
    os.close(writing)
    assert process.communicate(timeout=60)[1] == b""
    assert process.returncode == 141


def test_without_a_terminal_the_exit_code_is_left(strange: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)  # as pythonw of Windows has it
    assert main(["check", str(strange / "nowhere")]) == 2
